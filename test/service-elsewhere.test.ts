/** However documents are dealt over services that know each other's outlines: what is said of each is what one service says. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Service, type SourceFile } from '../server/service.ts';
import { asOf, bundledPacks, filesUnder, readFixture } from './fixture.ts';
import { norm, ownPack } from './packs/own-pack.ts';
import { everythingSaid } from './said.ts';

const numRuns = Number(process.env.KADER_RUNS ?? 100);
const seed = Number(process.env.KADER_SEED ?? Date.now() % 1_000_000);

const schema = `
  type: object
  properties:
    id: {type: string, format: id, identity: true}
    kleur: {type: string, term: kleur}
    klaar: {type: boolean}
    ander: {type: string, reference: blad}
    deel: {type: string, reference: deel}
    delen: {type: array, items: {type: object, properties: {id: {type: string, format: id, identity: deel}, wie: {type: string, reference: blad}}}}
`;

const norms = [
  'check: {field: ander.kleur, is: rood}',
  'check: {field: ander.ander.ander.kleur, is: blauw}',
  'check: {exists: blad, where: {field: kleur, is: rood}}',
  'check: {exists: blad, where: {field: ander.klaar, is: true}}',
  'each: delen\ncheck: {field: wie.delen.*.id, is: a}',
].map((lines, index) => norm(`n${index}`, lines));

/** The pack, and the workspace that names the folder that it stands in. */
const around = [...readFixture(ownPack({ schema, norms: norms.join('') })).files.values()].filter(
  ({ uri }) => !uri.endsWith('/document.kader.yaml'),
);
const isOfPack = ({ uri }: SourceFile): boolean => uri.includes('/pakket/');

const ids = ['een', 'twee', 'drie', 'vier'];

const sheet = fc
  .record({
    id: fc.constantFrom(...ids),
    kleur: fc.constantFrom('rood', 'blauw', 'paars'),
    ander: fc.constantFrom('', 'ander: nergens\n', ...ids.map((id) => `ander: ${id}\n`)),
    deel: fc.constantFrom('', 'deel: a\n', 'deel: c\n', 'deel: {\n'),
    delen: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), wie: fc.constantFrom(...ids, 'twe') }), { maxLength: 2 }),
    klaar: fc.boolean(),
  })
  .map(({ id, kleur, ander, deel, delen, klaar }) => {
    const items = delen.map((item) => `  - {id: ${item.id}, wie: ${item.wie}}\n`).join('');
    const list = items === '' ? '' : `delen:\n${items}`;
    return `kader: proef@1\ndocument: blad\nid: ${id}\nkleur: ${kleur}\nklaar: ${klaar}\n${ander}${list}${deel}`;
  });

/** Some stand in a workspace of their own, which may or may not be there. */
const workspaceText = 'kader: kader@1\ndocument: werkruimte\nnaam: Binnen\nkaders: [proef@1]\n';
const documents: fc.Arbitrary<readonly SourceFile[]> = fc
  .record({ sheets: fc.array(fc.tuple(sheet, fc.boolean()), { minLength: 2, maxLength: 8 }), hasInner: fc.boolean() })
  .map(({ sheets, hasInner }) => [
    ...sheets.map(([text, isInner], index) => ({ uri: `file:///werk/${isInner ? 'binnen/' : ''}${index}.kader.yaml`, text })),
    ...(hasInner ? [{ uri: 'file:///werk/binnen/werkruimte.kader.yaml', text: workspaceText }] : []),
  ]);

function create(files: readonly SourceFile[], all: readonly SourceFile[]): Service {
  const texts = new Map(all.map(({ uri, text }) => [uri, text]));
  const service = new Service({ bundled: bundledPacks(), today: () => asOf, read: (uri) => texts.get(uri) });
  // What holds for all of them comes first, as the outlines of documents depend on it.
  service.configure({ frameworks: ['file:///werk/pakket/'] });
  for (const { uri, text } of [...all.filter(isOfPack), ...files]) service.set(uri, text);
  return service;
}

