/** Values to choose from in plain JSON Schema. */

import assert from 'node:assert/strict';
import type { Schema } from '../../server/packs/field.ts';
import { kindSchema } from '../../server/packs/plain-schema.ts';
import { plainFieldAt } from './plain.ts';
import { listOf, packsWith, plainOf, wrongIn } from './plain-pack.ts';

describe('terms in plain JSON Schema', () => {
  const attributes = '    attributes: {duur: {label: {nl: kortste duur, en: shortest length}, format: period}}\n';
  const entries = `
rood:
  label: {nl: Rood, en: Red}
  help: {nl: Als een roos, en: Like a rose}
  synonyms: [karmijn, vermiljoen]
  source: {ref: bron, certainty: derived}
  attributes: {duur: 1 week}
oud: {label: {nl: Oud, en: Old}, replaced-by: rood}`;

  it('are all that can stand there, each with what the pack says of it', () => {
    const schema = plainOf('\nsoort: {type: string, term: soort}', listOf(entries, attributes));
    const { enum: ids, enumDescriptions, markdownEnumDescriptions } = plainFieldAt(schema, 'soort');
    assert.deepEqual(ids, ['rood', 'oud']);
    const rest = 'Als een roos. Kortste duur: 1 week. Andere woorden: karmijn, vermiljoen. Bron: Bron (afgeleid).';
    assert.deepEqual(enumDescriptions, [`Rood. ${rest}`, 'Oud. Vervangen door rood.']);
    assert.deepEqual(markdownEnumDescriptions, [`**Rood** — ${rest}`, '**Oud** — Vervangen door rood.']);
    assert.deepEqual([wrongIn(schema, 'soort: rood'), wrongIn(schema, 'soort: karmijn')], [[], ['/soort enum']]);
  });

  it('are said in English too', () => {
    const schema = plainOf('\nsoort: {type: string, term: soort}', listOf(entries, attributes), 'en');
    const rest = 'Like a rose. Shortest length: 1 week. Other words: karmijn, vermiljoen. Source: Bron (derived).';
    assert.deepEqual(plainFieldAt(schema, 'soort').enumDescriptions, [`Red. ${rest}`, 'Old. Replaced by rood.']);
  });

  it('that look like numbers, or like yes and no, may be written without quotes', () => {
    const schema = plainOf(
      '\nsoort: {type: string, term: soort}',
      listOf(
        '"2": {label: {nl: Twee, en: Two}}\n"no": {label: {nl: Noor, en: No}}\n"on": {label: {nl: Aan, en: On}}\n3a: {label: {nl: Drie, en: Three}}',
      ),
    );
    const { enum: ids, enumDescriptions } = plainFieldAt(schema, 'soort');
    assert.deepEqual(ids, [2, false, true, '3a', '2', 'no', 'on']);
    assert.deepEqual(enumDescriptions, ['Twee.', 'Noor.', 'Aan.', 'Drie.', 'Twee.', 'Noor.', 'Aan.']);
    for (const text of ['2', '"2"', 'no', 'on', 'true', '3a']) assert.deepEqual(wrongIn(schema, `soort: ${text}`), [], text);
    for (const text of ['3', 'off', '"3"']) assert.notDeepEqual(wrongIn(schema, `soort: ${text}`), [], text);
  });

  it('of an open list are proposed beside anything else', () => {
    const schema = plainOf('\nsoort: {type: string, term: soort}', listOf(entries, '    open: true\n'));
    const { description, anyOf } = plainFieldAt(schema, 'soort') as { readonly description: string; readonly anyOf: readonly Schema[] };
    assert.equal(description, 'Iets wat niet in de lijst staat mag ook.');
    assert.deepEqual(plainFieldAt({ ...schema, properties: { listed: anyOf[0] } }, 'listed').enum, ['rood', 'oud']);
    for (const text of ['rood', 'groen', '7', 'true']) assert.deepEqual(wrongIn(schema, `soort: ${text}`), [], text);
    assert.ok(wrongIn(schema, 'soort: [rood]').includes('/soort type'));
  });

  it('of a list without any are none', () => {
    const schema = plainOf('\nsoort: {type: string, term: soort}', { terms: '\n  soort: {label: {nl: Soort, en: Sort}, entries: {}}' });
    assert.deepEqual(wrongIn(schema, 'soort: rood'), ['/soort not']);
  });

  it('may stand in a list, or in either a list or alone', () => {
    const schema = plainOf(
      '\na: {type: array, items: {type: string, term: soort}}\nb: {type: [string, array], term: soort, items: {type: string, term: soort}}',
      listOf(entries),
    );
    for (const text of ['a: [rood, oud]', 'b: rood', 'b: [rood]']) assert.deepEqual(wrongIn(schema, text), [], text);
    for (const text of ['a: rood', 'a: [roze]', 'b: roze', 'b: [roze]', 'b: {rood: 1}'])
      assert.notDeepEqual(wrongIn(schema, text), [], text);
  });

  it('stand in the schema once, however many fields have them, and like-named lists are told apart', () => {
    const packs = packsWith({
      terms: '\n  status: {label: {nl: Stand, en: State}, entries: {eigen: {label: {nl: Eigen, en: Own}}}}',
      schema:
        "\n  type: object\n  properties: {a: {type: string, term: status}, b: {type: string, term: status}, c: {type: string, term: 'kader@1/status'}}",
      norms: '{}',
    });
    const kind = packs.get('proef@1')?.kinds.get('blad');
    assert.ok(kind);
    const schema = kindSchema(kind, packs, 'nl');
    assert.deepEqual(
      Object.keys(schema.$defs as Schema).filter((name) => name.startsWith('status')),
      ['status', 'status-2'],
    );
    assert.deepEqual(wrongIn(schema, 'a: eigen', 'b: eigen', 'c: adopted'), []);
    assert.deepEqual(wrongIn(schema, 'a: adopted', 'b: adopted', 'c: eigen'), ['/a enum', '/b enum', '/c enum']);
  });
});

describe('values that a kind names itself, in plain JSON Schema', () => {
  it('may be written without quotes', () => {
    const schema = plainOf(
      '\na: {type: string, enum: [klein, "1", "2.5"]}\nb: {type: string, const: "7"}\nc: {type: integer, enum: [1, 2]}',
    );
    for (const text of ['a: klein', 'a: 1', 'a: 2.5', 'a: "1"', 'b: 7', 'b: "7"', 'c: 2'])
      assert.deepEqual(wrongIn(schema, text), [], text);
    for (const text of ['a: groot', 'a: 2', 'b: 8', 'c: 3', 'c: een']) assert.notDeepEqual(wrongIn(schema, text), [], text);
  });
});
