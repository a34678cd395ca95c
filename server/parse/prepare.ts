/** What is taken out of a text before it is read as YAML: unreadable characters, odd line ends, and merge conflicts. */

import type { Range } from '../text/range.ts';
import { blank, content, lineAt, markerOn, nextLine, spaces } from './lines.ts';
import { type Fault, faultOf } from './tree.ts';

/** The text as it is read, of the same length; what was wrong with it goes to `found`. */
export function prepare(text: string, found: Fault[]): string {
  const readable = withoutUnreadable(text, found);
  return withoutConflicts(readable.includes('\r') ? readable.replace(/\r(?!\n)/g, '\n') : readable, found);
}

/** Bytes that were no UTF-8 (read as U+FFFD) and NUL characters: the first is reported, NUL is read as a space. */
function withoutUnreadable(text: string, found: Fault[]): string {
  if (!text.includes('\0') && !text.includes('\uFFFD')) return text;
  const first = text.search(/[\0\uFFFD]/);
  found.push(faultOf('encoding', { start: first, end: first + 1 }));
  return isOtherEncoding(text) ? spaces(text) : text.replace(/\0/g, ' ');
}

/** Every other character is NUL, as in UTF-16: of that no word can be read. */
function isOtherEncoding(text: string): boolean {
  const start = text.slice(0, 400);
  return start.split('\0').length - 1 >= start.length / 3;
}

/** Of a merge conflict the first version is read; the markers and the other version are left out. */
function withoutConflicts(text: string, found: Fault[]): string {
  if (!text.includes('<<<<<<<')) return text;
  const left: Range[] = [];
  let opening: Range | undefined;
  let middle: Range | undefined;
  for (let line: Range | undefined = lineAt(text, 0); line; line = nextLine(text, line)) {
    const marker = markerOn(text, line);
    if (marker === '<') [opening, middle] = [line, undefined];
    else if (opening && !middle && (marker === '|' || marker === '=')) middle = line;
    else if (opening && middle && marker === '>') {
      if (left.length === 0) found.push(faultOf('conflict', content(text, opening)));
      left.push(opening, { start: middle.start, end: line.end });
      opening = undefined;
    }
  }
  return blank(text, left);
}
