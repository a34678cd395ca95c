/** Lengths of time as people write them: `geen`, `1 dag`, `2 weken`, `3 maanden`, `24 uur`, `3 werkdagen`, `P7D`. */

import { type Message, message, type Text } from '../text/message.ts';

export type Unit = 'hour' | 'day' | 'workday' | 'month';

/** A week is seven days and a year twelve months; a day is a calendar day and a month a calendar month, never 30 days. */
export interface Period {
  readonly count: number;
  readonly unit: Unit;
}

interface Word {
  readonly pattern: RegExp;
  readonly unit: Unit;
  /** How many of the unit one of it is. */
  readonly each: number;
  readonly english: string;
}

/** The words of the format itself: part of how a period is written in Dutch, whatever the framework. */
const words: readonly Word[] = [
  { pattern: /^(uur|uren|u|hours?|h)$/, unit: 'hour', each: 1, english: 'hour' },
  { pattern: /^(dag(en)?|days?|d|kalenderdag(en)?|etma(al|len))$/, unit: 'day', each: 1, english: 'day' },
  { pattern: /^(week|weken|weeks|wk|w)$/, unit: 'day', each: 7, english: 'week' },
  { pattern: /^(werkdag(en)?|workdays?)$/, unit: 'workday', each: 1, english: 'working day' },
  { pattern: /^(maand(en)?|mnd|months?|m)$/, unit: 'month', each: 1, english: 'month' },
  { pattern: /^(kwartaal|kwartalen|quarters?)$/, unit: 'month', each: 3, english: 'quarter' },
  { pattern: /^(jaar|jaren|years?|j|y)$/, unit: 'month', each: 12, english: 'year' },
];

/** Periods to propose where a field gives no examples. */
export const usualPeriods: readonly string[] = ['geen', '1 dag', '1 week', '1 maand', '1 jaar'];

const numbers: readonly string[] = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** The period, or undefined for text that is none. */
export function readPeriod(text: string): Period | undefined {
  const found = partsOf(text);
  return found && { count: found.count * found.word.each, unit: found.word.unit };
}

/** The period for people: in Dutch as it was written. */
export function periodWords(text: string): Text {
  const found = partsOf(text);
  if (!found) return { nl: text, en: text };
  const { count, word } = found;
  return { nl: text, en: count === 0 ? 'none' : `${count} ${word.english}${count === 1 ? '' : 's'}` };
}

const lengths = {
  hour: [
    { nl: '{count} uur', en: '{count} hour' },
    { nl: '{count} uur', en: '{count} hours' },
  ],
  day: [
    { nl: '{count} dag', en: '{count} day' },
    { nl: '{count} dagen', en: '{count} days' },
  ],
  week: [
    { nl: '{count} week', en: '{count} week' },
    { nl: '{count} weken', en: '{count} weeks' },
  ],
  workday: [
    { nl: '{count} werkdag', en: '{count} working day' },
    { nl: '{count} werkdagen', en: '{count} working days' },
  ],
  month: [
    { nl: '{count} maand', en: '{count} month' },
    { nl: '{count} maanden', en: '{count} months' },
  ],
  year: [
    { nl: '{count} jaar', en: '{count} year' },
    { nl: '{count} jaar', en: '{count} years' },
  ],
} satisfies Record<string, readonly [Text, Text]>;

/** A length for people, in the largest unit that it is a whole number of. */
export function lengthWords({ count, unit }: Period): Message {
  const [amount, name]: [number, keyof typeof lengths] =
    unit === 'month' && count % 12 === 0
      ? [count / 12, 'year']
      : unit === 'day' && count > 0 && count % 7 === 0
        ? [count / 7, 'week']
        : [count, unit];
  return message(lengths[name][amount === 1 ? 0 : 1], { count: amount });
}

const none: Word = { pattern: /^(geen|none|0)$/, unit: 'day', each: 1, english: 'day' };

function partsOf(text: string): { readonly count: number; readonly word: Word } | undefined {
  const plain = text.trim().toLowerCase().replace(/é/g, 'e');
  if (none.pattern.test(plain)) return { count: 0, word: none };
  const iso = /^p(?:t(\d+)(h)|(\d+)([dwmy]))$/.exec(plain);
  const [, amount = '', name = ''] = iso
    ? [iso[0], iso[1] ?? iso[3], iso[2] ?? iso[4]]
    : (/^(\d+|[a-z]+)(?: *|-)([a-z]+)$/.exec(plain) ?? []);
  const count = /^\d+$/.test(amount) ? Number(amount) : numbers.indexOf(amount);
  const word = words.find(({ pattern }) => pattern.test(name));
  return word && count >= 0 && count <= 100_000 ? { count, word } : undefined;
}

/**
 * Negative, zero or positive as the first is shorter, equal or longer; undefined where that depends on the calendar
 * (a month and 30 days) or the clock (20 hours and a day).
 */
export function comparePeriods(first: Period, second: Period): number | undefined {
  if (first.unit === second.unit || first.count === 0 || second.count === 0) return first.count - second.count;
  const [[least, most], [low, high]] = [inDays(first), inDays(second)];
  if (least >= high) return most === low ? 0 : 1;
  // What spans a range may just be as long as the other where the two meet: 20 hours may be a day.
  return most < low || (most === low && least === most) ? -1 : undefined;
}

/** The fewest and the most calendar days that the period can span. */
function inDays({ count, unit }: Period): readonly [number, number] {
  switch (unit) {
    case 'hour':
      return [Math.floor(count / 24), Math.ceil(count / 24)];
    case 'day':
      return [count, count];
    case 'workday':
      return [count, count + 2 * Math.ceil(count / 5) + 6];
    case 'month':
      return [Math.max(28 * count, Math.floor(30.4 * count) - 2), Math.min(31 * count, Math.ceil(30.5 * count) + 2)];
  }
}
