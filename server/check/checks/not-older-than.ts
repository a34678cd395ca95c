/** The date lies no further back than this period, seen from the as-of date. */

import { reach } from '../../packs/calendar.ts';
import { calendarOf } from '../../packs/pack.ts';
import { message, type Text } from '../../text/message.ts';
import { fieldWords } from '../reading.ts';
import { valueCheck } from '../value-check.ts';

const clock: Text = {
  nl: 'Of {field} ({read}) langer dan {asked} geleden is, hangt af van de klok of van feestdagen. Reken het zelf na.',
  en: 'Whether {field} ({read}) is longer than {asked} ago depends on the clock or on holidays. Work it out yourself.',
};

export const notOlderThan = valueCheck({
  name: 'not-older-than',
  sentence: {
    nl: '{field} is {read} en mag niet langer dan {asked} geleden zijn.',
    en: '{field} is {read} and may be no longer than {asked} ago.',
  },
  asks: { nl: 'een datum van ten hoogste {asked} geleden', en: 'a date of at most {asked} ago' },
  askedAs: { type: 'string', format: 'period' },
  holds: (value, asked, test) => {
    const period = asked[0];
    if (value.kind !== 'day' || period?.kind !== 'period') return undefined;
    const earliest = reach(test.subject.asOf, period.period, calendarOf(test.subject.pack), -1);
    if (earliest && value.day >= earliest[1]) return true;
    if (earliest && value.day < earliest[0]) return false;
    return message(clock, { field: fieldWords(test), read: value.text, asked: period.text });
  },
});
