/** Checking values against the schema of a kind with ajv, part by part. */

import assert from 'node:assert/strict';
import { compileKind } from '../../server/packs/compile-kind.ts';
import { type Field, isPart, partsOf } from '../../server/packs/field.ts';
import type { Kind } from '../../server/packs/pack.ts';
import { compileShape, validator } from '../../server/packs/shape.ts';
import { parseText } from '../../server/parse/parse.ts';

/** A kind with this schema, written as YAML. Whatever is told of it fails. */
function kindOf(schema: string): Kind {
  const refuse = (code: string): never => assert.fail(code);
  const tree = parseText(
    'file:///kind.kader.yaml',
    `document: kind\nid: blad\nschema:\n${schema.replace(/^\n/, '').replace(/^/gm, '  ')}\n`,
  );
  const kind = compileKind({ uri: 'file:///kind.kader.yaml', tree }, 'proef@1', undefined, refuse, refuse);
  assert.ok(kind);
  return kind;
}

/** What is wrong with a value, as `/place keyword` with what the keyword is about. */
function wrongIn(kind: Kind, value: unknown, part: Field | undefined = kind.root): readonly string[] {
  assert.ok(part);
  return kind.validate(part, value).map(({ instancePath, keyword, params }) => {
    const about = params.additionalProperty ?? params.missingProperty ?? params.tag ?? params.format ?? params.type ?? params.limit ?? '';
    return `${instancePath || '/'} ${keyword} ${about}`.trim();
  });
}

describe('the shape of a value', () => {
  it('is closed where it names its fields, however deep', () => {
    const kind = kindOf('type: object\nproperties: {een: {type: object, properties: {twee: {type: string}}}}');
    assert.deepEqual(wrongIn(kind, { een: { twee: 'x' } }), []);
    assert.deepEqual(wrongIn(kind, { een: { drie: 'x' }, vier: 1 }), ['/ additionalProperties vier', '/een additionalProperties drie']);
  });

  it('is open where it says what free keys hold', () => {
    const kind = kindOf('type: object\nadditionalProperties: {type: integer}');
    assert.deepEqual(wrongIn(kind, { een: 1, twee: 2 }), []);
    assert.deepEqual(wrongIn(kind, { een: 'x' }), ['/een type integer']);
  });

  it('does not close what is data', () => {
    const kind = kindOf('type: object\nproperties: {een: {default: {properties: 1}, const: {properties: 1}}}');
    assert.deepEqual(wrongIn(kind, { een: { properties: 1 } }), []);
  });

  it('tells all that is wrong at once', () => {
    const kind = kindOf('type: object\nrequired: [a]\nproperties: {a: {}, b: {type: integer}, c: {format: date}}');
    assert.deepEqual(wrongIn(kind, { b: 'x', c: '1-7-2026' }).toSorted(), ['/ required a', '/b type integer', '/c format date']);
  });

  it('that ajv refuses is told once and checks nothing', () => {
    const reasons: string[] = [];
    const root: Field = { type: 'object', properties: { een: { onbekend: true } as Field } };
    const validate = validator(root, (reason) => reasons.push(reason));
    assert.deepEqual([validate(root, {}), validate(root, { een: 1 })], [[], []]);
    assert.equal(reasons.length, 1);
    assert.match(reasons[0] ?? '', /onbekend/);
  });
});

describe('a part', () => {
  const kind = kindOf(`
type: object
properties:
  naam: {type: string}
  mensen:
    type: array
    minItems: 1
    items:
      type: object
      required: [naam]
      properties:
        naam: {type: string}
        adres: {type: object, properties: {plaats: {type: string}}}
        rollen: {type: array, uniqueItems: true, items: {type: string, minLength: 2}}
        registraties: {type: array, items: {type: object, properties: {nummer: {type: string, format: big-number}}}}
  kamers: {type: object, additionalProperties: {type: object, properties: {bedden: {type: integer}}}}
  tafels: {type: array, items: {type: array, items: {type: object, properties: {stoelen: {type: integer}}}}}
`);
  const people = kind.root.properties?.mensen;
  const person = people?.items;

  it('in a list is not checked by what holds the list, but by itself', () => {
    assert.deepEqual(wrongIn(kind, { mensen: [{ naam: 1, leeftijd: 3 }] }), []);
    assert.deepEqual(wrongIn(kind, { naam: 1, leeftijd: 3 }, person), ['/ additionalProperties leeftijd', '/naam type string']);
    assert.deepEqual(wrongIn(kind, 'Jan', person), ['/ type object']);
  });

  it('in a list of a part is again checked by itself', () => {
    const registration = person?.properties?.registraties?.items;
    assert.deepEqual(wrongIn(kind, { naam: 'Jan', registraties: [{ nummer: 'x' }] }, person), []);
    assert.deepEqual(wrongIn(kind, { nummer: 'x' }, registration), ['/nummer format big-number']);
  });

  it('in a list of lists is checked by itself, and the lists by what holds them', () => {
    assert.deepEqual(wrongIn(kind, { tafels: [[{ stoelen: 'x' }], 3] }), ['/tafels/1 type array']);
    assert.deepEqual(wrongIn(kind, { stoelen: 'x' }, kind.root.properties?.tafels?.items?.items), ['/stoelen type integer']);
  });

  it('in a free map is checked by itself', () => {
    assert.deepEqual(wrongIn(kind, { kamers: { blauw: { bedden: 'x' } } }), []);
    assert.deepEqual(wrongIn(kind, { bedden: 'x' }, kind.root.properties?.kamers?.additionalProperties), ['/bedden type integer']);
  });

  it('leaves plain groups, lists of plain values and the lists themselves with what holds them', () => {
    assert.deepEqual(wrongIn(kind, { mensen: [] }), ['/mensen minItems 1']);
    assert.deepEqual(wrongIn(kind, { mensen: 'x' }), ['/mensen type array']);
    assert.deepEqual(wrongIn(kind, { naam: 'Jan', adres: { plaats: 1 }, rollen: ['arts', 'x'] }, person), [
      '/adres/plaats type string',
      '/rollen/1 minLength 2',
    ]);
  });

  it('that stands twice in a list that may hold it once is told by what holds the list', () => {
    const list = kindOf('type: object\nproperties: {delen: {type: array, uniqueItems: true, items: {type: object}}}');
    assert.deepEqual(wrongIn(list, { delen: [{ a: 1 }, { b: 1 }, { a: 1 }] }), ['/delen uniqueItems']);
    assert.deepEqual(wrongIn(kind, { naam: 'Jan', rollen: ['arts', 'arts'] }, person), ['/rollen uniqueItems']);
  });

  it('is whatever may be a mapping', () => {
    assert.deepEqual(
      [{ type: ['string', 'object'] }, { properties: {} }, { additionalProperties: {} }, { oneOf: [] }].map((field) => isPart(field)),
      [true, true, true, true],
    );
    assert.deepEqual(
      [undefined, {}, { type: 'string' }, { type: 'array', items: { type: 'object' } }].map((field) => isPart(field)),
      [false, false, false, false],
    );
  });

  it('of another kind is no part of this one', () => {
    assert.throws(() => kind.validate({ type: 'object' }, {}), /no part/);
  });
});

