/** The list has all of these values. */

import { same } from '../../model/value.ts';
import { allOf } from '../../text/message.ts';
import { listCheck } from '../list-check.ts';
import { wordOf } from '../operand.ts';

export const covers = listCheck({
  name: 'covers',
  sentence: { nl: 'In {field} ontbreekt nog: {asked}. Voeg dat toe.', en: 'Still missing in {field}: {asked}. Add that.' },
  asks: { nl: 'dat dit erin staat: {asked}', en: 'that this is in it: {asked}' },
  options: (item) => ({ '': item }),
  answer: (items, options) => {
    const asked = options[''] ?? [];
    const values = items.flatMap(({ value }) => value ?? []);
    const absent = asked.filter((wanted) => !values.some((value) => same(value, wanted) === true));
    const holds = absent.length === 0;
    return { holds, isFinal: holds, read: allOf(values.map(wordOf)), asked: allOf((holds ? asked : absent).map(wordOf)) };
  },
});
