/** How far a line is to be indented that fits none of the lines around it: as far as the nearest that it could stand beside. */

import { isItem } from '../parse/blocks.ts';
import { lineAt, margin, nextLine, written } from '../parse/lines.ts';
import { parseText } from '../parse/parse.ts';
import type { Tree } from '../parse/tree.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';

/** A key or dash of another line. */
export interface Neighbour {
  readonly word: string;
  readonly column: number;
  readonly start: number;
}

/** Undefined where two are as near, or none is there. */
export function neighbourOf(tree: Tree, place: Range): Neighbour | undefined {
  const { text } = tree.document;
  const line = lineAt(text, place.start);
  const [own, isDash] = [margin(text, line), isItem(text, line)];
  const fitting = (each: Neighbour): boolean => (each.word === '-') === isDash;
  const above = openAbove(tree, line).filter(fitting);
  const next = nextLine(text, line);
  const found = above.length > 0 ? above : next && !isSkipped(tree, next) ? wordsOn(text, next).filter(fitting).slice(0, 1) : [];
  const [first, second] = found.toSorted((one, other) => Math.abs(one.column - own) - Math.abs(other.column - own));
  return first && second && Math.abs(first.column - own) === Math.abs(second.column - own) ? undefined : first;
}

/** Moves the line, alone or with what was left out together with it, whichever leaves the least that cannot be read. */
export function moveLine(tree: Tree, place: Range, column: number): readonly Edit[] {
  const { text, uri } = tree.document;
  const line = lineAt(text, place.start);
  const end = tree.skipped.find((range) => range.start <= line.start && line.end <= range.end)?.end ?? line.end;
  const ways = [edits(text, { start: line.start, end }, column), edits(text, line, column)].map((moved) => ({
    moved,
    faults: moved.length === 0 ? Number.POSITIVE_INFINITY : parseText(uri, applyEdits(text, moved)).faults.length,
  }));
  const [best] = ways.toSorted((one, other) => one.faults - other.faults);
  return best && best.faults < tree.faults.length ? best.moved : [];
}

/** All lines of the stretch by as much as its first; nothing where that would not leave room. */
function edits(text: string, stretch: Range, column: number): readonly Edit[] {
  const first = lineAt(text, stretch.start);
  const delta = column - margin(text, first);
  const found: Edit[] = [];
  for (let line: Range | undefined = first; line && line.start < stretch.end; line = nextLine(text, line)) {
    if (margin(text, line) + delta < 0) return [];
    const { start } = line;
    found.push(delta > 0 ? { range: at(start), text: ' '.repeat(delta) } : { range: { start, end: start - delta }, text: '' });
  }
  return found;
}

/** The keys and dashes of the lines above that something may still stand beside, the nearest first. */
function openAbove(tree: Tree, from: Range): readonly Neighbour[] {
  const { text } = tree.document;
  const found: Neighbour[] = [];
  let edge = Number.POSITIVE_INFINITY;
  for (let { start } = from; start > 0 && edge > 0; ) {
    const line = lineAt(text, start - 1);
    start = line.start;
    if (!/^\s*[^\s#]/.test(written(text, line)) || isSkipped(tree, line)) continue;
    for (const word of wordsOn(text, line).toReversed()) {
      if (word.column >= edge) continue;
      found.push(word);
      edge = word.column;
    }
  }
  return found;
}

/** The dashes at the beginning of the line and the key behind them. */
function wordsOn(text: string, line: Range): readonly Neighbour[] {
  const words = written(text, line);
  const lead = /^ *(?:- +)*/.exec(words)?.[0] ?? '';
  const key = /^[\p{L}\p{N}_.-]+(?=:(?:\s|$))/u.exec(words.slice(lead.length))?.[0];
  const dashes = [...lead.matchAll(/-/g)].map(({ index }) => ({ word: '-', column: index, start: line.start + index }));
  return key === undefined ? dashes : [...dashes, { word: key, column: lead.length, start: line.start + lead.length }];
}

function isSkipped({ skipped }: Tree, line: Range): boolean {
  return skipped.some((range) => range.start < line.end && line.start < range.end);
}

function at(offset: number): Range {
  return { start: offset, end: offset };
}
