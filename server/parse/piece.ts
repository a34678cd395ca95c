/** Reading one piece of a text: mending what is wrong in it, and making the nodes of it. */

import type { Range } from '../text/range.ts';
import { type Anchors, convert, type Names } from './convert.ts';
import { contentLine, type Piece } from './pieces.ts';
import { type Base, Placed } from './placed.ts';
import { repair } from './repair.ts';
import type { Fault, Mapping, Node, Sequence } from './tree.ts';

/** A piece that was read. It holds as long as its text is the same, wherever that stands. */
export interface Read {
  readonly base: Base;
  readonly length: number;
  /** The mapping or list that has the items of the piece; absent where none of it could be read. */
  readonly node?: Mapping | Sequence;
  readonly faults: readonly Fault[];
  readonly skipped: readonly Range[];
  /** It has anchors or aliases, so that it cannot be understood without the pieces before it. */
  readonly isLinked: boolean;
  /** It is nested too deeply, which can only be told of the whole. */
  readonly isTooDeep: boolean;
}

/**
 * Reads a piece as a document of its own, below a line that stands for the items before it: so that what is no item of
 * the same level is as wrong as it is in the whole. The first piece has nothing before it.
 */
export function readPiece(text: string, piece: Piece, anchors: Anchors, names: Names): Read {
  const { start, end, level } = piece;
  const base: Base = { start };
  const lead = start === 0 ? '' : `${' '.repeat(level.margin)}${level.kind === 'sequence' ? '- 0' : '0: 0'}\n`;
  const found: Fault[] = [];
  const { composed, skipped } = repair(lead + text.slice(start, end), found, level.depth);
  const most = end - start;
  const within = (range: Range): Range => {
    const clamp = (offset: number): number => Math.min(Math.max(offset - lead.length, 0), most);
    return new Placed(base, { start: clamp(range.start), end: clamp(range.end) });
  };
  const faults = found.map((fault): Fault => ({ ...fault, place: within(fault.place) }));
  const contents = composed.documents[0]?.contents ?? null;
  const first = (contentLine(text, piece)?.content ?? start) - start;
  const setting = { base, lead: lead.length, first, skipped, anchors, names, found: faults };
  const { node, isLinked } = convert(contents, setting, true);
  return {
    base,
    length: most,
    ...(isOf(node, level.kind) && { node }),
    faults,
    skipped: skipped.map(within),
    isLinked,
    isTooDeep: composed.tooDeep !== undefined,
  };
}

function isOf(node: Node | undefined, kind: 'mapping' | 'sequence'): node is Mapping | Sequence {
  return node !== undefined && node.kind === kind && !node.flow;
}
