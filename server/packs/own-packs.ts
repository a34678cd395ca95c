/** The packs that people bring themselves: the folders they stand in, and what they come to together with those of the product. */

import type { Tree } from '../parse/tree.ts';
import type { Document } from '../text/document.ts';
import { type Compiled, compilePacks } from './compile.ts';

interface Known {
  readonly documents: readonly Document[];
  readonly compiled: Compiled;
}

export class OwnPacks {
  readonly #bundled: Compiled;
  /** By the documents that name them; URIs that end in `/`. */
  readonly #named = new Map<string, string>();
  #settled: readonly string[] = [];
  #known: Known | undefined;
  #isStale = true;

  constructor(bundled: Compiled) {
    this.#bundled = bundled;
  }

  /** What they came to when last asked; undefined where that may no longer be so. */
  get compiled(): Compiled | undefined {
    return this.#isStale ? undefined : this.#known?.compiled;
  }

  get folders(): readonly string[] {
    return [...new Set([...this.#named.values(), ...this.#settled])];
  }

  isNamedBy(uri: string): boolean {
    return this.#named.has(uri);
  }

  isIn(uri: string): boolean {
    return this.folders.some((folder) => uri.startsWith(folder));
  }

  /** The folders that are named besides those that documents name. */
  use(folders: readonly string[]): void {
    this.#settled = folders;
    this.#isStale = true;
  }

  /** To be told of each document that changed, with the folder that it names now. */
  touch(uri: string, folder: string | undefined): void {
    if (this.#named.get(uri) !== folder) this.#isStale = true;
    if (folder === undefined) this.#named.delete(uri);
    else this.#named.set(uri, folder);
    if (!this.#isStale) this.#isStale = this.isIn(uri);
  }

  /** The same object as before where nothing in their files changed. An error of our own costs all of them. */
  compile(trees: Iterable<Tree>, guard: (run: () => Compiled, otherwise: Compiled) => Compiled): Compiled {
    this.#isStale = false;
    const own = [...trees].filter(({ document }) => this.isIn(document.uri));
    // Of two folders with the same pack the first counts, whichever was read first.
    own.sort((one, other) => (one.document.uri < other.document.uri ? -1 : 1));
    const documents = own.map(({ document }) => document);
    const known = this.#known;
    const isSame =
      known?.documents.length === documents.length && known.documents.every((document, index) => document === documents[index]);
    if (known && isSame) return known.compiled;
    const files = own.map((tree) => ({ uri: tree.document.uri, tree }));
    const compiled = own.length === 0 ? this.#bundled : guard(() => compilePacks(files, this.#bundled), this.#bundled);
    this.#known = { documents, compiled };
    return compiled;
  }
}
