/** Where everything stands that can be referred to: by kind, then by id. */

import type { Identity } from './model.ts';

/** Without an identity where only the outline of the document is known. */
export interface Place {
  readonly uri: string;
  readonly identity?: Identity;
}

const nowhere: Iterable<Place> = [];

export class IndexOfNames {
  readonly #kinds = new Map<string, Map<string, Set<Place>>>();

  has(kind: string, id: string): boolean {
    return this.#kinds.get(kind)?.has(id) ?? false;
  }

  places(kind: string, id: string): Iterable<Place> {
    return this.#kinds.get(kind)?.get(id) ?? nowhere;
  }

  /** In the order of the alphabet. */
  ids(kind: string): readonly string[] {
    return [...(this.#kinds.get(kind)?.keys() ?? [])].sort();
  }

  add(kind: string, id: string, place: Place): void {
    const ids = this.#kinds.get(kind) ?? new Map<string, Set<Place>>();
    this.#kinds.set(kind, ids);
    const places = ids.get(id) ?? new Set();
    ids.set(id, places.add(place));
  }

  forget(kind: string, id: string, { uri, identity }: Place): void {
    const ids = this.#kinds.get(kind);
    const places = ids?.get(id);
    for (const place of places ?? []) if (place.identity === identity && place.uri === uri) places?.delete(place);
    if (places?.size === 0) ids?.delete(id);
  }
}
