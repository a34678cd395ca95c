/** Norms often stand still for one and the same reason; that is said once. */

import type { Norm } from '../packs/pack.ts';
import { allOf, message, type Text } from '../text/message.ts';
import { type Problem, severities } from './problem.ts';

export interface Reported {
  readonly problem: Problem;
  readonly norm: Norm;
  /** The same for everything that is unknown for the same reason, or not met because the same is missing. */
  readonly reason?: string;
  readonly isUnknown: boolean;
}

const sentences = {
  also: { nl: '{what} Dat geldt ook voor de norm {other}.', en: '{what} That goes for the norm {other} too.' },
  alsoMore: { nl: '{what} Dat geldt ook voor de normen {other}.', en: '{what} That goes for the norms {other} too.' },
  quoted: { nl: '“{title}”', en: '“{title}”' },
} satisfies Record<string, Text>;

/** What is unknown for one reason is said once, as seriously as the gravest, naming the other norms that it goes for. */
export function merged(reported: readonly Reported[]): readonly Problem[] {
  const groups = new Map<string, Reported[]>();
  for (const each of reported) {
    const group = each.reason === undefined ? undefined : groups.get(each.reason);
    if (group) group.push(each);
    else if (each.reason !== undefined) groups.set(each.reason, [each]);
  }
  const spokesmen = new Map([...groups].map(([reason, group]) => [reason, spokesman(group)]));
  return reported.flatMap((each) => {
    if (each.reason === undefined || !each.isUnknown) return [each.problem];
    return each === spokesmen.get(each.reason) ? [withOthers(each, groups.get(each.reason) ?? [])] : [];
  });
}

/** The gravest. Where a norm is not met because the same is missing, that it is unknown for another is only said if that is graver. */
function spokesman(group: readonly Reported[]): Reported {
  return group.reduce((one, other) => {
    const difference = gravity(other) - gravity(one);
    return difference < 0 || (difference === 0 && one.isUnknown && !other.isUnknown) ? other : one;
  });
}

function gravity({ problem }: Reported): number {
  return severities.indexOf(problem.severity);
}

function withOthers({ problem, norm }: Reported, group: readonly Reported[]): Problem {
  const unknown = group.filter(({ isUnknown }) => isUnknown);
  const others = [...new Set(unknown.map((each) => each.norm))].filter((each) => each !== norm);
  if (others.length === 0) return problem;
  const other = allOf(others.map(({ title }) => message(sentences.quoted, { title })));
  return { ...problem, message: message(others.length === 1 ? sentences.also : sentences.alsoMore, { what: problem.message, other }) };
}
