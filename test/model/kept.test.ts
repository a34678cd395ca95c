/** What is kept is not worked out again, until something that it rests on is another. */

import assert from 'node:assert/strict';
import { type Inquiry, nowhere, type Surroundings } from '../../server/model/inquiry.ts';
import { Kept } from '../../server/model/kept.ts';
import type { Path } from '../../server/packs/condition.ts';
import { parseText } from '../../server/parse/parse.ts';
import type { Service } from '../../server/service.ts';
import { open } from '../fixture.ts';
import { norm, ownPack } from '../packs/own-pack.ts';

const node = parseText('file:///werk/x.kader.yaml', 'a: 1\n').root;
assert.ok(node);
const part = { node, field: {} };

/** How often the work was done for these surroundings, one after the other. */
function works(ask: (around: Surroundings) => unknown, ...turns: readonly Surroundings[]): number {
  const kept = new Kept();
  let count = 0;
  for (const around of turns) {
    kept.of('work', part, around, (inner) => {
      count++;
      return ask(inner);
    });
  }
  return count;
}

describe('what comes of a part', () => {
  const path: Path = { text: 'a', base: 'document', steps: ['a'], leaf: {}, labels: [] };
  const knowing = (...ids: readonly string[]): Surroundings => ({
    ...nowhere,
    workspace: { ...nowhere.workspace, has: (_, id) => ids.includes(id), ids: () => ids },
  });

  it('alone is worked out once', () =>
    assert.equal(
      works(() => 1, nowhere, nowhere, knowing('een')),
      1,
    ));

  it('and of whether something exists is worked out again when that is no longer so, and not when another comes', () => {
    const ask = ({ workspace }: Surroundings): boolean => workspace.has('blad', 'een');
    assert.equal(works(ask, knowing('een'), knowing('een', 'twee')), 1);
    assert.equal(works(ask, knowing('een'), knowing('twee')), 2);
  });

  it('and of what a path leads to, or may stand on lost lines, is worked out again when that is another', () => {
    const ask = ({ readings }: Surroundings): unknown => readings(path);
    assert.equal(works(ask, nowhere, { ...nowhere, readings: () => [] }), 1);
    const lost = ({ isLost }: Surroundings): unknown => isLost('a');
    assert.equal(works(lost, nowhere, { ...nowhere, isLost: (what) => what === 'a' }), 2);
    assert.equal(works(lost, nowhere, { ...nowhere, isLost: (what) => what === 'b' }), 1);
  });

  it('for one purpose or field is not taken for what comes of it for another', () => {
    const kept = new Kept();
    const made = ['een', 'twee'].map((about) => kept.of(about, part, nowhere, () => about));
    assert.deepEqual([...made, kept.of('een', { node, field: {} }, nowhere, () => 'ander veld')], ['een', 'twee', 'ander veld']);
  });

  it('that asked nothing rests on nothing', () => {
    const kept = new Kept();
    kept.of('work', part, nowhere, (around) => assert.deepEqual((around as Inquiry).questions, []));
  });
});

describe('a check', () => {
  const uri = 'file:///werk/document.kader.yaml';
  const parts = Array.from({ length: 300 }, (_, index) => `  - {naam: deel ${index}, kleur: rood}\n`).join('');
  const sheet = (id: string, more: string): string => `-- ${id}.kader.yaml --\nkader: proef@1\ndocument: blad\nid: ${id}\n${more}`;
  const files = ownPack({
    norms: norm('n', 'each: delen\ncheck: {field: naam, present: true}') + norm('m', 'check: {field: ander.kleur, is: rood}'),
    more:
      sheet('een', 'kleur: rood\nander: een\n') + sheet('twee', 'kleur: rood\nander: een\n') + sheet('drie', 'kleur: rood\nander: drie\n'),
    document: `klaar: true\nander: een\ndelen:\n${parts}`,
  });

  /** How many parts have their shape checked in the course of this. */
  function shaped(service: Service, run: () => void): number {
    const kind = service.packs().get('proef@1')?.kinds.get('blad');
    assert.ok(kind);
    const { validate } = kind;
    let count = 0;
    const counting: typeof validate = (field, value) => {
      count++;
      return validate(field, value);
    };
    Object.assign(kind, { validate: counting });
    run();
    Object.assign(kind, { validate });
    return count;
  }

  it('of a long document after an edit has to do with the piece that changed', () => {
    const { service } = open(files);
    assert.equal(
      shaped(service, () => service.check(uri)),
      301,
    );
    service.set(uri, (service.document(uri)?.text ?? '').replace('deel 150,', 'deel 150 anders,'));
    const count = shaped(service, () => service.check(uri));
    assert.ok(count > 0 && count < 80, `the shape of ${count} parts was checked`);
  });

  it('is made again of what refers to the document that changed, and of nothing else', () => {
    const { service } = open(files);
    const names = ['een', 'twee', 'drie'].map((name) => `file:///werk/${name}.kader.yaml`);
    const before = names.map((name) => service.check(name));
    service.set(names[0] ?? '', (service.document(names[0] ?? '')?.text ?? '').replace('rood', 'blauw'));
    assert.deepEqual(
      names.map((name, index) => service.check(name) === before[index]),
      [false, false, true],
    );
  });
});
