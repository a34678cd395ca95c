/** Calendar dates without a time or zone, and dates that are known to the year only. */

import type { Text } from '../text/message.ts';
import type { Period } from './period.ts';

/** An ISO date, `2026-11-23`. ISO dates compare as strings. */
export type Day = string;

/** A date in a framework: a day, or somewhere in a year (`bound: by` means in that year at the latest). */
export type Moment = Day | { readonly year: number };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const firstYear = 1900;

/** The day, or undefined for text that is no existing date in ISO form; before 1900 it is a slip of the pen. */
export function readDay(text: string): Day | undefined {
  const [, year, month, day] = (pattern.exec(text) ?? []).map(Number);
  if (year === undefined || year < firstYear || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : undefined;
}

const tooEarly: Text = { nl: 'datums van vóór 1900 worden niet gelezen', en: 'dates before 1900 are not read' };

/** Why an existing date in ISO form is not read, for what would be one in a later year. */
export function whyNoDay(text: string): Text | undefined {
  const [, year] = pattern.exec(text) ?? [];
  // 2000 years later the leap years are the same.
  const isEarly = Number(year) < firstYear && readDay(`${Number(year) + 2000}${text.slice(4)}`) !== undefined;
  return isEarly ? tooEarly : undefined;
}

/** The date that was probably meant by `1-7-2026`, `2026/7/1` or `1 juli`-like digits: day first, as the Dutch write it. */
export function guessDay(text: string): Day | undefined {
  const parts = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [, first = '', month = '', last = ''] = parts;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return year.length === 4 ? readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
}

/** The day that lies a period later (or earlier, with `sign` -1); undefined for a period that needs a clock or a holiday calendar. */
export function addPeriod(day: Day, period: Period, sign: 1 | -1 = 1): Day | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (period.unit === 'hour' || period.unit === 'workday') return period.count === 0 ? day : undefined;
  if (period.unit === 'day') return dayOf(new Date(Date.UTC(year, month - 1, date + sign * period.count)));
  const last = new Date(Date.UTC(year, month + sign * period.count, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + sign * period.count, Math.min(date, last))));
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether the moment has come on that day; undefined within a year that is all we know of it. */
export function reached(moment: Moment, on: Day): boolean | undefined {
  if (typeof moment === 'string') return moment <= on;
  const year = Number(on.slice(0, 4));
  return year === moment.year ? undefined : year > moment.year;
}

/** Days beyond what four digits of a year can say are the last or first that they can. */
function dayOf(date: Date): Day {
  const year = date.getUTCFullYear();
  return year > 9999 ? '9999-12-31' : year < 0 ? '0000-01-01' : date.toISOString().slice(0, 10);
}
