/** Kinds: what their fields speak of must exist. */

import assert from 'node:assert/strict';
import { open } from '../fixture.ts';
import { checkPack, ownPack } from './own-pack.ts';

describe('a field', () => {
  it('has terms of a list that there is', () => {
    checkPack(
      {
        schema: `
  type: object
  properties:
    klaar: {type: boolean}
    kleur: {type: string, term: kluer}
#                               ^^^^^ error pack-term
    kleuren: {type: array, items: {type: string, term: kluer}}
#                                                      ^^^^^ error pack-term
`,
        document: 'klaar: nee\n#      ^^^ error type\nkleur: rood\n',
      },
      {
        nl: 'Lijst kluer bestaat niet in dit kader of in een kader waar het op bouwt. Kijk de naam na.',
        en: 'There is no list kluer in this framework or in one that it builds on. Check its name.',
      },
    );
  });

  it('refers to a kind that there is', () => {
    checkPack(
      {
        schema: `
  type: object
  properties:
    klaar: {type: boolean}
    ander: {type: string, reference: bald}
#                                    ^^^^ error pack-kind
`,
      },
      {
        nl: 'Soort bald bestaat niet in dit kader of in een kader waar het op bouwt. Kijk de naam na.',
        en: 'There is no kind bald in this framework or in one that it builds on. Check its name.',
      },
    );
  });

  it('may refer to items of a list that have a name of their own', () => {
    checkPack({
      schema: `
  type: object
  properties:
    klaar: {type: boolean}
    kamers: {type: array, items: {type: object, properties: {id: {type: string, identity: kamer}}}}
    kamer: {type: string, reference: kamer}
`,
      document: 'klaar: true\nkamers: [{id: een}]\nkamer: twee\n#      ^^^^ error reference\n',
    });
  });

  it('may be called as a keyword is', () => {
    checkPack({
      schema: `
  type: object
  properties:
    klaar: {type: boolean}
    term: {type: string}
    reference: {type: object, properties: {properties: {type: string, term: kleur}, items: {type: string}}}
    $ref: {type: string}
`,
      document: 'klaar: true\nterm: x\nreference:\n  properties: paars\n#             ^^^^^ error term\n',
    });
  });
});

describe('two kinds with one id', () => {
  it('are told at the second, and the first is used', () => {
    checkPack(
      {
        more: `-- pakket/nog.kader.yaml --
kader: kader@1
document: kind
id: blad
#   ^^^^ error pack-id-twice
label: {nl: Ander, en: Other}
schema: {type: object}
`,
      },
      {
        nl: '“blad” bestaat al in dit kader. Geef deze een andere id; tot dan telt de eerste.',
        en: '“blad” exists already in this framework. Give this one another id; until then the first counts.',
      },
    );
  });
});

describe('every kind', () => {
  it('has the header first and deviations last', () => {
    const { service } = open(ownPack({ schema: '  type: object\n  properties: {klaar: {type: boolean}}\n' }));
    const kind = service.packs().get('proef@1')?.kinds.get('blad');
    const keys = Object.keys(kind?.root.properties ?? {});
    assert.deepEqual([keys.slice(0, 3), keys.length], [['kader', 'document', 'klaar'], 4]);
    assert.deepEqual(kind?.root.required, ['kader', 'document']);
  });
});
