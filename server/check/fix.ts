/** The edits behind a fix: always the fewest characters that do it, never touching a comment. */

import type { Field } from '../packs/field.ts';
import { lineAt, nextLine } from '../parse/lines.ts';
import type { Entry, Mapping, Scalar, Tree } from '../parse/tree.ts';
import type { Edit } from '../text/edit.ts';
import { message, type Text } from '../text/message.ts';
import type { Fix } from './problem.ts';
import { plainOrQuoted, quoted, quotedLike } from './quotes.ts';
import { type Filled, flowValueFor, valueFor } from './skeleton.ts';

const titles = {
  insert: { nl: 'Voeg {key} toe', en: 'Insert {key}' },
  insertWith: { nl: 'Voeg {key}: {value} toe', en: 'Insert {key}: {value}' },
  fill: { nl: 'Vul in: {value}', en: 'Fill in: {value}' },
  replace: { nl: 'Wijzig in {value}', en: 'Change to {value}' },
  quote: { nl: 'Zet aanhalingstekens om de waarde', en: 'Put quotes around the value' },
  spaces: { nl: 'Zet de spatie erbij', en: 'Add the space' },
  tabs: { nl: 'Vervang tabs door spaties', en: 'Replace tabs by spaces' },
} satisfies Record<string, Text>;

/**
 * Inserts a key into a mapping, after the key that comes before it in the order of the fields; of a key that is there
 * with nothing behind it fills in the value. No fix where there is nothing to fill in.
 */
export function insertKey(
  tree: Tree,
  holder: Mapping,
  key: string,
  field: Field,
  order: readonly string[],
  filled?: Filled,
): readonly Fix[] {
  const { text } = tree.document;
  const empty = holder.entries.find((entry) => entry.key.text === key);
  const margin = ' '.repeat(columnOf(text, (empty ?? holder.entries[0] ?? holder).start));
  const value = holder.flow ? ` ${flowValueFor(field, filled)}` : withLineEnds(valueFor(field, margin, filled), text);
  const title = titleOf(key, filled, value, empty !== undefined);
  if (empty) return value.trim() === '' ? [] : [{ title, edits: [fillEdit(text, empty, value)] }];
  const before = holder.entries.filter((entry) => isBefore(entry.key.text, key, order)).at(-1);
  if (!holder.flow && isAboveSkipped(tree, before?.end ?? holder.start)) return [];
  return [
    { title, edits: [holder.flow ? flowEdit(holder, before, `${key}:${value}`) : lineEdit(text, holder, before, `${key}:${value}`)] },
  ];
}

