/** What is wrong in a document, shown in a few lines of one, and how it is right. */

import type { Snippets } from './code-page-texts.ts';

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
    right: {
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
    },
  },
  required: {
    wrong: {
      nl: `
kader: cosmetische-zorg@2019
document: medewerker
naam: A. Jansen`,
      en: `
kader: cosmetische-zorg@2019
document: medewerker
naam: A. Jansen`,
    },
    right: {
      nl: `
kader: cosmetische-zorg@2019
document: medewerker
id: a-jansen
naam: A. Jansen`,
      en: `
kader: cosmetische-zorg@2019
document: medewerker
id: a-jansen
naam: A. Jansen`,
    },
  },
  'unknown-key': {
    wrong: {
      nl: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Klachtenregeling
termijn: 6 weken`,
      en: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Complaints scheme
termijn: 6 weken`,
    },
    right: {
      nl: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Klachtenregeling
afhandeling:
  termijn: 6 weken`,
      en: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Complaints scheme
afhandeling:
  termijn: 6 weken`,
    },
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
    right: {
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
    },
  },
  reference: {
    wrong: {
      nl: `
kader: cosmetische-zorg@2019
document: medewerker
id: b-pieters
naam: B. Pieters
opdrachtgever: a-janssen`,
      en: `
kader: cosmetische-zorg@2019
document: medewerker
id: b-pieters
naam: B. Pieters
opdrachtgever: a-janssen`,
    },
    right: {
      nl: `
kader: cosmetische-zorg@2019
document: medewerker
id: b-pieters
naam: B. Pieters
opdrachtgever: a-jansen   # zo heet het document van deze medewerker`,
      en: `
kader: cosmetische-zorg@2019
document: medewerker
id: b-pieters
naam: B. Pieters
opdrachtgever: a-jansen   # this is the id of the document of that staff member`,
    },
  },
  'duplicate-id': {
    wrong: {
      nl: `
id: jansen   # anna-jansen.kader.yaml
id: jansen   # bram-jansen.kader.yaml`,
      en: `
id: jansen   # anna-jansen.kader.yaml
id: jansen   # bram-jansen.kader.yaml`,
    },
    right: {
      nl: `
id: a-jansen   # anna-jansen.kader.yaml
id: b-jansen   # bram-jansen.kader.yaml`,
      en: `
id: a-jansen   # anna-jansen.kader.yaml
id: b-jansen   # bram-jansen.kader.yaml`,
    },
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
  format: {
    wrong: {
      nl: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Klachtenregeling
ingangsdatum: 1-7-2026`,
      en: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Complaints scheme
ingangsdatum: 1-7-2026`,
    },
    right: {
      nl: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Klachtenregeling
ingangsdatum: 2026-07-01`,
      en: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Complaints scheme
ingangsdatum: 2026-07-01`,
    },
  },
  type: {
    wrong: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2
minimumleeftijd: achttien`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2
minimumleeftijd: eighteen`,
    },
    right: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2
minimumleeftijd: 18`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2
minimumleeftijd: 18`,
    },
  },
  enum: {
    wrong: {
      nl: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Klachtenregeling
status: definitief`,
      en: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Complaints scheme
status: final`,
    },
    right: {
      nl: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Klachtenregeling
status: vastgesteld`,
      en: `
kader: zorgwetten@2026
document: klachtenregeling
id: klachten
titel: Complaints scheme
status: vastgesteld`,
    },
  },
  'duplicate-item': {
    wrong: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2
anesthesie: [lokaal, sedatie, lokaal]`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2
anesthesie: [lokaal, sedatie, lokaal]`,
    },
    right: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2
anesthesie: [lokaal, sedatie]`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2
anesthesie: [lokaal, sedatie]`,
    },
  },
  size: {
    wrong: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2
minimumleeftijd: 180`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2
minimumleeftijd: 180`,
    },
    right: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2
minimumleeftijd: 18`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2
minimumleeftijd: 18`,
    },
  },
  deviation: {
    wrong: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2
afwijkingen:
  - norm: bedenktijden
    reden: De nieuwe folder is nog niet klaar.
    besloten-door: de directie
    tot: 2026-12-31`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2
afwijkingen:
  - norm: bedenktijden
    reden: The new leaflet is not ready yet.
    besloten-door: the board
    tot: 2026-12-31`,
    },
    right: {
      nl: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Bovenooglidcorrectie
behandeling: bovenste-ooglidcorrectie
categorie: 2
afwijkingen:
  - norm: nazorg-bereikbaarheid
    reden: De nieuwe telefoondienst begint in december.
    besloten-door: de directie
    tot: 2026-12-31`,
      en: `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Upper eyelid correction
behandeling: bovenste-ooglidcorrectie
categorie: 2
afwijkingen:
  - norm: nazorg-bereikbaarheid
    reden: The new telephone service starts in December.
    besloten-door: the board
    tot: 2026-12-31`,
    },
  },
};
