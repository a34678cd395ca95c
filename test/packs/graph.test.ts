/** Objects that hold each other, as text and back. */

import assert from 'node:assert/strict';
import { writeGraph } from '../../build/graph.ts';
import { readGraph } from '../../server/packs/graph.ts';

function again<T extends object>(root: T): T {
  return readGraph(writeGraph(root, new Map()), undefined) as T;
}

describe('objects as text', () => {
  it('are one object where they were one, however deep', () => {
    const shared = { a: [1, 'twee', null, true] };
    const { one, other, list } = again({ one: shared, other: { deep: shared }, list: [[shared]] });
    assert.deepEqual(one, shared);
    assert.equal(other.deep, one);
    assert.equal(list[0]?.[0], one);
  });

  it('may hold themselves', () => {
    interface Ring {
      name: string;
      next?: Ring;
      all?: readonly Ring[];
    }
    const [first, second]: Ring[] = [{ name: 'een' }, { name: 'twee' }];
    Object.assign(first as Ring, { next: second, all: [first, second] });
    Object.assign(second as Ring, { next: first });
    const made = again(first as Ring);
    assert.equal(made.next?.next, made);
    assert.deepEqual(
      made.all?.map((ring) => [ring.name, ring === made || ring === made.next]),
      [
        ['een', true],
        ['twee', true],
      ],
    );
  });

  it('may be maps, with any keys in any order, in each other and in themselves', () => {
    const inner = new Map<string, unknown>([['b', { x: 1 }]]);
    const root = new Map<string, unknown>([
      ['2', 'twee'],
      ['1', inner],
      ['constructor', [inner]],
    ]);
    inner.set('a', root);
    const made = again(root);
    assert.deepEqual([...made.keys()], ['2', '1', 'constructor']);
    assert.equal((made.get('constructor') as unknown[])[0], made.get('1'));
    assert.equal((made.get('1') as typeof inner).get('a'), made);
    assert.deepEqual((made.get('1') as typeof inner).get('b'), { x: 1 });
  });

  it('keep the order of their keys', () => {
    const shared = {};
    assert.deepEqual(Object.keys(again({ z: shared, a: 1, y: shared, b: new Map() })), ['z', 'a', 'y', 'b']);
  });

  it('leave out what has an address', () => {
    const elsewhere = { big: true };
    const text = writeGraph({ here: elsewhere, list: [elsewhere] }, new Map([[elsewhere, ['packs', 'een', 'root']]]));
    assert.ok(!text.includes('big'));
    const whole = { packs: new Map([['een', { root: elsewhere }]]) };
    const made = readGraph(text, whole) as { readonly here: unknown; readonly list: readonly unknown[] };
    assert.equal(made.here, elsewhere);
    assert.equal(made.list[0], elsewhere);
  });
});
