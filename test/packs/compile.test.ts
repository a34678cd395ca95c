/** Packs as a whole: what comes with the product, and what half-typed files do to it. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { compilePacks } from '../../server/packs/compile.ts';
import type { Pack } from '../../server/packs/pack.ts';
import { packProblems } from '../../server/packs/problems.ts';
import { compileShape } from '../../server/packs/shape.ts';
import { parseText } from '../../server/parse/parse.ts';
import { bundledFiles, inProject, readFixture } from '../fixture.ts';
import { emptyPack, norm, ownPack, works } from './own-pack.ts';

const bundled = bundledFiles().map(({ uri, text }) => ({ uri, tree: parseText(uri, text) }));

/** The name of the framework that a file of the product belongs to. */
function frameworkOf(uri: string): string | undefined {
  return inProject(uri).split('/')[2];
}

/** The pack of a file, and the one that all build on, with the file as it stands here. */
function withFile(uri: string, text: string): ReturnType<typeof compilePacks> {
  const files = bundled.filter((file) => [frameworkOf(uri), 'kader'].includes(frameworkOf(file.uri)));
  return compilePacks(files.map((file) => (file.uri === uri ? { uri, tree: parseText(uri, text) } : file)));
}

/** Every problem stands in the file that it is told of, and every kind that there is checks documents. */
function assertSound({ packs, problems }: ReturnType<typeof compilePacks>, uri: string, text: string): void {
  for (const pack of packs.values()) for (const kind of pack.kinds.values()) if (kind.uri === uri) compileShape(kind);
  for (const { code, place, uri: where } of problems) {
    assert.notEqual(code, 'pack-schema', `${uri}: ajv refuses a kind`);
    if (where === uri) assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length, `${uri}: ${code}`);
  }
}

