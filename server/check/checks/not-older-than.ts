/** The date lies no further back than this period, seen from the as-of date. */

import { addPeriod } from '../../packs/date.ts';
import { valueCheck } from '../value-check.ts';

export const notOlderThan = valueCheck({
  name: 'not-older-than',
  sentence: { nl: '{field} is {read} en mag niet ouder zijn dan {asked}.', en: '{field} is {read} and may not be older than {asked}.' },
  asks: { nl: 'een datum niet ouder dan {asked}', en: 'a date no older than {asked}' },
  askedAs: { type: 'string', format: 'period' },
  holds: (value, asked, { subject }) => {
    const period = asked[0];
    const earliest = period?.kind === 'period' ? addPeriod(subject.asOf, period.period, -1) : undefined;
    return value.kind !== 'day' || earliest === undefined ? undefined : value.day >= earliest;
  },
});
