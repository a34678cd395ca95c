/** Values as they are written, read by what their field says, and compared. */

import assert from 'node:assert/strict';
import { compare, readValue, same, type Value } from '../../server/model/value.ts';
import type { Field } from '../../server/packs/field.ts';
import type { Pack } from '../../server/packs/pack.ts';
import { open } from '../fixture.ts';
import { ownPack } from '../packs/own-pack.ts';

const terms = `
  kleur: {label: {nl: Kleur, en: Colour}, entries: {rood: {label: {nl: r, en: r}}, blauw: {label: {nl: b, en: b}}}}
  stof: {label: {nl: Stof, en: Cloth}, open: true, entries: {wol: {label: {nl: w, en: w}}}}
`;
const pack = open(ownPack({ terms })).service.packs().get('proef@1') as Pack;
const fields = {
  text: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  period: { type: 'string', format: 'period' },
  kleur: { type: 'string', term: 'kleur' },
  stof: { type: 'string', term: 'stof' },
} satisfies Record<string, Field>;

type FieldName = keyof typeof fields;

function valueAs(name: FieldName, text: string): Value | undefined {
  return readValue(text, fields[name], pack);
}

describe('a value', () => {
  it('is read as its field says', () => {
    const kinds: Readonly<Record<FieldName, readonly string[]>> = {
      text: ['3.10', '2026-01-01', 'no', '007', ''],
      number: ['3.10', '-1', '1e3', '0'],
      integer: ['007', '12'],
      boolean: ['true', 'false', 'True', 'FALSE'],
      date: ['2026-07-01'],
      period: ['1 week', 'geen'],
      kleur: ['rood', 'paars'],
      stof: ['wol', 'zijde'],
    };
    for (const [name, texts] of Object.entries(kinds))
      for (const text of texts) assert.ok(valueAs(name as FieldName, text), `${name}: ${text}`);
  });

  it('is none where it is not what the field asks', () => {
    const others: Partial<Record<FieldName, readonly string[]>> = {
      number: ['', ' ', 'veel', '1,5', 'Infinity', '.inf'],
      boolean: ['ja', 'yes', 'no', '1', 'tRUE'],
      date: ['1-7-2026', '2026-02-30'],
      period: ['week', '1'],
    };
    for (const [name, texts] of Object.entries(others))
      for (const text of texts) assert.equal(valueAs(name as FieldName, text), undefined, `${name}: ${text}`);
  });
});

/** `first ? second` in a field: `<`, `=`, `>` or `?`, and whether the two are the same. */
function compares(name: FieldName, lines: Readonly<Record<string, boolean | undefined>>): void {
  for (const [line, isSame] of Object.entries(lines)) {
    const [, first = '', sign, second = ''] = /^(.+) ([<=>?]) (.+)$/.exec(line) ?? [];
    const [one, other] = [valueAs(name, first), valueAs(name, second)];
    assert.ok(one && other, line);
    const order = compare(one, other);
    assert.equal(order === undefined ? '?' : order < 0 ? '<' : order > 0 ? '>' : '=', sign, line);
    assert.equal(same(one, other), isSame, `same: ${line}`);
  }
}

describe('comparing values', () => {
  it('goes by number, not by how it is written', () => {
    compares('number', { '3.10 = 3.1': true, '2 < 10': false, '-1 < 0': false, '007 = 7': true });
  });

  it('goes by text where the field is text', () => {
    compares('text', { '3.10 ? 3.1': false, '2 ? 10': false, 'no ? no': true });
  });

  it('goes by day and by length of time', () => {
    compares('date', { '2026-01-31 < 2026-02-01': false, '2026-01-01 = 2026-01-01': true });
    compares('period', {
      '1 week = 7 dagen': true,
      '6 dagen < 1 week': false,
      '1 maand ? 30 dagen': undefined,
      '20 uur ? 1 dag': undefined,
    });
  });

  it('goes by the order of the list, and knows nothing of what is not in it', () => {
    compares('kleur', { 'rood < blauw': false, 'blauw = blauw': true, 'paars ? rood': false });
  });

  it('does not know what a word is that an open list does not name, but that it is the same as itself', () => {
    compares('stof', { 'zijde ? wol': undefined, 'zijde ? zijde': true });
  });

  it('of yes and no does not see capitals', () => {
    compares('boolean', { 'true ? TRUE': true, 'false ? true': false });
  });
});
