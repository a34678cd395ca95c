/** The pages about norms and codes that come with the product, in every language. */

import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Language } from '../text/message.ts';
import { productFolder } from './bundled.ts';
import { readText } from './files.ts';

const ending = '.norm.md';
/** The folder of pages about codes of the engine itself, beside those of the packs. */
const codesFolder = 'codes';

/** Where a page stands below the folder of its language. `pack`: absent for a code of the engine itself. */
export function pagePath(name: string, pack: string | undefined): string {
  return `${pack ?? codesFolder}/${name}${ending}`;
}

/** The path of a page on this disk; undefined where there is none. */
export type PageFiles = (language: Language, name: string, pack: string | undefined) => string | undefined;

/** Looks at the disk once, at the first question. */
export function pageFiles(): PageFiles {
  let known: { readonly folder: string; readonly names: ReadonlySet<string> } | undefined;
  return (language, name, pack) => {
    known ??= lookIn(pagesFolder());
    const path = `${language}/${pagePath(name, pack)}`;
    return known.names.has(path) ? join(known.folder, path) : undefined;
  };
}

/** The text of a page that was built into the product; undefined where the program runs from its sources, or there is none. */
export function builtPage(language: Language, name: string, pack: string | undefined): string | undefined {
  const text = readText(join(builtFolder, language, pagePath(name, pack)));
  return typeof text === 'string' ? text : undefined;
}

const builtFolder = join(__dirname, 'norms');

/** Beside the programs that are built; for a program that runs from its sources, in their documentation. */
function pagesFolder(): string {
  return statSync(builtFolder, { throwIfNoEntry: false }) ? builtFolder : join(productFolder(__dirname), 'docs');
}

function lookIn(folder: string): { readonly folder: string; readonly names: ReadonlySet<string> } {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return { folder, names: new Set(names.filter((name) => name.endsWith(ending)).map((name) => name.split(sep).join('/'))) };
  } catch {
    return { folder, names: new Set() };
  }
}
