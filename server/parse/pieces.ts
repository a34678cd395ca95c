/**
 * Cutting a text into pieces that can each be read alone, by looking at lines only: what an edit does not touch need not
 * be read again. A cut is made where a line surely starts an item of a mapping or list: it has exactly the indentation of
 * the items before it. Cutting less than could be is always right, so everything doubtful stays in one piece.
 */

import type { Range } from '../text/range.ts';

/** The mapping or list whose items a piece holds. */
export interface Level {
  readonly kind: 'mapping' | 'sequence';
  /** The column that its items begin at. */
  readonly margin: number;
  /** How many mappings and lists it stands in. */
  readonly depth: number;
}

/** Some items of a level, to be read together. */
export interface Piece extends Range {
  readonly level: Level;
}

/** An item too long for one piece: its first lines, and what hangs under them in parts of its own. */
export interface Group {
  readonly head: Piece;
  /** The head is a key whose value the parts are, or the dash and first keys of an item whose other keys they are. */
  readonly isKey: boolean;
  readonly level: Level;
  readonly parts: readonly Part[];
}

export type Part = Piece | Group;

/** In characters: a piece is closed when it has the least, at the latest when it has the most; longer items are cut further. */
export interface Sizes {
  readonly least: number;
  readonly most: number;
}

export const usualSizes: Sizes = { least: 768, most: 2048 };

/** Whether a text is read in pieces: where it would come to a few only, reading it at once is as fast. */
export function isLong(text: string, { most }: Sizes): boolean {
  return text.length > 2 * most;
}

/** Deeper than this nothing is cut. */
const deepest = 12;

/** The parts of the text; undefined where it has to be read as a whole. */
export function cut(text: string, sizes: Sizes): readonly Part[] | undefined {
  if (!isLong(text, sizes)) return undefined;
  const first = firstLine(text);
  const level = first && levelAt(text, first.start, 0);
  return level && partsIn(text, { start: 0, end: text.length }, first.start, level, sizes);
}

