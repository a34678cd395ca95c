/** The value is this much or more: a number, period, date, or a term that stands later in its list. */

import { compare } from '../../model/value.ts';
import { valueCheck } from '../value-check.ts';

export const atLeast = valueCheck({
  name: 'at-least',
  sentence: { nl: '{field} is {read} en moet ten minste {asked} zijn.', en: '{field} is {read} and must be at least {asked}.' },
  asks: { nl: 'ten minste {asked}', en: 'at least {asked}' },
  holds: (value, asked) => {
    const order = asked[0] && compare(value, asked[0]);
    return order === undefined ? undefined : order >= 0;
  },
  least: (asked) => asked[0]?.text,
});
