/** The field is filled in. */

import { message } from '../../text/message.ts';
import { ofMissing } from '../missing.ts';
import { every, type Outcome, some, within } from '../outcome.ts';
import { fieldWords, isFilled, readWhole } from '../reading.ts';
import type { Check } from '../value-check.ts';

const sentence = { nl: '{field} is niet ingevuld. Vul het in.', en: '{field} is not filled in. Fill it in.' };

const asks = { nl: 'dat het is ingevuld', en: 'that it is filled in' };

export const present: Check = {
  name: 'present',
  sentence,
  asks,
  asked: () => message(asks),
  test: (test) => {
    const outcomes = readWhole(test).map((reading): Outcome => {
      if (reading.state === 'lost') return { verdict: 'unknown', findings: [], read: [reading] };
      if (reading.state === 'missing') return ofMissing(reading, test);
      if (isFilled(reading.node)) return { verdict: 'met', findings: [], read: [reading] };
      const words = { field: fieldWords(test), read: '', asked: '' };
      const finding = {
        verdict: 'not-met',
        ...within(reading),
        place: reading.key ?? reading.node,
        words,
        message: message(sentence, words),
      } as const;
      return { verdict: 'not-met', findings: [finding], read: [reading] };
    });
    return test.condition.some ? some(outcomes) : every(outcomes);
  },
};
