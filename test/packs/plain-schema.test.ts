/** Plain JSON Schemas: what becomes of each of our own words, and that whatever a pack holds there comes of it a schema. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type Compiled, compilePacks } from '../../server/packs/compile.ts';
import type { Schema } from '../../server/packs/field.ts';
import { formats } from '../../server/packs/formats.ts';
import { kindSchema, packSchema, packsSchema, plainFiles } from '../../server/packs/plain-schema.ts';
import { parseText } from '../../server/parse/parse.ts';
import { type Language, languages } from '../../server/text/message.ts';
import { bundledPacks, readFixture } from '../fixture.ts';
import { emptyPack, norm, ownPack, type Parts } from './own-pack.ts';
import { plainErrors, plainFieldAt } from './plain.ts';

/** The packs of the product and the one of the test. */
function packsWith(parts: Parts): Compiled['packs'] {
  const files = [...readFixture(ownPack(parts)).files.values()].filter(({ uri }) => !/werk\/[^/]*$/.test(uri));
  return compilePacks(
    files.map(({ uri, text }) => ({ uri, tree: parseText(uri, text) })),
    bundledPacks(),
  ).packs;
}

/** The plain schema of the kind of the test; its fields stand under `properties:` unless a whole schema is given. */
function plainOf(fields: string, parts: Parts = {}, language: Language = 'nl'): Schema {
  const schema = /^\s*type: object/.test(fields) ? fields : `\n  type: object\n  properties:${fields.replace(/^/gm, '    ')}`;
  const packs = packsWith({ norms: '{}', ...parts, schema });
  const kind = packs.get('proef@1')?.kinds.get('blad');
  assert.ok(kind);
  return kindSchema(kind, packs, language);
}

/** What ajv alone says of a document, written as YAML, below its header. */
function wrongIn(schema: Schema, ...lines: readonly string[]): readonly string[] {
  return plainErrors(schema)(parse(['kader: proef@1', 'document: blad', ...lines].join('\n')));
}

/** A list with these entries. */
function listOf(entries: string, more = ''): Parts {
  return {
    terms: `\n  soort:\n    label: {nl: Soort, en: Sort}\n${more}    entries:\n${entries.replace(/^\n/, '').replace(/^/gm, '      ')}\n`,
  };
}

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

describe('the header in plain JSON Schema', () => {
  const packs = packsWith({ more: emptyPack('boven', 'boven', '[proef@1]') + emptyPack('naast', 'naast') });
  const [own, above] = [packs.get('proef@1'), packs.get('boven@1')];
  const kind = own?.kinds.get('blad');
  assert.ok(own && above && kind);
  const header = (framework: string, document: string) => ({ kader: framework, document });

  it('names the pack of the kind or one that builds on it, and the kind', () => {
    const wrong = plainErrors(kindSchema(kind, packs, 'nl'));
    assert.deepEqual(plainFieldAt(kindSchema(kind, packs, 'nl'), 'document').const, 'blad');
    for (const framework of ['proef@1', 'boven@1']) assert.deepEqual(wrong(header(framework, 'blad')), [], framework);
    assert.deepEqual(wrong(header('naast@1', 'blad')), ['/kader enum']);
    assert.deepEqual(wrong(header('proef@1', 'werkruimte')), ['/document const']);
    assert.deepEqual(wrong({}), ['/ required']);
  });

  it('names nothing but the pack of the kind where no other builds on it', () => {
    const alone = packsWith({});
    const only = alone.get('proef@1')?.kinds.get('blad');
    assert.ok(only);
    assert.equal(plainFieldAt(kindSchema(only, alone, 'nl'), 'kader').const, 'proef@1');
  });

  it('chooses the kind, in the schema of a pack', () => {
    const wrong = plainErrors(packSchema(above, packs, 'nl'));
    assert.deepEqual(wrong({ ...header('boven@1', 'blad'), klaar: true }), []);
    assert.deepEqual(wrong({ ...header('boven@1', 'werkruimte'), naam: 'x', kaders: ['boven@1'] }), []);
    assert.ok(wrong({ ...header('boven@1', 'blad'), klaar: 'x' }).includes('/klaar type'));
    assert.deepEqual(wrong({ ...header('proef@1', 'blad'), klaar: true }), ['/kader const']);
    assert.deepEqual(wrong(header('boven@1', 'bald')), ['/document enum']);
  });

  it('chooses pack and kind, in the schema over all', () => {
    const wrong = plainErrors(packsSchema(packs, 'nl'));
    for (const framework of ['proef@1', 'boven@1']) assert.deepEqual(wrong({ ...header(framework, 'blad'), klaar: true }), [], framework);
    assert.ok(wrong({ ...header('proef@1', 'blad'), klaar: 'x' }).includes('/klaar type'));
    assert.ok(wrong(header('naast@1', 'blad')).includes('/document enum'));
    assert.deepEqual(wrong(header('nergens@1', 'blad')), ['/kader enum']);
  });
});

