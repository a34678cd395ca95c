/** Conditions in words: every check of the closed list, and what joins them, in both languages. */

import assert from 'node:assert/strict';
import { type Clause, clauseOf } from '../../server/insight/norm-page-clauses.ts';
import { checkNames } from '../../server/packs/condition.ts';
import { type Language, say } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall } from '../check/trial.ts';

/** The check of one norm on a sheet, a line for each clause, two spaces in for what another announces. */
function clauses(check: string, language: Language = 'nl'): readonly string[] {
  const { service } = openSmall(smallPack(norm('proef', check)));
  const pack = service.packs().get('huis@1');
  const found = pack?.norms[0]?.check;
  assert.ok(pack && found, `the norm is not right: ${JSON.stringify(pack?.problems)}`);
  const lines = ({ text, parts = [] }: Clause, margin: string): readonly string[] => [
    margin + say(text, language),
    ...parts.flatMap((part) => lines(part, `${margin}  `)),
  ];
  return lines(clauseOf(found, pack), '');
}

/** Of each check of the closed list one that holds and one that must not hold. */
const inWords: Readonly<Record<(typeof checkNames)[number], readonly [check: string, holds: string, holdsNot: string]>> = {
  present: ['{field: titel, present: true}', '“Titel” is ingevuld', '“Titel” is niet ingevuld'],
  absent: ['{field: titel, absent: true}', '“Titel” is niet ingevuld', '“Titel” is ingevuld'],
  is: ['{field: kleur, is: rood}', '“Kleur” is rood', '“Kleur” is niet rood'],
  'is-one-of': ['{field: kleur, is-one-of: [rood, geel]}', '“Kleur” is rood of geel', '“Kleur” is niet rood of geel'],
  'at-least': ['{field: duur, at-least: 1 week}', '“Duur” is ten minste 1 week', '“Duur” is niet ten minste 1 week'],
  'at-most': ['{field: aantal, at-most: 3}', '“Aantal” is ten hoogste 3', '“Aantal” is niet ten hoogste 3'],
  'not-older-than': [
    '{field: begin, not-older-than: 2 jaar}',
    '“Begin” is een datum van ten hoogste 2 jaar geleden',
    '“Begin” is niet een datum van ten hoogste 2 jaar geleden',
  ],
  count: ['{field: leden, count: {at-least: 2}}', 'de lijst “Leden” telt er ten minste 2', 'de lijst “Leden” telt er niet ten minste 2'],
  unique: ['{field: woorden, unique: true}', 'in “Woorden” staat niets dubbel', 'in “Woorden” staat iets dubbel'],
  contains: ['{field: kleuren, contains: rood}', 'in “Kleurenlijst” staat rood', 'in “Kleurenlijst” staat geen rood'],
  covers: [
    '{field: kleuren, covers: [rood, geel]}',
    'in “Kleurenlijst” staat dit allemaal: rood en geel',
    'in “Kleurenlijst” ontbreekt iets hiervan: rood en geel',
  ],
  interval: [
    '{field: begin, interval: {to: eind, at-most: 2 jaar}}',
    '“Begin” is een datum die ten hoogste 2 jaar voor “Eind” ligt',
    '“Begin” is niet een datum die ten hoogste 2 jaar voor “Eind” ligt',
  ],
  listed: ['{field: stof, listed: true}', 'het kader noemt wat er bij “Stof” staat', 'het kader noemt niet wat er bij “Stof” staat'],
  'refers-to': [
    '{field: hoort-bij, refers-to: bijlage}',
    '“Hoort bij” is een id die bekend is als bijlage',
    '“Hoort bij” is niet een id die bekend is als bijlage',
  ],
  qualified: [
    '{field: hoort-bij, qualified: {registrations: bewijzen, register: soort, is-one-of: [rood, geel]}}',
    '“Hoort bij” is iemand met een geldige registratie als rood of geel',
    '“Hoort bij” is niet iemand met een geldige registratie als rood of geel',
  ],
  exists: ['{exists: bijlage}', 'in deze werkruimte is ten minste één bijlage', 'in deze werkruimte is geen bijlage'],
};

