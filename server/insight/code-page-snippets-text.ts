/** What is not right as YAML, shown in a few lines of a document, and how it is right. */

import type { Snippets } from './code-page-texts.ts';

export const faultSnippets: Readonly<Record<string, Snippets>> = {
  syntax: {
    wrong: {
      nl: 'titel: "Bovenooglid" correctie',
      en: 'titel: "Bovenooglid" correctie',
    },
    right: {
      nl: 'titel: Bovenooglidcorrectie',
      en: 'titel: Bovenooglidcorrectie',
    },
  },
  'missing-colon': {
    wrong: {
      nl: `
titel: Bovenooglidcorrectie
versie`,
      en: `
titel: Bovenooglidcorrectie
versie`,
    },
    right: {
      nl: `
titel: Bovenooglidcorrectie
versie: "2.1"`,
      en: `
titel: Bovenooglidcorrectie
versie: "2.1"`,
    },
  },
  'missing-space': {
    wrong: {
      nl: `
titel: Bovenooglidcorrectie
categorie:2`,
      en: `
titel: Bovenooglidcorrectie
categorie:2`,
    },
    right: {
      nl: `
titel: Bovenooglidcorrectie
categorie: 2`,
      en: `
titel: Bovenooglidcorrectie
categorie: 2`,
    },
  },
  'unclosed-quote': {
    wrong: {
      nl: 'titel: "Bovenooglidcorrectie',
      en: 'titel: "Bovenooglidcorrectie',
    },
    right: {
      nl: 'titel: "Bovenooglidcorrectie"',
      en: 'titel: "Bovenooglidcorrectie"',
    },
  },
  'unclosed-bracket': {
    wrong: {
      nl: 'anesthesie: [lokaal, sedatie',
      en: 'anesthesie: [lokaal, sedatie',
    },
    right: {
      nl: 'anesthesie: [lokaal, sedatie]',
      en: 'anesthesie: [lokaal, sedatie]',
    },
  },
  'unquoted-colon': {
    wrong: {
      nl: 'titel: Klachten: ontvangst en oordeel',
      en: 'titel: Complaints: receipt and ruling',
    },
    right: {
      nl: 'titel: "Klachten: ontvangst en oordeel"',
      en: 'titel: "Complaints: receipt and ruling"',
    },
  },
  'reserved-character': {
    wrong: {
      nl: `
informatie:
  folder: @intranet/bedenktijd.pdf`,
      en: `
informatie:
  folder: @intranet/cooling-off.pdf`,
    },
    right: {
      nl: `
informatie:
  folder: "@intranet/bedenktijd.pdf"`,
      en: `
informatie:
  folder: "@intranet/cooling-off.pdf"`,
    },
  },
  indentation: {
    wrong: {
      nl: `
titel: Bovenooglidcorrectie
  categorie: 2`,
      en: `
titel: Bovenooglidcorrectie
  categorie: 2`,
    },
    right: {
      nl: `
titel: Bovenooglidcorrectie
categorie: 2`,
      en: `
titel: Bovenooglidcorrectie
categorie: 2`,
    },
  },
  tab: {
    wrong: {
      nl: `
bedenktijd:
\tduur: 1 week`,
      en: `
bedenktijd:
\tduur: 1 week`,
    },
    right: {
      nl: `
bedenktijd:
  duur: 1 week`,
      en: `
bedenktijd:
  duur: 1 week`,
    },
  },
  conflict: {
    wrong: {
      nl: `
<<<<<<< mijn-versie
minimumleeftijd: 16
=======
minimumleeftijd: 18
>>>>>>> versie-van-een-collega`,
      en: `
<<<<<<< my-version
minimumleeftijd: 16
=======
minimumleeftijd: 18
>>>>>>> version-of-a-colleague`,
    },
    right: {
      nl: 'minimumleeftijd: 18',
      en: 'minimumleeftijd: 18',
    },
  },
  'duplicate-key': {
    wrong: {
      nl: `
minimumleeftijd: 16
minimumleeftijd: 18`,
      en: `
minimumleeftijd: 16
minimumleeftijd: 18`,
    },
    right: {
      nl: 'minimumleeftijd: 18',
      en: 'minimumleeftijd: 18',
    },
  },
  'second-document': {
    wrong: {
      nl: `
titel: Klachtenregeling
---
titel: Incidentbeleid`,
      en: `
titel: Complaints scheme
---
titel: Incident policy`,
    },
    right: {
      nl: 'titel: Klachtenregeling',
      en: 'titel: Complaints scheme',
    },
  },
  'unknown-alias': {
    wrong: {
      nl: 'eigenaar: *directie',
      en: 'eigenaar: *board',
    },
    right: {
      nl: 'eigenaar: directie',
      en: 'eigenaar: board',
    },
  },
  'cyclic-alias': {
    wrong: {
      nl: 'ruimte: &behandelkamer {naam: *behandelkamer}',
      en: 'ruimte: &behandelkamer {naam: *behandelkamer}',
    },
    right: {
      nl: 'ruimte: {naam: Behandelkamer 1}',
      en: 'ruimte: {naam: Treatment room 1}',
    },
  },
  'complex-key': {
    wrong: {
      nl: '[lokaal, sedatie]: true',
      en: '[lokaal, sedatie]: true',
    },
    right: {
      nl: 'anesthesie: [lokaal, sedatie]',
      en: 'anesthesie: [lokaal, sedatie]',
    },
  },
  encoding: {
    wrong: {
      nl: 'titel: Pati\uFFFDnteninformatie',
      en: 'titel: Caf\uFFFD',
    },
    right: {
      nl: 'titel: Patiënteninformatie',
      en: 'titel: Café',
    },
  },
};
