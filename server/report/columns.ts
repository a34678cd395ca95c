/** Text as a terminal shows it: how many columns each character takes, and nothing in it that would steer the terminal. */

/** What the reader sees as one character. */
export interface Cell {
  readonly text: string;
  /** Columns that it takes: 0, 1 or 2; a tab more. */
  readonly width: number;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const tabStop = 4;
const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;
const invisible = /^[\p{Mn}\p{Me}\u200B-\u200D\u2060\uFEFF]+$/u;

/** What nearly all text is made of: one column each, and no two of them are one character together. */
const plain = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u203A]*$/;

/** Tabs become spaces up to the next stop, control characters the picture of themselves. */
export function cellsOf(text: string): readonly Cell[] {
  if (plain.test(text)) return Array.from(text, (character, index) => ({ text: character, width: 1, start: index, end: index + 1 }));
  // Made here, as it takes ten milliseconds that most reports do not need.
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : harmless(segment);
    const width = segment === '\t' ? shown.length : wide.test(shown) ? 2 : invisible.test(shown) ? 0 : 1;
    cells.push({ text: shown, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}

/** Columns that a text takes as a whole. */
export function columnsOf(text: string): number {
  return plain.test(text) ? text.length : widthOf(cellsOf(text));
}

export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Control characters would move the cursor or colour the screen, and those that turn the reading direction would hide text. */
export function harmless(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[\u0000-\u001F]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/\u007F/g, '\u2421')
    .replace(/[\u0080-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\u061C\u200E\u200F]/g, '\uFFFD');
}

/** Lines of at most so many columns, broken between words; a word that is longer has a line of its own. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/\s+/).filter(Boolean).map(harmless)) {
    const more = columnsOf(word);
    if (line !== '' && width + 1 + more > columns) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    line += line === '' ? word : ` ${word}`;
    width += more + (width === 0 ? 0 : 1);
  }
  return line === '' ? lines : [...lines, line];
}
