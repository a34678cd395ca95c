/** The sentences for what is wrong with the shape of a document. */

import type { Text } from '../text/message.ts';

export const shapeMessages = {
  unknownKey: {
    nl: '“{key}” is geen veld van {kind}. Verwijder het, of gebruik een van deze velden: {known}.',
    en: '“{key}” is no field of {kind}. Remove it, or use one of these fields: {known}.',
  },
  unknownKeyGuess: {
    nl: '“{key}” is geen veld van {kind}. Bedoelde u “{guess}”?',
    en: '“{key}” is no field of {kind}. Did you mean “{guess}”?',
  },
  unknownKeyTwice: {
    nl: '“{key}” is geen veld van {kind}. “{guess}” staat er al; verwijder deze regel.',
    en: '“{key}” is no field of {kind}. “{guess}” is there already; remove this line.',
  },
  missing: {
    nl: 'Het veld “{key}” ({field}) ontbreekt en is verplicht in {kind}. {help}',
    en: 'The field “{key}” ({field}) is missing and required in {kind}. {help}',
  },
  empty: {
    nl: 'Vul “{key}” ({field}) in; dat is verplicht in {kind}. {help}',
    en: 'Fill in “{key}” ({field}); it is required in {kind}. {help}',
  },
  format: { nl: '“{written}” kan niet in {field} staan. Schrijf {advice}.', en: '“{written}” cannot stand in {field}. Write {advice}.' },
  type: { nl: 'Bij {field} hoort {asked}.', en: '{field} takes {asked}.' },
  enum: { nl: '“{written}” kan niet in {field} staan. Kies {allowed}.', en: '“{written}” cannot stand in {field}. Choose {allowed}.' },
  uniqueItems: {
    nl: 'In {field} staat iets dubbel. Verwijder een van beide.',
    en: 'Something stands twice in {field}. Remove one of the two.',
  },
  minItems: { nl: 'Zet in {field} ten minste {limit} onderdeel.', en: 'Put at least {limit} item in {field}.' },
  maxItems: {
    nl: 'In {field} passen ten hoogste {limit} onderdelen. Haal er een weg.',
    en: '{field} holds at most {limit} items. Remove one.',
  },
  minLength: {
    nl: '{field} is te kort; schrijf ten minste {limit} tekens.',
    en: '{field} is too short; write at least {limit} characters.',
  },
  maxLength: {
    nl: '{field} is te lang; schrijf ten hoogste {limit} tekens.',
    en: '{field} is too long; write at most {limit} characters.',
  },
  minimum: { nl: '{field} is {written}, en moet ten minste {limit} zijn.', en: '{field} is {written}, and must be at least {limit}.' },
  maximum: { nl: '{field} is {written}, en mag ten hoogste {limit} zijn.', en: '{field} is {written}, and may be at most {limit}.' },
  shape: {
    nl: '{field} heeft niet de vorm die hier hoort ({reason}).',
    en: '{field} does not have the shape that belongs here ({reason}).',
  },
  unknownTerm: {
    nl: '“{written}” staat niet in de lijst {list}. Kies uit: {known}.',
    en: '“{written}” is not in the list {list}. Choose from: {known}.',
  },
  unknownTermGuess: {
    nl: '“{written}” staat niet in de lijst {list}. Bedoelde u “{guess}” ({label})?',
    en: '“{written}” is not in the list {list}. Did you mean “{guess}” ({label})?',
  },
  openTermGuess: {
    nl: '“{written}” staat niet in de lijst {list}; bedoelde u “{guess}” ({label})? Met die naam weet het kader wat er geldt.',
    en: '“{written}” is not in the list {list}; did you mean “{guess}” ({label})? By that name the framework knows what applies.',
  },
  replacedTerm: { nl: '“{written}” is vervangen door “{guess}” ({label}).', en: '“{written}” was replaced by “{guess}” ({label}).' },
  types: {
    object: { nl: 'een groep velden op de regels eronder', en: 'a group of fields on the lines below' },
    array: { nl: 'een lijst, zoals [een, twee]', en: 'a list, such as [one, two]' },
    string: { nl: 'tekst', en: 'text' },
    number: { nl: 'een getal', en: 'a number' },
    integer: { nl: 'een geheel getal', en: 'a whole number' },
    boolean: { nl: 'true (ja) of false (nee)', en: 'true (yes) or false (no)' },
  },
} satisfies Record<string, Text | Record<string, Text>>;
