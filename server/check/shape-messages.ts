/** The sentences for what is wrong with the shape of a document. */

import type { Text } from '../text/message.ts';

export const shapeMessages = {
  unknownKey: {
    nl: '“{key}” is hier geen bekend veld. Verwijder het, of gebruik een van deze velden: {known}.',
    en: '“{key}” is no known field here. Remove it, or use one of these fields: {known}.',
  },
  unknownKeyElsewhere: {
    nl: '“{key}” is hier geen bekend veld. Het hoort onder {groups}.',
    en: '“{key}” is no known field here. It belongs under {groups}.',
  },
  unknownKeyAtTop: {
    nl: '“{key}” is hier geen bekend veld. Het hoort helemaal links te staan, zonder spaties ervoor.',
    en: '“{key}” is no known field here. It belongs at the far left, without spaces before it.',
  },
  unknownKeyOnly: {
    nl: '“{key}” is hier geen bekend veld, en alle velden staan er al. Verwijder het.',
    en: '“{key}” is no known field here, and all fields are there already. Remove it.',
  },
  unknownKeyGuess: {
    nl: '“{key}” is hier geen bekend veld. Bedoelde u “{guess}”?',
    en: '“{key}” is no known field here. Did you mean “{guess}”?',
  },
  unknownKeyTwice: {
    nl: '“{key}” is hier geen bekend veld, en “{guess}” staat er al. Verwijder dit veld.',
    en: '“{key}” is no known field here, and “{guess}” is there already. Remove this field.',
  },
  missing: { nl: 'Het verplichte veld {key} ontbreekt.', en: 'The required field {key} is missing.' },
  empty: { nl: 'Vul {key} in; dat veld is verplicht.', en: 'Fill in {key}; that field is required.' },
  withHelp: { nl: '{what} {help}', en: '{what} {help}' },
  blank: { nl: 'Bij {field} is nog niets ingevuld. Vul het in.', en: 'Nothing is filled in at {field} yet. Fill it in.' },
  format: { nl: 'Bij {field} kan niet “{written}” staan. Schrijf {advice}.', en: '“{written}” does not fit in {field}. Write {advice}.' },
  formatGuess: {
    nl: 'Bij {field} kan niet “{written}” staan. Schrijf {advice}. Bedoelde u “{guess}”?',
    en: '“{written}” does not fit in {field}. Write {advice}. Did you mean “{guess}”?',
  },
  formatReason: {
    nl: 'Bij {field} kan niet “{written}” staan: {reason}.',
    en: '“{written}” does not fit in {field}: {reason}.',
  },
  type: { nl: 'Bij {field} hoort {asked}.', en: '{field} takes {asked}.' },
  typeNot: { nl: 'Bij {field} hoort {asked}, niet “{written}”.', en: '{field} takes {asked}, not “{written}”.' },
  typeNone: {
    nl: 'Bij {field} hoort {asked}, niet “{written}”. Is er niets, schrijf dan [].',
    en: '{field} takes {asked}, not “{written}”. If there is nothing, write [].',
  },
  enum: { nl: 'Bij {field} kan niet “{written}” staan. Kies {allowed}.', en: '“{written}” does not fit in {field}. Choose {allowed}.' },
  enumGuess: {
    nl: 'Bij {field} kan niet “{written}” staan. Bedoelde u {guess}?',
    en: '“{written}” does not fit in {field}. Did you mean {guess}?',
  },
  uniqueItems: {
    nl: 'Dit staat al eerder in {field}. Verwijder een van beide.',
    en: 'This stands in {field} already. Remove one of the two.',
  },
  minItems: {
    nl: 'De lijst {field} is te kort. Zet er ten minste {limit} in.',
    en: 'The list {field} is too short. Put at least {limit} in it.',
  },
  maxItems: {
    nl: 'De lijst {field} is te lang. Houd er ten hoogste {limit} over.',
    en: 'The list {field} is too long. Keep at most {limit}.',
  },
  minLength: {
    nl: '{field} is te kort. Schrijf ten minste {limit} tekens.',
    en: '{field} is too short. Write at least {limit} characters.',
  },
  maxLength: {
    nl: '{field} is te lang. Schrijf ten hoogste {limit} tekens.',
    en: '{field} is too long. Write at most {limit} characters.',
  },
  minimum: { nl: '{field} is {written} en moet ten minste {limit} zijn.', en: '{field} is {written} and must be at least {limit}.' },
  maximum: { nl: '{field} is {written} en mag ten hoogste {limit} zijn.', en: '{field} is {written} and may be at most {limit}.' },
  other: {
    nl: 'Wat bij {field} staat, kan daar niet staan. Kijk na wat er hoort, of laat het veld weg.',
    en: 'What is written at {field} cannot stand there. Check what belongs there, or leave the field out.',
  },
  unknownTerm: {
    nl: '“{written}” staat niet in de lijst {list}. Kies uit: {known}.',
    en: '“{written}” is not in the list {list}. Choose from: {known}.',
  },
  emptyList: {
    nl: '“{written}” staat niet in de lijst {list}, want die is nog leeg. Vul eerst de lijst in {pack}.',
    en: '“{written}” is not in the list {list}, as that is still empty. First fill the list in {pack}.',
  },
  unknownTermGuess: {
    nl: '“{written}” staat niet in de lijst {list}. Bedoelde u {guess}?',
    en: '“{written}” is not in the list {list}. Did you mean {guess}?',
  },
  openTermGuess: {
    nl: '“{written}” staat niet in de lijst {list}. Bedoelde u {guess}? Dan weet het kader wat er geldt.',
    en: '“{written}” is not in the list {list}. Did you mean {guess}? Then the framework knows what applies.',
  },
  replacedTerm: { nl: '“{written}” is vervangen. Schrijf {guess}.', en: '“{written}” has been replaced. Write {guess}.' },
  types: {
    object: { nl: 'een groep velden op de regels eronder, zoals {keys}', en: 'a group of fields on the lines below, such as {keys}' },
    freeObject: { nl: 'een groep velden op de regels eronder', en: 'a group of fields on the lines below' },
    item: {
      nl: 'per onderdeel een groep velden met een streepje ervoor, zoals {keys}',
      en: 'for each item a group of fields with a dash before it, such as {keys}',
    },
    objects: {
      nl: 'een lijst van groepen velden op de regels eronder, elk met een streepje ervoor, zoals {keys}',
      en: 'a list of groups of fields on the lines below, each with a dash before it, such as {keys}',
    },
    freeObjects: {
      nl: 'een lijst van groepen velden op de regels eronder, elk met een streepje ervoor',
      en: 'a list of groups of fields on the lines below, each with a dash before it',
    },
    array: { nl: 'een lijst, zoals [een, twee]', en: 'a list, such as [one, two]' },
    string: { nl: 'tekst', en: 'text' },
    number: { nl: 'een getal', en: 'a number' },
    integer: { nl: 'een geheel getal', en: 'a whole number' },
    boolean: { nl: 'true (ja) of false (nee)', en: 'true (yes) or false (no)' },
  },
} satisfies Record<string, Text | Record<string, Text>>;
