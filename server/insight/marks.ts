/** Marks: comment lines in a document that say which problem is expected in the line above them. */

/** `line`, `from` and `to` count from zero; `rest` is what stands behind the carets: severity, code and perhaps the message. */
export interface Mark {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly rest: string;
}

const markLine = /^\s*#\s*\^+(?:[ ~].*)?$/;

/**
 * A `#   ^^^ severity code` line marks the line above it that is no mark; at the very start of a line the `#` is the first
 * caret. `lines`: the text without its marks, which `line` of a mark counts in; `kept`: the line each of them had.
 */
export function readMarks(text: string): {
  readonly lines: readonly string[];
  readonly kept: readonly number[];
  readonly marks: readonly Mark[];
} {
  const lines: string[] = [];
  const kept: number[] = [];
  const marks: Mark[] = [];
  for (const [number, line] of text.split('\n').entries()) {
    if (!markLine.test(line)) {
      lines.push(line);
      kept.push(number);
      continue;
    }
    const from = line.startsWith('#^') ? 0 : line.indexOf('^');
    const to = line.lastIndexOf('^') + 1;
    marks.push({ line: lines.length - 1, from, to, rest: line.slice(to).trim() });
  }
  return { lines, kept, marks };
}

/** The marks of a text that keeps them, so that their lines are those of the text itself. */
export function marksInPlace(text: string): readonly Mark[] {
  const { marks, kept } = readMarks(text);
  return marks.map((mark) => ({ ...mark, line: kept[mark.line] ?? 0 }));
}
