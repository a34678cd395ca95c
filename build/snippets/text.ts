/** What is not right as YAML, shown in a few lines of a document, and how it is right. */

import type { Snippets } from './snippet.ts';

export const faultSnippets: Readonly<Record<string, Snippets>> = {
  syntax: {
    wrong: 'titel: "Bovenooglid" correctie',
    right: 'titel: Bovenooglidcorrectie',
  },
  'missing-colon': {
    wrong: `
titel: Bovenooglidcorrectie
versie`,
    right: `
titel: Bovenooglidcorrectie
versie: "2.1"`,
  },
  'missing-space': {
    wrong: `
titel: Bovenooglidcorrectie
categorie:2`,
    right: `
titel: Bovenooglidcorrectie
categorie: 2`,
  },
  'unclosed-quote': {
    wrong: 'titel: "Bovenooglidcorrectie',
    right: 'titel: "Bovenooglidcorrectie"',
  },
  'unclosed-bracket': {
    wrong: 'anesthesie: [lokaal, sedatie',
    right: 'anesthesie: [lokaal, sedatie]',
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
    wrong: `
titel: Bovenooglidcorrectie
  categorie: 2`,
    right: `
titel: Bovenooglidcorrectie
categorie: 2`,
  },
  tab: {
    wrong: `
bedenktijd:
\tduur: 1 week`,
    right: `
bedenktijd:
  duur: 1 week`,
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
    right: 'minimumleeftijd: 18',
  },
  'duplicate-key': {
    wrong: `
minimumleeftijd: 16
minimumleeftijd: 18`,
    right: 'minimumleeftijd: 18',
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
    wrong: 'ruimte: &behandelkamer {naam: *behandelkamer}',
    right: {
      nl: 'ruimte: {naam: Behandelkamer 1}',
      en: 'ruimte: {naam: Treatment room 1}',
    },
  },
  'complex-key': {
    wrong: '[lokaal, sedatie]: true',
    right: 'anesthesie: [lokaal, sedatie]',
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
