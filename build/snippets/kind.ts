/** What is wrong in a kind of document, shown in a pack of house rules, and how it is right. */

import type { Snippets } from './snippet.ts';

export const kindSnippets: Readonly<Record<string, Snippets>> = {
  'pack-kind': {
    wrong: 'concerns: behandelprotocollen',
    right: {
      nl: 'concerns: behandelprotocol   # een soort van cosmetische-zorg@2019, dat onder needs staat',
      en: 'concerns: behandelprotocol   # a kind of cosmetische-zorg@2019, which stands under needs',
    },
  },
  'pack-ref': {
    wrong: `
schema:
  type: object
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
    right: `
schema:
  type: object
  $defs:
    contact: {type: string, format: phone}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
  },
  'pack-ref-cycle': {
    wrong: `
schema:
  type: object
  $defs:
    contact: {$ref: '#/$defs/contact'}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
    right: `
schema:
  type: object
  $defs:
    contact: {type: string, format: phone}
  properties:
    achterwacht: {$ref: '#/$defs/contact'}`,
  },
  'pack-required': {
    wrong: `
schema:
  type: object
  required: [eigenaar]
  properties:
    eigenaren: {type: string}`,
    right: `
schema:
  type: object
  required: [eigenaar]
  properties:
    eigenaar: {type: string}`,
  },
  'pack-one-of': {
    wrong: `
schema:
  type: object
  properties:
    overleg:
      type: object
      oneOf:
        - {properties: {vorm: {const: intervisie}}}`,
    right: `
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
  'pack-choice': {
    wrong: `
schema:
  type: object
  properties:
    overleg:
      type: object
      discriminator: {propertyName: vorm}
      required: [vorm]
      oneOf:
        - {properties: {vorm: {type: string}}}`,
    right: `
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
  'pack-empty': {
    wrong: `
schema:
  type: object
  properties:
    status: {type: string, enum: []}`,
    right: `
schema:
  type: object
  properties:
    status: {type: string, enum: [concept, vastgesteld]}`,
  },
};