describe('the packs of the product', () => {
  const { packs, problems } = compilePacks(bundled);

  it('have no problems, and every kind can be used', () => {
    for (const pack of packs.values()) for (const kind of pack.kinds.values()) compileShape(kind);
    assert.deepEqual(problems, []);
  });

  it('are loaded in the order of what builds on what', () => {
    const ids = [...packs.keys()];
    for (const pack of packs.values()) for (const needed of pack.needs) assert.ok(ids.indexOf(needed.id) < ids.indexOf(pack.id), pack.id);
  });

  it('have all norms that stand in their files', () => {
    const files = bundled.map(({ tree: { document } }) => document.text).filter((text) => text.includes('document: norms\n'));
    const written = files.flatMap((text) => [...text.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(([, id]) => id));
    const loaded = [...packs.values()].flatMap((pack) => pack.norms.map(({ id }) => id));
    assert.deepEqual(loaded.toSorted(), written.toSorted());
  });
});

describe('packs that are known', () => {
  const known = compilePacks(bundled);
  const files = (text: string): Parameters<typeof compilePacks>[0] => {
    const own = [...readFixture(text).files.values()].filter(({ uri }) => uri.includes('/pakket/'));
    return own.map(({ uri, text: content }) => ({ uri, tree: parseText(uri, content) }));
  };

  it('are taken as they are, and others build on them', () => {
    const { packs, problems, base } = compilePacks(files(ownPack({})), known);
    assert.deepEqual(problems, []);
    assert.deepEqual([...packs.keys()], [...known.packs.keys(), 'proef@1']);
    for (const [id, pack] of known.packs) assert.equal(packs.get(id), pack);
    const [needed] = packs.get('proef@1')?.needs ?? [];
    assert.equal(needed, known.packs.get(base?.pack ?? ''));
    const fields = Object.entries(known.base?.root.properties ?? {});
    for (const [key, field] of fields) assert.equal(packs.get('proef@1')?.kinds.get('blad')?.root.properties?.[key], field);
    assert.ok(fields.length > 2);
  });

  it('make no difference to what is compiled', () => {
    const own = files(ownPack({ norms: `${works}${norm('fout', 'check: {field: nee, is: 1}')}` }));
    const [apart, together] = [compilePacks(own, known), compilePacks([...bundled, ...own])];
    assert.equal(apart.problems.length, 1);
    assert.deepEqual(apart.problems, together.problems);
    const [one, other] = [apart, together].map(({ packs }) => packs.get('proef@1'));
    assert.deepEqual(
      [one?.terms, one?.sources, one?.kinds.get('blad')?.root],
      [other?.terms, other?.sources, other?.kinds.get('blad')?.root],
    );
    assert.deepEqual(
      one?.norms.map(({ concerns: _, ...rest }) => rest),
      other?.norms.map(({ concerns: _, ...rest }) => rest),
    );
  });

  it('come before a pack with the same id, also where that stands in their own folder', () => {
    const [first] = known.packs.values();
    const own = files(emptyPack('pakket/eigen', 'kader'));
    const again = bundled.filter(({ uri }) => uri.startsWith(first?.folder ?? ''));
    const { packs, problems, unloaded } = compilePacks([...own, ...again], known);
    assert.deepEqual([packs, unloaded], [known.packs, []]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['pack-twice', 'pack-twice'],
    );
  });
});

describe('a pack file that is half typed', () => {
  for (const { uri, tree } of bundled) {
    const { text } = tree.document;
    it(`never breaks the packs: ${uri.split('/').slice(-3).join('/')}`, () => {
      const step = Math.max(1, Math.floor(text.length / 10));
      for (let end = 0; end < text.length; end += step) {
        const cut = text.slice(0, end);
        assertSound(withFile(uri, cut), uri, cut);
      }
    });
  }

  it('never breaks those that do not build on it', () => {
    const half = parseText('half', 'kader: kader@1\ndocument: kind\nid:');
    const whole = compilePacks(bundled).packs;
    const buildsOn = (pack: Pack, framework: string): boolean =>
      pack.framework === framework || pack.needs.some((needed) => buildsOn(needed, framework));
    for (const { framework } of [...whole.values()].filter(({ framework: name }) => name !== 'kader')) {
      const { packs } = compilePacks(bundled.map((file) => (frameworkOf(file.uri) === framework ? { ...file, tree: half } : file)));
      const others = [...whole.values()].filter((pack) => !buildsOn(pack, framework)).map(({ id }) => id);
      assert.deepEqual([...packs.keys()].sort(), others.sort());
    }
  });
});

describe('a kind or norm, whatever is changed in it', () => {
  const file = (text: string, name: string): string => text.split(`-- ${name} --\n`)[1]?.split('\n-- ')[0] ?? '';
  const pack = ownPack({});
  const names = ['pakket/framework.kader.yaml', 'pakket/blad.kader.yaml', 'pakket/normen.kader.yaml'];
  const texts = names.map((name) => file(pack, name).replace(/^#.*\n/gm, ''));
  const bits = [
    ...[
      'type: object',
      'type: text',
      'oneOf: []',
      'oneOf: [{type: string}]',
      'discriminator: {propertyName: x}',
      'required: [nee]',
      'enum: []',
      'x',
    ],
    ...[
      "$ref: '#/$defs/a'",
      "$defs: {a: {$ref: '#/$defs/a'}}",
      'items: []',
      'properties: []',
      'minLength: x',
      'format: nee',
      '{}',
      '[]',
      ': ',
      '- ',
    ],
    ...[
      'check: {}',
      'field: leren.vorm',
      'at-least: {today: true}',
      'all: [1]',
      'when: {}',
      'each: delen',
      'term: nee',
      'null',
      '&a',
      '*a',
      '"',
      '\n',
      '  ',
    ],
  ];
  const edits = fc.array(fc.tuple(fc.nat(2), fc.nat(), fc.nat(25), fc.constantFrom(...bits)), { minLength: 1, maxLength: 4 });

  it('never breaks the pack, and a kind that can be used at all checks documents', () => {
    const base = bundled.filter(({ uri }) => frameworkOf(uri) === 'kader');
    fc.assert(
      fc.property(edits, (made) => {
        const changed = [...texts];
        for (const [which, at, length, bit] of made) {
          const text = changed[which] ?? '';
          const start = at % (text.length + 1);
          changed[which] = text.slice(0, start) + bit + text.slice(start + length);
        }
        const own = changed.map((text, index) => ({
          uri: `file:///werk/${names[index]}`,
          tree: parseText(`file:///werk/${names[index]}`, text),
        }));
        const compiled = compilePacks([...base, ...own]);
        for (const [index, { uri }] of own.entries()) assertSound(compiled, uri, changed[index] ?? '');
      }),
      { numRuns: 150 },
    );
  });
});

describe('every problem of a pack', () => {
  it('has a test that shows it at its place', () => {
    const tests = readdirSync(__dirname)
      .filter((name) => name !== 'compile.test.ts')
      .map((name) => readFileSync(`${__dirname}/${name}`, 'utf8'))
      .join('\n');
    // What ajv refuses after all is kept out by sound-schema.ts: test/packs/shape.test.ts shows that it would be told.
    const codes = Object.keys(packProblems).filter((code) => code !== 'pack-schema');
    assert.deepEqual(
      codes.filter((code) => ![`error ${code}`, `warning ${code}`, `'${code}'`].some((shown) => tests.includes(shown))),
      [],
    );
  });
});