/** The first line with something on it, behind comments and a line of `---` alone. */
function firstLine(text: string): Line | undefined {
  const end = text.length;
  const line = contentLine(text, { start: text.startsWith('\uFEFF') ? 1 : 0, end });
  if (!line || !/^---[ ]*(?:#.*)?$/.test(text.slice(line.start, line.next).trimEnd())) return line;
  return contentLine(text, { start: line.next, end });
}

export interface Line {
  readonly start: number;
  /** Of the first character that is no space. */
  readonly content: number;
  /** The start of the line below. */
  readonly next: number;
  readonly kind: 'blank' | 'comment' | 'content';
}

const [space, newline, carriage, tab, hash, dash, colon, question, bracket, brace, percent] = [...' \n\r\t#-:?]}%'].map((sign) =>
  sign.charCodeAt(0),
);

function lineFrom(text: string, start: number, end: number): Line | undefined {
  if (start >= end) return undefined;
  let content = start;
  while (text.charCodeAt(content) === space) content++;
  const kind = isBlank(text, content, end) ? 'blank' : text.charCodeAt(content) === hash ? 'comment' : 'content';
  return { start, content, next: lineAfter(text, content, end), kind };
}

/** The first line with something on it that is no comment. */
export function contentLine(text: string, { start, end }: Range): Line | undefined {
  let line = lineFrom(text, start, end);
  while (line && line.kind !== 'content') line = lineFrom(text, line.next, end);
  return line;
}

/** What begins on the line: a list, a mapping with a simple key, or nothing that is surely one of them. */
function levelAt(text: string, start: number, depth: number, margin?: number): Level | undefined {
  let content = start;
  while (text.charCodeAt(content) === space) content++;
  const kind = isDash(text, content) ? 'sequence' : keyAt(text, content) ? 'mapping' : undefined;
  return kind && depth <= deepest ? { kind, margin: margin ?? content - start, depth } : undefined;
}

function isDash(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === dash && isSpace(text.charCodeAt(offset + 1));
}

function isSpace(code: number): boolean {
  return code === space || code === newline || code === carriage || code === tab || Number.isNaN(code);
}

const simpleKey = /(?:[\p{L}\p{N}_][^:#\n"'{}[\]&*!|>%@`]*|"[^"\\\n]*"|'[^'\n]*'):(?=\s|$)/uy;

function keyAt(text: string, offset: number): boolean {
  simpleKey.lastIndex = offset;
  return simpleKey.test(text);
}

/** Undefined where a line stands further out than the items of the level, or is not what they are. */
function partsIn(text: string, range: Range, from: number, level: Level, sizes: Sizes): readonly Part[] | undefined {
  const starts = itemsIn(text, range, from, level);
  if (!starts) return undefined;
  const parts: Part[] = [];
  let opened: number | undefined;
  const close = (end: number): void => {
    if (opened !== undefined) parts.push({ start: opened, end, level });
    opened = undefined;
  };
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? range.end;
    if (end - start > sizes.most) {
      close(start);
      parts.push(groupOf(text, { start, end }, level, sizes) ?? { start, end, level });
      return;
    }
    if (opened !== undefined && (end - opened > sizes.most || (start - opened >= sizes.least && closes(text, start)))) close(start);
    opened ??= start;
  });
  close(range.end);
  return parts;
}

/**
 * Whether a piece may end before the item: said by the item's own first characters and nothing before it, so that an edit
 * moves the ends of a few pieces at most, and not those of all pieces below.
 */
function closes(text: string, start: number): boolean {
  let sum = 0;
  for (let offset = start; offset < start + 64; offset++) sum = (Math.imul(sum, 31) + text.charCodeAt(offset)) | 0;
  return (sum & 3) === 0;
}

/**
 * Where each item begins; comments right above an item go with it, and what stands above the first goes with that. Every
 * line of a text comes here at each key, so nothing is made of a line that is not needed.
 */
function itemsIn(text: string, { start, end }: Range, from: number, { kind, margin }: Level): readonly number[] | undefined {
  const starts: number[] = [];
  let comments = -1;
  for (let line = from; line < end; line = lineAfter(text, line, end)) {
    let content = line;
    while (text.charCodeAt(content) === space) content++;
    const sign = text.charCodeAt(content);
    const column = content - line;
    if (isBlank(text, content, end)) continue;
    if (sign === hash) {
      comments = column > margin ? -1 : comments < 0 ? line : comments;
      continue;
    }
    if (column < margin || (column === 0 && isMarker(text, line))) return undefined;
    if (column === margin) {
      const isItem = kind === 'sequence' ? isDash(text, content) : startsKey(text, content);
      if (isItem) starts.push(starts.length === 0 ? start : comments < 0 ? line : comments);
      else if (kind === 'sequence' || starts.length === 0) return undefined;
    }
    comments = -1;
  }
  return starts;
}

function lineAfter(text: string, offset: number, end: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 || found >= end ? end : found + 1;
}

function isBlank(text: string, content: number, end: number): boolean {
  const sign = text.charCodeAt(content);
  return content >= end || sign === newline || (sign === carriage && text.charCodeAt(content + 1) === newline);
}

/** Anything may be a key, but for what goes on with the value above it. */
function startsKey(text: string, offset: number): boolean {
  const sign = text.charCodeAt(offset);
  if ((sign === dash || sign === colon) && isSpace(text.charCodeAt(offset + 1))) return false;
  return sign !== tab && sign !== bracket && sign !== brace && sign !== percent;
}

/** Between documents, or above one. */
function isMarker(text: string, start: number): boolean {
  return text.startsWith('---', start) || text.startsWith('...', start) || text.startsWith('%', start);
}

function groupOf(text: string, item: Range, level: Level, sizes: Sizes): Group | undefined {
  const line = contentLine(text, item);
  if (!line || text.charCodeAt(line.content) === question) return undefined;
  return level.kind === 'mapping' ? groupUnderKey(text, item, line, level, sizes) : groupUnderDash(text, item, line, level, sizes);
}

const bareKey = /(?:[\p{L}\p{N}_][^:#\n"'{}[\]&*!|>%@`]*|"[^"\\\n]*"|'[^'\n]*'):[ ]*(?:[ ]#[^\n]*)?\r?\n/uy;

function groupUnderKey(text: string, item: Range, line: Line, level: Level, sizes: Sizes): Group | undefined {
  bareKey.lastIndex = line.content;
  if (!bareKey.test(text)) return undefined;
  const below = contentLine(text, { start: line.next, end: item.end });
  const inner = below && levelAt(text, below.start, level.depth + 1);
  if (!inner || inner.margin < level.margin || (inner.margin === level.margin && inner.kind === 'mapping')) return undefined;
  const parts = partsIn(text, { start: line.next, end: item.end }, line.next, inner, sizes);
  if (!parts || parts.length === 0) return undefined;
  return { head: { start: item.start, end: line.next, level }, isKey: true, level: inner, parts };
}

/** The dash keeps the first key, with all that hangs under it. */
function groupUnderDash(text: string, item: Range, line: Line, level: Level, sizes: Sizes): Group | undefined {
  let content = line.content + 1;
  while (text.charCodeAt(content) === space) content++;
  const inner = keyAt(text, content) ? levelAt(text, content, level.depth + 1, content - line.start) : undefined;
  const second = inner && secondKey(text, line.next, item.end, inner.margin);
  if (!inner || second === undefined) return undefined;
  const parts = partsIn(text, { start: second, end: item.end }, second, inner, sizes);
  if (!parts || parts.length === 0) return undefined;
  return { head: { start: item.start, end: second, level }, isKey: false, level: inner, parts };
}

function secondKey(text: string, from: number, end: number, margin: number): number | undefined {
  let comments: number | undefined;
  for (let line = lineFrom(text, from, end); line; line = lineFrom(text, line.next, end)) {
    if (line.kind === 'blank') continue;
    const column = line.content - line.start;
    if (line.kind === 'comment') {
      comments = column <= margin ? (comments ?? line.start) : undefined;
      continue;
    }
    if (column < margin) return undefined;
    if (column === margin && startsKey(text, line.content)) return comments ?? line.start;
    comments = undefined;
  }
  return undefined;
}
