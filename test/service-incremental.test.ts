/** Whatever is edited, and in whatever order: what the service says of a document is what a new one says of the same texts. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compilePacks } from '../server/packs/compile.ts';
import { parseText } from '../server/parse/parse.ts';
import type { Sizes } from '../server/parse/pieces.ts';
import { Service } from '../server/service.ts';
import { asOf, bundledPacks, readFixture } from './fixture.ts';
import { norm, ownPack } from './packs/own-pack.ts';
import { assertSameData, type Change, changed, changes } from './parse/edits.ts';
import { everythingSaid } from './said.ts';

const numRuns = Number(process.env.KADER_RUNS ?? 300);
const seed = Number(process.env.KADER_SEED ?? Date.now() % 1_000_000);

const schema = `
  type: object
  required: [kleur]
  properties:
    id: {type: string, format: id, identity: true}
    kleur: {type: string, term: kleur}
    tint: {type: string, term: kleur}
    duur: {type: string, format: period}
    klaar: {type: boolean}
    ander: {type: string, reference: blad}
    delen:
      type: array
      minItems: 1
      items:
        type: object
        required: [naam]
        properties:
          id: {type: string, format: id, identity: deel}
          naam: {type: string}
          kleur: {type: string, term: kleur}
          duur: {type: string, format: period}
          wie: {type: string, reference: blad}
          bij: {type: string, reference: deel}
          tot: {type: string, format: date}
          punten: {type: array, items: {type: object, properties: {tekst: {type: string}, duur: {type: string, format: period}}}}
    vrij: {type: object, additionalProperties: {type: object, properties: {kleur: {type: string, term: kleur}}}}
    woorden: {type: array, uniqueItems: true, items: {type: string}}
`;

const norms = [
  'check: {field: delen, count: {at-most: 6}}',
  'check: {field: woorden, unique: true}',
  'check: {field: duur, at-least: {field: kleur, get: duur}}',
  'check: {field: ander.duur, at-least: 1 week}',
  'check: {exists: blad, where: {field: kleur, is: rood}}',
  'each: delen\ncheck: {field: duur, at-least: 1 week}',
  'each: delen\ncheck: {field: duur, at-least: {field: kleur, get: duur}}',
  'each: delen\ncheck: {field: kleur, is: {field: tint}}',
  'each: delen\nwhen: {field: klaar, is: true}\ncheck: {field: tot, not-older-than: 1 jaar}\nmissing: not-met',
  'each: delen\ncheck: {field: wie.kleur, is: rood}',
  'each: delen\ncheck: {field: wie.delen.*.naam, is: een}',
  'each: delen\nwhen: {field: naam, is: een}\ncheck: {not: {exists: blad, where: {field: kleur, is: blauw}}}',
  'each: delen\ncheck: {field: punten.*.duur, at-most: 2 weken}',
  'each: delen.*.punten\ncheck: {field: duur, at-least: {field: duur}}',
  'each: delen.*.punten\ncheck: {field: duur, at-most: {field: ander.duur}}',
  'each: delen.*.punten\nwhen: {field: tint, is: rood}\ncheck: {field: tekst, is: anders}',
  'each: delen\ncheck: {any: [{field: kleur, is: rood}, {field: naam, present: true}]}',
].map((lines, index) => norm(`n${index}`, lines));

const files = [...readFixture(ownPack({ schema, norms: norms.join('') })).files.values()].filter(
  ({ uri }) => !uri.endsWith('/document.kader.yaml'),
);
const isOfPack = ({ uri }: { readonly uri: string }): boolean => uri.includes('/pakket/');

/** Compiled once for all the services of these tests. */
const packs = compilePacks(
  files.filter(isOfPack).map(({ uri, text }) => ({ uri, tree: parseText(uri, text) })),
  bundledPacks(),
);
const workspace = files.filter((file) => !isOfPack(file)).map(({ uri, text }) => ({ uri, text: text.replace(/^eigen-kaders.*$/m, '') }));

const uris = ['een', 'twee', 'drie'].map((name) => `file:///werk/${name}.kader.yaml`);

