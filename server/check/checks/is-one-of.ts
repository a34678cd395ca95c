/** The value is one of these. */

import { same } from '../../model/value.ts';
import { valueCheck } from '../value-check.ts';

export const isOneOf = valueCheck({
  name: 'is-one-of',
  sentence: { nl: 'Bij {field} staat {read}; toegestaan is {asked}.', en: '{field} is {read}; allowed is {asked}.' },
  asks: { nl: '{asked}', en: '{asked}' },
  holds: (value, asked) => {
    const answers = asked.map((candidate) => same(value, candidate));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  },
  least: (asked) => (asked.length === 1 ? asked[0]?.text : undefined),
});
