/** Looking at a text line by line, for what is too broken to have a tree. */

import type { Range } from '../text/range.ts';

/** The line that holds the offset, without its line end. */
export function lineAt(text: string, offset: number): Range {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
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

/** The same text with the characters in the range turned into spaces, line ends kept, so that all places stay true. */
export function blank(text: string, range: Range): string {
  return text.slice(0, range.start) + spaces(text.slice(range.start, range.end)) + text.slice(range.end);
}

export function spaces(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