describe('a shape that holds itself', () => {
  const kind = kindOf(
    `
type: object
$defs:
  deel:
    type: object
    properties:
      naam: {type: string}
      delen: {type: array, items: {$ref: '#/$defs/deel'}}
      binnen: {$ref: '#/$defs/deel'}
      buiten: {$ref: '#/$defs/deel', label: {nl: Buiten, en: Outside}}
      andere: {type: object, additionalProperties: {$ref: '#/$defs/deel'}}
properties:
  deel: {$ref: '#/$defs/deel'}
  delen: {type: array, items: {$ref: '#/$defs/deel'}}
  lijst: {$ref: '#/$defs/lijst'}
`.replace('properties:\n  deel:', "  lijst: {type: array, minItems: 1, items: {$ref: '#/$defs/lijst'}}\nproperties:\n  deel:"),
  );
  const part = kind.root.properties?.delen?.items;

  it('is one part wherever it stands', () => {
    assert.deepEqual(partsOf(kind.root), [kind.root, part]);
    assert.equal(part?.properties?.andere?.additionalProperties, part);
    assert.equal(kind.root.properties?.deel, part);
  });

  it('is checked as deep as plain groups go', () => {
    const value = { binnen: { buiten: { binnen: { naam: 1 }, x: 1 } } };
    assert.deepEqual(wrongIn(kind, value, part).toSorted(), [
      '/binnen/buiten additionalProperties x',
      '/binnen/buiten/binnen/naam type string',
    ]);
    assert.deepEqual(wrongIn(kind, { deel: value }).toSorted(), [
      '/deel/binnen/buiten additionalProperties x',
      '/deel/binnen/buiten/binnen/naam type string',
    ]);
  });

  it('through a list is checked item by item', () => {
    assert.deepEqual(wrongIn(kind, { delen: [{ naam: 1 }], binnen: { delen: [{ naam: 1 }] } }, part), []);
    assert.deepEqual(wrongIn(kind, { delen: 1, binnen: { delen: 1 } }, part), ['/delen type array', '/binnen/delen type array']);
  });

  it('through lists of lists alone is checked by what holds them', () => {
    assert.deepEqual(wrongIn(kind, { lijst: [[[[]]]] }), ['/lijst/0/0/0 minItems 1']);
  });
});

describe('a choice between shapes', () => {
  const kind = kindOf(`
type: object
$defs:
  rond: {type: object, required: [straal], properties: {vorm: {type: string, const: rond}, straal: {type: integer}}}
properties:
  figuur:
    type: object
    discriminator: {propertyName: vorm}
    oneOf:
      - $ref: '#/$defs/rond'
      - type: object
        properties:
          vorm: {type: string, const: recht}
          hoeken: {type: array, items: {type: object, properties: {graden: {type: integer}}}}
  figuren:
    type: array
    items:
      discriminator: {propertyName: vorm}
      oneOf: [{$ref: '#/$defs/rond'}]
`);

  it('is checked by the shape that was chosen', () => {
    assert.deepEqual(wrongIn(kind, { figuur: { vorm: 'rond' } }), ['/figuur required straal']);
    assert.deepEqual(wrongIn(kind, { figuur: { vorm: 'recht', straal: 1 } }), ['/figuur additionalProperties straal']);
    assert.deepEqual(wrongIn(kind, { figuur: { vorm: 'scheef' } }), ['/figuur discriminator vorm']);
  });

  it('leaves out the parts in it', () => {
    const corner = kind.root.properties?.figuur?.oneOf?.[1]?.properties?.hoeken?.items;
    assert.deepEqual(wrongIn(kind, { figuur: { vorm: 'recht', hoeken: [{ graden: 'x' }] } }), []);
    assert.deepEqual(wrongIn(kind, { graden: 'x' }, corner), ['/graden type integer']);
  });

  it('is itself a part in a list', () => {
    assert.deepEqual(wrongIn(kind, { figuren: [{ vorm: 'rond' }] }), []);
    assert.deepEqual(wrongIn(kind, { vorm: 'rond' }, kind.root.properties?.figuren?.items), ['/ required straal']);
  });

  it('can be compiled before it is used', () => compileShape(kind));
});
