// Builds the three programs that we ship; each is one file in dist/ that needs nothing from node_modules.

import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const options = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  sourcemap: 'linked',
  external: ['vscode'],
  // The build of yaml for browsers is of ES modules and asks nothing of Node: only what we use of it is bundled.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
};

await rm('dist', { recursive: true, force: true });
try {
  await build({ ...options, entryPoints: { main: 'server/main.ts', extension: 'client/extension.ts' } });
  await build({ ...options, entryPoints: { cli: 'server/cli.ts' }, banner: { js: '#!/usr/bin/env node' } });
  await chmod('dist/cli.js', 0o755);
} catch {
  // esbuild has told what is wrong.
  process.exit(1);
}
