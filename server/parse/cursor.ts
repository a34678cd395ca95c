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
  readonly value: string;
}

/** The place of the cursor, or undefined where nothing can be proposed: in a comment, a block of text, behind a value. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const range = lineAt(text, offset);
  const before = text.slice(range.start, offset);
  if (/(^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, '""'))) return undefined;
  const opening = openFlow(text, range, before);
  const line = readLine(text, range, opening?.line ?? before);
  const path = pathTo(text, line);
  if (!path) return undefined;
  const margin = ' '.repeat(line.column);
  if (opening) return flowCursor(text, offset, opening.start, line.key === undefined ? path : [...path, line.key], margin);
  const keyed = /^(\s*(?:- +)*)("[^"]*"|'[^']*'|[^\s:#"'[{][^:]*):(\s+|$)(.*)$/.exec(before);
  if (keyed) {
    const [, lead = '', name = '', space = '', value = ''] = keyed;
    const start = range.start + lead.length + name.length + 1 + space.length;
    if (/^[|>&*!]/.test(value)) return undefined;
    const path_ = [...path, unquoted(name)];
    return {
      kind: 'value',
      path: path_,
      word: valueRange(text, start, range.end),
      siblings: [],
      margin,
      isFlow: false,
      hasColon: false,
      needsSpace: space === '',
    };
  }
  const start = range.start + line.column;
  const rest = text.slice(start, range.end);
  const end = start + (/^[^:#\n]*/.exec(rest)?.[0].trimEnd().length ?? 0);
  const hasColon = text.charAt(Math.max(end, offset)) === ':';
  const word = { start: Math.min(start, offset), end: Math.max(end, offset) };
  return { kind: 'open', path, word, siblings: siblingsOf(text, line), margin, isFlow: false, hasColon, needsSpace: false };
}

/** The bracket on this line that is open before the cursor, if the value begins with one. */
function openFlow(_text: string, range: Range, before: string): { readonly start: number; readonly line: string } | undefined {
  const match = /^\s*(?:- +)*(?:[^\s:#"'[{][^:[{]*:\s+)?(?=[[{])/.exec(before);
  return match ? { start: range.start + match[0].length, line: match[0] } : undefined;
}

function readLine(text: string, range: Range, content = written(text, range)): Line {
  const lead = /^(\s*)((?:- +|-$)*)/.exec(content) ?? ['', '', ''];
  const indent = lead[1]?.length ?? 0;
  const dashes = [...(lead[2] ?? '')].flatMap((sign, index) => (sign === '-' ? [indent + index] : []));
  const rest = content.slice(lead[0]?.length ?? 0);
  const keyed = /^("[^"]*"|'[^']*'|[^\s:#"'[{][^:]*):(?:\s+(.*)|$)/.exec(rest);
  const value = (keyed?.[2] ?? '').replace(/(^|\s)#.*$/, '').trim();
  return { range, dashes, column: lead[0]?.length ?? 0, value, ...(keyed?.[1] !== undefined && { key: unquoted(keyed[1]) }) };
}

/** Keys and list items from the root to the mapping or list that the line is in; undefined inside text. */
function pathTo(text: string, line: Line): readonly string[] | undefined {
  const path: string[] = line.dashes.map(() => '*');
  let column = line.dashes[0] ?? line.column;
  let isItem = line.dashes.length > 0;
  for (const above of linesAbove(text, line.range)) {
    if (column === 0 && !isItem) break;
    const opensThis = !isItem && above.dashes.length > 0 && above.column === column;
    const holdsThis = above.key !== undefined && (isItem ? above.column <= column : above.column < column);
    if (!opensThis && !holdsThis) {
      if (above.key === undefined && above.dashes.length === 0 && above.column < column) return undefined;
      continue;
    }
    if (holdsThis && !opensThis) {
      if (above.value !== '' && !/^[&!]\S+$/.test(above.value)) return undefined;
      path.unshift(above.key ?? '');
    }
    path.unshift(...above.dashes.map(() => '*'));
    column = above.dashes[0] ?? above.column;
    isItem = above.dashes.length > 0;
  }
  return path;
}

function* linesAbove(text: string, range: Range): Generator<Line> {
  for (let start = range.start; start > 0; ) {
    const above = lineAt(text, start - 1);
    if (/^\s*[^\s#]/.test(written(text, above))) yield readLine(text, above);
    start = above.start;
  }
}

function* linesBelow(text: string, range: Range): Generator<Line> {
  for (let end = range.end; end < text.length; ) {
    const below = lineAt(text, end + 1);
    if (/^\s*[^\s#]/.test(written(text, below))) yield readLine(text, below);
    end = below.end;
  }
}

/** The other keys of the mapping that the line is in. */
function siblingsOf(text: string, line: Line): readonly string[] {
  const found: string[] = [];
  const opensItem = line.dashes.length > 0;
  for (const above of opensItem ? [] : linesAbove(text, line.range)) {
    if (above.column === line.column && above.key !== undefined) found.push(above.key);
    if (above.column < line.column || (above.column === line.column && above.dashes.length > 0)) break;
  }
  for (const below of linesBelow(text, line.range)) {
    if (below.column < line.column || (below.dashes.length > 0 && (below.dashes[0] ?? 0) < line.column)) break;
    if (below.column === line.column && below.key !== undefined) found.push(below.key);
  }
  return found;
}

/** The value from its start to the end of the line or the comment behind it; inside quotes where it has them. */
function valueRange(text: string, start: number, lineEnd: number): Range {
  const value = text.slice(start, lineEnd).replace(/(^|\s)#.*$/, '');
  const quoted = /^(["'])(.*?)\1?\s*$/.exec(value);
  if (quoted) return { start: start + 1, end: start + 1 + (quoted[2]?.length ?? 0) };
  return { start, end: start + value.trimEnd().length };
}

function unquoted(key: string): string {
  return key.replace(/^(["'])(.*)\1$/, '$2').trim();
}
