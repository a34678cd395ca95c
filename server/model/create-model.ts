/** From a tree to a document understood. */

import { type Kind, kindOf, type Pack } from '../packs/pack.ts';
import type { Mapping, Tree } from '../parse/tree.ts';
import { headerOf, writtenIn } from './header.ts';
import { nowhere } from './inquiry.ts';
import { type Keep, keepNothing } from './kept.ts';
import type { Identity, Model } from './model.ts';
import { gather, Part } from './parts.ts';
import { packFolderOf } from './workspace.ts';

/** `keep`: where what its parts can be referred to by is kept. */
export function createModel(tree: Tree, packs: ReadonlyMap<string, Pack>, keep: Keep = keepNothing): Model {
  const header = headerOf(tree.root);
  const pack = packs.get(writtenIn(header.framework) ?? '');
  const kind = pack && kindOf(pack, writtenIn(header.kind) ?? '');
  const identities = kind && tree.root?.kind === 'mapping' ? identitiesIn(tree.root, kind, keep) : [];
  return { uri: tree.document.uri, tree, header, identities, ...(pack && { pack }), ...(kind && { kind }) };
}

function identitiesIn(root: Mapping, kind: Kind, keep: Keep): readonly Identity[] {
  const whole = new Part(root, kind.root, kind.label);
  return gather('identities', whole, { keep, around: nowhere }, ({ spots }) =>
    spots.flatMap(({ node, field, within }) => {
      const isOwn = within?.node === root;
      const name = typeof field.identity === 'string' ? field.identity : field.identity && isOwn ? kind.id : undefined;
      if (name === undefined || node.kind !== 'scalar' || !within) return [];
      return { kind: `${kind.pack}/${name}`, id: node.text, place: node, node: within.node, field: within.field };
    }),
  );
}

/** The folder of own packs that a workspace document of one of these packs names. */
export function packFolderNamedIn(tree: Tree, packs: ReadonlyMap<string, Pack>): string | undefined {
  const written = writtenIn(headerOf(tree.root).kind) ?? '';
  const isWorkspace = [...packs.values()].some((pack) => [...pack.kinds.values()].some(({ id, workspace }) => workspace && id === written));
  return isWorkspace ? packFolderOf(createModel(tree, packs)) : undefined;
}
