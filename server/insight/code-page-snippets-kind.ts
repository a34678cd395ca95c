/** What is wrong in a kind of document, shown in a pack of house rules, and how it is right. */

import type { Snippets } from './code-page-texts.ts';

export const kindSnippets: Readonly<Record<string, Snippets>> = {
  'pack-kind': {
    wrong: {
      nl: 'concerns: behandelprotocollen',
      en: 'concerns: behandelprotocollen',
    },
    right: {
      nl: 'concerns: behandelprotocol   # een soort van cosmetische-zorg@2019, dat onder needs staat',
      en: 'concerns: behandelprotocol   # a kind of cosmetische-zorg@2019, which stands under needs',
    },
  },
  'pack-ref': {
    wrong: {
      nl: `
schema:
  type: object
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
      en: `
schema:
  type: object
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
    },
    right: {
      nl: `
schema:
  type: object
  $defs:
    contact: {type: string, format: phone}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
      en: `
schema:
  type: object
  $defs:
    contact: {type: string, format: phone}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
    },
  },
  'pack-ref-cycle': {
    wrong: {
      nl: `
schema:
  type: object
  $defs:
    contact: {$ref: '#/$defs/contact'}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
      en: `
schema:
  type: object
  $defs:
    contact: {$ref: '#/$defs/contact'}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
    },
    right: {
      nl: `
schema:
  type: object
  $defs:
    contact: {type: string, format: phone}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
      en: `
schema:
  type: object
  $defs:
    contact: {type: string, format: phone}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
    },
  },
  'pack-required': {
    wrong: {
      nl: `
schema:
  type: object
  required: [eigenaar]
  properties:
    eigenaren: {type: string}`,
      en: `
schema:
  type: object
  required: [eigenaar]
  properties:
    eigenaren: {type: string}`,
    },
    right: {
      nl: `
schema:
  type: object
  required: [eigenaar]
  properties:
    eigenaar: {type: string}`,
      en: `
schema:
  type: object
  required: [eigenaar]
  properties:
    eigenaar: {type: string}`,
    },
  },
  'pack-one-of': {
    wrong: {
      nl: `
schema:
  type: object
  properties:
    overleg:
      type: object
      oneOf:
        - {properties: {vorm: {const: intervisie}}}`,
      en: `
schema:
  type: object
  properties:
    overleg:
      type: object
      oneOf:
        - {properties: {vorm: {const: intervisie}}}`,
    },
    right: {
      nl: `
schema:
  type: object
  properties:
    overleg:
      type: object
      discriminator: {propertyName: vorm}
      required: [vorm]
      oneOf:
        - {properties: {vorm: {const: intervisie}}}`,
      en: `
schema:
  type: object
  properties:
    overleg:
      type: object
      discriminator: {propertyName: vorm}
      required: [vorm]
      oneOf:
        - {properties: {vorm: {const: intervisie}}}`,
    },
  },
  'pack-choice': {
    wrong: {
      nl: `
schema:
  type: object
  properties:
    overleg:
      type: object
      discriminator: {propertyName: vorm}
      required: [vorm]
      oneOf:
        - {properties: {vorm: {type: string}}}`,
      en: `
schema:
  type: object
  properties:
    overleg:
      type: object
      discriminator: {propertyName: vorm}
      required: [vorm]
      oneOf:
        - {properties: {vorm: {type: string}}}`,
    },
    right: {
      nl: `
schema:
  type: object
  properties:
    overleg:
      type: object
      discriminator: {propertyName: vorm}
      required: [vorm]
      oneOf:
        - {properties: {vorm: {const: intervisie}}}`,
      en: `
schema:
  type: object
  properties:
    overleg:
      type: object
      discriminator: {propertyName: vorm}
      required: [vorm]
      oneOf:
        - {properties: {vorm: {const: intervisie}}}`,
    },
  },
  'pack-empty': {
    wrong: {
      nl: `
schema:
  type: object
  properties:
    status: {type: string, enum: []}`,
      en: `
schema:
  type: object
  properties:
    status: {type: string, enum: []}`,
    },
    right: {
      nl: `
schema:
  type: object
  properties:
    status: {type: string, enum: [concept, vastgesteld]}`,
      en: `
schema:
  type: object
  properties:
    status: {type: string, enum: [concept, vastgesteld]}`,
    },
  },
};
