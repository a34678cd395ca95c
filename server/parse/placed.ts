/**
 * The parts of a tree, each with its place counted from the start of the piece of text that it was read from: where an edit
 * moves a piece, the parts in it move along and stay what they are. There are very many of them, so they are kept small:
 * what is the same for all of a class stands on its prototype.
 */

import type { Range } from '../text/range.ts';
import type { Entry, Mapping, Node, Scalar, Sequence } from './tree.ts';

/** Where a piece begins now: the one number that an edit elsewhere changes. */
export interface Base {
  start: number;
}

/** A stretch of a piece, in the whole text. */
export class Placed implements Range {
  readonly base: Base;
  readonly from: number;
  readonly to: number;

  constructor(base: Base, { start, end }: Range) {
    this.base = base;
    this.from = start;
    this.to = end;
  }

  get start(): number {
    return this.base.start + this.from;
  }

  get end(): number {
    return this.base.start + this.to;
  }
}

export class PlacedScalar extends Placed implements Scalar {
  declare readonly kind: 'scalar';
  readonly text: string;
  readonly value: unknown;
  readonly style: Scalar['style'];
  declare kept?: unknown;

  constructor(base: Base, range: Range, { text, value, style }: Pick<Scalar, 'text' | 'value' | 'style'>) {
    super(base, range);
    this.text = text;
    this.value = value === text ? text : value;
    this.style = style;
  }
}

export class PlacedEntry implements Entry {
  readonly key: PlacedScalar;
  readonly value: Node | undefined;
  readonly #to: number;

  /** `to`: where it ends in the piece. */
  constructor(key: PlacedScalar, value: Node | undefined, to: number) {
    this.key = key;
    this.value = value;
    this.#to = to;
  }

  get start(): number {
    return this.key.start;
  }

  get end(): number {
    return this.key.base.start + this.#to;
  }
}

export class PlacedMapping extends Placed implements Mapping {
  declare readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  readonly flow: boolean;
  readonly name: Range | undefined;
  kept: unknown;

  constructor(base: Base, range: Range, { entries, flow, name }: Pick<Mapping, 'entries' | 'flow' | 'name'>) {
    super(base, range);
    // A copy has no room to grow, which a list that was filled has.
    this.entries = entries.slice();
    this.flow = flow;
    this.name = name;
    this.kept = undefined;
  }
}

export class PlacedSequence extends Placed implements Sequence {
  declare readonly kind: 'sequence';
  readonly items: readonly Node[];
  readonly flow: boolean;
  readonly name: Range | undefined;
  declare kept?: unknown;

  constructor(base: Base, range: Range, { items, flow, name }: Pick<Sequence, 'items' | 'flow' | 'name'>) {
    super(base, range);
    this.items = items.slice();
    this.flow = flow;
    this.name = name;
  }
}

/** From where the first begins to where the last ends: what was read in more pieces than one. */
export class Span implements Range {
  readonly first: Range;
  readonly last: Range;

  constructor(first: Range, last: Range) {
    this.first = first;
    this.last = last;
  }

  get start(): number {
    return this.first.start;
  }

  get end(): number {
    return this.last.end;
  }
}

export class JoinedMapping extends Span implements Mapping {
  declare readonly kind: 'mapping';
  declare readonly flow: false;
  readonly entries: readonly Entry[];
  readonly name: Range | undefined;
  kept: unknown;

  constructor({ first, last }: Span, entries: readonly Entry[], name: Range | undefined) {
    super(first, last);
    this.entries = entries;
    this.name = name;
    this.kept = undefined;
  }
}

export class JoinedSequence extends Span implements Sequence {
  declare readonly kind: 'sequence';
  declare readonly flow: false;
  readonly items: readonly Node[];
  readonly name: Range | undefined;
  declare kept?: unknown;

  constructor({ first, last }: Span, items: readonly Node[], name: Range | undefined) {
    super(first, last);
    this.items = items;
    this.name = name;
  }
}

export class JoinedEntry extends Span implements Entry {
  readonly key: Scalar;
  readonly value: Node;

  constructor(key: Scalar, value: Node) {
    super(key, value);
    this.key = key;
    this.value = value;
  }
}

Object.assign(PlacedScalar.prototype, { kind: 'scalar' });
for (const { prototype } of [PlacedMapping, JoinedMapping]) Object.assign(prototype, { kind: 'mapping' });
for (const { prototype } of [PlacedSequence, JoinedSequence]) Object.assign(prototype, { kind: 'sequence' });
for (const { prototype } of [JoinedMapping, JoinedSequence]) Object.assign(prototype, { flow: false });
