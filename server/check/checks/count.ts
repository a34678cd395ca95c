/** The list has at least, or at most, so many items. */

import { type Argument, message } from '../../text/message.ts';
import { listCheck } from '../list-check.ts';
import { askedFor } from '../value-check.ts';

const bounds = {
  both: { nl: 'ten minste {least} en ten hoogste {most}', en: 'at least {least} and at most {most}' },
  least: { nl: 'ten minste {least}', en: 'at least {least}' },
  most: { nl: 'ten hoogste {most}', en: 'at most {most}' },
};

export const count = listCheck(
  {
    name: 'count',
    sentence: { nl: 'In {field} staan er {read}; gevraagd is {asked}.', en: '{field} has {read}; asked is {asked}.' },
    asks: { nl: '{asked} in de lijst', en: '{asked} in the list' },
  },
  (_values, found, test) => {
    const bound = (option: string): number | undefined => {
      const asked = askedFor(test, { type: 'integer' }, option);
      const value = asked.state === 'known' ? asked.values[0] : undefined;
      return value?.kind === 'number' ? value.number : undefined;
    };
    const [least, most] = [bound('at-least'), bound('at-most')];
    const text = least === undefined ? bounds.most : most === undefined ? bounds.least : bounds.both;
    const asked: Argument = message(text, { least: least ?? 0, most: most ?? 0 });
    return { holds: found.length >= (least ?? 0) && found.length <= (most ?? Number.POSITIVE_INFINITY), read: found.length, asked };
  },
);
