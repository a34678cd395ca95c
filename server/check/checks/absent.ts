/** The field is not filled in. */

import { message } from '../../text/message.ts';
import { every, type Outcome, within } from '../outcome.ts';
import { fieldWords, isFilled, readWhole } from '../reading.ts';
import type { Check } from '../value-check.ts';

const sentence = {
  nl: '{field} is ingevuld en hoort hier niet te staan. Verwijder het.',
  en: '{field} is filled in and does not belong here. Remove it.',
};

const asks = { nl: 'dat het niet is ingevuld', en: 'that it is not filled in' };

export const absent: Check = {
  name: 'absent',
  sentence,
  asks,
  asked: () => message(asks),
  test: (test) =>
    every(
      readWhole(test).map((reading): Outcome => {
        if (reading.state === 'lost') return { verdict: 'unknown', findings: [], read: [reading] };
        if (reading.state === 'missing' || !isFilled(reading.node)) return { verdict: 'met', findings: [], read: [reading] };
        const words = { field: fieldWords(test), read: reading.node.kind === 'scalar' ? reading.node.text : '', asked: '' };
        const finding = {
          verdict: 'not-met',
          ...within(reading),
          place: reading.key ?? reading.node,
          words,
          message: message(sentence, words),
        } as const;
        return { verdict: 'not-met', findings: [finding], read: [reading] };
      }),
    ),
};
