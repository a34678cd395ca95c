/** What is wrong in a norm, shown in a pack of house rules, and how it is right. */

import type { Snippets } from './snippet.ts';

export const normSnippets: Readonly<Record<string, Snippets>> = {
  'pack-path': {
    wrong: 'check: {field: categorien, present: true}',
    right: 'check: {field: categorie, present: true}',
  },
  'pack-no-path': {
    wrong: 'check: {field: "", present: true}',
    right: 'check: {field: eigenaar, present: true}',
  },
  'pack-condition': {
    wrong: 'check: {field: minimumleeftijd, at-least: 18, at-most: 80}',
    right: `
check:
  all:
    - {field: minimumleeftijd, at-least: 18}
    - {field: minimumleeftijd, at-most: 80}`,
  },
  'pack-field': {
    wrong: 'check: {present: true}',
    right: 'check: {field: eigenaar, present: true}',
  },
  'pack-no-then': {
    wrong: `
check:
  when: {field: categorie, is: "3"}`,
    right: `
check:
  when: {field: categorie, is: "3"}
  check: {field: motivering-categorie, present: true}`,
  },
  'pack-operand': {
    wrong: 'check: {field: titel, at-least: 18}',
    right: 'check: {field: minimumleeftijd, at-least: 18}',
  },
  'pack-literal': {
    wrong: 'check: {field: categorie, is: "4"}',
    right: 'check: {field: categorie, is: "3"}',
  },
  'pack-no-check': {
    wrong: 'force: norm',
    right: 'force: open',
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
