/** The value is this much or more: a number, period, date, or a term that stands later in its list. */

import { type BoundWords, boundWords, isWithin, strictest } from '../bound.ts';
import { valueCheck } from '../value-check.ts';

export const leastWords: BoundWords = {
  amount: { nl: 'ten minste {asked}', en: 'at least {asked}' },
  day: { nl: '{asked} of later', en: '{asked} or later' },
  anyDay: { nl: 'een datum vanaf {asked}', en: 'a date from {asked} on' },
};

export const atLeast = valueCheck({
  name: 'at-least',
  sentence: { nl: 'Bij {field} staat {read}, en dat moet {bound} zijn.', en: '{field} is {read} and must be {bound}.' },
  asks: { nl: '{wanted}', en: '{wanted}' },
  isBound: true,
  holds: (value, asked) => isWithin(value, asked, (order) => order >= 0),
  words: (about) => boundWords(about, leastWords, 1),
  least: (asked) => strictest(asked, 1)?.text,
});
