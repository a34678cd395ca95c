/** From pieces that were read to one tree: their items in order, and under a long item what its parts hold. */

import type { Range } from '../text/range.ts';
import { withoutTwice } from './convert.ts';
import type { Read } from './piece.ts';
import type { Level } from './pieces.ts';
import { JoinedEntry, JoinedMapping, JoinedSequence, Span } from './placed.ts';
import type { Entry, Fault, Mapping, Node, Sequence } from './tree.ts';

/** A part whose pieces were read. */
export type ReadPart = Read | ReadGroup;

export interface ReadGroup {
  readonly head: Read;
  readonly isKey: boolean;
  readonly level: Level;
  readonly parts: readonly ReadPart[];
}

/** What a group became, with what it was made of: while that is the same, so is the node. */
interface Made {
  readonly of: readonly Read[];
  readonly node: Mapping | Sequence;
  readonly faults: readonly Fault[];
}

/** By the piece at the head of each group. */
export type Joined = WeakMap<Read, Made>;

interface Items {
  readonly entries: readonly Entry[];
  readonly nodes: readonly Node[];
  readonly span?: Span;
}

/** The mapping or list of the level. What was joined before is kept in `joined`, and taken from it while it holds. */
export function join(level: Level, parts: readonly ReadPart[], joined: Joined, found: Fault[]): Mapping | Sequence | undefined {
  return nodeOf(level, itemsOf(parts, joined, found), undefined, found);
}

function nodeOf(level: Level, { entries, nodes, span }: Items, name: Range | undefined, found: Fault[]): Mapping | Sequence | undefined {
  if (!span) return undefined;
  if (level.kind === 'sequence') return new JoinedSequence(span, nodes, name);
  const kept = withoutTwice(entries, found);
  return new JoinedMapping(span, kept, name ?? kept[0]?.key);
}

function itemsOf(parts: readonly ReadPart[], joined: Joined, found: Fault[]): Items {
  const entries: Entry[] = [];
  const nodes: Node[] = [];
  let [first, last]: (Range | undefined)[] = [];
  for (const part of parts) {
    const node = 'head' in part ? groupOf(part, joined, found) : part.node;
    if (!node) continue;
    first ??= node;
    last = node;
    if (node.kind === 'sequence') for (const item of node.items) nodes.push(item);
    else for (const entry of node.entries) entries.push(entry);
  }
  return { entries, nodes, ...(first && last && { span: new Span(first, last) }) };
}

/** The items of the head, the last of them with what hangs under it. */
function groupOf(group: ReadGroup, joined: Joined, found: Fault[]): Mapping | Sequence | undefined {
  const { head } = group;
  const of = readsIn(group.parts);
  const known = joined.get(head);
  if (known && isSame(known.of, of)) {
    found.push(...known.faults);
    return known.node;
  }
  const faults: Fault[] = [];
  const node = makeGroup(group, joined, faults);
  found.push(...faults);
  if (node) joined.set(head, { of, node, faults });
  return node;
}

function makeGroup({ head, isKey, level, parts }: ReadGroup, joined: Joined, found: Fault[]): Mapping | Sequence | undefined {
  const { entries, nodes, span } = itemsOf(parts, joined, found);
  const { node } = head;
  if (!node || !span) return node;
  if (node.kind === 'mapping' && isKey) {
    const entry = node.entries.at(-1);
    const value = entry && nodeOf(level, { entries, nodes, span }, entry.key, found);
    return value && new JoinedMapping(new Span(node, value), [...node.entries.slice(0, -1), new JoinedEntry(entry.key, value)], node.name);
  }
  const item = node.kind === 'sequence' ? node.items.at(-1) : undefined;
  if (node.kind !== 'sequence' || item?.kind !== 'mapping') return node;
  const whole = { entries: [...item.entries, ...entries], nodes, span: new Span(item, span) };
  const value = nodeOf(level, whole, item.name, found);
  return value && new JoinedSequence(new Span(node, value), [...node.items.slice(0, -1), value], node.name);
}

/** Whether there is an item at the end of the head for the parts to hang under. */
export function canHold({ node }: Read, isKey: boolean): boolean {
  if (node?.kind === 'mapping') return isKey && node.entries.at(-1)?.value === undefined;
  return node?.kind === 'sequence' && !isKey && node.items.at(-1)?.kind === 'mapping';
}

/** Every piece of the parts, in order. */
export function readsIn(parts: readonly ReadPart[]): readonly Read[] {
  const reads: Read[] = [];
  const visit = (part: ReadPart): void => {
    if (!('head' in part)) reads.push(part);
    else {
      reads.push(part.head);
      part.parts.forEach(visit);
    }
  };
  parts.forEach(visit);
  return reads;
}

function isSame(one: readonly Read[], other: readonly Read[]): boolean {
  return one.length === other.length && one.every((read, index) => read === other[index]);
}
