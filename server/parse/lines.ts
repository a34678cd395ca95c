/** Looking at a text line by line, for what is too broken to have a tree. */

import type { Range } from '../text/range.ts';

/** The line that holds the offset, without its line end. */
export function lineAt(text: string, offset: number): Range {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}

/** The next line with something on it that is no comment. */
export function nextLine(text: string, line: Range): Range | undefined {
  let next = line;
  while (next.end < text.length) {
    next = lineAt(text, next.end + 1);
    if (/^\s*[^\s#]/.test(written(text, next))) return next;
  }
  return undefined;
}

export function written(text: string, line: Range): string {
  return text.slice(line.start, line.end);
}

/** The number of characters before the first that is no space. */
export function margin(text: string, line: Range): number {
  return written(text, line).search(/\S|$/);
}

/** What stands on the line, without the space around it. */
export function content(text: string, line: Range): Range {
  const start = line.start + margin(text, line);
  return { start, end: start + text.slice(start, line.end).trimEnd().length };
}

/** The sign of the merge conflict's marker that the line is. */
export function markerOn(text: string, line: Range): string | undefined {
  return /^([<|=>])\1{6}(?:\s|$)/.exec(written(text, line))?.[1];
}

/** The same text with the characters in the ranges turned into spaces, line ends kept, so that all places stay true. */
export function blank(text: string, ranges: readonly Range[]): string {
  const ordered = [...ranges].sort((first, second) => first.start - second.start);
  let [made, from] = ['', 0];
  for (const { start, end } of ordered) {
    made += text.slice(from, start) + spaces(text.slice(Math.max(from, start), end));
    from = Math.max(from, end);
  }
  return made + text.slice(from);
}

export function spaces(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
