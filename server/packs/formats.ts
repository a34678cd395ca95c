/** The formats a field may have, each with its test and what to tell a writer. `date` and `period` are also compared by norms. */

import type { Text } from '../text/message.ts';
import { guessDay, readDay, whyNoDay } from './date.ts';
import { readPeriod } from './period.ts';

export interface Format {
  readonly holds: (text: string) => boolean;
  /** How to write it, to stand after "Schrijf" / "Write". */
  readonly advice: Text;
  /** The right way to write what was probably meant. */
  readonly guess?: (text: string) => string | undefined;
  /** Why it does not hold, where the advice does not show that. */
  readonly why?: (text: string) => Text | undefined;
}

export const formats: Readonly<Record<string, Format>> = {
  date: {
    holds: (text) => readDay(text) !== undefined,
    advice: {
      nl: 'een bestaande datum als jaar-maand-dag, zoals 2026-07-01',
      en: 'an existing date as year-month-day, such as 2026-07-01',
    },
    guess: guessDay,
    why: whyNoDay,
  },
  period: {
    holds: (text) => readPeriod(text) !== undefined,
    advice: { nl: 'een periode zoals 1 dag, 2 weken, 3 maanden of geen', en: 'a period such as 1 dag, 2 weken, 3 maanden or geen' },
  },
  phone: {
    holds: (text) => /^\+?[\d\s()-]{3,20}$/.test(text) && text.replace(/\D/g, '').length >= 3,
    advice: { nl: 'een telefoonnummer zoals 020-1234567', en: 'a telephone number such as 020-1234567' },
  },
  url: {
    holds: (text) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text),
    advice: { nl: 'een webadres dat met https:// begint', en: 'a web address that begins with https://' },
    guess: (text) => (/^www\.[^\s]+\.[^\s]+$/.test(text) ? `https://${text}` : undefined),
  },
  email: {
    holds: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
    advice: { nl: 'een e-mailadres zoals info@voorbeeld.nl', en: 'an e-mail address such as info@voorbeeld.nl' },
  },
  'big-number': {
    holds: (text) => /^\d{11}$/.test(text),
    advice: { nl: 'een BIG-nummer van elf cijfers, zonder spaties', en: 'a BIG number of eleven digits, without spaces' },
    guess: digits(11),
  },
  'agb-code': {
    holds: (text) => /^\d{8}$/.test(text),
    advice: { nl: 'een AGB-code van acht cijfers', en: 'an AGB code of eight digits' },
    guess: digits(8),
  },
  version: {
    holds: (text) => /^[\w][\w.-]*$/.test(text),
    advice: { nl: 'een versie zoals 2.1', en: 'a version such as 2.1' },
  },
  id: {
    holds: (text) => /^[\p{Ll}\p{N}][\p{Ll}\p{N}._@-]*$/u.test(text),
    advice: {
      nl: 'een korte naam in kleine letters, cijfers en streepjes, zonder spaties',
      en: 'a short name in small letters, digits and hyphens, without spaces',
    },
    guess: (text) =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .trim()
        .replace(/[^\p{Ll}\p{N}._@]+/gu, '-')
        .replace(/^-+|-+$/g, '') || undefined,
  },
};

function digits(count: number): (text: string) => string | undefined {
  return (text) => {
    const found = text.replace(/[\s.-]/g, '');
    return new RegExp(`^\\d{${count}}$`).test(found) ? found : undefined;
  };
}
