/** What the language server asks of the machine it runs on, so that it starts in Node and in a web worker alike. */

import type { Compiled } from '../packs/compile.ts';
import type { Language } from '../text/message.ts';

/** All of a folder, or only what stands directly in it. */
export type Depth = 'all' | 'top';

/** Nothing here throws: what cannot be read is not there. */
export interface Host {
  /** The URIs of the documents in a folder; none where the URI is not of this machine. */
  findDocuments(folderUri: string, depth: Depth): readonly string[];
  readText(uri: string): string | undefined;
  /** The packs that come with the product. Asked for once, after the client has its first answer. */
  bundled(): Compiled;
  /** The URI of the page about a norm of a pack of the product, or about a code of the engine; undefined where there is none. */
  page(language: Language, name: string, pack: string | undefined): string | undefined;
  /** The date here and now, as `YYYY-MM-DD`. */
  today(): string;
}
