/** What is wrong in a framework and its lists, shown in a pack of house rules, and how it is right. */

import type { Snippets } from './snippet.ts';

export const frameworkSnippets: Readonly<Record<string, Snippets>> = {
  'pack-needs': {
    wrong: 'needs: [cosmetische-zorg@2091]',
    right: 'needs: [cosmetische-zorg@2019]',
  },
  'pack-self': {
    wrong: `
id: huisregels
version: "1"
needs: [huisregels@1]`,
    right: `
id: huisregels
version: "1"
needs: [cosmetische-zorg@2019]`,
  },
  'pack-cycle': {
    wrong: {
      nl: `
needs: [kliniekregels@1]   # framework.kader.yaml van huisregels@1
needs: [huisregels@1]      # framework.kader.yaml van kliniekregels@1`,
      en: `
needs: [kliniekregels@1]   # framework.kader.yaml of huisregels@1
needs: [huisregels@1]      # framework.kader.yaml of kliniekregels@1`,
    },
    right: {
      nl: `
needs: [kliniekregels@1]   # framework.kader.yaml van huisregels@1
needs: []                  # framework.kader.yaml van kliniekregels@1`,
      en: `
needs: [kliniekregels@1]   # framework.kader.yaml of huisregels@1
needs: []                  # framework.kader.yaml of kliniekregels@1`,
    },
  },
  'pack-source': {
    wrong: 'source: {ref: handboek-2020, certainty: quoted}',
    right: {
      nl: 'source: {ref: handboek, certainty: quoted}   # met handboek onder sources',
      en: 'source: {ref: handboek, certainty: quoted}   # with handboek under sources',
    },
  },
  'pack-dates': {
    wrong: {
      nl: 'dates: {published: 2026-07-01, in-force: 2025-01-01}   # een jaar te vroeg',
      en: 'dates: {published: 2026-07-01, in-force: 2025-01-01}   # a year too early',
    },
    right: 'dates: {published: 2026-07-01, in-force: 2027-01-01}',
  },
  'pack-party': {
    wrong: `
conditional-on:
  - by: beroepsvereniging
    what: {nl: De vereniging moet het register nog openen., en: The association has yet to open the register.}
    source: {ref: handboek, certainty: quoted}`,
    right: {
      nl: `
conditional-on:
  - by: vereniging   # met vereniging onder parties
    what: {nl: De vereniging moet het register nog openen., en: The association has yet to open the register.}
    source: {ref: handboek, certainty: quoted}`,
      en: `
conditional-on:
  - by: vereniging   # with vereniging under parties
    what: {nl: De vereniging moet het register nog openen., en: The association has yet to open the register.}
    source: {ref: handboek, certainty: quoted}`,
    },
  },
  'pack-holiday': {
    wrong: `
calendar:
  eerste-kerstdag:
    label: {nl: Eerste kerstdag, en: Christmas Day}
    source: {ref: handboek, certainty: quoted}`,
    right: `
calendar:
  eerste-kerstdag:
    label: {nl: Eerste kerstdag, en: Christmas Day}
    on: "12-25"
    source: {ref: handboek, certainty: quoted}`,
  },
  'pack-term': {
    wrong: `
schema:
  type: object
  properties:
    thema: {type: string, term: themas}`,
    right: {
      nl: `
schema:
  type: object
  properties:
    thema: {type: string, term: thema}   # met thema onder terms`,
      en: `
schema:
  type: object
  properties:
    thema: {type: string, term: thema}   # with thema under terms`,
    },
  },
  'pack-entry': {
    wrong: `
terms:
  thema:
    label: {nl: Thema’s, en: Themes}
    entries:
      consult: {label: {nl: consult, en: consult}, replaced-by: spreekuren}
      spreekuur: {label: {nl: spreekuur, en: consulting hour}}`,
    right: `
terms:
  thema:
    label: {nl: Thema’s, en: Themes}
    entries:
      consult: {label: {nl: consult, en: consult}, replaced-by: spreekuur}
      spreekuur: {label: {nl: spreekuur, en: consulting hour}}`,
  },
  'pack-value': {
    wrong: {
      nl: `
terms:
  thema:
    label: {nl: Thema’s, en: Themes}
    attributes: {antwoord: {label: {nl: antwoordtijd, en: time to answer}, format: period}}
    entries:
      spreekuur: {label: {nl: spreekuur, en: consulting hour}, attributes: {antwoord: snel}}`,
      en: `
terms:
  thema:
    label: {nl: Thema’s, en: Themes}
    attributes: {antwoord: {label: {nl: antwoordtijd, en: time to answer}, format: period}}
    entries:
      spreekuur: {label: {nl: spreekuur, en: consulting hour}, attributes: {antwoord: soon}}`,
    },
    right: `
terms:
  thema:
    label: {nl: Thema’s, en: Themes}
    attributes: {antwoord: {label: {nl: antwoordtijd, en: time to answer}, format: period}}
    entries:
      spreekuur: {label: {nl: spreekuur, en: consulting hour}, attributes: {antwoord: 2 dagen}}`,
  },
  'pack-attribute': {
    wrong: `
terms:
  thema:
    label: {nl: Thema’s, en: Themes}
    entries:
      spreekuur: {label: {nl: spreekuur, en: consulting hour}, attributes: {antwoord: 2 dagen}}`,
    right: `
terms:
  thema:
    label: {nl: Thema’s, en: Themes}
    attributes: {antwoord: {label: {nl: antwoordtijd, en: time to answer}, format: period}}
    entries:
      spreekuur: {label: {nl: spreekuur, en: consulting hour}, attributes: {antwoord: 2 dagen}}`,
  },
};
