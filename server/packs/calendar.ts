/** Days on which nobody is at work: weekends, and the public holidays that a pack names as data. */

import type { Text } from '../text/message.ts';
import { addPeriod, type Day } from './date.ts';
import type { Citation } from './field.ts';
import type { Period } from './period.ts';

/** A public holiday: each year on one date, or so many days from Easter Sunday. */
export interface Holiday {
  readonly id: string;
  readonly label: Text;
  readonly source: Citation;
  /** Month and day, `12-25`. */
  readonly on?: string;
  readonly easter?: number;
  /** Where it falls on a Sunday it is moved by so many days. */
  readonly ifSunday?: number;
  /** The first year that it counts in. */
  readonly since?: number;
}

/**
 * The earliest and the latest day that may lie a period later, or earlier with `sign` -1; undefined for what needs a clock, or
 * holidays where no pack names any.
 */
export function reach(
  day: Day,
  period: Period,
  calendar: readonly Holiday[] | undefined,
  sign: 1 | -1 = 1,
): readonly [Day, Day] | undefined {
  if (period.unit === 'workday' && calendar) return addWorkdays(day, period.count, calendar, sign);
  const reached = addPeriod(day, period, sign);
  return reached === undefined ? undefined : [reached, reached];
}

/**
 * The earliest and the latest day that may lie so many working days later, or earlier with `sign` -1: they differ where it
 * is uncertain whether a holiday is a working day.
 */
export function addWorkdays(day: Day, count: number, calendar: readonly Holiday[], sign: 1 | -1 = 1): readonly [Day, Day] {
  const certain = calendar.filter(({ source }) => source.certainty !== 'uncertain');
  const near = workdaysFrom(day, count, certain, sign);
  const far = certain.length === calendar.length ? near : workdaysFrom(day, count, calendar, sign);
  return sign === 1 ? [near, far] : [far, near];
}

/** A count that would lead beyond what dates can say ends there. */
function workdaysFrom(from: Day, count: number, calendar: readonly Holiday[], sign: 1 | -1): Day {
  let day = from;
  const free = new Map<string, ReadonlySet<Day>>();
  for (let left = Math.min(count, mostWorkdays); left > 0; ) {
    day = addPeriod(day, { count: 1, unit: 'day' }, sign) ?? day;
    const year = day.slice(0, 4);
    const days = free.get(year) ?? holidaysIn(Number(year), calendar);
    free.set(year, days);
    if (!isWeekend(day) && !days.has(day)) left -= 1;
  }
  return day;
}

/** About ten years: who asks for more does not mean working days. */
const mostWorkdays = 2600;

function isWeekend(day: Day): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The dates of the holidays in a year. */
export function holidaysIn(year: number, calendar: readonly Holiday[]): ReadonlySet<Day> {
  const found = new Set<Day>();
  for (const { on, easter, ifSunday, since = 0 } of calendar) {
    if (year < since) continue;
    const day = on === undefined ? shifted(easterSunday(year), easter ?? 0) : `${String(year).padStart(4, '0')}-${on}`;
    found.add(ifSunday !== undefined && new Date(day).getUTCDay() === 0 ? shifted(day, ifSunday) : day);
  }
  return found;
}

function shifted(day: Day, days: number): Day {
  return addPeriod(day, { count: Math.abs(days), unit: 'day' }, days < 0 ? -1 : 1) ?? day;
}

/** Of the Gregorian calendar: the Sunday after the first full moon on or after 21 March, by the church's reckoning of the moon. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const age = (19 * golden + skipped + 15) % 30;
  // The moon is never that old on 21 March: the two latest full moons are moved to the day before.
  const full = age - (age === 29 || (age === 28 && golden > 10) ? 1 : 0);
  const start = `${String(year).padStart(4, '0')}-03-21`;
  const moon = shifted(start, full);
  return shifted(moon, 7 - new Date(moon).getUTCDay());
}
