/** What comes with the product: its packs, from the `schemas` folder above the code that runs, and its version. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBuilt } from '../packs/built.ts';
import type { Compiled } from '../packs/compile.ts';
import { compileBundled, type SourceFile } from '../service.ts';
import { folderUriOf, suffix, uriOf } from './files.ts';

const packs = 'schemas';

/** What `build/packs.ts` makes of the packs; it stands beside the programs that are built. */
export const builtFile = 'packs.txt';

/** The packs of the product, as compiled when it was built; where the program runs from its sources, compiled from their files. */
export function bundledPacks(): Compiled {
  const built = join(__dirname, builtFile);
  if (!statSync(built, { throwIfNoEntry: false })) return compileBundled(bundledFiles());
  return readBuilt(readFileSync(built), folderUriOf(productFolder(__dirname)));
}

/**
 * Every file of every pack, in a fixed order, without the packs' examples. Ignore rules do not count here, as the product
 * may be installed in a folder that git ignores. Throws where the product is not whole.
 */
export function bundledFiles(): readonly SourceFile[] {
  return documentsIn(join(productFolder(__dirname), packs)).map((path) => ({ uri: uriOf(path), text: readFileSync(path, 'utf8') }));
}

/** The version of the product, from the `package.json` that is always beside its packs. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(productFolder(__dirname), 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

/** Up from the sources in tests, and from `dist` in the product. */
export function productFolder(from: string): string {
  // What is built has a folder of this name too, for the plain schemas.
  const has = (name: string): boolean => statSync(join(from, name), { throwIfNoEntry: false }) !== undefined;
  if (has(packs) && has('package.json')) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`no folder "${packs}" beside the program`);
  return productFolder(parent);
}

function documentsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'examples' ? [] : documentsIn(path);
    return entry.name.endsWith(suffix) ? [path] : [];
  });
}
