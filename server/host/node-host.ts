/** The machine as the language server sees it from Node: addresses instead of paths, and no errors. */

import type { Compiled } from '../packs/compile.ts';
import type { Language } from '../text/message.ts';
import { bundledPacks } from './bundled.ts';
import { type Depth, findDocuments, pathOf, readText, uriOf } from './files.ts';
import { pageFiles } from './pages.ts';
import { today } from './today.ts';

/** Has what `serve` asks of a host. */
export interface NodeHost {
  findDocuments(folderUri: string, depth: Depth): readonly string[];
  readText(uri: string): string | undefined;
  bundled(): Compiled;
  page(language: Language, name: string, pack: string | undefined): string | undefined;
  today(): string;
}

export function nodeHost(): NodeHost {
  const pageFile = pageFiles();
  return {
    findDocuments: (folderUri, depth) => {
      const path = pathOf(folderUri);
      return path === undefined ? [] : findDocuments(path, depth).files.map((file) => uriOf(file.path));
    },
    readText: (uri) => {
      const path = pathOf(uri);
      const text = path === undefined ? undefined : readText(path);
      return typeof text === 'string' ? text : undefined;
    },
    bundled: bundledPacks,
    page: (language, name, pack) => {
      const path = pageFile(language, name, pack);
      return path === undefined ? undefined : uriOf(path);
    },
    today,
  };
}
