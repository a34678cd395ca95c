/** The list has all of these values. */

import { same } from '../../model/value.ts';
import { listCheck } from '../list-check.ts';
import { wordOf } from '../operand.ts';
import { askedFor, compared } from '../value-check.ts';

const joined = { nl: '{list}', en: '{list}' };

export const covers = listCheck(
  {
    name: 'covers',
    sentence: { nl: 'In {field} ontbreekt nog: {asked}. Voeg dat toe.', en: 'Still missing in {field}: {asked}. Add that.' },
    asks: { nl: 'dat dit erin staat: {asked}', en: 'that this is in it: {asked}' },
  },
  (values, _found, test) => {
    const asked = askedFor(test, compared(test));
    if (asked.state !== 'known') return { holds: undefined, read: '', asked: '' };
    const absent = asked.values.filter((wanted) => !values.some((value) => same(value, wanted) === true));
    const shown = absent.length > 0 ? absent : asked.values;
    // All are asked, so they are joined by commas and not, as a list of choices, by "or".
    const words = shown
      .map(wordOf)
      .reduce((all, word) => ({ template: { nl: '{all}, {word}', en: '{all}, {word}' }, arguments: { all, word } }));
    return { holds: absent.length === 0, read: values.map(wordOf), asked: { template: joined, arguments: { list: words } } };
  },
);
