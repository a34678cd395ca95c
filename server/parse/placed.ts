/**
 * The parts of a tree, each with its place counted from the start of the piece of text that it was read from: where an edit
 * moves a piece, the parts in it move along and stay what they are.
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
  kept: unknown;

  constructor(base: Base, { start, end }: Range) {
    this.base = base;
    this.kept = undefined;
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
  readonly kind = 'scalar';
  readonly text: string;
  readonly value: unknown;
  readonly style: Scalar['style'];

  constructor(base: Base, range: Range, { text, value, style }: Pick<Scalar, 'text' | 'value' | 'style'>) {
    super(base, range);
    this.text = text;
    this.value = value;
    this.style = style;
  }
}

export class PlacedEntry extends Placed implements Entry {
  readonly key: Scalar;
  declare readonly value?: Node;

  constructor(base: Base, range: Range, key: Scalar, value: Node | undefined) {
    super(base, range);
    this.key = key;
    if (value) this.value = value;
  }
}

export class PlacedMapping extends Placed implements Mapping {
  readonly kind = 'mapping';
  readonly entries: readonly Entry[];
  readonly flow: boolean;
  declare readonly name?: Range;

  constructor(base: Base, range: Range, { entries, flow, name }: Pick<Mapping, 'entries' | 'flow' | 'name'>) {
    super(base, range);
    this.entries = entries;
    this.flow = flow;
    if (name) this.name = name;
  }
}

export class PlacedSequence extends Placed implements Sequence {
  readonly kind = 'sequence';
  readonly items: readonly Node[];
  readonly flow: boolean;
  declare readonly name?: Range;

  constructor(base: Base, range: Range, { items, flow, name }: Pick<Sequence, 'items' | 'flow' | 'name'>) {
    super(base, range);
    this.items = items;
    this.flow = flow;
    if (name) this.name = name;
  }
}

/** From where the first begins to where the last ends: what was read in more pieces than one. */
export class Span implements Range {
  readonly first: Range;
  readonly last: Range;
  kept: unknown;

  constructor(first: Range, last: Range) {
    this.first = first;
    this.kept = undefined;
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
  readonly kind = 'mapping';
  readonly flow = false;
  readonly entries: readonly Entry[];
  declare readonly name?: Range;

  constructor({ first, last }: Span, entries: readonly Entry[], name: Range | undefined) {
    super(first, last);
    this.entries = entries;
    if (name) this.name = name;
  }
}

export class JoinedSequence extends Span implements Sequence {
  readonly kind = 'sequence';
  readonly flow = false;
  readonly items: readonly Node[];
  declare readonly name?: Range;

  constructor({ first, last }: Span, items: readonly Node[], name: Range | undefined) {
    super(first, last);
    this.items = items;
    if (name) this.name = name;
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