/** Deals the files out by the numbers, and compares what is said of each, in an order that the numbers give too. */
function assertSame(all: readonly SourceFile[], numbers: readonly number[]): void {
  const numberOf = (index: number): number => numbers[index % numbers.length] ?? 0;
  const whole = create(all, all);
  const services = [0, 1, 2].map((hand) => ({
    hand,
    service: create(
      all.filter((_, index) => numberOf(index) % 3 === hand),
      all,
    ),
  }));
  const outlines = services.map(({ service }) => service.uris().flatMap((uri) => service.outline(uri) ?? []));
  for (const { hand, service } of services) {
    for (const [other, known] of outlines.entries()) {
      // As they are when they come from another thread.
      if (other !== hand) for (const outline of structuredClone(known)) service.expect(outline);
    }
  }
  const order = all.map((file, index) => ({ file, index })).sort((one, other) => numberOf(one.index) - numberOf(other.index));
  for (const { file, index } of order) {
    const service = services[numberOf(index) % 3]?.service;
    assert.deepEqual(
      everythingSaid(service?.check(file.uri) ?? { problems: [], verdicts: [] }),
      everythingSaid(whole.check(file.uri)),
      file.uri,
    );
  }
}

const deals = fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 200 });

describe(`checking documents that are elsewhere (seed ${seed}, ${numRuns} times)`, () => {
  it('is checking them here, of random workspaces', () => {
    fc.assert(
      fc.property(documents, deals, (files, numbers) => assertSame([...around, ...files], numbers)),
      { numRuns, seed },
    );
  });

  it('is checking them here, of the examples', () => {
    const files = filesUnder('examples');
    fc.assert(
      fc.property(deals, (numbers) => assertSame(files, numbers)),
      { numRuns: Math.ceil(numRuns / 20), seed },
    );
  });

  it('reads no more of them than is asked about', () => {
    const uri = (name: string): string => `file:///werk/${name}.kader.yaml`;
    const text = (id: string, rest = ''): string => `kader: proef@1\ndocument: blad\nid: ${id}\n${rest}`;
    const files = [
      { uri: uri('een'), text: text('een', 'ander: twee\ndeel: a\n') },
      { uri: uri('twee'), text: text('twee', 'kleur: rood\nklaar: true\n') },
      { uri: uri('drie'), text: text('drie', 'delen: [{id: a}]\n') },
      { uri: uri('vier'), text: text('vier', 'ander: drie\n') },
    ];
    const plain = around.map((file) =>
      file.text.includes('document: norms') ? { ...file, text: file.text.replace(/^norms:[\s\S]*/m, '') } : file,
    );
    const other = create(files.slice(1), [...plain, ...files]);
    const service = create([...plain.filter((file) => !isOfPack(file)), ...files.slice(0, 1)], [...plain, ...files]);
    for (const file of files.slice(1)) {
      const outline = other.outline(file.uri);
      if (outline) service.expect(outline);
    }
    const read = (): readonly string[] => service.uris().filter((known) => files.some((file) => file.uri === known));
    assert.deepEqual(service.check(uri('een')).problems, []);
    assert.deepEqual(read(), [uri('een')]);
    assert.deepEqual(
      service
        .view(uri('een'))
        ?.workspace.named('proef@1/deel', 'a')
        .map(({ model }) => model.uri),
      [uri('drie')],
    );
    assert.deepEqual(read(), [uri('drie'), uri('een')]);
  });

  it('goes on where one is gone when it is asked for', () => {
    const files = [{ uri: 'file:///werk/een.kader.yaml', text: 'kader: proef@1\ndocument: blad\nid: een\nander: twee\n' }];
    const all = [...around, ...files];
    const service = create(all, all);
    service.expect({ uri: 'file:///werk/weg.kader.yaml', kind: 'proef@1/blad', identities: [['proef@1/blad', 'twee']], isAround: false });
    service.check('file:///werk/een.kader.yaml');
    const { problems } = service.check('file:///werk/een.kader.yaml');
    assert.ok(problems.some(({ code }) => code === 'reference'));
  });
});
