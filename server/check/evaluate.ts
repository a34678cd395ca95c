/** A condition on a subject → met, not met or unknown. The closed list of checks meets the data here. */

import type { CheckName, Condition } from '../packs/condition.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { absent } from './checks/absent.ts';
import { atLeast } from './checks/at-least.ts';
import { atMost } from './checks/at-most.ts';
import { contains } from './checks/contains.ts';
import { count } from './checks/count.ts';
import { covers } from './checks/covers.ts';
import { exists } from './checks/exists.ts';
import { interval } from './checks/interval.ts';
import { is } from './checks/is.ts';
import { isOneOf } from './checks/is-one-of.ts';
import { listed } from './checks/listed.ts';
import { notOlderThan } from './checks/not-older-than.ts';
import { present } from './checks/present.ts';
import { qualified } from './checks/qualified.ts';
import { refersTo } from './checks/refers-to.ts';
import { unique } from './checks/unique.ts';
import { negated } from './negation.ts';
import { every, met, type Outcome, type Subject, some } from './outcome.ts';
import type { Fix } from './problem.ts';
import type { Check } from './value-check.ts';

/** Every check of the closed list that is made of a field. */
export const checks: Readonly<Record<Exclude<CheckName, 'exists'>, Check>> = {
  present,
  absent,
  is,
  'is-one-of': isOneOf,
  listed,
  'at-least': atLeast,
  'at-most': atMost,
  'not-older-than': notOlderThan,
  count,
  unique,
  contains,
  covers,
  interval,
  'refers-to': refersTo,
  qualified,
};

export function evaluate(condition: Condition, subject: Subject): Outcome {
  switch (condition.kind) {
    case 'all':
      return every(condition.of.map((part) => evaluate(part, subject)));
    case 'any':
      return either(condition.of.map((part) => evaluate(part, subject)));
    case 'not':
      return negated(evaluate(condition.of, subject), condition.of, subject);
    case 'when': {
      const when = evaluate(condition.when, subject);
      return when.verdict === 'met' ? evaluate(condition.of, subject) : when.verdict === 'unknown' ? when : { ...met, read: when.read };
    }
    case 'check':
      if (condition.check === 'exists')
        return condition.exists ? exists.test(condition.exists.kind, condition.exists.where, subject, evaluate) : met;
      return condition.path ? checks[condition.check].test({ condition, path: condition.path, subject }) : met;
  }
}

const anyOf: Text = { nl: 'Ten minste één van deze punten moet kloppen. {parts}', en: 'At least one of these points must hold. {parts}' };
const numbered: Text = { nl: '{before} ({count}) {next}', en: '{before} ({count}) {next}' };
const first: Text = { nl: '({count}) {next}', en: '({count}) {next}' };

/** One must hold: where none does, what is wrong with each is said, and what puts any of them right is a fix. */
function either(outcomes: readonly Outcome[]): Outcome {
  const outcome = some(outcomes);
  const findings = outcomes.flatMap((each) => each.findings.slice(0, 1));
  const [shown] = findings;
  if (outcome.verdict !== 'not-met' || !shown || findings.length < 2) return outcome;
  const parts = findings.reduce<Argument>(
    (before, { message: next }, index) => message(index === 0 ? first : numbered, { before, count: index + 1, next }),
    '',
  );
  const fixes = (): readonly Fix[] => findings.flatMap((finding) => (finding.model === shown.model ? (finding.fixes?.() ?? []) : []));
  return { ...outcome, findings: [{ ...shown, message: message(anyOf, { parts }), fixes }] };
}
