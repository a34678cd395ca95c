/** The documents around a document: what can be referred to, and which frameworks the workspace says apply. */

import { fieldThatMeans } from '../packs/field.ts';
import { entryOf, type Scalar } from '../parse/tree.ts';
import { IndexOfNames } from './index-of-names.ts';
import type { Identity, Model } from './model.ts';
import type { Outline } from './outline.ts';

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

/** Reads a document that only its outline is known of: then `set` is told of it, or `remove` where there is none. */
export type Bring = (uri: string) => void;

/** One workspace for each workspace document, by folder; documents go to the nearest above them. */
export class Workspaces {
  readonly #bring: Bring;
  readonly #models = new Map<string, Model>();
  readonly #outlines = new Map<string, Outline>();
  /** By folder; what is in none has the empty one. */
  #groups: ReadonlyMap<string, Group> | undefined;

  constructor(bring: Bring) {
    this.#bring = bring;
  }

  /** Says that there is such a document, which is read when a question needs it. It divides nothing. */
  expect(outline: Outline): void {
    this.#forgetOutline(outline.uri);
    this.#outlines.set(outline.uri, outline);
    this.#groupOf(outline.uri)?.expect(outline);
  }

  /** The addresses of what only the outline is known of. */
  expected(): readonly string[] {
    return [...this.#outlines.keys()];
  }

  /** Forgets what was made of documents, but not that others are expected. */
  clear(): void {
    this.#models.clear();
    this.#groups = undefined;
  }

  /** Adds a document, or takes what it has become. */
  set(model: Model): void {
    this.#forgetOutline(model.uri);
    const before = this.#models.get(model.uri);
    this.#models.set(model.uri, model);
    // A workspace more or less, here or there, is another division of all documents.
    if (isRoot(before) || isRoot(model)) this.#groups = isRoot(before) && isRoot(model) ? this.#groups : undefined;
    this.#groupOf(model.uri)?.replace(before, model);
  }

  remove(uri: string): void {
    this.#forgetOutline(uri);
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

  #forgetOutline(uri: string): void {
    const outline = this.#outlines.get(uri);
    if (!outline) return;
    this.#outlines.delete(uri);
    this.#groupOf(uri)?.forget(outline);
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
    this.#groups = new Map(['', ...folders].map((folder) => [folder, new Group(folder, this.#bring)]));
    for (const model of models) this.#groupOf(model.uri)?.replace(undefined, model);
    for (const outline of this.#outlines.values()) this.#groupOf(outline.uri)?.expect(outline);
    return this.#groups;
  }
}

class Group implements Workspace {
  readonly #folder: string;
  readonly #bring: Bring;
  readonly #models = new Map<string, Model>();
  readonly #outlines = new Map<string, Outline>();
  /** Of documents and of outlines. */
  readonly #names = new IndexOfNames();
  #root: Model | undefined;

  constructor(folder: string, bring: Bring) {
    this.#folder = folder;
    this.#bring = bring;
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

  readonly has = (kind: string, id: string): boolean => this.#names.has(kind, id);

  readonly find = (kind: string, id: string): Referent | undefined => this.named(kind, id)[0];

  readonly named = (kind: string, id: string): readonly Referent[] => {
    this.#bringIn(this.#names.places(kind, id));
    const found = [...this.#names.places(kind, id)].flatMap(({ identity, uri }): Referent | readonly never[] => {
      const model = this.#models.get(uri);
      return identity && model ? { ...identity, model } : [];
    });
    if (found.length < 2) return found;
    return found.sort((one, other) => inOrder(one.model.uri, other.model.uri) || one.place.start - other.place.start);
  };

  readonly ids = (kind: string): readonly string[] => this.#names.ids(kind);

  readonly all = (kind: string): readonly Referent[] => this.ids(kind).flatMap((id) => this.named(kind, id));

  readonly ofKind = (kind: string): readonly Model[] => {
    this.#bringIn([...this.#outlines.values()].filter((outline) => outline.kind === kind));
    return [...this.#models.values()]
      .filter((model) => model.kind && `${model.kind.pack}/${model.kind.id}` === kind)
      .sort((one, other) => inOrder(one.uri, other.uri));
  };

  expect(outline: Outline): void {
    const { uri } = outline;
    this.#outlines.set(uri, outline);
    for (const [kind, id] of outline.identities) this.#names.add(kind, id, { uri });
  }

  forget({ uri, identities }: Outline): void {
    this.#outlines.delete(uri);
    for (const [kind, id] of identities) this.#names.forget(kind, id, { uri });
  }

  /** What did not change between the two stays where it is. */
  replace(before: Model | undefined, model: Model | undefined): void {
    const uri = (model ?? before)?.uri ?? '';
    if (model) this.#models.set(uri, model);
    else this.#models.delete(uri);
    const [gone, come] = [new Set(before?.identities), new Set(model?.identities)];
    for (const identity of gone) if (!come.has(identity)) this.#names.forget(identity.kind, identity.id, { identity, uri });
    for (const identity of come) if (!gone.has(identity)) this.#names.add(identity.kind, identity.id, { identity, uri });
    if (folderOf(uri) !== this.#folder || !(isRoot(before) || isRoot(model))) return;
    const roots = [...this.#models.values()].filter((each) => isRoot(each) && folderOf(each.uri) === this.#folder);
    this.#root = roots.sort((one, other) => inOrder(one.uri, other.uri))[0];
  }

  /** In the midst of whatever is being worked out: what was read already stays as it is. */
  #bringIn(places: Iterable<{ readonly uri: string }>): void {
    for (const { uri } of [...places]) if (this.#outlines.has(uri)) this.#bring(uri);
  }
}

/** One that has no documents. */
export const noWorkspace: Workspace = new Group('', () => {});

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
