// Builds the three programs that we ship. They stand in dist/ and need nothing from node_modules; build/packs.ts adds the packs.
// The pages about norms and codes are those in docs/ (`npm run docs`).

import { chmod, cp, rm } from 'node:fs/promises';
import { build } from 'esbuild';

// All of a file is parsed at start, so what is seldom needed stands in a file of its own: ajv, which only packs of one's own ask
// for, and the language server, which is a program already.
const apart = {
  name: 'apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^ajv$/ }, () => ({ path: './ajv.js', external: true }));
    onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './main.js', external: true }));
  },
};

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
  plugins: [apart],
};

// Folders go along; of the files those that a message leads to.
const isPage = (source) => !source.endsWith('.md') || source.endsWith('.norm.md');

await rm('dist', { recursive: true, force: true });
try {
  await Promise.all([
    build({ ...options, entryPoints: { main: 'server/main.ts', extension: 'client/extension.ts', ajv: 'node_modules/ajv/dist/ajv.js' } }),
    build({ ...options, entryPoints: { cli: 'server/cli.ts' }, banner: { js: '#!/usr/bin/env node' } }),
  ]);
  await chmod('dist/cli.js', 0o755);
  for (const language of ['nl', 'en']) await cp(`docs/${language}`, `dist/norms/${language}`, { recursive: true, filter: isPage });
} catch {
  // esbuild has told what is wrong.
  process.exit(1);
}
