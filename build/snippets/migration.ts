/** What is wrong in a migration, shown in two versions of a pack of house rules, and how it is right. */

import type { Snippets } from './snippet.ts';

export const migrationSnippets: Readonly<Record<string, Snippets>> = {
  'pack-migration-self': {
    wrong: {
      nl: 'from: huisregels@2   # in de map van huisregels@2',
      en: 'from: huisregels@2   # in the folder of huisregels@2',
    },
    right: {
      nl: 'from: huisregels@1   # in de map van huisregels@2',
      en: 'from: huisregels@1   # in the folder of huisregels@2',
    },
  },
  'pack-migration-other': {
    wrong: {
      nl: 'from: cosmetische-zorg@2019   # in de map van huisregels@2',
      en: 'from: cosmetische-zorg@2019   # in the folder of huisregels@2',
    },
    right: {
      nl: 'from: huisregels@1   # in de map van huisregels@2',
      en: 'from: huisregels@1   # in the folder of huisregels@2',
    },
  },
  'pack-migration-norm': {
    wrong: `
changes:
  - norm: bedenktijden
    is: stricter
    what: {nl: De bedenktijd is langer., en: The cooling-off period is longer.}
    source: {ref: handboek, certainty: quoted}`,
    right: `
changes:
  - norm: bedenktijd
    is: stricter
    what: {nl: De bedenktijd is langer., en: The cooling-off period is longer.}
    source: {ref: handboek, certainty: quoted}`,
  },
  'pack-migration-new': {
    wrong: `
changes:
  - norm: bedenktijd
    is: new
    what: {nl: De bedenktijd is langer., en: The cooling-off period is longer.}
    source: {ref: handboek, certainty: quoted}`,
    right: `
changes:
  - norm: bedenktijd
    is: stricter
    what: {nl: De bedenktijd is langer., en: The cooling-off period is longer.}
    source: {ref: handboek, certainty: quoted}`,
  },
  'pack-migration-kind': {
    wrong: `
edits:
  - do: remove-field
    kind: werkafspraken
    field: bijlage
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
    right: `
edits:
  - do: remove-field
    kind: werkafspraak
    field: bijlage
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
  },
  'pack-migration-list': {
    wrong: `
edits:
  - do: rename-term
    list: themas
    from: consult
    to: spreekuur
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
    right: `
edits:
  - do: rename-term
    list: thema
    from: consult
    to: spreekuur
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
  },
  'pack-migration-field': {
    wrong: `
edits:
  - do: rename-field
    kind: werkafspraak
    field: houders
    to: eigenaar
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
    right: {
      nl: `
edits:
  - do: rename-field
    kind: werkafspraak
    field: houder   # zo heet het in de vorige versie
    to: eigenaar
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
      en: `
edits:
  - do: rename-field
    kind: werkafspraak
    field: houder   # what it is called in the version before
    to: eigenaar
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
    },
  },
  'pack-migration-term': {
    wrong: `
edits:
  - do: rename-term
    list: thema
    from: consult
    to: spreekuren
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
    right: {
      nl: `
edits:
  - do: rename-term
    list: thema
    from: consult
    to: spreekuur   # zo heet hij in deze versie
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
      en: `
edits:
  - do: rename-term
    list: thema
    from: consult
    to: spreekuur   # what it is called in this version
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
    },
  },
  'pack-migration-twice': {
    wrong: `
edits:
  - do: rename-field
    kind: werkafspraak
    field: houder
    to: eigenaar
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}
  - do: remove-field
    kind: werkafspraak
    field: houder
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
    right: `
edits:
  - do: rename-field
    kind: werkafspraak
    field: houder
    to: eigenaar
    why: {nl: De nieuwe naam is duidelijker., en: The new name is clearer.}`,
  },
};
