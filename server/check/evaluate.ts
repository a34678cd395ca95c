/** A condition on a subject → met, not met or unknown. The closed list of checks meets the data here. */

import type { CheckName, Condition } from '../packs/condition.ts';
import { message, type Text } from '../text/message.ts';
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
import { notOlderThan } from './checks/not-older-than.ts';
import { present } from './checks/present.ts';
import { qualified } from './checks/qualified.ts';
import { refersTo } from './checks/refers-to.ts';
import { unique } from './checks/unique.ts';
import { every, met, type Outcome, type Subject, some } from './outcome.ts';
import { type Check, fieldWords } from './value-check.ts';

const checks: Readonly<Record<Exclude<CheckName, 'exists'>, Check>> = {
  present,
  absent,
  is,
  'is-one-of': isOneOf,
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
      return some(condition.of.map((part) => evaluate(part, subject)));
    case 'not':
      return negated(evaluate(condition.of, subject), condition.of);
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

const notSo: Text = {
  nl: '{field} is {read}, en dat mag hier niet.',
  en: '{field} is {read}, and that is not allowed here.',
};

function negated(outcome: Outcome, of: Condition): Outcome {
  if (outcome.verdict === 'unknown') return outcome;
  if (outcome.verdict === 'not-met') return { verdict: 'met', findings: [], read: outcome.read };
  const reading = outcome.read.find((candidate) => candidate.state === 'found');
  if (reading?.state !== 'found') return { verdict: 'not-met', findings: [], read: outcome.read };
  const field = of.kind === 'check' && of.path ? fieldWords({ path: of.path }) : '';
  const words = { field, read: reading.node.kind === 'scalar' ? reading.node.text : '', asked: '' };
  const finding = { verdict: 'not-met', model: reading.model, place: reading.node, words, message: message(notSo, words) } as const;
  return { verdict: 'not-met', findings: [finding], read: outcome.read };
}
