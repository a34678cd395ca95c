/** Plain JSON Schemas: what becomes of each of our own words, and that whatever a pack holds there comes of it a schema. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Schema } from '../../server/packs/field.ts';
import { kindSchema, packSchema, packsSchema, plainFiles } from '../../server/packs/plain-schema.ts';
import { languages } from '../../server/text/message.ts';
import { bundledPacks } from '../fixture.ts';
import { emptyPack, norm } from './own-pack.ts';
import { plainErrors, plainFieldAt } from './plain.ts';
import { packsWith, wrongIn } from './plain-pack.ts';

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
