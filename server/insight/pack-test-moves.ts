/** A bound moved by one unit: a day, a month, one more or less, the next term of its list. */

import { addPeriod, type Day } from '../packs/date.ts';
import type { Field } from '../packs/field.ts';
import { sortOf } from '../packs/literal.ts';
import { type Pack, termsOf } from '../packs/pack.ts';
import { lengthWords, type Period, periodWords, readPeriod } from '../packs/period.ts';
import { type Argument, say } from '../text/message.ts';

export type Step = 1 | -1;

export const steps: readonly Step[] = [1, -1];

/** The text one unit more or less; undefined where there is nothing beyond, or the text has no order. */
export function moved(text: string, field: Field, pack: Pack, step: Step): string | undefined {
  switch (sortOf(field)) {
    case 'number':
      return movedNumber(text, step);
    case 'date':
      return addPeriod(text, oneDay, step);
    case 'period': {
      const period = readPeriod(text);
      return period && movedPeriod(period, step);
    }
    default:
      return field.term === undefined ? undefined : movedTerm(text, field.term, pack, step);
  }
}

export const oneDay: Period = { count: 1, unit: 'day' };

/** In the last decimal that is written. */
function movedNumber(text: string, step: Step): string | undefined {
  const decimals = /\.(\d+)$/.exec(text.trim())?.[1]?.length ?? 0;
  const number = Number(text) + step / 10 ** decimals;
  return Number.isFinite(number) ? number.toFixed(decimals) : undefined;
}

/** No time is less than none, which is written as a naught. */
function movedPeriod({ count, unit }: Period, step: Step): string | undefined {
  if (count + step <= 0) return count + step < 0 ? undefined : '0';
  return say(lengthWords({ count: count + step, unit }), 'nl');
}

/** Terms that another took the place of are passed over. */
function movedTerm(id: string, list: string, pack: Pack, step: Step): string | undefined {
  const terms = [...(termsOf(pack, list)?.terms.values() ?? [])].filter((term) => term.id === id || term.replacedBy === undefined);
  const index = terms.findIndex((term) => term.id === id);
  return index < 0 ? undefined : terms[index + step]?.id;
}

/** The day moved by days alone. */
export function addDays(day: Day, days: number): Day | undefined {
  return addPeriod(day, { count: Math.abs(days), unit: 'day' }, days < 0 ? -1 : 1);
}

/** The value as an officer would write it. */
export function valueWords(text: string, field: Field): Argument {
  return sortOf(field) === 'period' ? periodWords(text) : text;
}
