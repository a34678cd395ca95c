/**
 * Where a cursor stands in text that may be half typed: found from the lines above it, because the line being typed
 * has no place in the tree yet.
 */

import type { Range } from '../text/range.ts';
import { flowCursor } from './cursor-flow.ts';
import type { Cursor } from './cursor-place.ts';
import { lineAt, written } from './lines.ts';

interface Line {
  readonly range: Range;
  /** Columns of the dashes that open items on this line. */
  readonly dashes: readonly number[];
  /** Column of what stands behind them. */
  readonly column: number;
  readonly key?: string;
  /** What stands behind the key, or behind the dashes where there is no key. */
  readonly value: string;
}

/**
 * The place of the cursor, or undefined where nothing can be proposed: in a comment, in a text of more lines, behind a
 * value, or where a line that is written there would not fit the lines around it.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const range = lineAt(text, offset);
  const before = text.slice(range.start, offset);
  if (/(^|\s)#/.test(withoutQuoted(before)) || isBesideContent(before, text.slice(offset, range.end))) return undefined;
  const opening = openFlow(range, before);
  const line = readLine(text, range, opening?.line ?? before);
  const path = pathTo(text, line);
  if (!path) return undefined;
  const margin = ' '.repeat(line.column);
  if (opening) return flowCursor(text, offset, opening.start, line.key === undefined ? path : [...path, line.key], margin);
  const keyed = /^(\s*(?:- +)*)("[^"]*"|'[^']*'|[^\s:#"'[{][^:]*):(\s+|$)([^\n]*)$/.exec(before);
  if (keyed) {
    const [, lead = '', name = '', space = '', value = ''] = keyed;
    const word = valueAt(text, range.start + lead.length + name.length + 1 + space.length, offset, range.end);
    if (!word || /^[|>&*!]/.test(value)) return undefined;
    const place = { word, margin, siblings: [], isFlow: false, hasColon: false, needsSpace: space === '' };
    return { kind: 'value', path: [...path, unquoted(name)], ...place };
  }
  const start = range.start + line.column;
  const end = start + (/^(?:[^:#\n]|\S#)*/.exec(text.slice(start, range.end))?.[0].trimEnd().length ?? 0);
  const word = { start: Math.min(start, offset), end: Math.max(end, offset) };
  const hasColon = text.charAt(word.end) === ':';
  return { kind: 'open', path, word, siblings: siblingsOf(text, line), margin, isFlow: false, hasColon, needsSpace: false };
}