describe('what the engine itself reads, in plain JSON Schema', () => {
  it('proposes the norms that may be departed from, and those of other packs by their pack where two are called the same', () => {
    const other = `${emptyPack('boven', 'boven', '[proef@1]')}-- boven/normen.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Tweede, en: Second}
norms:
${norm('af', 'check: {field: klaar, is: true}\ndeviation: explain')}${norm('los', 'check: {field: klaar, is: true}\ndeviation: explain')}`;
    const norms =
      norm('af', 'check: {field: klaar, is: true}\ndeviation: explain') + norm('vast', 'check: {field: klaar, is: true}\ndeviation: none');
    const packs = packsWith({ norms, more: other });
    const kind = packs.get('proef@1')?.kinds.get('blad');
    assert.ok(kind);
    const schema = kindSchema(kind, packs, 'nl');
    const { $defs } = schema as { readonly $defs: Readonly<Record<string, Schema>> };
    assert.deepEqual($defs.norm?.enum, ['proef@1:af', 'boven@1:af', 'los']);
    assert.deepEqual($defs.norm?.enumDescriptions, Array(3).fill('Norm. Zo hoort het.'));
    const deviation = (id: string): string => `afwijkingen: [{norm: ${id}, reden: Dat kan hier niet., besloten-door: ik, tot: 2027-01-01}]`;
    for (const id of ['los', 'iets-anders']) assert.deepEqual(wrongIn(schema, deviation(id)), [], id);
    assert.deepEqual(wrongIn(schema, 'afwijkingen: [{norm: los}]'), ['/afwijkingen/0 required']);
  });

  it('proposes the packs that a workspace may name, and takes those of one’s own', () => {
    const { packs } = bundledPacks();
    const kind = [...packs.values()].flatMap(({ kinds }) => [...kinds.values()]).find(({ workspace }) => workspace);
    assert.ok(kind);
    const schema = kindSchema(kind, packs, 'nl');
    const { anyOf } = plainFieldAt(schema, 'kaders', '*') as { readonly anyOf: readonly Schema[] };
    assert.deepEqual(plainFieldAt({ ...schema, properties: { listed: anyOf[0] } }, 'listed').enum, [...packs.keys()]);
    const wrong = plainErrors(schema);
    assert.deepEqual(wrong({ kader: kind.pack, document: kind.id, naam: 'x', kaders: ['huisregels@1'] }), []);
    assert.deepEqual(wrong({ kader: kind.pack, document: kind.id, naam: 'x', kaders: 'huisregels@1' }), ['/kaders type']);
  });
});

