/** What is wrong in a norm, shown in a pack of house rules, and how it is right. */

import type { Snippets } from './code-page-texts.ts';

export const normSnippets: Readonly<Record<string, Snippets>> = {
  'pack-path': {
    wrong: {
      nl: 'check: {field: bedenktijd.duurt, present: true}',
      en: 'check: {field: bedenktijd.duurt, present: true}',
    },
    right: {
      nl: 'check: {field: bedenktijd.duur, present: true}',
      en: 'check: {field: bedenktijd.duur, present: true}',
    },
  },
  'pack-no-path': {
    wrong: {
      nl: 'check: {field: "", present: true}',
      en: 'check: {field: "", present: true}',
    },
    right: {
      nl: 'check: {field: eigenaar, present: true}',
      en: 'check: {field: eigenaar, present: true}',
    },
  },
  'pack-condition': {
    wrong: {
      nl: 'check: {field: minimumleeftijd, at-least: 18, at-most: 80}',
      en: 'check: {field: minimumleeftijd, at-least: 18, at-most: 80}',
    },
    right: {
      nl: `
check:
  all:
    - {field: minimumleeftijd, at-least: 18}
    - {field: minimumleeftijd, at-most: 80}`,
      en: `
check:
  all:
    - {field: minimumleeftijd, at-least: 18}
    - {field: minimumleeftijd, at-most: 80}`,
    },
  },
  'pack-field': {
    wrong: {
      nl: 'check: {present: true}',
      en: 'check: {present: true}',
    },
    right: {
      nl: 'check: {field: eigenaar, present: true}',
      en: 'check: {field: eigenaar, present: true}',
    },
  },
  'pack-no-then': {
    wrong: {
      nl: `
check:
  when: {field: categorie, is: "3"}`,
      en: `
check:
  when: {field: categorie, is: "3"}`,
    },
    right: {
      nl: `
check:
  when: {field: categorie, is: "3"}
  check: {field: bedenktijd.duur, at-least: 2 weken}`,
      en: `
check:
  when: {field: categorie, is: "3"}
  check: {field: bedenktijd.duur, at-least: 2 weken}`,
    },
  },
  'pack-operand': {
    wrong: {
      nl: 'check: {field: titel, at-least: 18}',
      en: 'check: {field: titel, at-least: 18}',
    },
    right: {
      nl: 'check: {field: minimumleeftijd, at-least: 18}',
      en: 'check: {field: minimumleeftijd, at-least: 18}',
    },
  },
  'pack-literal': {
    wrong: {
      nl: 'check: {field: categorie, is: "4"}',
      en: 'check: {field: categorie, is: "4"}',
    },
    right: {
      nl: 'check: {field: categorie, is: "3"}',
      en: 'check: {field: categorie, is: "3"}',
    },
  },
  'pack-no-check': {
    wrong: {
      nl: 'force: norm',
      en: 'force: norm',
    },
    right: {
      nl: 'force: open',
      en: 'force: open',
    },
  },
  'not-assessed': {
    wrong: {
      nl: `
concerns: kwaliteitsbeleid   # van praktijkregister-fysiotherapie@2022
check: {field: leeromgeving.frequentie, is: maandelijks}`,
      en: `
concerns: kwaliteitsbeleid   # of praktijkregister-fysiotherapie@2022
check: {field: leeromgeving.frequentie, is: maandelijks}`,
    },
    right: {
      nl: `
concerns: kwaliteitsbeleid   # van praktijkregister-fysiotherapie@2022
check: {field: leeromgeving, present: true}`,
      en: `
concerns: kwaliteitsbeleid   # of praktijkregister-fysiotherapie@2022
check: {field: leeromgeving, present: true}`,
    },
  },
};
