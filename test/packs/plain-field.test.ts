/** Fields in plain JSON Schema. */

import assert from 'node:assert/strict';
import type { Schema } from '../../server/packs/field.ts';
import { formats } from '../../server/packs/formats.ts';
import { languages } from '../../server/text/message.ts';
import { plainFieldAt } from './plain.ts';
import { plainOf, wrongIn } from './plain-pack.ts';

describe('a field in plain JSON Schema', () => {
  it('has its label and help, in the language that was asked for', () => {
    const fields = '\nduur: {type: integer, label: {nl: Duur, en: Length}, help: {nl: Hoe lang het duurt., en: How long it takes.}}';
    const words = languages.map((language) => plainFieldAt(plainOf(fields, {}, language), 'duur'));
    assert.deepEqual(words, [
      { title: 'Duur', description: 'Hoe lang het duurt.', type: 'integer' },
      { title: 'Length', description: 'How long it takes.', type: 'integer' },
    ]);
  });

  it('says what may not be assessed, why, and where that stands', () => {
    const [dutch, english] = languages.map((language) => {
      const fields = `
leren:
  type: object
  not-assessed: {reason: {nl: Dat is van henzelf., en: That is their own.}, source: {ref: bron, at: Leren, certainty: quoted}}`;
      return plainFieldAt(plainOf(fields, {}, language), 'leren').description;
    });
    assert.equal(dutch, 'Mag niet worden beoordeeld. Dat is van henzelf. Bron: Bron, “Leren” (staat er).');
    assert.equal(english, 'May not be assessed. That is their own. Source: Bron, “Leren” (stated).');
  });

  it('says whose id belongs there, and that others refer to it', () => {
    const schema = plainOf(`
id: {type: string, identity: true}
ander: {type: string, reference: blad}
kamers: {type: array, items: {type: object, properties: {naam: {type: string, identity: kamer}}}}
kamer: {type: string, reference: kamer}`);
    const said = ['id', 'ander', 'kamer'].map((key) => plainFieldAt(schema, key).description);
    assert.deepEqual(said, [
      'Met deze id wordt ernaar verwezen.',
      'Vul de id in van een document van de soort “Blad”.',
      'Vul de id in van een onderdeel “kamer”.',
    ]);
  });

  it('keeps what JSON Schema says itself', () => {
    const schema = plainOf(`
a: {type: integer, minimum: 1, maximum: 9, default: 3, examples: [4]}
b: {type: array, minItems: 1, maxItems: 2, uniqueItems: true, items: {type: number}}
c: {type: string, minLength: 2, maxLength: 3, deprecated: true}`);
    assert.deepEqual(plainFieldAt(schema, 'a'), { type: 'integer', minimum: 1, maximum: 9, default: 3, examples: [4] });
    assert.deepEqual(plainFieldAt(schema, 'c').deprecated, true);
    assert.deepEqual(wrongIn(schema, 'a: 3', 'b: [1.5, 2]', 'c: abc'), []);
    assert.deepEqual(wrongIn(schema, 'a: 0', 'b: [1, 1, 2]', 'c: abcd').toSorted(), [
      '/a minimum',
      '/b maxItems',
      '/b uniqueItems',
      '/c maxLength',
    ]);
  });

  it('is read as written: whatever YAML makes of a text without quotes', () => {
    const schema = plainOf('\na: {type: string}');
    for (const text of ['2.1', '3', '0201234567', '2026-01-01', 'true', 'geen', 'no', '24/7', '"2.1"'])
      assert.deepEqual(wrongIn(schema, `a: ${text}`), [], text);
    for (const text of ['[een]', '{een: 1}', '', 'null']) assert.ok(wrongIn(schema, `a: ${text}`).includes('/a type'), text);
  });

  it('that is closed names its fields, however deep', () => {
    const schema = plainOf('\na: {type: object, required: [b], properties: {b: {type: boolean}}}');
    assert.deepEqual(wrongIn(schema, 'a: {b: true}'), []);
    assert.deepEqual(wrongIn(schema, 'a: {c: true}', 'd: 1').toSorted(), [
      '/ additionalProperties',
      '/a additionalProperties',
      '/a required',
    ]);
  });

  it('with free keys says what they hold', () => {
    const schema = plainOf('\na: {type: object, additionalProperties: {type: integer}}');
    assert.deepEqual([wrongIn(schema, 'a: {x: 1, 2: 3}'), wrongIn(schema, 'a: {x: y}')], [[], ['/a/x type']]);
  });

  it('may be of any type where it says none', () => {
    const schema = plainOf('\na: {}\nb: {type: []}');
    for (const text of ['een', '1', '[een]', '{een: 1}']) assert.deepEqual(wrongIn(schema, `a: ${text}`, `b: ${text}`), [], text);
  });

  it('may be of several types, of which only text is read as written', () => {
    const schema = plainOf('\na: {type: [string, object], properties: {jaar: {type: integer}}}');
    assert.deepEqual(
      [wrongIn(schema, 'a: {jaar: 2030}'), wrongIn(schema, 'a: 2026-01-01'), wrongIn(schema, 'a: 2026')],
      [[], [], ['/a type']],
    );
  });
});

