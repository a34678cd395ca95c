/** One document understood: its tree, the pack and kind that it says it follows, and what it can be referred to by. */

import { type Field, fieldOf, isText, shapeOf } from '../packs/field.ts';
import { type Kind, kindOf, type Pack } from '../packs/pack.ts';
import { entryOf, type Mapping, type Node, type Scalar, type Tree } from '../parse/tree.ts';
import { type Header, headerOf, writtenIn } from './header.ts';

/** Something that has an id: a document, or an item of a list in one. */
export interface Identity {
  /** The pack and the kind of the document, or the pack and the name that the field of the id gives to such items: `pack/kind`. */
  readonly kind: string;
  readonly id: string;
  readonly place: Scalar;
  readonly node: Mapping;
  readonly field: Field;
}

export interface Model {
  readonly uri: string;
  readonly tree: Tree;
  readonly header: Header;
  /** Absent where the header names no pack that is known here. */
  readonly pack?: Pack;
  readonly kind?: Kind;
  readonly identities: readonly Identity[];
}

export function createModel(tree: Tree, packs: ReadonlyMap<string, Pack>): Model {
  const header = headerOf(tree.root);
  const pack = packs.get(writtenIn(header.framework) ?? '');
  const kind = pack && kindOf(pack, writtenIn(header.kind) ?? '');
  const identities = kind && tree.root?.kind === 'mapping' ? identitiesIn(tree.root, kind) : [];
  return { uri: tree.document.uri, tree, header, identities, ...(pack && { pack }), ...(kind && { kind }) };
}

function identitiesIn(root: Mapping, kind: Kind): readonly Identity[] {
  const found: Identity[] = [];
  visit(root, kind.root, (node, field, mapping) => {
    if (!field.identity || node.kind !== 'scalar' || !mapping) return;
    const isOwn = mapping.node === root;
    const name = typeof field.identity === 'string' ? field.identity : isOwn ? kind.id : undefined;
    if (name !== undefined)
      found.push({ kind: `${kind.pack}/${name}`, id: node.text, place: node, node: mapping.node, field: mapping.field });
  });
  return found;
}

/** Calls back for each value that has a field, from the outside in, with the mapping that it stands in. */
export function visit(
  node: Node,
  field: Field,
  call: (node: Node, field: Field, mapping?: { readonly node: Mapping; readonly field: Field; readonly key: Scalar }) => void,
  within?: { readonly node: Mapping; readonly field: Field; readonly key: Scalar },
): void {
  call(node, field, within);
  if (node.kind === 'sequence' && field.items) for (const item of node.items) visit(item, field.items, call, within);
  if (node.kind !== 'mapping') return;
  const shape = chosenShape(field, node);
  for (const entry of node.entries) {
    const child = fieldOf(shape, entry.key.text);
    if (child && entry.value) visit(entry.value, child, call, { node, field: shape ?? field, key: entry.key });
  }
}

/** The field of a mapping, with the branch chosen where a property in it decides. */
export function chosenShape(field: Field | undefined, node: Node | undefined): Field | undefined {
  return shapeOf(field, (property) => {
    const value = entryOf(node, property)?.value;
    return value?.kind === 'scalar' ? value.text : undefined;
  });
}

/** The plain value that ajv checks: text where the field wants text, else what YAML makes of it. Empty values are left out. */
export function plainValue(node: Node, field: Field | undefined): unknown {
  switch (node.kind) {
    case 'scalar':
      return isText(field) ? node.text : node.value;
    case 'sequence':
      return node.items.map((item) => plainValue(item, field?.items));
    case 'mapping': {
      const shape = chosenShape(field, node);
      const made = Object.create(null) as Record<string, unknown>;
      for (const entry of node.entries) if (entry.value) made[entry.key.text] = plainValue(entry.value, fieldOf(shape, entry.key.text));
      return made;
    }
  }
}
