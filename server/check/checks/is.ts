/** The value is exactly this one. */

import { same } from '../../model/value.ts';
import { valueCheck } from '../value-check.ts';

export const is = valueCheck({
  name: 'is',
  sentence: { nl: 'Bij {field} staat {read}, en dat moet {asked} zijn.', en: '{field} is {read} and must be {asked}.' },
  asks: { nl: '{asked}', en: '{asked}' },
  holds: (value, asked) => (asked[0] ? same(value, asked[0]) : undefined),
  least: (asked) => asked[0]?.text,
});
