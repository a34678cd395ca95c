/** The parts of a document: its root, and what stands in its lists and free maps, however deep. Each is understood by itself. */

import { type Field, fieldOf, isPart, labelOf } from '../packs/field.ts';
import type { Mapping, Node, Scalar } from '../parse/tree.ts';
import type { Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Surroundings } from './inquiry.ts';
import type { Keep } from './kept.ts';
import { chosenShape } from './plain.ts';

export interface Part {
  readonly node: Node;
  readonly field: Field;
  /** What people call it; an item of a list goes by the name of the list. */
  readonly label: Text;
  /** The key that it stands behind, in a free map. */
  readonly key?: Range;
}

/** A value that has a field, with the mapping that it stands in. */
export interface Spot {
  readonly node: Node;
  readonly field: Field;
  readonly within?: { readonly node: Mapping; readonly field: Field; readonly key: Scalar };
}

/** Where what comes of parts is kept, and what they stand in. */
export interface Keeping {
  readonly keep: Keep;
  readonly around: Surroundings;
}

/** What `find` gives for a part, and then for each part below it; kept for each. */
export function gather<T>(
  about: string,
  part: Part,
  { keep, around }: Keeping,
  find: (part: Part, around: Surroundings) => readonly T[],
): readonly T[] {
  const nothing: readonly T[] = [];
  const of = (one: Part, outer: Surroundings): readonly T[] =>
    keep.of(about, one, outer, (inner) => {
      const found = [...find(one, inner)];
      for (const below of partsBelow(one)) for (const each of of(below, inner)) found.push(each);
      return found.length === 0 ? nothing : found;
    });
  return of(part, around);
}

/** Every value of the part itself, from the outside in. */
export function spotsIn(part: Part): readonly Spot[] {
  return walk(part).filter((spot): spot is Spot => !('label' in spot));
}

/** The parts that stand in it directly. */
export function partsBelow(part: Part): readonly Part[] {
  return walk(part).filter((spot): spot is Part => 'label' in spot);
}

function walk({ node: root, field: rootField, label: rootLabel }: Part): readonly (Spot | Part)[] {
  const found: (Spot | Part)[] = [];
  const visit = (node: Node, field: Field, label: Text, within?: Spot['within']): void => {
    found.push({ node, field, ...(within && { within }) });
    if (node.kind === 'sequence' && field.items) {
      const { items } = field;
      const itemLabel = items.label ?? label;
      for (const item of node.items) {
        if (isPart(items)) found.push({ node: item, field: items, label: itemLabel });
        else visit(item, items, itemLabel, within);
      }
    }
    if (node.kind !== 'mapping') return;
    const shape = chosenShape(field, node);
    for (const { key, value } of node.entries) {
      const child = value && fieldOf(shape, key.text);
      if (!value || !child) continue;
      if (child === shape?.additionalProperties && isPart(child))
        found.push({ node: value, field: child, label: labelOf(child, key.text), key });
      else visit(value, child, labelOf(child, key.text), { node, field: shape ?? field, key });
    }
  };
  visit(root, rootField, rootLabel);
  return found;
}
