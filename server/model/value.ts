/** Values that norms compare: read from text by what the field says they are. */

import { type Day, readDay } from '../packs/date.ts';
import { type Field, hasType } from '../packs/field.ts';
import { type Pack, type Term, type TermList, termsOf } from '../packs/pack.ts';
import { comparePeriods, type Period, readPeriod } from '../packs/period.ts';

export type Value = { readonly text: string } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly period: Period }
  /** `term` is absent for a value that the list does not name. */
  | { readonly kind: 'term'; readonly list: TermList; readonly term?: Term }
);

/** The value, or undefined where the text is not what the field asks for (which the shape then reports). */
export function readValue(text: string, field: Field, pack: Pack): Value | undefined {
  const list = field.term === undefined ? undefined : termsOf(pack, field.term);
  if (list) {
    const term = list.terms.get(text);
    return { kind: 'term', text, list, ...(term && { term }) };
  }
  if (field.format === 'date') {
    const day = readDay(text);
    return day === undefined ? undefined : { kind: 'day', text, day };
  }
  if (field.format === 'period') {
    const period = readPeriod(text);
    return period && { kind: 'period', text, period };
  }
  if (hasType(field, 'integer') || hasType(field, 'number')) {
    const number = Number(text);
    return Number.isFinite(number) && text.trim() !== '' ? { kind: 'number', text, number } : undefined;
  }
  if (field.type === 'boolean')
    return /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? { kind: 'boolean', text: text.toLowerCase() } : undefined;
  return { kind: 'text', text };
}

/** Negative, zero or positive as the first is less, equal or more; undefined where they cannot be compared. */
export function compare(first: Value, second: Value): number | undefined {
  if (first.kind === 'number' && second.kind === 'number') return first.number - second.number;
  if (first.kind === 'day' && second.kind === 'day') return first.day < second.day ? -1 : first.day > second.day ? 1 : 0;
  if (first.kind === 'period' && second.kind === 'period') return comparePeriods(first.period, second.period);
  if (first.kind === 'term' && second.kind === 'term') return first.term && second.term ? first.term.order - second.term.order : undefined;
  return undefined;
}

/** Whether the two are the same; periods that only the calendar can compare are undefined. */
export function same(first: Value, second: Value): boolean | undefined {
  if (first.kind === 'term' && second.kind === 'term' && !first.term && first.list.open)
    return first.text === second.text ? true : undefined;
  if (first.kind === 'period' || first.kind === 'number') {
    const order = compare(first, second);
    return order === undefined ? undefined : order === 0;
  }
  return first.text === second.text;
}
