/**
 * Our own modules and the floors as they are shipped: one file each, with the build of `yaml` for browsers, which is the
 * faster one. What is measured beside the product has to be made as the product is.
 */

import path from 'node:path';
import { buildSync } from 'esbuild';

export const root = path.resolve(__dirname, '..');

/** The path of a file for Node made of an entry, which is a path seen from the project. */
export function bundle(entry: string, folder: string): string {
  const outfile = path.join(folder, `${path.basename(entry).replace(/\.\w+$/, '')}.cjs`);
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    logLevel: 'warning',
  });
  return outfile;
}
