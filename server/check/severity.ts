/** How serious a finding is: computed from force, certainty, dates and status, never written down by anybody. */

import { type Day, type Moment, reached } from '../packs/date.ts';
import type { Norm, Pack, Proviso } from '../packs/pack.ts';
import type { Message } from '../text/message.ts';
import { type Severity, severities } from './problem.ts';

/** Where a norm stands in time on the as-of date. `moment`: when it comes into force or the transition ends. */
export type Standing =
  | { readonly phase: 'future' | 'ended' | 'in-force' }
  | { readonly phase: 'announced' | 'transition'; readonly moment: Moment };

export function standingOf(norm: Norm, pack: Pack, asOf: Day): Standing {
  const { published, inForce, transitionUntil, ends } = pack.dates;
  if (published !== undefined && reached(published, asOf) === false) return { phase: 'future' };
  const [from, until] = [norm.from ?? inForce, norm.until ?? ends];
  if (until !== undefined && reached(until, asOf) === true) return { phase: 'ended' };
  if (from !== undefined && reached(from, asOf) !== true) return { phase: 'announced', moment: from };
  if (transitionUntil !== undefined && reached(transitionUntil, asOf) !== true) return { phase: 'transition', moment: transitionUntil };
  return { phase: 'in-force' };
}

/** The days on which a norm may come to stand otherwise, or a pack to bind or no longer. */
export function turnsOfStanding(norm: Norm, pack: Pack): readonly Day[] {
  const { published, inForce, transitionUntil, ends } = pack.dates;
  const moments = [published, inForce, transitionUntil, ends, norm.from, norm.until, ...norm.conditionalOn.map(({ until }) => until)];
  return [...moments.flatMap((moment) => (moment === undefined ? [] : turnsOf(moment))), ...pack.status.map(({ on }) => on)];
}

/** Of a year that is all we know, its first day and the first after it. */
function turnsOf(moment: Moment): readonly Day[] {
  return typeof moment === 'string' ? [moment] : [`${moment.year}-01-01`, `${moment.year + 1}-01-01`];
}

/** Whether the pack binds on that date: its last status says so, and a voluntary one only those who take part. */
export function binds(pack: Pack, asOf: Day, takesPart: boolean): boolean {
  const last = pack.status.filter((event) => event.on <= asOf).at(-1)?.is;
  return last === 'adopted' || last === 'imposed' || (last === 'voluntary' && takesPart);
}

/** How a norm stands on a date, for those whose document it concerns. */
export interface Circumstances {
  readonly standing: Standing;
  /** The pack binds them. */
  readonly isBinding: boolean;
  /** Why it does not. */
  readonly notBinding?: Message;
  /** What stands in the way of asking the norm of anybody. */
  readonly provisos: readonly Proviso[];
}

export function severityOf(norm: Norm, circumstances: Circumstances, isUnknown: boolean): Severity {
  const full = fullSeverity(norm, circumstances);
  return isUnknown ? (severities[severities.indexOf(full) + 1] ?? 'hint') : full;
}

export function provisosOf(norm: Norm, asOf: Day): readonly Proviso[] {
  return norm.conditionalOn.filter(({ until }) => until === undefined || reached(until, asOf) !== true);
}

function fullSeverity(norm: Norm, { standing, isBinding, provisos }: Circumstances): Severity {
  if (!isBinding || provisos.length > 0 || norm.source.certainty === 'uncertain' || standing.phase === 'announced') return 'information';
  if (norm.force === 'recommendation' || norm.force === 'principle' || norm.force === 'open') return 'information';
  if (norm.force === 'effort' || norm.source.certainty === 'derived' || standing.phase === 'transition') return 'warning';
  return 'error';
}
