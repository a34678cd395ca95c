/** The documents around a document: what can be referred to, and which frameworks the workspace says apply. */

import { fieldThatMeans } from '../packs/field.ts';
import { entryOf, type Scalar } from '../parse/tree.ts';
import type { Identity, Model } from './model.ts';

export interface Referent extends Identity {
  readonly model: Model;
}

/** The documents that belong together: those at or below the folder of one workspace document, or all that have none. */
export interface Workspace {
  readonly models: readonly Model[];
  /** The document that describes the workspace. */
  readonly root?: Model;
  /** The pack ids that it names, with their places. */
  readonly frameworks: readonly Scalar[];
  /** The folder of own packs that it names, as a URI that ends in `/`. */
  readonly packFolder?: string;
  /** `kind` is the key that a reference has: `pack/kind` (`referenceKey`). */
  readonly find: (kind: string, id: string) => Referent | undefined;
  /** Everything that has this id: more than one where documents took the same. */
  readonly named: (kind: string, id: string) => readonly Referent[];
  readonly all: (kind: string) => readonly Referent[];
  /** The documents of this kind: `pack/kind`. */
  readonly ofKind: (kind: string) => readonly Model[];
}

/** One workspace for each workspace document, by folder; documents go to the nearest above them. */
export function gatherWorkspaces(models: Iterable<Model>): (uri: string) => Workspace {
  const all = [...models];
  const roots = all.filter((model) => model.kind?.workspace);
  const folders = [...new Set(roots.map((root) => folderOf(root.uri)))].sort((one, other) => other.length - one.length);
  const nearest = (uri: string): string => folders.find((folder) => uri.startsWith(folder)) ?? '';
  const groups = new Map<string, Model[]>();
  for (const model of all) {
    const folder = nearest(model.uri);
    const group = groups.get(folder);
    if (group) group.push(model);
    else groups.set(folder, [model]);
  }
  const made = new Map(
    [...groups].map(([folder, members]) => [
      folder,
      createWorkspace(
        members,
        roots.find((root) => folderOf(root.uri) === folder),
      ),
    ]),
  );
  const none = createWorkspace([], undefined);
  return (uri) => made.get(nearest(uri)) ?? none;
}

function createWorkspace(models: readonly Model[], root: Model | undefined): Workspace {
  let index: Index | undefined;
  const named = (kind: string, id: string): readonly Referent[] => {
    index ??= indexOf(models);
    return index.get(kind)?.get(id) ?? [];
  };
  const packFolder = root && packFolderOf(root);
  return {
    models,
    frameworks: root ? frameworksOf(root) : [],
    named,
    find: (kind, id) => named(kind, id)[0],
    all: (kind) => {
      index ??= indexOf(models);
      return [...(index.get(kind)?.values() ?? [])].flat();
    },
    ofKind: (kind) => models.filter((model) => model.kind && `${model.kind.pack}/${model.kind.id}` === kind),
    ...(root && { root }),
    ...(packFolder && { packFolder }),
  };
}

/** By kind, then by id. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Referent[]>>;

function indexOf(models: readonly Model[]): Index {
  const index = new Map<string, Map<string, Referent[]>>();
  for (const model of models) {
    for (const identity of model.identities) {
      const ids = index.get(identity.kind) ?? new Map<string, Referent[]>();
      index.set(identity.kind, ids);
      const known = ids.get(identity.id);
      if (known) known.push({ ...identity, model });
      else ids.set(identity.id, [{ ...identity, model }]);
    }
  }
  return index;
}

function frameworksOf(root: Model): readonly Scalar[] {
  const field = fieldThatMeans(root.kind?.root, 'frameworks');
  const list = field && entryOf(root.tree.root, field.key)?.value;
  return list?.kind === 'sequence' ? list.items.filter((item) => item.kind === 'scalar') : [];
}

function packFolderOf(root: Model): string | undefined {
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
