/** The list has at least, or at most, so many items. */

import type { Value } from '../../model/value.ts';
import { message } from '../../text/message.ts';
import { listCheck } from '../list-check.ts';

export const rangeWords = {
  both: { nl: 'ten minste {least} en ten hoogste {most}', en: 'at least {least} and at most {most}' },
  least: { nl: 'ten minste {least}', en: 'at least {least}' },
  most: { nl: 'ten hoogste {most}', en: 'at most {most}' },
};

export const count = listCheck({
  name: 'count',
  sentence: { nl: 'De lijst {field} telt er {read}. Gevraagd is {asked}.', en: 'The list {field} has {read}. Asked is {asked}.' },
  asks: { nl: '{asked} in de lijst', en: '{asked} in the list' },
  options: () => ({ 'at-least': { type: 'integer' }, 'at-most': { type: 'integer' } }),
  answer: ({ length }, options) => {
    const [least, most] = [numberOf(options['at-least']), numberOf(options['at-most'])];
    const text = least === undefined ? rangeWords.most : most === undefined ? rangeWords.least : rangeWords.both;
    const isTooMany = length > (most ?? Number.POSITIVE_INFINITY);
    const isEnough = length >= (least ?? 0);
    return {
      holds: isEnough && !isTooMany,
      isFinal: isTooMany || (isEnough && most === undefined),
      read: length,
      asked: message(text, { least: least ?? 0, most: most ?? 0 }),
    };
  },
});

function numberOf(values: readonly Value[] | undefined): number | undefined {
  const value = values?.[0];
  return value?.kind === 'number' ? value.number : undefined;
}
