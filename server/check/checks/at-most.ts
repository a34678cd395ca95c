/** The value is this much or less. */

import { compare } from '../../model/value.ts';
import { valueCheck } from '../value-check.ts';

export const atMost = valueCheck({
  name: 'at-most',
  sentence: { nl: '{field} is {read} en mag ten hoogste {asked} zijn.', en: '{field} is {read} and may be at most {asked}.' },
  asks: { nl: 'ten hoogste {asked}', en: 'at most {asked}' },
  holds: (value, asked) => {
    const order = asked[0] && compare(value, asked[0]);
    return order === undefined ? undefined : order <= 0;
  },
  least: (asked) => asked[0]?.text,
});
