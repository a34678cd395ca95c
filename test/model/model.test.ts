/** Documents understood: values as they are written, and what can be referred to. */

import assert from 'node:assert/strict';
import { plainValue } from '../../server/model/plain.ts';
import { open } from '../fixture.ts';
import { checkPack, norm, ownPack } from '../packs/own-pack.ts';

const schema = `
  type: object
  properties:
    versie: {type: string, format: version}
    datum: {type: string, format: date}
    antwoord: {type: string}
    code: {type: string}
    keuze: {type: string, term: kleur}
    ander: {type: string, reference: blad}
    lijst: {type: array, items: {type: string}}
    aantal: {type: integer}
    klaar: {type: boolean}
    bedrag: {type: number}
    iets: {}
    deel:
      type: object
      discriminator: {propertyName: soort}
      oneOf:
        - {properties: {soort: {const: a}, x: {type: string}}}
        - {properties: {soort: {const: b}, x: {type: integer}}}
    vrij: {type: object, additionalProperties: {type: string}}
`;

/** The value of the document as it is checked. */
function valueIn(document: string): unknown {
  const { service } = open(ownPack({ schema, norms: norm('n', 'check: {field: klaar, is: true}'), document }));
  const model = service.view('file:///werk/document.kader.yaml')?.model;
  assert.ok(model?.tree.root && model.kind);
  const { kader: _, document: __, ...rest } = plainValue(model.tree.root, model.kind.root) as Record<string, unknown>;
  return JSON.parse(JSON.stringify(rest));
}

describe('a value in a document', () => {
  it('is what is written where the field is text', () => {
    assert.deepEqual(
      valueIn('versie: 3.10\ndatum: 2026-01-01\nantwoord: no\ncode: 007\nkeuze: 1\nander: 0x1F\nlijst: [1.0, yes, 12e3, ~, 2026-02-01]\n'),
      {
        versie: '3.10',
        datum: '2026-01-01',
        antwoord: 'no',
        code: '007',
        keuze: '1',
        ander: '0x1F',
        lijst: ['1.0', 'yes', '12e3', '2026-02-01'],
      },
    );
  });

  it('is what is said between quotes or in a text of more lines', () => {
    assert.deepEqual(valueIn('versie: "3.10"\ncode: \'0"07\'\nantwoord: >-\n  een\n  twee\n'), {
      versie: '3.10',
      code: '0"07',
      antwoord: 'een twee',
    });
  });

  it('is what YAML makes of it elsewhere', () => {
    assert.deepEqual(valueIn('aantal: 007\nklaar: TRUE\nbedrag: 1.50\niets: [1, ja, 2.0]\n'), {
      aantal: 7,
      klaar: true,
      bedrag: 1.5,
      iets: [1, 'ja', 2],
    });
  });

  it('is left out where nothing is written', () => {
    assert.deepEqual(valueIn('versie:\ncode: ~\nlijst: [a, ~]\nvrij: {a: , b: null, c: d}\n'), { lijst: ['a'], vrij: { c: 'd' } });
  });

  it('goes by the shape that is chosen', () => {
    assert.deepEqual(valueIn('deel: {soort: a, x: 007}\n'), { deel: { soort: 'a', x: '007' } });
    assert.deepEqual(valueIn('deel: {soort: b, x: 007}\n'), { deel: { soort: 'b', x: 7 } });
    assert.deepEqual(valueIn('vrij: {een: 1.0, twee: no}\n'), { vrij: { een: '1.0', twee: 'no' } });
  });

  it('may have a name that an object has by itself', () => {
    assert.deepEqual(valueIn('vrij: {constructor: 1, toString: 2, hasOwnProperty: 3}\n'), {
      vrij: { constructor: '1', toString: '2', hasOwnProperty: '3' },
    });
  });
});

describe('values as they are written', () => {
  it('need no quotes to be right, and none to be told wrong', () => {
    checkPack({
      schema,
      norms: norm('n', 'check: {field: versie, is: 3.10}'),
      document: `versie: 3.1
#       ^^^ error n
datum: 2026-02-30
#      ^^^^^^^^^^ error format
antwoord: no
code: 007
aantal: 1.5
#       ^^^ error type
klaar: yes
#      ^^^ error type
`,
    });
  });
});