describe('the files of plain schemas', () => {
  const files = plainFiles(bundledPacks().packs);

  it('are one over all, one for each pack and one for each kind, in Dutch and beside it in English', () => {
    const { packs } = bundledPacks();
    const expected = [
      'kader',
      ...[...packs.values()].flatMap(({ id, kinds }) => [id, ...[...kinds.keys()].map((kind) => `${id}/${kind}`)]),
    ];
    const names = files.map(({ path }) => path);
    assert.deepEqual(names, [...expected.map((name) => `${name}.schema.json`), ...expected.map((name) => `${name}.en.schema.json`)]);
    assert.equal(new Set(names).size, names.length);
  });

  it('name no address but that of JSON Schema itself, and themselves by their own name', () => {
    for (const { path, schema } of files) {
      const { $schema, $id, ...rest } = schema;
      assert.deepEqual([$schema, $id], ['https://json-schema.org/draft/2020-12/schema', path.split('/').at(-1)]);
      assert.doesNotMatch(JSON.stringify(rest), /"\$(?:id|schema)"|"\$ref":"[^#]/, path);
    }
  });
});

describe('whatever a kind holds', () => {
  const scalar = fc.oneof(
    fc.constantFrom('soort', 'blad', 'kleur', 'date', 'url', 'string', '', '1', 'no', '#/$defs/a', 'a'),
    fc.integer(),
    fc.boolean(),
  );
  const words = fc.oneof(fc.record({ nl: scalar, en: scalar }, { requiredKeys: [] }), scalar, fc.constant([]));
  const name = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'een/twee~drie', '');
  const type = fc.constantFrom('object', 'array', 'string', 'integer', 'number', 'boolean');
  const { schema } = fc.letrec<{ readonly schema: Schema; readonly fields: Schema }>((tie) => ({
    schema: fc.oneof({ maxDepth: 3 }, fc.constant({ type: 'string' }), tie('fields')),
    fields: fc.record(
      {
        type: fc.oneof(type, fc.uniqueArray(type)),
        properties: fc.dictionary(name, tie('schema'), { maxKeys: 3 }),
        required: fc.array(name, { maxLength: 2 }),
        items: tie('schema'),
        additionalProperties: fc.oneof(tie('schema'), fc.boolean()),
        oneOf: fc.array(
          tie('schema').map((made) => ({ properties: { a: { const: 'x' } }, ...made })),
          { maxLength: 2 },
        ),
        discriminator: fc.constantFrom({ propertyName: 'a' }, {}, 1),
        $ref: fc.constantFrom('#/$defs/a', '#/$defs/b', '#/$defs/c', 'https://voorbeeld.nl', 1),
        $defs: fc.dictionary(name, tie('schema'), { maxKeys: 2 }),
        enum: fc.array(fc.oneof(scalar, fc.constant({ x: 1 })), { maxLength: 3 }),
        const: fc.oneof(scalar, fc.constant([1])),
        ...{ default: scalar, examples: fc.oneof(fc.array(scalar), scalar), deprecated: scalar },
        ...{ minimum: scalar, minLength: scalar, maxItems: scalar, uniqueItems: scalar },
        ...{ format: scalar, term: scalar, reference: scalar, identity: scalar, means: fc.constantFrom('norm', 'frameworks', 'kind', 'x') },
        ...{ label: words, help: words },
        'not-assessed': fc.oneof(
          scalar,
          fc.record(
            { reason: words, source: fc.record({ ref: scalar, at: scalar, certainty: scalar }, { requiredKeys: [] }) },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Schema>,
  }));

  it('comes of it a schema', () => {
    fc.assert(
      fc.property(schema, (own) => {
        const packs = packsWith({ schema: `  ${JSON.stringify(own)}` });
        const pack = packs.get('proef@1');
        const kind = pack?.kinds.get('blad');
        assert.ok(pack && kind);
        plainErrors(kindSchema(kind, packs, 'nl'));
        for (const language of languages) assert.ok(JSON.stringify(packSchema(pack, packs, language)).includes('"blad"'));
      }),
      { numRuns: 150 },
    );
  });
});
