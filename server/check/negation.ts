/** What must not hold, and does: found back in the fields that the condition reads. */

import type { Reading } from '../model/read.ts';
import type { CheckCondition, Condition } from '../packs/condition.ts';
import { kindOf } from '../packs/pack.ts';
import { type Argument, allOf, type Message, message, type Text } from '../text/message.ts';
import { ofMissing } from './missing.ts';
import { noun } from './naming.ts';
import { wordsOfText } from './operand.ts';
import { asWhole, type Finding, type Outcome, type Subject, within } from './outcome.ts';
import { compared, fieldWords, readWhole } from './reading.ts';

const sentences = {
  value: { nl: '{field} is {read}', en: '{field} is {read}' },
  filled: { nl: '{field} is ingevuld', en: '{field} is filled in' },
  one: { nl: '{what}, en dat mag hier niet.', en: '{what}, and that is not allowed here.' },
  together: { nl: '{what}, en dat mag hier niet samen.', en: '{what}, and that is not allowed together here.' },
  exists: {
    nl: 'In deze werkruimte mag geen {asked} zijn, maar die is er wel.',
    en: 'This workspace may have no {asked}, but it has.',
  },
} satisfies Record<string, Text>;

/** Not what the condition is; unknown where that is unknown. */
export function negated(outcome: Outcome, condition: Condition, subject: Subject): Outcome {
  if (outcome.verdict === 'unknown') return outcome;
  if (outcome.verdict === 'not-met') return { verdict: 'met', findings: [], read: outcome.read };
  const parts = checksIn(condition).flatMap((check) => partsOf(check, subject));
  const [first] = parts;
  if (!first) return { ...absentOf(condition, subject), verdict: 'not-met', read: outcome.read };
  const what = allOf(parts.map(({ what: words }) => words));
  const { node } = first.reading;
  const finding: Finding = {
    verdict: 'not-met',
    ...within(first.reading),
    place: node.kind === 'scalar' ? node : (first.reading.key ?? node),
    words: { field: first.field, read: first.read, asked: '' },
    message: message(parts.length > 1 ? sentences.together : sentences.one, { what }),
  };
  return { verdict: 'not-met', findings: [finding], read: outcome.read };
}

interface Part {
  readonly reading: Extract<Reading, { state: 'found' }>;
  readonly field: Argument;
  readonly read: Argument;
  readonly what: Message;
}

function partsOf(check: CheckCondition, subject: Subject): readonly Part[] {
  const { path } = check;
  if (!path) return [];
  const test = { condition: check, path, subject };
  return readWhole(test).flatMap((reading) => {
    if (reading.state !== 'found') return [];
    const { node } = reading;
    const field = fieldWords(test);
    const read = node.kind === 'scalar' ? wordsOfText(node.text, compared(test), subject.pack) : '';
    return [{ reading, field, read, what: message(node.kind === 'scalar' ? sentences.value : sentences.filled, { field, read }) }];
  });
}

/** Nothing of it is there: what should be is a field, or should not be a document. */
function absentOf(condition: Condition, subject: Subject): Pick<Outcome, 'findings'> {
  const [check] = checksIn(condition);
  if (check?.path) {
    const test = { condition: check, path: check.path, subject: { ...subject, missingIsNotMet: true } };
    const missing = readWhole(test).find((reading) => reading.state === 'missing');
    return missing?.state === 'missing' ? ofMissing(missing, test) : { findings: [] };
  }
  const { model } = subject.start;
  const kind = check?.exists && kindOf(subject.pack, check.exists.kind);
  const words = { field: '', read: '', asked: kind ? noun(kind.label) : '' };
  return { findings: [{ verdict: 'not-met', model, ...asWhole, words, message: message(sentences.exists, words) }] };
}

function checksIn(condition: Condition): readonly CheckCondition[] {
  switch (condition.kind) {
    case 'check':
      return [condition];
    case 'not':
      return checksIn(condition.of);
    case 'when':
      return [...checksIn(condition.when), ...checksIn(condition.of)];
    default:
      return condition.of.flatMap(checksIn);
  }
}
