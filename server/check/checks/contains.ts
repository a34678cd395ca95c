/** The list has this value, or one of these. */

import { same } from '../../model/value.ts';
import { listCheck } from '../list-check.ts';
import { wordsOf } from '../operand.ts';
import { askedFor, compared } from '../value-check.ts';

export const contains = listCheck(
  {
    name: 'contains',
    sentence: { nl: 'In {field} staat {asked} niet. Voeg het toe.', en: '{asked} is not in {field}. Add it.' },
    asks: { nl: 'dat {asked} in de lijst staat', en: 'that {asked} is in the list' },
  },
  (values, _found, test) => {
    const asked = askedFor(test, compared(test));
    if (asked.state !== 'known') return { holds: undefined, read: '', asked: '' };
    const holds = asked.values.some((wanted) => values.some((value) => same(value, wanted) === true));
    return { holds, read: wordsOf(values), asked: asked.words };
  },
);
