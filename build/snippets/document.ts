/** What is wrong in a document, shown in a few lines of one, and how it is right. */

import { type Language, say, type Text } from '../../server/text/message.ts';
import type { Snippet, Snippets } from './snippet.ts';

const scheme: Text = {
  nl: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Klachtenregeling`,
  en: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Complaints scheme`,
};

const protocol: Text = {
  nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2`,
  en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2`,
};

const staff: Snippet = `
kader: cosmetische-zorg@2019
document: medewerker`;

/** The head, and lines below it. */
function below(head: Snippet, lines: Snippet): Text {
  const inOne = (language: Language): string => `${say(head, language)}\n${say(lines, language).trimStart()}`;
  return { nl: inOne('nl'), en: inOne('en') };
}

export const documentSnippets: Readonly<Record<string, Snippets>> = {
  header: {
    wrong: {
      nl: `
document: klachtenregeling
id: klachten
titel: Klachtenregeling`,
      en: `
document: klachtenregeling
id: klachten
titel: Complaints scheme`,
    },
    right: scheme,
  },
  required: {
    wrong: below(staff, 'naam: C. Smit'),
    right: below(
      staff,
      `
id: c-smit
naam: C. Smit`,
    ),
  },
  'unknown-key': {
    wrong: below(scheme, 'termijn: 6 weken'),
    right: below(
      scheme,
      `
afhandeling:
  termijn: 6 weken`,
    ),
  },
  term: {
    wrong: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 4`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 4`,
    },
    right: protocol,
  },
  reference: {
    wrong: below(
      staff,
      `
id: b-pieters
naam: B. Pieters
opdrachtgever: a-janssen`,
    ),
    right: below(staff, {
      nl: `
id: b-pieters
naam: B. Pieters
opdrachtgever: a-jansen   # zo heet het document van deze medewerker`,
      en: `
id: b-pieters
naam: B. Pieters
opdrachtgever: a-jansen   # this is the id of the document of that staff member`,
    }),
  },
  'duplicate-id': {
    wrong: `
id: jansen   # anna-jansen.kader.yaml
id: jansen   # bram-jansen.kader.yaml`,
    right: `
id: a-jansen   # anna-jansen.kader.yaml
id: b-jansen   # bram-jansen.kader.yaml`,
  },
  framework: {
    wrong: {
      nl: `
kader: kader@1
document: werkruimte
naam: Kliniek Zuid
kaders: [cosmetische-zorg@2091]`,
      en: `
kader: kader@1
document: werkruimte
naam: South Clinic
kaders: [cosmetische-zorg@2091]`,
    },
    right: {
      nl: `
kader: kader@1
document: werkruimte
naam: Kliniek Zuid
kaders: [cosmetische-zorg@2019]`,
      en: `
kader: kader@1
document: werkruimte
naam: South Clinic
kaders: [cosmetische-zorg@2019]`,
    },
  },
  'not-binding': {
    wrong: {
      nl: `
kader: kader@1
document: werkruimte
naam: Fysiopraktijk De Brug
kaders: [fysiotherapie-oefentherapie@2024]`,
      en: `
kader: kader@1
document: werkruimte
naam: De Brug Physiotherapy
kaders: [fysiotherapie-oefentherapie@2024]`,
    },
    right: {
      nl: `
kader: kader@1
document: werkruimte
naam: Fysiopraktijk De Brug
kaders: [praktijkregister-fysiotherapie@2022]`,
      en: `
kader: kader@1
document: werkruimte
naam: De Brug Physiotherapy
kaders: [praktijkregister-fysiotherapie@2022]`,
    },
  },
  format: {
    wrong: below(scheme, 'ingangsdatum: 1-7-2026'),
    right: below(scheme, 'ingangsdatum: 2026-07-01'),
  },
  type: {
    wrong: below(protocol, { nl: 'minimumleeftijd: achttien', en: 'minimumleeftijd: eighteen' }),
    right: below(protocol, 'minimumleeftijd: 18'),
  },
  enum: {
    wrong: below(scheme, { nl: 'status: definitief', en: 'status: final' }),
    right: below(scheme, 'status: vastgesteld'),
  },
  'duplicate-item': {
    wrong: below(protocol, 'anesthesie: [lokaal, sedatie, lokaal]'),
    right: below(protocol, 'anesthesie: [lokaal, sedatie]'),
  },
  size: {
    wrong: below(protocol, 'minimumleeftijd: 180'),
    right: below(protocol, 'minimumleeftijd: 18'),
  },
  deviation: {
    wrong: below(protocol, {
      nl: `
afwijkingen:
  - norm: uitvoerders
    reden: De nieuwe arts begint in december.
    besloten-door: de directie
    tot: 2026-12-31`,
      en: `
afwijkingen:
  - norm: uitvoerders
    reden: The new doctor starts in December.
    besloten-door: the board
    tot: 2026-12-31`,
    }),
    right: below(protocol, {
      nl: `
afwijkingen:
  - norm: uitvoerders-genoemd
    reden: De nieuwe arts begint in december.
    besloten-door: de directie
    tot: 2026-12-31`,
      en: `
afwijkingen:
  - norm: uitvoerders-genoemd
    reden: The new doctor starts in December.
    besloten-door: the board
    tot: 2026-12-31`,
    }),
  },
};
