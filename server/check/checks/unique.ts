/** No value stands in the list twice. */

import { listCheck } from '../list-check.ts';
import { wordOf } from '../operand.ts';

export const unique = listCheck(
  {
    name: 'unique',
    sentence: {
      nl: 'In {field} staat {read} meer dan eens. Verwijder een van beide.',
      en: '{read} stands in {field} more than once. Remove one of the two.',
    },
    asks: { nl: 'dat niets dubbel staat', en: 'that nothing stands twice' },
  },
  (values, found) => {
    const index = values.findIndex((value, place) => values.findIndex((other) => other.text === value.text) < place);
    const twice = values[index];
    const reading = found[index];
    return {
      holds: twice === undefined,
      read: twice ? wordOf(twice) : '',
      asked: '',
      ...(reading?.state === 'found' && { place: reading.node }),
    };
  },
);