function titleOf(key: string, filled: Filled | undefined, value: string, isThere: boolean): Fix['title'] {
  const shown = filled?.value ?? value.trim();
  if (shown === '' || (!filled && /[\n[{]/.test(value))) return message(titles.insert, { key });
  if (isThere && (filled?.steps.length ?? 0) === 0) return message(titles.fill, { value: shown });
  return message(titles.insertWith, { key: [key, ...(filled?.steps ?? [])].join(' › '), value: shown });
}

/** Of the lines below it some could not be read: they may well be part of what would be inserted. */
function isAboveSkipped({ document, skipped }: Tree, offset: number): boolean {
  const { text } = document;
  const next = nextLine(text, lineAt(text, text.slice(0, offset).trimEnd().length));
  return next !== undefined && skipped.some((range) => range.start < next.end && next.start < range.end);
}

/** Behind the colon, in the place of a `null` or of empty quotes; lines go below what else is on the line. */
function fillEdit(text: string, { key, end }: Entry, value: string): Edit {
  const colon = text.indexOf(':', key.end) + 1;
  const nothing = /^\s*(null|~|"\s*"|'\s*')$/i.exec(text.slice(colon, end));
  if (nothing) return { range: { start: colon, end }, text: value };
  return { range: at(/^\r?\n/.test(value) ? endOfLine(text, colon) : colon), text: value };
}

/** Fills in a scalar behind a key that has nothing behind it. */
export function fillValue(tree: Tree, entry: Entry, value: string): Fix {
  return { title: message(titles.fill, { value }), edits: [fillEdit(tree.document.text, entry, ` ${plainOrQuoted(value)}`)] };
}

/** Inserts a line of its own above or below an entry of the document itself. */
export function insertLine(tree: Tree, side: 'above' | 'below', entry: Entry, line: string): Fix {
  const { text } = tree.document;
  const margin = ' '.repeat(columnOf(text, entry.start));
  const edit: Edit =
    side === 'above'
      ? { range: at(entry.start), text: line + lineEnd(text) + margin }
      : { range: at(endOfLine(text, entry.end)), text: lineEnd(text) + margin + line };
  return { title: message(titles.insert, { key: line }), edits: [edit] };
}

function flowEdit(holder: Mapping, before: Entry | undefined, text: string): Edit {
  if (before) return { range: at(before.end), text: `, ${text}` };
  return { range: at(holder.start + 1), text: holder.entries.length > 0 ? `${text}, ` : text };
}

function lineEdit(text: string, holder: Mapping, before: Entry | undefined, line: string): Edit {
  const first = holder.entries[0];
  const margin = ' '.repeat(columnOf(text, (first ?? holder).start));
  if (!before && first) return { range: at(first.start), text: `${line}${lineEnd(text)}${margin}` };
  // Block text ends behind its last line end; the line that it ends on is the one before.
  const last = text.slice(0, before?.end ?? holder.end).trimEnd().length;
  return { range: at(endOfLine(text, last)), text: `${lineEnd(text)}${margin}${line}` };
}

/** Replaces what a scalar says and keeps its quotes. */
export function replaceScalar(tree: Tree, scalar: Scalar, value: string): Fix {
  const { text } = tree.document;
  return replaceText(tree, scalar, scalar.style === 'quoted' ? quotedLike(text.charAt(scalar.start), value) : plainOrQuoted(value), value);
}

/** Replaces a scalar by a text as it is, quotes and all. */
export function replaceText(tree: Tree, scalar: Scalar, written: string, shown = written): Fix {
  const end = scalar.start + tree.document.text.slice(scalar.start, scalar.end).trimEnd().length;
  return { title: message(titles.replace, { value: shown }), edits: [{ range: { start: scalar.start, end }, text: written }] };
}

/** Puts quotes around a stretch of text, but not around the comment behind it. */
export function quoteText(tree: Tree, { start, end }: Edit['range']): Fix {
  const value = tree.document.text.slice(start, end).replace(/\s+#.*$/, '');
  return { title: message(titles.quote), edits: [{ range: { start, end: start + value.length }, text: quoted(value) }] };
}

/** Puts a space behind the first colon, or the dash, of every line of the stretch. */
export function addSpaces(tree: Tree, { start, end }: Edit['range']): Fix {
  const lines = tree.document.text.slice(start, end).matchAll(/^([ \t]*(?:- +)*(?:-(?=[^\s-])|[\p{L}\p{N}_-]+:(?=[^\s:/])))/gmu);
  return {
    title: message(titles.spaces),
    edits: [...lines].map(({ index, 0: lead }) => ({ range: at(start + index + lead.length), text: ' ' })),
  };
}

/** Indents every line with spaces alone, two for a tab. */
export function replaceTabs(tree: Tree): Fix {
  const lines = tree.document.text.matchAll(/^[ \t]*\t[ \t]*/gm);
  const edits = [...lines].map(
    ({ index, 0: lead }): Edit => ({ range: { start: index, end: index + lead.length }, text: lead.replaceAll('\t', '  ') }),
  );
  return { title: message(titles.tabs), edits };
}

function isBefore(other: string, key: string, order: readonly string[]): boolean {
  const [place, mine] = [order.indexOf(other), order.indexOf(key)];
  return place >= 0 && (mine < 0 || place < mine);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** New lines end as the first line of the text does. */
function lineEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

function withLineEnds(lines: string, text: string): string {
  return lines.replaceAll('\n', lineEnd(text));
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const stop = end < 0 ? text.length : end;
  return text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
}

function at(offset: number): Edit['range'] {
  return { start: offset, end: offset };
}
