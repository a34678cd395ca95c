/** The value is this much or more: a number, period, date, or a term that stands later in its list. */

import { compare } from '../../model/value.ts';
import { message } from '../../text/message.ts';
import { isDay } from '../reading.ts';
import { valueCheck } from '../value-check.ts';

const bounds = {
  amount: { nl: 'ten minste {asked}', en: 'at least {asked}' },
  day: { nl: '{asked} of later', en: '{asked} or later' },
  anyDay: { nl: 'een datum vanaf {asked}', en: 'a date from {asked} on' },
};

export const atLeast = valueCheck({
  name: 'at-least',
  sentence: { nl: '{field} is {read} en moet {bound} zijn.', en: '{field} is {read} and must be {bound}.' },
  asks: { nl: '{wanted}', en: '{wanted}' },
  holds: (value, asked) => {
    const order = asked[0] && compare(value, asked[0]);
    return order === undefined ? undefined : order >= 0;
  },
  words: ({ test, asked }) => ({
    bound: message(isDay(test) ? bounds.day : bounds.amount, { asked }),
    wanted: message(isDay(test) ? bounds.anyDay : bounds.amount, { asked }),
  }),
  least: (asked) => asked[0]?.text,
});