function withoutQuoted(before: string): string {
  return before.replace(/(^|[\s[{,])(?:"[^"]*(?:"|$)|'[^']*(?:'|$))/g, '$1""');
}

/** In the space before a key or an item, or right behind a dash. */
function isBesideContent(before: string, after: string): boolean {
  return /^\s*(?:- +)*-$/.test(before) || (/^\s*(?:- +)*$/.test(before) && /^\s+\S/.test(after));
}

/** The bracket on this line that is open before the cursor, if the value begins with one. */
function openFlow(range: Range, before: string): { readonly start: number; readonly line: string } | undefined {
  const match = /^\s*(?:- +)*(?:[^\s:#"'[{][^:[{]*:\s+)?(?=[[{])/.exec(before);
  return match ? { start: range.start + match[0].length, line: match[0] } : undefined;
}

function readLine(text: string, range: Range, content = written(text, range)): Line {
  const lead = /^(\s*)((?:- +|-\r?$)*)/.exec(content) ?? ['', '', ''];
  const indent = lead[1]?.length ?? 0;
  const dashes = [...(lead[2] ?? '')].flatMap((sign, index) => (sign === '-' ? [indent + index] : []));
  const rest = content.slice(lead[0]?.length ?? 0);
  const keyed = /^("[^"]*"|'[^']*'|[^\s:#"'[{][^:]*):(?:\s+([^\n]*)|$)/.exec(rest);
  const value = (keyed ? (keyed[2] ?? '') : rest).replace(/(^|\s)#[^\n]*$/, '').trim();
  return { range, dashes, column: lead[0]?.length ?? 0, value, ...(keyed?.[1] !== undefined && { key: unquoted(keyed[1]) }) };
}

/** Keys and list items from the root to the mapping or list that the line is in; undefined where it is in none. */
function pathTo(text: string, line: Line): readonly string[] | undefined {
  const path: string[] = line.dashes.map(() => '*');
  let column = line.dashes[0] ?? line.column;
  let isItem = line.dashes.length > 0;
  let beside: 'none' | 'deeper' | 'level' = 'none';
  const isFirst = (): boolean => path.length === line.dashes.length && beside !== 'level';
  // A line that stands further in holds nothing of this one, and is the most of a long text.
  for (const above of linesAbove(text, line.range, () => (isFirst() ? Number.POSITIVE_INFINITY : column))) {
    if (column === 0 && !isItem) break;
    const first = above.dashes[0] ?? above.column;
    if (isFirst()) beside = first === column || above.column === column ? 'level' : first > column ? 'deeper' : beside;
    const isBare = above.dashes.length > 0 && above.key === undefined && above.value === '';
    const opensThis = !isItem && above.dashes.length > 0 && (above.column === column || (isBare && (above.dashes.at(-1) ?? 0) < column));
    const holdsThis = above.key !== undefined && (isItem ? above.column <= column : above.column < column);
    if (!opensThis && !holdsThis) {
      if (above.key === undefined && above.dashes.length === 0 && above.column < column) return undefined;
      continue;
    }
    if (holdsThis && !opensThis) {
      if (above.value !== '' && !/^[&!]\S+$/.test(above.value)) return undefined;
      path.unshift(above.key ?? '');
    }
    // What is in the same group stands at a column of its own, and this line at another.
    if (beside === 'deeper') return undefined;
    path.unshift(...above.dashes.map(() => '*'));
    column = first;
    isItem = above.dashes.length > 0;
  }
  return path;
}

/** Those that stand no further in than `furthest` says at that moment, from below to above. */
function* linesAbove(text: string, range: Range, furthest: () => number = () => Number.POSITIVE_INFINITY): Generator<Line> {
  for (let end = range.start - 1; end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    if (marginAt(text, start) <= furthest()) {
      const above = lineAt(text, start);
      if (/^\s*[^\s#]/.test(written(text, above))) yield readLine(text, above);
    }
    end = start - 1;
  }
}

function marginAt(text: string, start: number): number {
  let margin = 0;
  while (text.charCodeAt(start + margin) === 32) margin++;
  return margin;
}

function* linesBelow(text: string, range: Range): Generator<Line> {
  for (let end = range.end; end < text.length; ) {
    const below = lineAt(text, end + 1);
    if (/^\s*[^\s#]/.test(written(text, below))) yield readLine(text, below);
    end = below.end;
  }
}

/** The other keys of the mapping that the line is in, or the other words of the list that it is an item of. */
function siblingsOf(text: string, line: Line): readonly string[] {
  const dash = line.dashes.at(-1);
  const keys = keysBeside(text, line, dash === undefined ? [...linesAbove(text, line.range)] : []);
  if (dash === undefined) return keys;
  const words = (lines: Iterable<Line>): readonly string[] => {
    const found: string[] = [];
    for (const other of lines) {
      const own = other.dashes.at(-1);
      if ((own ?? other.column) < dash || (own === undefined && other.column === dash)) break;
      if (own === dash && other.key === undefined && other.value !== '') found.push(unquoted(other.value));
    }
    return found;
  };
  return [...keys, ...words(linesAbove(text, line.range)).toReversed(), ...words(linesBelow(text, line.range))];
}

function keysBeside(text: string, { column, range }: Line, linesBefore: readonly Line[]): readonly string[] {
  const found: string[] = [];
  for (const above of linesBefore) {
    if (above.column === column && above.key !== undefined) found.unshift(above.key);
    if (above.column < column || (above.column === column && above.dashes.length > 0)) break;
  }
  for (const below of linesBelow(text, range)) {
    if (below.column < column || (below.dashes.length > 0 && (below.dashes[0] ?? 0) < column)) break;
    if (below.column === column && below.key !== undefined) found.push(below.key);
  }
  return found;
}

/** The value that the cursor is in, up to the end of the line or the comment; inside quotes where it has them. */
function valueAt(text: string, start: number, offset: number, lineEnd: number): Range | undefined {
  const rest = text.slice(start, lineEnd);
  const quoted = /^(["'])([^\n]*?)(?:\1|\s*$)/.exec(rest);
  const word = quoted
    ? { start: start + 1, end: start + 1 + (quoted[2]?.length ?? 0) }
    : { start, end: start + rest.replace(/(^|\s)#[^\n]*$/, '').trimEnd().length };
  if (offset <= word.end) return offset < word.start ? undefined : word;
  const hasMore = quoted !== null || text.slice(offset, lineEnd).trim() !== '';
  return hasMore ? undefined : { start, end: offset };
}

function unquoted(key: string): string {
  return key.replace(/^(["'])(.*)\1$/s, '$2').trim();
}