describe('a condition in words', () => {
  for (const name of checkNames) {
    const [check, holds, holdsNot] = inWords[name];
    it(`says ${name}, and what must not be`, () => {
      assert.deepEqual([clauses(`check: ${check}`), clauses(`check: {not: ${check}}`)], [[holds], [holdsNot]]);
    });
  }

  it('says it in English', () => {
    assert.deepEqual(clauses('check: {field: duur, at-least: 1 week}', 'en'), ['“Length” is at least 1 week']);
    assert.deepEqual(clauses('check: {field: leden, count: {at-most: 1}}', 'en'), ['the number of items in “Members” is at most 1']);
  });

  it('speaks of each value of a list, or of at least one', () => {
    assert.deepEqual(clauses('check: {field: leden.*.kleur, is: rood}'), ['“Leden › Kleur” is steeds rood']);
    assert.deepEqual(clauses('check: {field: leden.*.kleur, is: rood, some: true}'), ['“Leden › Kleur” is ten minste één keer rood']);
    assert.deepEqual(clauses('check: {not: {field: leden.*.kleur, is: rood, some: true}}'), ['“Leden › Kleur” is geen enkele keer rood']);
    assert.deepEqual(clauses('check: {field: kleuren, is-one-of: [rood, geel]}'), ['“Kleurenlijst” is steeds rood of geel']);
    assert.deepEqual(clauses('check: {field: kleuren, present: true}'), ['“Kleurenlijst” is ingevuld']);
  });

  it('names what differs from document to document', () => {
    assert.deepEqual(clauses('check: {field: duur, at-least: {field: kleur, get: wacht}}'), [
      '“Duur” is ten minste de waarde in de kolom “wachttijd” bij “Kleur”',
    ]);
    assert.deepEqual(clauses('check: {field: begin, at-least: {field: eind}}'), ['“Begin” is een datum vanaf die bij “Eind”']);
    assert.deepEqual(clauses('check: {field: duur, at-least: {field: groep.duur}}'), ['“Duur” is ten minste wat bij “Groep › Duur” staat']);
    assert.deepEqual(clauses('check: {field: eind, at-least: {today: true}}'), ['“Eind” is een datum vanaf de peildatum']);
    assert.deepEqual(clauses('check: {field: begin, at-most: {today: true, minus: 12 maanden}}'), [
      '“Begin” is een datum tot en met 1 jaar voor de peildatum',
    ]);
  });

  it('lists what must hold together, and what one of', () => {
    assert.deepEqual(
      clauses('check: {all: [{field: aantal, at-least: 1}, {any: [{field: klaar, is: true}, {field: titel, present: true}]}]}'),
      [
        'dit geldt allemaal:',
        '  “Aantal” is ten minste 1',
        '  ten minste één van deze punten geldt:',
        '    “Klaar” is true (ja)',
        '    “Titel” is ingevuld',
      ],
    );
  });

  it('turns round what must not hold, down to the checks', () => {
    assert.deepEqual(clauses('check: {not: {all: [{field: aantal, at-least: 1}, {not: {field: titel, present: true}}]}}'), [
      'ten minste één van deze punten geldt:',
      '  “Aantal” is niet ten minste 1',
      '  “Titel” is ingevuld',
    ]);
  });

  it('says what holds if something is so', () => {
    assert.deepEqual(clauses('check: {when: {field: klaar, is: true}, check: {field: eind, present: true}}'), [
      'als “Klaar” is true (ja), dan geldt:',
      '  “Eind” is ingevuld',
    ]);
    assert.deepEqual(clauses('check: {not: {when: {field: klaar, is: true}, check: {field: eind, present: true}}}'), [
      'dit geldt allemaal:',
      '  “Klaar” is true (ja)',
      '  “Eind” is niet ingevuld',
    ]);
  });

  it('says of other documents what must hold of them', () => {
    assert.deepEqual(clauses('check: {exists: bijlage, where: {field: datum, not-older-than: 1 jaar}}'), [
      'in deze werkruimte is ten minste één bijlage waarvoor dit geldt:',
      '  “Datum” is een datum van ten hoogste 1 jaar geleden',
    ]);
  });

  it('leaves out that a field is filled in where the next line says with what', () => {
    const pair = '{all: [{field: titel, present: true}, {field: kleur, present: true}, {field: kleur, is: rood}]}';
    assert.deepEqual(clauses(`check: ${pair}`), ['dit geldt allemaal:', '  “Titel” is ingevuld', '  “Kleur” is rood']);
    assert.deepEqual(clauses('check: {any: [{field: kleur, present: true}, {field: kleur, is: rood}]}'), [
      'ten minste één van deze punten geldt:',
      '  “Kleur” is ingevuld',
      '  “Kleur” is rood',
    ]);
  });
});
