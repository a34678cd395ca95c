/**
 * What a YAML text says, with the place of each part. Plain data, and what every later room reads.
 *
 * Aliases are resolved: the node that an alias stands for is shared, so its place is where it was written.
 * A tree is of the text that its document has now. Another text moves the parts that stay as they were, so that their
 * `start` and `end` hold until then and are never to be kept apart from them; and what a part holds never changes.
 */

import type { Document } from '../text/document.ts';
import { type Message, message } from '../text/message.ts';
import { type Range, touches } from '../text/range.ts';
import { type FaultCode, faults } from './faults.ts';

export interface Scalar extends Range {
  readonly kind: 'scalar';
  /** What is written, without quotes and escapes: `3.10` stays "3.10". */
  readonly text: string;
  /** What YAML 1.2 makes of it: a string, number, boolean. Never null: an empty value is no node. */
  readonly value: unknown;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface Entry extends Range {
  readonly key: Scalar;
  /** Absent for `key:` with nothing behind it and for `key: null`. */
  readonly value?: Node | undefined;
}

export interface Mapping extends Range {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  readonly flow: boolean;
  /** The key that this mapping stands under; for an item of a list its first key; absent at the root. */
  readonly name?: Range | undefined;
}

export interface Sequence extends Range {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
  readonly flow: boolean;
  readonly name?: Range | undefined;
}

export type Node = (Scalar | Mapping | Sequence) & {
  /** Room for what was worked out of this part: it is there as long as the part is, and no longer. */
  kept?: unknown;
};

/** Something in the text that is not right as YAML. The code names it; checks go on without the part it stands on. */
export interface Fault {
  readonly code: FaultCode;
  readonly place: Range;
  readonly message: Message;
  readonly related?: Range;
}

export function faultOf(code: FaultCode, place: Range, word = '', related?: Range): Fault {
  return { code, place, message: message(faults[code], { word }), ...(related && { related }) };
}

export interface Tree {
  readonly document: Document;
  readonly root: Node | undefined;
  readonly faults: readonly Fault[];
  /** Lines left out because they could not be read; what stands there is not known. */
  readonly skipped: readonly Range[];
}

export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

/** One step on the way from the root to a place: into an entry of a mapping or an item of a list. */
export type Step =
  | { readonly kind: 'entry'; readonly mapping: Mapping; readonly entry: Entry }
  | { readonly kind: 'item'; readonly sequence: Sequence; readonly item: Node; readonly index: number };

/** The way to the innermost key or value that touches the offset; empty where there is none. */
export function stepsTo(tree: Tree, offset: number): readonly Step[] {
  const steps: Step[] = [];
  let node = tree.root;
  while (node && node.kind !== 'scalar') {
    const step: Step | undefined = node.kind === 'mapping' ? entryAt(node, offset) : itemAt(node, offset);
    if (!step) break;
    steps.push(step);
    node = step.kind === 'item' ? step.item : inside(step.entry.value, offset);
  }
  return steps;
}

function entryAt(mapping: Mapping, offset: number): Step | undefined {
  const entry = mapping.entries.find((candidate) => touches(candidate, offset));
  return entry && { kind: 'entry', mapping, entry };
}

function itemAt(sequence: Sequence, offset: number): Step | undefined {
  const index = sequence.items.findIndex((candidate) => touches(candidate, offset));
  const item = sequence.items[index];
  return item && { kind: 'item', sequence, item, index };
}

function inside(node: Node | undefined, offset: number): Node | undefined {
  return node && touches(node, offset) ? node : undefined;
}

/** Whether a key may stand on a line that could not be read: then nothing can be said of it, and it is not missing. */
export function wasSkipped({ document, skipped }: Tree, key: string): boolean {
  if (skipped.length === 0) return false;
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])${key.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'u');
  return skipped.some(({ start, end }) => word.test(document.text.slice(start, end)));
}
