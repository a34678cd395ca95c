/** The list has this value, or one of these. */

import { same } from '../../model/value.ts';
import { listCheck } from '../list-check.ts';
import { wordsOf } from '../operand.ts';

export const contains = listCheck({
  name: 'contains',
  sentence: { nl: 'In {field} hoort te staan: {asked}. Voeg dat toe.', en: '{field} must have: {asked}. Add that.' },
  asks: { nl: 'dat {asked} in de lijst staat', en: 'that {asked} is in the list' },
  options: (item) => ({ '': item }),
  answer: (items, options) => {
    const asked = options[''] ?? [];
    const values = items.flatMap(({ value }) => value ?? []);
    const holds = asked.some((wanted) => values.some((value) => same(value, wanted) === true));
    return { holds, isFinal: holds, read: wordsOf(values), asked: wordsOf(asked) };
  },
});
