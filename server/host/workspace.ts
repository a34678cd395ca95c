/**
 * Finds what is needed to judge some paths: not those files alone but the whole workspace around each, so that references
 * resolve and one file gets the same problems as the folder it is in. It reads none of them.
 */

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { examplesAround } from '../packs/examples.ts';
import type { Pack } from '../packs/pack.ts';
import { type Depth, type FoundFile, findDocuments, pathOf, suffix, uriOf } from './files.ts';
import { statsOf } from './stats.ts';
import type { Unreadable } from './unreadable.ts';

export class Finder {
  readonly #markers: readonly string[];
  /** By real path. */
  readonly #addresses = new Map<string, string>();
  readonly #walked = new Map<string, readonly string[]>();
  readonly #unreadable = new Map<string, Unreadable>();

  /** `packs`: those of the product, which say what a workspace document is. */
  constructor(packs: ReadonlyMap<string, Pack>) {
    this.#markers = markersOf(packs);
  }

  /**
   * Finds the workspaces around these paths, which must be absolute, and gives the addresses of the documents that the
   * paths themselves stand for, each once and in order. A path that is a file is one whatever it is called and whether
   * git ignores it or not.
   */
  ask(paths: readonly string[]): readonly string[] {
    const asked = new Set<string>();
    for (const path of paths) {
      const stats = statsOf(path);
      const root = stats && rootAbove(stats.isFile() ? dirname(path) : path, this.#markers);
      if (root !== undefined) this.#find(root, 'all');
      else if (stats?.isFile()) this.#find(dirname(path), 'top');
      const found = new Set(this.#find(path, 'all'));
      // The examples of a pack hold faults on purpose: they are checked where it is they that are asked for.
      for (const uri of found) if (examplesAround(uri, (address) => found.has(address)) === undefined) asked.add(uri);
    }
    return [...asked].sort();
  }

  /** The addresses of what stands in a folder of own packs, itself an address. */
  packFiles(folder: string): readonly string[] {
    const inside = pathOf(folder);
    if (inside === undefined) return [];
    const path = resolve(inside);
    const stats = statsOf(path);
    if (stats?.isDirectory()) return this.#find(path, 'all');
    const why = stats ? undefined : findDocuments(path).unreadable[0];
    this.#unreadable.set(path, why && why.reason !== 'missing' ? why : { path, reason: 'no-pack-folder' });
    return [];
  }

  /** The addresses of all that was found until now: each file once, however many links lead to it. */
  found(): readonly string[] {
    return [...this.#addresses.values()].sort();
  }

  /** What cannot be read, of the paths and of what is around them. */
  unreadable(): readonly Unreadable[] {
    return [...this.#unreadable.values()];
  }

  #find(path: string, depth: Depth): readonly string[] {
    const key = `${depth} ${path}`;
    const before = this.#walked.get(key);
    if (before) return before;
    const found = findDocuments(path, depth);
    for (const problem of found.unreadable) this.#unreadable.set(problem.path, problem);
    const uris = found.files.map((file) => this.#addressOf(file));
    this.#walked.set(key, uris);
    return uris;
  }

  #addressOf({ path, real }: FoundFile): string {
    const uri = this.#addresses.get(real) ?? uriOf(path);
    this.#addresses.set(real, uri);
    return uri;
  }
}

/** The names of the files that make their folder the root of a workspace. */
function markersOf(packs: ReadonlyMap<string, Pack>): readonly string[] {
  const kinds = [...packs.values()].flatMap((pack) => [...pack.kinds.values()]);
  return kinds.filter((kind) => kind.workspace).map((kind) => `${kind.id}${suffix}`);
}

function rootAbove(folder: string, markers: readonly string[]): string | undefined {
  if (markers.some((marker) => existsSync(join(folder, marker)))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootAbove(parent, markers);
}
