/** The parts of a document: its root, and what stands in its lists and free maps, however deep. Each is understood by itself. */

import { type Field, fieldOf, isPart, labelOf } from '../packs/field.ts';
import type { Mapping, Node } from '../parse/tree.ts';
import type { Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Surroundings } from './inquiry.ts';
import type { Keep } from './kept.ts';
import { chosenShape } from './plain.ts';

/** A value that has a field, with the mapping that it stands in. */
export interface Spot {
  readonly node: Node;
  readonly field: Field;
  readonly within: Holder | undefined;
}

interface Holder {
  readonly node: Mapping;
  readonly field: Field;
}

export class Part {
  readonly node: Node;
  readonly field: Field;
  /** What people call it; an item of a list goes by the name of the list. */
  readonly label: Text;
  /** The key that it stands behind, in a free map. */
  readonly key?: Range;
  #spots: Spot[] | undefined;
  #below: Part[] = [];

  constructor(node: Node, field: Field, label: Text, key?: Range) {
    this.node = node;
    this.field = field;
    this.label = label;
    if (key) this.key = key;
  }

  /** Every value of the part itself, from the outside in. */
  get spots(): readonly Spot[] {
    return this.#spots ?? this.#takeApart();
  }

  /** The parts that stand in it directly. */
  get below(): readonly Part[] {
    if (!this.#spots) this.#takeApart();
    return this.#below;
  }

  #takeApart(): readonly Spot[] {
    const spots: Spot[] = [];
    const visit = (node: Node, field: Field, label: Text, within: Holder | undefined): void => {
      spots.push({ node, field, within });
      if (node.kind === 'sequence' && field.items) {
        const { items } = field;
        const [itemLabel, isOwn] = [items.label ?? label, isPart(items)];
        for (const item of node.items) {
          if (isOwn) this.#below.push(new Part(item, items, itemLabel));
          else visit(item, items, itemLabel, within);
        }
      }
      if (node.kind !== 'mapping') return;
      const shape = chosenShape(field, node);
      const holder = { node, field: shape ?? field };
      for (const { key, value } of node.entries) {
        const child = value && fieldOf(shape, key.text);
        if (!value || !child) continue;
        const childLabel = labelOf(child, key.text);
        if (child === shape?.additionalProperties && isPart(child)) this.#below.push(new Part(value, child, childLabel, key));
        else visit(value, child, childLabel, holder);
      }
    };
    visit(this.node, this.field, this.label, undefined);
    this.#spots = spots;
    return spots;
  }
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
      for (const below of one.below) for (const each of of(below, inner)) found.push(each);
      return found.length === 0 ? nothing : found;
    });
  return of(part, around);
}
