/** What checks of a whole list have in common. */

import type { Reading } from '../model/read.ts';
import { readValue, type Value } from '../model/value.ts';
import { type Argument, message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { readingsOf } from './operand.ts';
import type { Outcome, Test } from './outcome.ts';
import { type Check, compared, fieldWords, ofMissing, readAll } from './value-check.ts';

export interface ListAnswer {
  readonly holds: boolean | undefined;
  readonly read: Argument;
  readonly asked: Argument;
  /** A smaller place than the list, where one item is to blame. */
  readonly place?: Range;
}

/** Tests all values of the path together. A list that is not there is missing, not empty. */
export function listCheck(
  check: Omit<Check, 'test'>,
  answer: (values: readonly Value[], found: readonly Reading[], test: Test) => ListAnswer,
): Check {
  return {
    ...check,
    test: (test): Outcome => {
      const whole = readingsOf(test.path, test.subject);
      const missing = whole.find((reading) => reading.state === 'missing');
      const found = readAll(test).filter((reading) => reading.state === 'found');
      const values = found.flatMap(({ node }) =>
        node.kind === 'scalar' ? (readValue(node.text, compared(test), test.subject.pack) ?? []) : [],
      );
      if (whole.some((reading) => reading.state === 'lost')) return { verdict: 'unknown', findings: [], read: whole };
      const { holds, read: seen, asked, place } = answer(values, found, test);
      if (holds === true) return { verdict: 'met', findings: [], read: whole };
      if (missing?.state === 'missing') return ofMissing(missing, message(check.asks, { asked }), test);
      const first = whole.find((reading) => reading.state === 'found');
      if (holds === undefined || !first) return { verdict: 'unknown', findings: [], read: whole };
      const words = { field: fieldWords(test), read: seen, asked };
      const finding = {
        verdict: 'not-met',
        model: first.model,
        place: place ?? first.key ?? first.node,
        words,
        message: message(check.sentence, words),
      } as const;
      return { verdict: 'not-met', findings: [finding], read: whole };
    },
  };
}