const deel = fc
  .record({
    id: fc.constantFrom('', 'a', 'b'),
    naam: fc.constantFrom('', 'een', 'twee'),
    kleur: fc.constantFrom('', 'rood', 'blauw', 'rod'),
    duur: fc.constantFrom('', '1 dag', '2 weken', 'lang'),
    wie: fc.constantFrom('', 'een', 'twee', 'niemand'),
    bij: fc.constantFrom('', 'a', 'b'),
    tot: fc.constantFrom('', '2026-10-01', '2020-01-01', 'gisteren'),
    punten: fc.array(fc.constantFrom('1 dag', '3 weken', 'x'), { maxLength: 2 }),
  })
  .map(({ punten, ...fields }) => {
    const lines = Object.entries(fields).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
    if (punten.length > 0) lines.push('punten:', ...punten.flatMap((duur) => ['  - tekst: iets', `    duur: ${duur}`]));
    return lines.length === 0 ? '  - {}' : `  - ${lines.join('\n    ')}`;
  });

const document = fc
  .record({
    kleur: fc.constantFrom('rood', 'blauw', 'paars'),
    more: fc.constantFrom(
      '',
      'duur: 1 dag\n',
      'klaar: true\n',
      'tint: rood\n',
      'ander: twee\n',
      'ander: nergens\n',
      'afwijkingen: [{norm: n5, reden: dat is zo besloten, tot: 2027-01-01}]\n',
    ),
    delen: fc.array(deel, { maxLength: 6 }),
    end: fc.constantFrom('', 'vrij:\n  x: {kleur: rood}\n  y: {kleur: geel}\n', 'woorden: [a, b, a]\n', 'onbekend: 1\n'),
  })
  .map(({ kleur, more, delen, end }) => `kleur: ${kleur}\n${more}${delen.length > 0 ? `delen:\n${delen.join('\n')}\n` : ''}${end}`);

const sizes = fc.constantFrom<Sizes>({ least: 1, most: 1 }, { least: 30, most: 90 }, { least: 100, most: 300 });

function create(size: Sizes): Service {
  const service = new Service({ bundled: packs, today: () => asOf, sizes: size });
  for (const { uri, text } of workspace) service.set(uri, text);
  return service;
}

/** An edit of one of the documents, or of the workspace: taking it away, or putting it back. */
const steps: fc.Arbitrary<readonly { readonly which: number; readonly change: Change | 'remove' }[]> = fc.array(
  fc.record({ which: fc.nat({ max: 2 }), change: fc.oneof({ weight: 12, arbitrary: changes }, fc.constant('remove' as const)) }),
  { minLength: 10, maxLength: 20 },
);

describe('the pack of these tests', () => {
  it('has no errors of its own, and every norm of it is judged', () => {
    const service = create({ least: 1, most: 1 });
    assert.deepEqual(packs.problems, []);
    service.set(uris[0] ?? '', 'kader: proef@1\ndocument: blad\nid: een\nkleur: rood\ndelen: [{naam: een}]\n');
    assert.equal(service.check(uris[0] ?? '').verdicts.length, norms.length);
  });
});

describe(`checking after edits (seed ${seed}, ${numRuns} times)`, function () {
  // However slow the machine is.
  this.timeout(0);

  it('gives what checking anew gives, of every document', () => {
    fc.assert(
      fc.property(fc.tuple(document, document, document), steps, sizes, (starts, edits, size) => {
        const texts = starts.map((text, index) => `kader: proef@1\ndocument: blad\nid: ${['een', 'twee', 'drie'][index]}\n${text}`);
        const before = [...texts];
        const service = create(size);
        for (const [index, uri] of uris.entries()) service.set(uri, texts[index] ?? '');
        for (const uri of uris) service.check(uri);
        for (const { which, change } of edits) {
          const [text, uri] = [texts[which] ?? '', uris[which] ?? ''];
          texts[which] = change === 'remove' ? '' : changed(text, change, before[which] ?? '');
          before[which] = text;
          if (change === 'remove') service.remove(uri);
          else service.set(uri, texts[which] ?? '');
          const fresh = create(size);
          uris.forEach((each, index) => {
            if (service.document(each)) fresh.set(each, texts[index] ?? '');
          });
          for (const each of uris) assertSameData(everythingSaid(service.check(each)), everythingSaid(fresh.check(each)));
        }
      }),
      { numRuns, seed },
    );
  });
});
