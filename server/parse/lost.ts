/** Lists of which lines could not be read, so that nobody can say what is not in them. */

import type { Range } from '../text/range.ts';
import { isItem } from './blocks.ts';
import { lineAt, margin } from './lines.ts';
import type { Node, Tree } from './tree.ts';

/** Whether the list may have more items than the tree has: a line that was left out stands where an item of it would. */
export function mayHoldMore({ document: { text }, skipped }: Tree, list: Node): boolean {
  if (skipped.length === 0 || list.kind !== 'sequence' || list.flow) return false;
  const column = margin(text, { start: lineAt(text, list.start).start, end: list.start });
  return skipped.some((range) => {
    const between = linesBetween(text, range, list);
    // One line between the two may be torn out of the list to the left.
    return between === 0 ? hasLine(text, range, column) : between === 1 && list.end <= range.start && hasLine(text, range, column, isItem);
  });
}

/** How many lines with something on them stand between the two, up to two; none where one lies in the other. */
function linesBetween(text: string, range: Range, list: Range): number {
  const [from, to] = range.start < list.start ? [range.end, list.start] : [list.end, range.start];
  const filled = /^[ \t]*[^\s#]/gm;
  filled.lastIndex = from;
  let count = 0;
  // Most lists are far from what could not be read, so the lines are not looked at further than they matter.
  while (count < 2 && filled.test(text) && filled.lastIndex <= to) count++;
  return count;
}

function hasLine(text: string, range: Range, column: number, holds?: (text: string, line: Range) => boolean): boolean {
  for (let line = lineAt(text, range.start); line.start < range.end; line = lineAt(text, line.end + 1)) {
    if (margin(text, line) === column && (!holds || holds(text, line))) return true;
    if (line.end >= text.length) break;
  }
  return false;
}
