/** One line of a document with a place in it underlined, cut to what fits on the screen. */

import type { Document } from '../text/document.ts';
import type { Range } from '../text/range.ts';
import { type Cell, cellsOf, widthOf } from './columns.ts';

export interface Excerpt {
  /** Counted from 1, as people do. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** As wide as what stands before the place. */
  readonly indent: string;
  /** As many carets as the place is wide; one for a place without width. */
  readonly carets: string;
}

/** A place that runs over several lines is underlined on its first. */
export function excerpt(document: Document, place: Range, columns: number): Excerpt {
  const { line, character } = document.positionAt(place.start);
  const start = document.offsetAt({ line, character: 0 });
  const whole = document.text.slice(start, document.offsetAt({ line: line + 1, character: 0 })).replace(/[\r\n]+$/, '');
  const from = Math.min(character, whole.length);
  const to = Math.min(Math.max(place.end - start, from), whole.length);
  const near = neighbourhood(whole, from, to, columns);
  const cells = cellsOf(near.text);
  const first = cells.filter(({ end }) => end <= from - near.offset).length;
  const last = cells.filter(({ start: offset }) => offset < to - near.offset).length;
  const shown = windowAround(cells, first, last, columns, near);
  const indent = shown.lead + widthOf(cells.slice(shown.from, first));
  const marked = widthOf(cells.slice(first, Math.min(last, shown.to)));
  return {
    line: line + 1,
    column: character + 1,
    text: `${'…'.repeat(shown.lead)}${cells
      .slice(shown.from, shown.to)
      .map(({ text }) => text)
      .join('')}${shown.isCut ? '…' : ''}`,
    indent: ' '.repeat(indent),
    carets: '^'.repeat(Math.max(1, marked)),
  };
}

interface Neighbourhood {
  readonly text: string;
  readonly offset: number;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Of an endless line only so much as could ever be shown. */
function neighbourhood(line: string, from: number, to: number, columns: number): Neighbourhood {
  const reach = columns * 8;
  const start = between(line, Math.max(0, from - reach));
  const end = between(line, Math.min(line.length, Math.min(to, from + reach) + reach));
  return { text: line.slice(start, end), offset: start, isCutBefore: start > 0, isCutAfter: end < line.length };
}

/** Not inside a character that takes two code units. */
function between(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset;
}

interface Window {
  readonly from: number;
  readonly to: number;
  /** Columns that the sign of a cut takes on the left. */
  readonly lead: 0 | 1;
  readonly isCut: boolean;
}

/** The cells around the place that fit, with a third of the room before it where the line is cut there. */
function windowAround(cells: readonly Cell[], first: number, last: number, columns: number, near: Neighbourhood): Window {
  if (!near.isCutBefore && !near.isCutAfter && widthOf(cells) <= columns) return { from: 0, to: cells.length, lead: 0, isCut: false };
  const isNearStart = !near.isCutBefore && widthOf(cells.slice(0, last)) < columns;
  const from = isNearStart ? 0 : backFrom(cells, first, Math.floor(columns / 3));
  const lead = from > 0 || near.isCutBefore ? 1 : 0;
  const room = columns - lead - 1;
  let to = from;
  for (let width = 0; to < cells.length; to += 1) {
    width += cells[to]?.width ?? 0;
    if (width > room) break;
  }
  return { from, to, lead, isCut: to < cells.length || near.isCutAfter };
}

function backFrom(cells: readonly Cell[], first: number, columns: number): number {
  let from = first;
  for (let width = 0; from > 0; from -= 1) {
    width += cells[from - 1]?.width ?? 0;
    if (width > columns) break;
  }
  return from;
}
