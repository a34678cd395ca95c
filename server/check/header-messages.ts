/** The sentences for a document that does not say, or says in unknown words, what it is. */

import type { Text } from '../text/message.ts';

export const headerMessages = {
  missing: {
    nl: 'Dit document zegt niet wat het is. Zet bovenaan “{framework}: naam@versie” en daaronder “{kind}: soort”. Kies als kader: {known}.',
    en: 'This document does not say what it is. Put “{framework}: name@version” at the top and “{kind}: kind” below it. Choose as framework: {known}.',
  },
  missingFramework: {
    nl: 'Dit document zegt niet bij welk kader het hoort. Zet bovenaan “{framework}: naam@versie”. Kies uit: {known}.',
    en: 'This document does not say which framework it follows. Put “{framework}: name@version” at the top. Choose from: {known}.',
  },
  missingKind: {
    nl: 'Dit document zegt niet van welke soort het is. Zet onder deze regel “{kind}: soort”. Kies uit: {known}.',
    en: 'This document does not say of which kind it is. Put “{kind}: kind” below this line. Choose from: {known}.',
  },
  misspelt: {
    nl: '“{key}” is hier geen bekend veld, dus dit document zegt niet wat het is. Bedoelde u “{guess}”?',
    en: '“{key}” is no known field here, so this document does not say what it is. Did you mean “{guess}”?',
  },
  emptyFramework: {
    nl: 'Achter “{framework}” hoort een kaderversie te staan. Kies uit: {known}.',
    en: 'A framework version belongs behind “{framework}”. Choose from: {known}.',
  },
  emptyKind: {
    nl: 'Achter “{kind}” hoort een soort document te staan. Kies uit: {known}.',
    en: 'A kind of document belongs behind “{kind}”. Choose from: {known}.',
  },
  unknownPack: {
    nl: 'Kaderversie “{written}” is hier niet bekend. Kies uit: {known}.',
    en: 'Framework version “{written}” is not known here. Choose from: {known}.',
  },
  unknownPackGuess: {
    nl: 'Kaderversie “{written}” is hier niet bekend. Bedoelde u “{guess}”?',
    en: 'Framework version “{written}” is not known here. Did you mean “{guess}”?',
  },
  unknownKind: {
    nl: '{pack} kent geen soort “{written}”. Kies uit: {known}.',
    en: '{pack} has no kind “{written}”. Choose from: {known}.',
  },
  unknownKindGuess: {
    nl: '{pack} kent geen soort “{written}”. Bedoelde u “{guess}”?',
    en: '{pack} has no kind “{written}”. Did you mean “{guess}”?',
  },
  order: {
    nl: '“{framework}” en “{kind}” horen op de eerste twee regels, zodat ieder meteen ziet wat dit is. Verplaats ze naar boven.',
    en: '“{framework}” and “{kind}” belong on the first two lines, so that everybody sees at once what this is. Move them up.',
  },
} satisfies Record<string, Text>;

/** Said wherever a pack is named that is there but cannot be used. */
export const unloadedPack: Text = {
  nl: 'Kaderversie “{id}” is er wel, maar kan niet worden geladen. Verbeter eerst de fout in dat kader zelf.',
  en: 'Framework version “{id}” is there, but cannot be loaded. First correct the error in that framework itself.',
};