describe('a form in plain JSON Schema', () => {
  const schema = plainOf(
    Object.keys(formats)
      .map((format) => `\n${format}: {type: string, format: ${format}}`)
      .join(''),
  );

  it('is told in words', () => {
    for (const [name, { advice }] of Object.entries(formats)) assert.equal(plainFieldAt(schema, name).description, `Schrijf ${advice.nl}.`);
  });

  it('is asked for where JSON Schema has it too', () => {
    const asked = Object.keys(formats).flatMap((name) => plainFieldAt(schema, name).format ?? []);
    assert.deepEqual(asked, ['date', 'uri', 'email']);
    assert.deepEqual(wrongIn(schema, 'date: 2026-07-01', 'url: https://voorbeeld.nl', 'email: info@voorbeeld.nl'), []);
    assert.deepEqual(wrongIn(schema, 'date: 1-7-2026', 'url: voorbeeld', 'email: info'), ['/date format', '/url format', '/email format']);
  });

  it('of a period proposes the usual ones, after those of the field', () => {
    const examples = plainFieldAt(plainOf('\na: {type: string, format: period, examples: [2 dagen, 1 week]}'), 'a').examples;
    assert.deepEqual(examples, ['2 dagen', '1 week', 'geen', '1 dag', '1 maand', '1 jaar']);
  });
});

describe('a choice between shapes in plain JSON Schema', () => {
  const schema = plainOf(`
figuur:
  type: object
  discriminator: {propertyName: vorm}
  oneOf:
    - type: object
      required: [straal]
      properties:
        vorm: {const: rond, label: {nl: Vorm, en: Form}, help: {nl: Zoals een bal, en: Like a ball}}
        straal: {type: integer}
    - {type: object, properties: {vorm: {const: recht}, hoeken: {type: array, items: {type: string}}}}`);

  it('offers what chooses, and asks what was chosen', () => {
    const chooser = plainFieldAt(schema, 'figuur', 'vorm');
    assert.deepEqual(
      [chooser.title, chooser.enum, chooser.enumDescriptions],
      ['Vorm', ['rond', 'recht'], ['Vorm. Zoals een bal.', 'recht.']],
    );
    assert.deepEqual(wrongIn(schema, 'figuur: {vorm: rond, straal: 3}'), []);
    assert.deepEqual(wrongIn(schema, 'figuur: {vorm: recht, hoeken: [a]}'), []);
  });

  it('tells what is wrong with the shape that was chosen, and of no other', () => {
    assert.deepEqual(
      wrongIn(schema, 'figuur: {vorm: rond, hoeken: [a]}').filter((error) => !error.endsWith(' if')),
      ['/figuur required', '/figuur additionalProperties'],
    );
    assert.deepEqual(wrongIn(schema, 'figuur: {vorm: scheef, straal: 3}'), ['/figuur/vorm enum']);
    assert.deepEqual(wrongIn(schema, 'figuur: {straal: 3}'), ['/figuur required']);
  });
});

describe('a kind that holds itself, in plain JSON Schema', () => {
  const schema = plainOf(`
  type: object
  $defs:
    deel:
      type: object
      required: [naam]
      properties:
        naam: {type: string}
        delen: {type: array, items: {$ref: '#/$defs/deel'}}
        eerste: {$ref: '#/$defs/deel', label: {nl: Eerste, en: First}}
  properties:
    deel: {$ref: '#/$defs/deel', label: {nl: Deel, en: Part}, help: {nl: Waar het uit bestaat., en: What it consists of.}}`);

  it('is written once, and called what each place calls it', () => {
    assert.ok(JSON.stringify(schema).length < 3000);
    assert.equal(plainFieldAt(schema, 'deel').description, 'Waar het uit bestaat.');
    assert.equal(plainFieldAt(schema, 'deel', 'delen', '*', 'eerste', 'eerste').title, 'Eerste');
  });

  it('refers to nothing for what stands in one place', () => {
    const { $defs } = plainOf('\na: {type: object, properties: {b: {type: array, items: {type: integer}}}}') as { readonly $defs: Schema };
    assert.deepEqual(Object.keys($defs), ['true-or-false']);
  });

  it('is checked as deep as a document goes', () => {
    assert.deepEqual(wrongIn(schema, 'deel: {naam: a, delen: [{naam: b, eerste: {naam: c, delen: []}}]}'), []);
    assert.deepEqual(wrongIn(schema, 'deel: {naam: a, delen: [{naam: b, eerste: {delen: 1}}]}'), [
      '/deel/delen/0/eerste required',
      '/deel/delen/0/eerste/delen type',
    ]);
  });
});
