/** The value is this much or less. */

import { type BoundWords, boundWords, isWithin, strictest } from '../bound.ts';
import { valueCheck } from '../value-check.ts';

export const mostWords: BoundWords = {
  amount: { nl: 'ten hoogste {asked}', en: 'at most {asked}' },
  day: { nl: 'niet later dan {asked}', en: 'no later than {asked}' },
  anyDay: { nl: 'een datum tot en met {asked}', en: 'a date until {asked}' },
};

export const atMost = valueCheck({
  name: 'at-most',
  sentence: { nl: 'Bij {field} staat {read}, en dat mag {bound} zijn.', en: '{field} is {read} and may be {bound}.' },
  asks: { nl: '{wanted}', en: '{wanted}' },
  isBound: true,
  holds: (value, asked) => isWithin(value, asked, (order) => order <= 0),
  words: (about) => boundWords(about, mostWords, -1),
  least: (asked) => strictest(asked, -1)?.text,
});
