/** The value is this much or less. */

import { compare } from '../../model/value.ts';
import { message } from '../../text/message.ts';
import { isDay } from '../reading.ts';
import { valueCheck } from '../value-check.ts';

const bounds = {
  amount: { nl: 'ten hoogste {asked}', en: 'at most {asked}' },
  day: { nl: 'niet later dan {asked}', en: 'no later than {asked}' },
  anyDay: { nl: 'een datum tot en met {asked}', en: 'a date until {asked}' },
};

export const atMost = valueCheck({
  name: 'at-most',
  sentence: { nl: '{field} is {read} en mag {bound} zijn.', en: '{field} is {read} and may be {bound}.' },
  asks: { nl: '{wanted}', en: '{wanted}' },
  holds: (value, asked) => {
    const order = asked[0] && compare(value, asked[0]);
    return order === undefined ? undefined : order <= 0;
  },
  words: ({ test, asked }) => ({
    bound: message(isDay(test) ? bounds.day : bounds.amount, { asked }),
    wanted: message(isDay(test) ? bounds.anyDay : bounds.amount, { asked }),
  }),
  least: (asked) => asked[0]?.text,
});
