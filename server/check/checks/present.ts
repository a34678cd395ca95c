/** The field is filled in. */

import { every, type Outcome, some } from '../outcome.ts';
import { type Check, ofMissing, readAll } from '../value-check.ts';

const anything = { nl: 'een waarde', en: 'a value' };

export const present: Check = {
  name: 'present',
  sentence: { nl: '{field} is niet ingevuld.', en: '{field} is not filled in.' },
  asks: { nl: 'dat het is ingevuld', en: 'that it is filled in' },
  test: (test) => {
    const outcomes = readAll(test).map((reading): Outcome => {
      if (reading.state === 'lost') return { verdict: 'unknown', findings: [], read: [reading] };
      return reading.state === 'missing' ? ofMissing(reading, anything, test) : { verdict: 'met', findings: [], read: [reading] };
    });
    return test.condition.some ? some(outcomes) : every(outcomes);
  },
};
