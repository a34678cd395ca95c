/** How each check of the closed list is said as a clause: `{field}`, and what the check itself says that it asks: `{asks}`. */

import type { CheckName } from '../packs/condition.ts';
import type { Text } from '../text/message.ts';

/** Of a field, of every value of a list, and of at least one of them; each where it holds and where it does not. */
export interface ClauseTexts {
  readonly holds: Text;
  readonly holdsNot: Text;
  readonly each: Text;
  readonly eachNot: Text;
  readonly some: Text;
  readonly someNot: Text;
}

const value: ClauseTexts = {
  holds: { nl: '“{field}” is {asks}', en: '“{field}” is {asks}' },
  holdsNot: { nl: '“{field}” is niet {asks}', en: '“{field}” is not {asks}' },
  each: { nl: '“{field}” is steeds {asks}', en: '“{field}” is always {asks}' },
  eachNot: { nl: '“{field}” is niet steeds {asks}', en: '“{field}” is not always {asks}' },
  some: { nl: '“{field}” is ten minste één keer {asks}', en: '“{field}” is at least once {asks}' },
  someNot: { nl: '“{field}” is geen enkele keer {asks}', en: '“{field}” is never {asks}' },
};

const filled: ClauseTexts = {
  holds: { nl: '“{field}” is ingevuld', en: '“{field}” is filled in' },
  holdsNot: { nl: '“{field}” is niet ingevuld', en: '“{field}” is not filled in' },
  each: { nl: '“{field}” is steeds ingevuld', en: '“{field}” is always filled in' },
  eachNot: { nl: '“{field}” is niet steeds ingevuld', en: '“{field}” is not always filled in' },
  some: { nl: '“{field}” is ten minste één keer ingevuld', en: '“{field}” is filled in at least once' },
  someNot: { nl: '“{field}” is geen enkele keer ingevuld', en: '“{field}” is never filled in' },
};

const empty: ClauseTexts = {
  holds: filled.holdsNot,
  holdsNot: filled.holds,
  each: filled.someNot,
  eachNot: filled.some,
  some: filled.eachNot,
  someNot: filled.each,
};

export const clauseTexts: Readonly<Record<Exclude<CheckName, 'exists'>, ClauseTexts>> = {
  present: filled,
  absent: empty,
  is: value,
  'is-one-of': value,
  'at-least': value,
  'at-most': value,
  'not-older-than': value,
  interval: value,
  'refers-to': value,
  qualified: value,
  listed: {
    holds: { nl: 'het kader noemt wat er bij “{field}” staat', en: 'the framework names what “{field}” has' },
    holdsNot: { nl: 'het kader noemt niet wat er bij “{field}” staat', en: 'the framework does not name what “{field}” has' },
    each: { nl: 'het kader noemt alles wat er bij “{field}” staat', en: 'the framework names all that “{field}” has' },
    eachNot: { nl: 'het kader noemt niet alles wat er bij “{field}” staat', en: 'the framework does not name all that “{field}” has' },
    some: {
      nl: 'het kader noemt ten minste iets van wat er bij “{field}” staat',
      en: 'the framework names at least something of what “{field}” has',
    },
    someNot: { nl: 'het kader noemt niets van wat er bij “{field}” staat', en: 'the framework names nothing of what “{field}” has' },
  },
  count: ofList(
    { nl: 'de lijst “{field}” telt er {asked}', en: 'the number of items in “{field}” is {asked}' },
    { nl: 'de lijst “{field}” telt er niet {asked}', en: 'the number of items in “{field}” is not {asked}' },
  ),
  unique: ofList(
    { nl: 'in “{field}” staat niets dubbel', en: 'nothing stands in “{field}” twice' },
    { nl: 'in “{field}” staat iets dubbel', en: 'something stands in “{field}” twice' },
  ),
  contains: ofList(
    { nl: 'in “{field}” staat {asked}', en: '“{field}” has {asked} in it' },
    { nl: 'in “{field}” staat geen {asked}', en: '“{field}” has no {asked} in it' },
  ),
  covers: ofList(
    { nl: 'in “{field}” staat dit allemaal: {asked}', en: '“{field}” has all of this in it: {asked}' },
    { nl: 'in “{field}” ontbreekt iets hiervan: {asked}', en: '“{field}” lacks some of this: {asked}' },
  ),
};

/** A check of a list as a whole is the same however many values it has. */
function ofList(holds: Text, holdsNot: Text): ClauseTexts {
  return { holds, holdsNot, each: holds, eachNot: holdsNot, some: holds, someNot: holdsNot };
}
