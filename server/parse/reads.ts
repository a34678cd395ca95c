/** Reading the pieces of a text, those of before again where nothing in them changed. */

import { type Anchors, type Names, noAnchors } from './convert.ts';
import { canHold, type ReadPart } from './join.ts';
import { type Read, readPiece } from './piece.ts';
import type { Level, Part, Piece } from './pieces.ts';

/** A text with the pieces that were read of it, by where they begin. */
export interface Known {
  readonly text: string;
  readonly pieces: ReadonlyMap<number, Kept>;
}

interface Kept {
  readonly level: Level;
  readonly read: Read;
  readonly isFirst: boolean;
}

/** A change of one place mostly is in one piece, and at an end of it in two. */
const fewMissed = 2;

export const nothingKnown: Known = { text: '', pieces: new Map() };

export class Reads implements Known {
  readonly text: string;
  readonly pieces = new Map<number, Kept>();
  readonly #before: Known;
  readonly #names: Names;
  /** How much of the text is as it was, from its start and from its end. */
  readonly #same: { readonly head: number; readonly tail: number };
  readonly #anchors: Anchors = noAnchors();
  #missed = 0;
  #byText: ReadonlyMap<string, Kept> | undefined;
  /** A piece stands in one place only. */
  readonly #taken = new Set<Read>();

  constructor(text: string, before: Known, names: Names) {
    this.text = text;
    this.#names = names;
    this.#before = before;
    this.#same = sameEnds(before.text, text);
  }

  /** To be asked for the parts in the order of the text. */
  of(part: Part): ReadPart {
    if (!('head' in part)) return this.#piece(part);
    const head = this.#piece(part.head);
    if (!canHold(head, part.isKey)) return this.#piece({ ...part.head, end: endOf(part) });
    return { head, isKey: part.isKey, level: part.level, parts: part.parts.map((inner) => this.of(inner)) };
  }

  #piece(piece: Piece): Read {
    const read = this.#kept(piece) ?? readPiece(this.text, piece, this.#anchors, this.#names);
    read.base.start = piece.start;
    this.pieces.set(piece.start, { level: piece.level, read, isFirst: piece.start === 0 });
    return read;
  }

  /** What anchors stand for may have changed elsewhere, so what has any is read again. */
  #kept(piece: Piece): Read | undefined {
    const kept = this.#atSamePlace(piece) ?? this.#withSameText(piece);
    if (!kept || kept.read.isLinked || this.#taken.has(kept.read) || !isSame(kept, piece)) return undefined;
    this.#taken.add(kept.read);
    return kept.read;
  }

  #atSamePlace({ start, end }: Piece): Kept | undefined {
    const { head, tail } = this.#same;
    if (end <= head) return this.#before.pieces.get(start);
    const moved = this.text.length - this.#before.text.length;
    return start >= this.text.length - tail ? this.#before.pieces.get(start - moved) : undefined;
  }

  /** Where more than one place changed, what lies between them is found by what it says. For one place that is not worth it. */
  #withSameText({ start, end }: Piece): Kept | undefined {
    const { text, pieces } = this.#before;
    if (this.#missed++ < fewMissed) return undefined;
    this.#byText ??= new Map([...pieces].map(([from, kept]) => [text.slice(from, from + kept.read.length), kept]));
    return this.#byText.get(this.text.slice(start, end));
  }
}

/** The piece would be read the same. The first piece has no line of ours above it. */
function isSame({ level: { kind, margin, depth }, read, isFirst }: Kept, { start, end, level }: Piece): boolean {
  const isSameLevel = kind === level.kind && margin === level.margin && depth === level.depth;
  return isSameLevel && read.length === end - start && isFirst === (start === 0);
}

function endOf(part: Part): number {
  const last = 'head' in part ? part.parts.at(-1) : undefined;
  return last ? endOf(last) : (part as Piece).end;
}

const step = 1024;

/** How many characters two texts have in common from their starts, and from their ends without those. */
function sameEnds(one: string, other: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head + step <= most && one.slice(head, head + step) === other.slice(head, head + step)) head += step;
  while (head < most && one.charCodeAt(head) === other.charCodeAt(head)) head++;
  let tail = 0;
  const left = most - head;
  const back = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  while (tail + step <= left && back(one, tail, tail + step) === back(other, tail, tail + step)) tail += step;
  while (tail < left && one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)) tail++;
  return { head, tail };
}
