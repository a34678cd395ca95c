/** Which lines hang together by their indentation, in text too broken to have a tree. */

import type { Range } from '../text/range.ts';
import { lineAt, margin, nextLine, written } from './lines.ts';

/** From the start of a range on this line through every line after it that is indented more than `edge`. */
export function withBlock(text: string, range: Range, edge: number): Range {
  let end = lineAt(text, range.end).end;
  for (let next = nextLine(text, { start: end, end }); next && margin(text, next) > edge; next = nextLine(text, next)) end = next.end;
  return { start: range.start, end };
}

/** The line and all that hangs under it: lines further in, and for a key the dashes right below it. */
export function withItems(text: string, line: Range): Range {
  const edge = margin(text, line);
  let block = withBlock(text, line, edge);
  for (let next = nextLine(text, block); next && margin(text, next) === edge && isItem(text, next); next = nextLine(text, block)) {
    block = { start: line.start, end: withBlock(text, next, edge).end };
  }
  return block;
}

/**
 * The lines that do not fit, where it shows at this one: itself and those after it that fit no better, further in than the
 * lines it was put under or like it. Where all lines above it stand further in it is they, if they are the fewer.
 */
export function misfits(text: string, line: Range): Range {
  const own = margin(text, line);
  const above = lineAbove(text, line, own);
  if (!above) return fewer(text, line);
  const edge = margin(text, above);
  let block = withBlock(text, line, edge);
  if (edge < own || isItem(text, above) === isItem(text, line)) return block;
  for (
    let next = nextLine(text, block);
    next && margin(text, next) === own && isItem(text, next) === isItem(text, line);
    next = nextLine(text, block)
  ) {
    block = { start: line.start, end: withBlock(text, next, edge).end };
  }
  return block;
}

/** The lines before or from this one on, whichever are the fewer. */
function fewer(text: string, line: Range): Range {
  const before = text.slice(0, line.start).match(/^[ \t]*[^\s#]/gm)?.length ?? 0;
  const after = text.slice(line.start).match(/^[ \t]*[^\s#]/gm)?.length ?? 0;
  if (before >= after) return { start: line.start, end: text.length };
  return { start: text.search(/^[ \t]*[^\s#]/m), end: line.start };
}

/** The nearest line above that stands no further in. */
function lineAbove(text: string, line: Range, own: number): Range | undefined {
  for (let { start } = line; start > 0; ) {
    const above = lineAt(text, start - 1);
    if (/^\s*[^\s#]/.test(written(text, above)) && margin(text, above) <= own) return above;
    start = above.start;
  }
  return undefined;
}

export function isItem(text: string, line: Range): boolean {
  return /^\s*-(?:\s|$)/.test(written(text, line));
}
