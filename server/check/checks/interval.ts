/** The other date lies at least, or at most, a period after this one, and never before it. */

import { reach } from '../../packs/calendar.ts';
import { calendarOf } from '../../packs/pack.ts';
import type { Period } from '../../packs/period.ts';
import { type Argument, message, type Text } from '../../text/message.ts';
import { wordOf } from '../operand.ts';
import { fieldWords } from '../reading.ts';
import { type About, type Options, valueCheck } from '../value-check.ts';

const day = { type: 'string', format: 'date' } as const;
const period = { type: 'string', format: 'period' } as const;

export const spanWords = {
  both: { nl: 'ten minste {least} en ten hoogste {most}', en: 'at least {least} and at most {most}' },
  least: { nl: 'ten minste {least}', en: 'at least {least}' },
  most: { nl: 'ten hoogste {most}', en: 'at most {most}' },
  none: { nl: 'op of', en: 'on or' },
};
const clock: Text = {
  nl: 'Of “{to}” ({end}) {asked} na “{field}” ({read}) ligt, hangt af van de klok of van feestdagen. Reken het zelf na.',
  en: 'Whether “{to}” ({end}) lies {asked} after “{field}” ({read}) depends on the clock or on holidays. Work it out yourself.',
};

export const interval = valueCheck({
  name: 'interval',
  sentence: {
    nl: '“{to}” ({end}) moet {asked} na “{field}” ({read}) liggen.',
    en: '“{to}” ({end}) must lie {asked} after “{field}” ({read}).',
  },
  asks: { nl: 'een datum die {asked} voor “{to}” ligt', en: 'a date that lies {asked} before “{to}”' },
  options: { to: day, 'at-least': period, 'at-most': period },
  holds: (value, _asked, test, options) => {
    const end = options.to?.[0];
    if (value.kind !== 'day' || end?.kind !== 'day') return undefined;
    if (end.day < value.day) return false;
    const [least, most] = [periodOf(options, 'at-least'), periodOf(options, 'at-most')];
    const calendar = calendarOf(test.subject.pack);
    const [from, until] = [least && reach(value.day, least, calendar), most && reach(value.day, most, calendar)];
    if ((from && end.day < from[0]) || (until && end.day > until[1])) return false;
    const isOpen = (least && (!from || end.day < from[1])) || (most && (!until || end.day > until[0]));
    return isOpen ? message(clock, { field: fieldWords(test), read: value.text, ...wordsFor({ test, options }) }) : true;
  },
  words: wordsFor,
});

function periodOf(options: Options, name: string): Period | undefined {
  const value = options[name]?.[0];
  return value?.kind === 'period' ? value.period : undefined;
}

function wordsFor({ test, options }: Pick<About, 'test' | 'options'>): Readonly<Record<string, Argument>> {
  const { to } = test.condition.operands;
  const [end, least, most] = ['to', 'at-least', 'at-most'].map((name) => {
    const value = options[name]?.[0];
    return value && wordOf(value);
  });
  const text =
    least === undefined ? (most === undefined ? spanWords.none : spanWords.most) : most === undefined ? spanWords.least : spanWords.both;
  return {
    to: to?.kind === 'field' ? fieldWords(to) : '',
    end: end ?? '',
    asked: message(text, { least: least ?? '', most: most ?? '' }),
  };
}
