/** The edits behind a fix: always the smallest, never touching a comment or another line. */

import type { Field } from '../packs/field.ts';
import type { Mapping, Scalar, Tree } from '../parse/tree.ts';
import type { Edit } from '../text/edit.ts';
import { message, type Text } from '../text/message.ts';
import type { Fix } from './problem.ts';
import { valueFor } from './skeleton.ts';

const titles = {
  insert: { nl: 'Voeg {key} toe', en: 'Insert {key}' },
  insertWith: { nl: 'Voeg {key}: {value} toe', en: 'Insert {key}: {value}' },
  fill: { nl: 'Vul in: {value}', en: 'Fill in: {value}' },
  replace: { nl: 'Wijzig in {value}', en: 'Change to {value}' },
  quote: { nl: 'Zet aanhalingstekens om de waarde', en: 'Put quotes around the value' },
} satisfies Record<string, Text>;

/** Inserts a key into a mapping, after the key that comes before it in the order of the fields. */
export function insertKey(tree: Tree, holder: Mapping, key: string, field: Field, order: readonly string[], filled?: string): Fix {
  const title = filled === undefined ? message(titles.insert, { key }) : message(titles.insertWith, { key, value: filled });
  const { text } = tree.document;
  const empty = holder.entries.find((entry) => entry.key.text === key);
  const margin = ' '.repeat(columnOf(text, (empty ?? holder.entries[0] ?? holder).start));
  const value = valueFor(field, margin, filled);
  if (empty) {
    const at = text.indexOf(':', empty.key.end) + 1;
    const fillTitle = filled === undefined ? title : message(titles.fill, { value: filled });
    return { title: fillTitle, edits: [{ range: { start: at, end: at }, text: value.trimEnd() || value }] };
  }
  const before = holder.entries.filter((entry) => isBefore(entry.key.text, key, order)).at(-1);
  if (holder.flow) return { title, edits: [flowEdit(holder, before?.end, key, value)] };
  const line = `${key}:${value}`;
  const first = holder.entries[0];
  if (!before && first) return { title, edits: [{ range: at(first.start), text: `${line}\n${margin}` }] };
  const end = endOfLine(text, lastOf(text, before?.end ?? holder.end));
  return { title, edits: [{ range: at(end), text: `\n${margin}${line}` }] };
}

function flowEdit(holder: Mapping, end: number | undefined, key: string, value: string): Edit {
  const text = `${key}:${value.startsWith('\n') ? ' {}' : value.trimEnd()}`;
  if (end !== undefined) return { range: at(end), text: `, ${text}` };
  return { range: at(holder.start + 1), text: holder.entries.length > 0 ? `${text}, ` : text };
}

/** Replaces what a scalar says and keeps its quotes. */
export function replaceScalar(tree: Tree, scalar: Scalar, value: string): Fix {
  const { text } = tree.document;
  const quote = scalar.style === 'quoted' ? text.charAt(scalar.start) : '';
  const written = quote === '' ? quotedIfNeeded(value) : `${quote}${value}${quote}`;
  return { title: message(titles.replace, { value }), edits: [{ range: { start: scalar.start, end: scalar.end }, text: written }] };
}

/** Puts double quotes around a stretch of text. */
export function quoteText(start: number, end: number, text: string): Fix {
  return { title: message(titles.quote), edits: [{ range: { start, end }, text: JSON.stringify(text) }] };
}

function quotedIfNeeded(value: string): string {
  return /^[\p{L}\p{N}][^:#\n]*$/u.test(value) && value.trim() === value ? value : JSON.stringify(value);
}

function isBefore(other: string, key: string, order: readonly string[]): boolean {
  const [place, mine] = [order.indexOf(other), order.indexOf(key)];
  return place >= 0 && (mine < 0 || place < mine);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Block text ends behind its last line end; the line that it ends on is the one before. */
function lastOf(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const stop = end < 0 ? text.length : end;
  return text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
}

function at(offset: number): Edit['range'] {
  return { start: offset, end: offset };
}
