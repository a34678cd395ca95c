/** The sentences for text that is not right as YAML. */

import type { Text } from '../text/message.ts';

export const faults = {
  syntax: {
    nl: 'Deze regel is niet te lezen en wordt overgeslagen bij de toetsing. Kijk naar dubbele punten, streepjes en aanhalingstekens.',
    en: 'This line cannot be read and is skipped by the checks. Look at the colons, dashes and quotes.',
  },
  'missing-colon': {
    nl: 'Hier ontbreekt een dubbele punt: schrijf “{word}: waarde”. De regel wordt overgeslagen bij de toetsing.',
    en: 'A colon is missing here: write “{word}: value”. The line is skipped by the checks.',
  },
  'missing-space': {
    nl: 'Hier ontbreekt een spatie: schrijf “{word}”. Tot dan wordt de regel overgeslagen bij de toetsing.',
    en: 'A space is missing here: write “{word}”. Until then the line is skipped by the checks.',
  },
  'unclosed-quote': {
    nl: 'Het aanhalingsteken {word} wordt niet gesloten. Zet er een aan het eind; tot dan wordt de regel overgeslagen bij de toetsing.',
    en: 'The quote {word} is not closed. Put one at the end; until then the line is skipped by the checks.',
  },
  'unclosed-bracket': {
    nl: 'Het haakje {word} wordt niet gesloten. Zet het sluithaakje erbij; tot dan wordt de regel overgeslagen bij de toetsing.',
    en: 'The bracket {word} is not closed. Add the closing one; until then the line is skipped by the checks.',
  },
  'unquoted-colon': {
    nl: 'In deze waarde staat een dubbele punt. Zet er aanhalingstekens om: "{word}". Tot dan wordt de regel overgeslagen bij de toetsing.',
    en: 'This value has a colon in it. Put quotes around it: "{word}". Until then the line is skipped by the checks.',
  },
  'reserved-character': {
    nl: 'Een waarde kan niet met {word} beginnen. Zet er aanhalingstekens om; tot dan wordt de regel overgeslagen bij de toetsing.',
    en: 'A value cannot begin with {word}. Put quotes around it; until then the line is skipped by the checks.',
  },
  indentation: {
    nl: 'Deze regel springt anders in dan de regels eromheen, dus waar hij bij hoort is niet te zeggen. Hij wordt overgeslagen bij de toetsing.',
    en: 'This line is indented differently from the lines around it, so what it belongs to cannot be told. It is skipped by the checks.',
  },
  tab: {
    nl: 'Hier wordt met een tab ingesprongen. Gebruik spaties: YAML leest tabs niet. Voor de toetsing telt een tab als één spatie.',
    en: 'This line is indented with a tab. Use spaces: YAML does not read tabs. The checks count a tab as one space.',
  },
  conflict: {
    nl: 'Hier staan twee versies door elkaar (een samenvoegconflict). Kies er een en verwijder de regels met <<<<<<<, ======= en >>>>>>>. Tot dan wordt de eerste versie getoetst.',
    en: 'Two versions stand mixed here (a merge conflict). Choose one and remove the lines with <<<<<<<, ======= and >>>>>>>. Until then the first version is checked.',
  },
  'duplicate-key': {
    nl: '“{word}” staat hier voor de tweede keer. Verwijder er een; de eerste wordt getoetst.',
    en: '“{word}” stands here for the second time. Remove one; the first is checked.',
  },
  'second-document': {
    nl: 'Een bestand bevat één document. Zet wat na --- komt in een eigen bestand; hier wordt alleen het eerste getoetst.',
    en: 'A file holds one document. Put what follows --- in a file of its own; only the first is checked here.',
  },
  'unknown-alias': {
    nl: '*{word} verwijst naar een anker &{word} dat hierboven niet staat. Schrijf de waarde uit of zet het anker erbij.',
    en: '*{word} refers to an anchor &{word} that does not stand above. Write the value out or add the anchor.',
  },
  'cyclic-alias': {
    nl: '*{word} verwijst naar het stuk waar het zelf in staat. Schrijf de waarde uit.',
    en: '*{word} refers to the part that it stands in itself. Write the value out.',
  },
  'too-many-aliases': {
    nl: 'De verwijzingen met * vermenigvuldigen elkaar tot een document dat te groot is om te toetsen. Schrijf uit wat nodig is; vanaf hier worden ze overgeslagen.',
    en: 'The references with * multiply each other into a document too large to check. Write out what is needed; from here on they are skipped.',
  },
  'complex-key': {
    nl: 'Voor de dubbele punt hoort één woord te staan. Dit stuk wordt overgeslagen bij de toetsing.',
    en: 'One word belongs before the colon. This part is skipped by the checks.',
  },
  encoding: {
    nl: 'Hier staan tekens die niet te lezen zijn. Bewaar het bestand opnieuw als UTF-8 en verbeter wat verkeerd overkwam.',
    en: 'There are characters here that cannot be read. Save the file again as UTF-8 and correct what came across wrong.',
  },
  'too-many-faults': {
    nl: 'Vanaf hier is dit bestand niet gelezen, omdat er te veel mis is. Herstel eerst de fouten erboven en deze regel.',
    en: 'From here on this file was not read, because too much is wrong. First repair the faults above and this line.',
  },
  'too-large': {
    nl: 'Dit bestand is groter dan {word} MB en wordt niet getoetst. Verdeel het over meer documenten.',
    en: 'This file is larger than {word} MB and is not checked. Divide it over more documents.',
  },
  'too-deep': {
    nl: 'Dit document is te diep genest om te lezen en wordt niet getoetst.',
    en: 'This document is nested too deeply to be read and is not checked.',
  },
} satisfies Record<string, Text>;

export type FaultCode = keyof typeof faults;
