/** The documents around a document: what can be referred to, and which frameworks the workspace says apply. */

import { fieldThatMeans } from '../packs/field.ts';
import { entryOf, type Scalar } from '../parse/tree.ts';
import type { Identity, Model } from './model.ts';

export interface Referent extends Identity {
  readonly model: Model;
}

/** The documents that belong together: those at or below the folder of one workspace document, or all that have none. */
export interface Workspace {
  /** The document that describes the workspace. */
  readonly root: Model | undefined;
  /** The pack ids that it names, with their places. */
  readonly frameworks: readonly Scalar[];
  /** The folder of own packs that it names, as a URI that ends in `/`. */
  readonly packFolder: string | undefined;
  /** `kind` is the key that a reference has: `pack/kind` (`referenceKey`). */
  readonly has: (kind: string, id: string) => boolean;
  readonly find: (kind: string, id: string) => Referent | undefined;
  /** Everything that has this id, in the order of addresses: more than one where documents took the same. */
  readonly named: (kind: string, id: string) => readonly Referent[];
  /** All ids, in the order of the alphabet. */
  readonly ids: (kind: string) => readonly string[];
  /** Everything that can be referred to, in the order of the ids. */
  readonly all: (kind: string) => readonly Referent[];
  /** The documents of this kind (`pack/kind`), in the order of addresses. */
  readonly ofKind: (kind: string) => readonly Model[];
}

/** One workspace for each workspace document, by folder; documents go to the nearest above them. */
export class Workspaces {
  readonly #models = new Map<string, Model>();
  /** By folder; what is in none has the empty one. */
  #groups: ReadonlyMap<string, Group> | undefined;

  /** Adds a document, or takes what it has become. */
  set(model: Model): void {
    const before = this.#models.get(model.uri);
    this.#models.set(model.uri, model);
    // A workspace more or less, here or there, is another division of all documents.
    if (isRoot(before) || isRoot(model)) this.#groups = isRoot(before) && isRoot(model) ? this.#groups : undefined;
    this.#groupOf(model.uri)?.replace(before, model);
  }

  remove(uri: string): void {
    const before = this.#models.get(uri);
    if (!before) return;
    this.#models.delete(uri);
    if (isRoot(before)) this.#groups = undefined;
    this.#groupOf(uri)?.replace(before, undefined);
  }

  /** The same object as long as the documents are divided the same. */
  of(uri: string): Workspace {
    this.#groups ??= this.#divided();
    return this.#groupOf(uri) ?? noWorkspace;
  }

  #groupOf(uri: string): Group | undefined {
    if (!this.#groups) return undefined;
    for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 2) + 1) {
      const group = this.#groups.get(uri.slice(0, end));
      if (group) return group;
    }
    return this.#groups.get('');
  }

  #divided(): ReadonlyMap<string, Group> {
    const models = [...this.#models.values()];
    const folders = models.filter(isRoot).map(({ uri }) => folderOf(uri));
    this.#groups = new Map(['', ...folders].map((folder) => [folder, new Group(folder)]));
    for (const model of models) this.#groupOf(model.uri)?.replace(undefined, model);
    return this.#groups;
  }
}

class Group implements Workspace {
  readonly #folder: string;
  readonly #models = new Map<string, Model>();
  /** By kind, then by id: where each stands. */
  readonly #index = new Map<string, Map<string, Set<Place>>>();
  #root: Model | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get root(): Model | undefined {
    return this.#root;
  }

  get frameworks(): readonly Scalar[] {
    return this.#root ? frameworksOf(this.#root) : [];
  }

  get packFolder(): string | undefined {
    return this.#root && packFolderOf(this.#root);
  }

  readonly has = (kind: string, id: string): boolean => this.#index.get(kind)?.has(id) ?? false;

  readonly find = (kind: string, id: string): Referent | undefined => this.named(kind, id)[0];

  readonly named = (kind: string, id: string): readonly Referent[] => {
    const found = [...(this.#index.get(kind)?.get(id) ?? [])];
    if (found.length > 1) found.sort((one, other) => inOrder(one.uri, other.uri) || one.identity.place.start - other.identity.place.start);
    return found.flatMap(({ identity, uri }) => {
      const model = this.#models.get(uri);
      return model ? { ...identity, model } : [];
    });
  };

  readonly ids = (kind: string): readonly string[] => [...(this.#index.get(kind)?.keys() ?? [])].sort();

  readonly all = (kind: string): readonly Referent[] => this.ids(kind).flatMap((id) => this.named(kind, id));

  readonly ofKind = (kind: string): readonly Model[] =>
    [...this.#models.values()]
      .filter((model) => model.kind && `${model.kind.pack}/${model.kind.id}` === kind)
      .sort((one, other) => inOrder(one.uri, other.uri));

  /** What did not change between the two stays where it is. */
  replace(before: Model | undefined, model: Model | undefined): void {
    const uri = (model ?? before)?.uri ?? '';
    if (model) this.#models.set(uri, model);
    else this.#models.delete(uri);
    const [gone, come] = [new Set(before?.identities), new Set(model?.identities)];
    for (const identity of gone) if (!come.has(identity)) this.#forget(identity, uri);
    for (const identity of come) if (!gone.has(identity)) this.#add(identity, uri);
    if (folderOf(uri) !== this.#folder || !(isRoot(before) || isRoot(model))) return;
    const roots = [...this.#models.values()].filter((each) => isRoot(each) && folderOf(each.uri) === this.#folder);
    this.#root = roots.sort((one, other) => inOrder(one.uri, other.uri))[0];
  }

  #add(identity: Identity, uri: string): void {
    const ids = this.#index.get(identity.kind) ?? new Map<string, Set<Place>>();
    this.#index.set(identity.kind, ids);
    const places = ids.get(identity.id) ?? new Set();
    ids.set(identity.id, places.add({ identity, uri }));
  }

  #forget(identity: Identity, uri: string): void {
    const ids = this.#index.get(identity.kind);
    const places = ids?.get(identity.id);
    for (const place of places ?? []) if (place.identity === identity && place.uri === uri) places?.delete(place);
    if (places?.size === 0) ids?.delete(identity.id);
  }
}

interface Place {
  readonly identity: Identity;
  readonly uri: string;
}

/** One that has no documents. */
export const noWorkspace: Workspace = new Group('');

function isRoot(model: Model | undefined): boolean {
  return model?.kind?.workspace === true;
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function frameworksOf(root: Model): readonly Scalar[] {
  const field = fieldThatMeans(root.kind?.root, 'frameworks');
  const list = field && entryOf(root.tree.root, field.key)?.value;
  return list?.kind === 'sequence' ? list.items.filter((item) => item.kind === 'scalar') : [];
}

/** The folder of own packs that a workspace document names, as a URI that ends in `/`. */
export function packFolderOf(root: Model): string | undefined {
  const field = fieldThatMeans(root.kind?.root, 'pack-folder');
  const value = field && entryOf(root.tree.root, field.key)?.value;
  // A path without a name in it, as when it is being typed, would be the whole disk or all around the workspace.
  if (value?.kind !== 'scalar' || !/^\.\/?$|[^./\\\s]/.test(value.text)) return undefined;
  try {
    return new URL(value.text.replace(/[%?#]/g, encodeURIComponent).replace(/\/*$/, '/'), root.uri).href;
  } catch {
    return undefined;
  }
}

function folderOf(uri: string): string {
  return uri.replace(/[^/]*$/, '');
}
