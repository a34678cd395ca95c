/**
 * text → tree. Never throws: what cannot be read becomes a fault at its place, is blanked out (same length, so that all
 * other places stay true), and the rest is read as if it were not there.
 *
 * A long text is cut into pieces, and each is read alone. Of a new text only the pieces that differ are read again; the
 * nodes of the others stay the same objects. Where a text cannot be cut it is read as a whole.
 */

import { isScalar } from 'yaml';
import { createDocument, type Document } from '../text/document.ts';
import type { Range } from '../text/range.ts';
import type { Composed } from './compose.ts';
import { convert, type Names, noAnchors } from './convert.ts';
import { type Joined, join, readsIn } from './join.ts';
import { content, lineAt } from './lines.ts';
import { cut, type Part, type Sizes, usualSizes } from './pieces.ts';
import { prepare } from './prepare.ts';
import { type Known, nothingKnown, Reads } from './reads.ts';
import { repair } from './repair.ts';
import { type Fault, faultOf, type Node, type Tree } from './tree.ts';

/** Text above this size, in characters, is reported and not read. */
export const sizeLimit = 10_000_000;

/** `names`: shared by documents that stay together, so that their keys take up less. */
export function parse(document: Document, sizes: Sizes = usualSizes, names: Names = new Map()): ParsedTree {
  return new ParsedTree(document, sizes, names);
}

export function parseText(uri: string, text: string): ParsedTree {
  return parse(createDocument(uri, text));
}

/** The tree of one document, whatever its text becomes. */
export class ParsedTree implements Tree {
  #document: Document;
  #content: Content;
  readonly #sizes: Sizes;
  readonly #names: Names;
  /** Made at first use: most documents are short and read as a whole. */
  #joined: Joined | undefined;
  #known: Known = nothingKnown;

  constructor(document: Document, sizes: Sizes, names: Names) {
    this.#document = document;
    this.#sizes = sizes;
    this.#names = names;
    this.#content = this.#read();
  }

  get document(): Document {
    return this.#document;
  }

  get root(): Node | undefined {
    return this.#content.root;
  }

  get faults(): readonly Fault[] {
    return this.#content.faults;
  }

  get skipped(): readonly Range[] {
    return this.#content.skipped;
  }

  /** Becomes the tree of another text: what it would be if that were read anew. */
  update(document: Document): void {
    this.#document = document;
    this.#content = this.#read();
  }

  #read(): Content {
    const known = this.#known;
    this.#known = nothingKnown;
    const { text } = this.#document;
    if (text.length > sizeLimit) {
      return { faults: [faultOf('too-large', { start: 0, end: 1 }, String(sizeLimit / 1_000_000))], skipped: nothing };
    }
    const found: Fault[] = [];
    const prepared = prepare(text, found);
    const parts = cut(prepared, this.#sizes);
    const content = (parts && this.#readParts(prepared, parts, known, found)) ?? readWhole(prepared, this.#names, found);
    const faults = [...content.faults].sort((one, other) => one.place.start - other.place.start);
    return { ...content, faults };
  }

  /** Undefined where the whole is nested too deeply. */
  #readParts(text: string, parts: readonly Part[], known: Known, found: readonly Fault[]): Content | undefined {
    const reads = new Reads(text, known, this.#names);
    const read = parts.map((part) => reads.of(part));
    const pieces = readsIn(read);
    const [first] = parts;
    if (!first || pieces.some(({ isTooDeep }) => isTooDeep)) return undefined;
    this.#known = reads;
    this.#joined ??= new WeakMap();
    const faults = [...found, ...pieces.flatMap((piece) => piece.faults)];
    const root = join('head' in first ? first.head.level : first.level, read, this.#joined, faults);
    const skipped = pieces.flatMap((piece) => piece.skipped);
    return { ...(root && { root }), faults, skipped: skipped.length === 0 ? nothing : skipped };
  }
}

interface Content {
  readonly root?: Node;
  readonly faults: readonly Fault[];
  readonly skipped: readonly Range[];
}

/** The same each time, so that whoever keeps something sees that there still is nothing. */
const nothing: readonly Range[] = [];

function readWhole(text: string, names: Names, found: Fault[]): Content {
  const { composed, skipped } = repair(text, found);
  if (composed.tooDeep !== undefined) {
    const place = { start: composed.tooDeep, end: Math.min(composed.tooDeep + 1, text.length) };
    return { faults: [...found, faultOf('too-deep', place)], skipped: [{ start: 0, end: text.length }] };
  }
  const second = secondDocument(composed);
  if (second !== undefined) found.push(faultOf('second-document', content(text, lineAt(text, second))));
  const setting = { base: { start: 0 }, lead: 0, first: 0, skipped, anchors: noAnchors(), names, found };
  const { node } = convert(composed.documents[0]?.contents ?? null, setting);
  return { ...(node && { root: node }), faults: found, skipped: skipped.length === 0 ? nothing : skipped };
}

/** Where the second document with something in it begins. */
function secondDocument({ documents, starts }: Composed): number | undefined {
  const second = documents.findIndex(({ contents }, index) => index > 0 && !(isScalar(contents) && contents.value === null));
  return second > 0 ? (starts[second] ?? documents[second]?.contents?.range[0] ?? documents[second]?.range[0]) : undefined;
}
