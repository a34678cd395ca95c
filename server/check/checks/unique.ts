/** No value stands in the list twice. */

import { listCheck } from '../list-check.ts';
import { wordOf } from '../operand.ts';

export const unique = listCheck({
  name: 'unique',
  sentence: {
    nl: 'In {field} staat “{read}” meer dan eens. Verwijder een van beide.',
    en: '“{read}” stands in {field} more than once. Remove one of the two.',
  },
  asks: { nl: 'dat niets dubbel staat', en: 'that nothing stands twice' },
  answer: (items) => {
    const texts = items.map(({ value }) => value?.text);
    const twice = items.find(({ value }, index) => value && texts.indexOf(value.text) < index);
    return {
      holds: twice === undefined,
      isFinal: twice !== undefined,
      read: twice?.value ? wordOf(twice.value) : '',
      asked: '',
      ...(twice && { place: twice.node }),
    };
  },
});
