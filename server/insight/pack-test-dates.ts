/** Whether an example notices each date of the pack being moved by a day: its own, those of its status, and those of its norms. */

import type { Verdict } from '../check/problem.ts';
import { binds, provisosOf, severityOf, standingOf } from '../check/severity.ts';
import type { Day, Moment } from '../packs/date.ts';
import type { Dates, Norm, Pack } from '../packs/pack.ts';
import type { Case, Cases } from './pack-test-cases.ts';
import { addDays, type Step, steps } from './pack-test-moves.ts';
import type { DateName, Failure } from './pack-test-result.ts';

/** A date that stands in a pack, with the way to put another in its place. */
interface Dated {
  readonly date: DateName;
  readonly moment: Moment;
  readonly norm?: Norm;
  readonly put: (moment: Moment) => Pack;
}

export function dateFailures(pack: Pack, cases: Cases): readonly Failure[] {
  const found = datesIn(pack).flatMap(({ date, moment, norm, put }): readonly DateFailure[] => {
    const days = steps.flatMap((step) => {
      const other = movedMoment(moment, step);
      const changed = other === undefined ? undefined : put(other);
      const day = changed && daysAround(moment).find((candidate) => standings(pack, candidate) !== standings(changed, candidate));
      return !changed || day === undefined || isNoticed(pack, changed, cases) ? [] : [day];
    });
    const written = typeof moment === 'string' ? moment : String(moment.year);
    return days.length === 0 ? [] : [{ is: 'date', date, also: [], moment: written, days, ...(norm && { norm: norm.id }) }];
  });
  return merged(found);
}

type DateFailure = Extract<Failure, { is: 'date' }>;

/** Of several dates on one day the examples are asked once. */
function merged(found: readonly DateFailure[]): readonly DateFailure[] {
  const isSameDay = (one: DateFailure, other: DateFailure): boolean => one.norm === other.norm && one.moment === other.moment;
  const firsts = found.filter((one) => found.find((other) => isSameDay(one, other)) === one);
  return firsts.map((first) => {
    const all = found.filter((other) => isSameDay(first, other));
    const also = [...new Set(all.map(({ date }) => date))].filter((date) => date !== first.date);
    return { ...first, also, days: [...new Set(all.flatMap(({ days }) => days))].sort() };
  });
}

const ofPack: readonly (readonly [keyof Dates, DateName])[] = [
  ['published', 'published'],
  ['inForce', 'in-force'],
  ['transitionUntil', 'transition-until'],
  ['ends', 'ends'],
];

function datesIn(pack: Pack): readonly Dated[] {
  return [
    ...ofPack.flatMap(([key, date]): readonly Dated[] => {
      const moment = pack.dates[key];
      return moment === undefined ? [] : [{ date, moment, put: (other) => ({ ...pack, dates: { ...pack.dates, [key]: other } }) }];
    }),
    ...pack.status.map(({ on, is }, index): Dated => {
      const put = (other: Moment): Pack =>
        typeof other === 'string' ? { ...pack, status: pack.status.with(index, { on: other, is }) } : pack;
      return { date: 'status', moment: on, put };
    }),
    ...pack.norms.flatMap((norm, index) => datesOf(norm, (other) => ({ ...pack, norms: pack.norms.with(index, other) }))),
  ];
}

function datesOf(norm: Norm, put: (norm: Norm) => Pack): readonly Dated[] {
  const { from, until, conditionalOn } = norm;
  return [
    ...(from === undefined ? [] : [{ date: 'from', moment: from, norm, put: (other: Moment) => put({ ...norm, from: other }) } as const]),
    ...(until === undefined
      ? []
      : [{ date: 'until', moment: until, norm, put: (other: Moment) => put({ ...norm, until: other }) } as const]),
    ...conditionalOn.flatMap((proviso, index): readonly Dated[] => {
      const withProviso = (other: Moment): Pack => put({ ...norm, conditionalOn: conditionalOn.with(index, { ...proviso, until: other }) });
      return proviso.until === undefined ? [] : [{ date: 'conditional-on', moment: proviso.until, norm, put: withProviso }];
    }),
  ];
}

function movedMoment(moment: Moment, step: Step): Moment | undefined {
  return typeof moment === 'string' ? addDays(moment, step) : { ...moment, year: moment.year + step };
}

/** The days on which it may matter that the moment is another: around a day, or within the years around a year. */
function daysAround(moment: Moment): readonly Day[] {
  if (typeof moment === 'string') return [-1, 0, 1].flatMap((days) => addDays(moment, days) ?? []);
  return [-1, 0, 1].map((years) => `${moment.year + years}-07-01`);
}

/**
 * How all norms stand on a day, and how serious what they say is. Two packs that do not differ in this say the same of any
 * document: a norm may have a date of its own, and a status may change nothing.
 */
function standings(pack: Pack, on: Day): string {
  return pack.norms
    .map((norm) => [true, false].map((takesPart) => saying(norm, pack, on, takesPart, ['not-met', 'unknown'])).join())
    .join(' ');
}

function isNoticed(pack: Pack, changed: Pack, cases: Cases): boolean {
  return pack.norms.some((norm, index) => {
    const other = changed.norms[index] ?? norm;
    return cases.of(norm).some((one) => said(norm, pack, one, norm, cases) !== said(other, changed, one, norm, cases));
  });
}

/** `judged`: the norm as it stands; what comes of its check does not depend on the dates of the pack. */
function said(norm: Norm, pack: Pack, one: Case, judged: Norm, cases: Cases): string {
  return saying(norm, pack, one.asOf, one.takesPart, cases.judged(judged, one).notable);
}

function saying(norm: Norm, pack: Pack, asOf: Day, takesPart: boolean, notable: readonly Verdict[]): string {
  const standing = standingOf(norm, pack, asOf);
  const isSilent = standing.phase === 'future' || standing.phase === 'ended';
  // That a norm is not in force yet is said in the report also where there is nothing else to say of it.
  if (isSilent || notable.length === 0) return standing.phase === 'transition' ? 'in-force' : standing.phase;
  const circumstances = { standing, isBinding: binds(pack, asOf, takesPart), provisos: provisosOf(norm, asOf) };
  const severity = (verdict: Verdict): string => severityOf(norm, circumstances, verdict === 'unknown');
  return [standing.phase, circumstances.isBinding, circumstances.provisos.length, ...notable.map(severity)].join('/');
}
