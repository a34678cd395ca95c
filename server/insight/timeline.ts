/** What becomes due or stricter in documents, and when: each is judged on every day on which something may change. */

import { applicablePacks } from '../check/check.ts';
import { type Problem, type Severity, severities } from '../check/problem.ts';
import type { Day } from '../packs/date.ts';
import { concerns, type Norm } from '../packs/pack.ts';
import type { Service } from '../service.ts';
import { turnsOf } from './turns.ts';

/** From that day on a document has a problem that it had not, or one that is more serious than it was. */
export interface Turn {
  readonly on: Day;
  readonly uri: string;
  /** In the words of that day. */
  readonly problem: Problem;
  /** How serious it was until then; absent where it was no problem. */
  readonly was?: Severity;
  /** Of the norm, where one is behind it. */
  readonly title?: Norm['title'];
}

/** The soonest first. The service is left with the as-of date that it had. */
export function timeline(service: Service, uris: readonly string[]): readonly Turn[] {
  const { asOf } = service.settings;
  const due = daysOf(service, uris);
  const known = new Map(uris.map((uri) => [uri, service.check(uri).problems]));
  const turns: Turn[] = [];
  for (const day of [...due.keys()].sort()) {
    service.configure({ asOf: day });
    for (const uri of due.get(day) ?? []) {
      const { problems } = service.check(uri);
      turns.push(...between(known.get(uri) ?? [], problems).map((turn) => ({ on: day, uri, ...turn, ...titleOf(turn.problem, service) })));
      known.set(uri, problems);
    }
  }
  service.configure({ asOf });
  return turns;
}

/** The documents that may change on a day, by that day. */
function daysOf(service: Service, uris: readonly string[]): ReadonlyMap<Day, ReadonlySet<string>> {
  const days = new Map<Day, Set<string>>();
  for (const uri of uris) {
    const view = service.view(uri);
    const { kind, pack: own } = view?.model ?? {};
    if (!view || !kind || !own) continue;
    for (const { pack } of applicablePacks(own, view)) {
      for (const norm of pack.norms) {
        if (!concerns(norm, kind)) continue;
        for (const day of turnsOf(norm, pack, view)) days.set(day, (days.get(day) ?? new Set()).add(uri));
      }
    }
  }
  return days;
}

function between(before: readonly Problem[], after: readonly Problem[]): readonly Pick<Turn, 'problem' | 'was'>[] {
  const old = new Map<string, Severity>();
  for (const problem of before) old.set(keyOf(problem), moreSerious(old.get(keyOf(problem)), problem.severity));
  return after.flatMap((problem) => {
    const was = old.get(keyOf(problem));
    if (was === undefined) return [{ problem }];
    return rank(problem.severity) < rank(was) ? [{ problem, was }] : [];
  });
}

/** What is said of one norm at one place: its words may change with the date. */
function keyOf({ pack, code, norm, place }: Problem): string {
  return `${pack} ${code} ${norm} ${place.start}-${place.end}`;
}

function moreSerious(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && rank(one) < rank(other) ? one : other;
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function titleOf({ pack, norm }: Problem, service: Service): Pick<Turn, 'title'> {
  const found = service
    .packs()
    .get(pack ?? '')
    ?.norms.find(({ id }) => id === norm);
  return found ? { title: found.title } : {};
}
