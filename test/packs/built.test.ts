/** The packs as they are built into the product are those that are compiled from their files, and check the same. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { readBuilt } from '../../server/packs/built.ts';
import { type Field, partsOf } from '../../server/packs/field.ts';
import type { Kind } from '../../server/packs/pack.ts';
import { asOf, bundledPacks, readFixture } from '../fixture.ts';
import { createFolder } from '../host/folder.ts';
import { ownPack } from './own-pack.ts';

const root = path.resolve(__dirname, '../..');
const bytes = readFileSync(path.join(root, 'dist/packs.txt'));
const built = readBuilt(bytes, `${pathToFileURL(root).href}/`);

/** Where the two differ, as keys; also where what is one object in the first is several in the second, or the other way round. */
function differences(first: unknown, second: unknown): readonly string[] {
  const pairs = new Map<unknown, unknown>();
  const found: string[] = [];
  const compare = (one: unknown, other: unknown, keys: string): void => {
    if (typeof one === 'function' && typeof other === 'function') return;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
      if (one !== other) found.push(keys);
      return;
    }
    const [known, back] = [pairs.get(one), pairs.get(other)];
    if ((known ?? other) !== other || (back ?? one) !== one) found.push(`${keys} is not the same object everywhere`);
    if (known || back) return;
    pairs.set(one, other);
    pairs.set(other, one);
    const [inOne, inOther] = [one, other].map((each) => new Map<unknown, unknown>(each instanceof Map ? each : Object.entries(each)));
    const isOrdered = one instanceof Map || keys.endsWith('properties');
    const names = [inOne, inOther].map((each) => (isOrdered ? [...(each?.keys() ?? [])] : [...(each?.keys() ?? [])].toSorted()));
    if (one.constructor !== other.constructor || String(names[0]) !== String(names[1])) found.push(`${keys}: ${names.join(' / ')}`);
    for (const [name, value] of inOne ?? []) compare(value, inOther?.get(name), `${keys}/${name}`);
  };
  compare(first, second, '');
  return found;
}

describe('the packs as they are built', () => {
  it('are those of their files, object by object', () => assert.deepEqual(differences(bundledPacks(), built), []));

  it('differ where anything in them does', () => {
    const shared = { a: 1 };
    assert.deepEqual(differences({ a: shared, b: [shared] }, { a: { a: 1 }, b: [{ a: 1 }] }), ['/b/0 is not the same object everywhere']);
    assert.deepEqual(differences({ a: new Map([['x', 1]]) }, { a: new Map([['x', 2]]) }), ['/a/x']);
    assert.deepEqual(differences({ a: 1 }, { b: 1 }), [': a / b', '/a']);
  });

  it('say nothing of the machine that built them', () => {
    const text = bytes.toString('latin1');
    assert.ok(!text.includes(root) && !text.includes('file://'));
    assert.match(text, /^[\n\x20-\x7e]+$/);
    for (const { folder, kinds } of readBuilt(bytes, 'file:///elders/').packs.values()) {
      assert.match(folder, /^file:\/\/\/elders\/schemas\/[^/]+\/[^/]+\/$/);
      for (const { uri } of kinds.values()) assert.ok(uri.startsWith(folder));
    }
  });
});

describe('a kind as it is built', () => {
  const values = fc.oneof(
    fc.constantFrom('', 'een', '2026-07-01', '1 week', '020-1234567', 'http://x.nl', '12345678901', 'true'),
    fc.constantFrom(-1, 0, 1, 2019, 1.5, true, false),
    fc.constantFrom([], ['een', 'een'], [[]], {}, { nl: 'een' }, { nl: 1, x: 1 }),
  );

  /** Values that hold some of the fields, some that there are not, and some of those that are wrong. */
  function valuesOf(field: Field, depth = 0): fc.Arbitrary<unknown> {
    const choices = (field.oneOf ?? []).map((branch) => valuesOf({ ...field, ...branch, oneOf: [] }, depth));
    const own = Object.entries(field.properties ?? {}).map(
      ([key, inner]) => [key, depth > 3 ? values : valuesOf(inner, depth + 1)] as const,
    );
    const group = fc.record(Object.fromEntries([...own, ['onbekend', values]]), { requiredKeys: [] });
    const allowed = field.const !== undefined || field.enum ? [fc.constantFrom(...(field.enum ?? [field.const]))] : [];
    const list = field.items ? [fc.array(depth > 3 ? values : valuesOf(field.items, depth + 1), { maxLength: 3 })] : [];
    return fc.oneof({ arbitrary: own.length > 0 ? group : values, weight: 3 }, values, ...choices, ...allowed, ...list);
  }

  for (const [id, pack] of bundledPacks().packs) {
    for (const [name, kind] of pack.kinds) {
      const same = built.packs.get(id)?.kinds.get(name) as Kind;
      it(`finds the same wrong: ${id} ${name}`, () => {
        for (const [index, part] of partsOf(kind.root).entries()) {
          const other = partsOf(same.root)[index] as Field;
          fc.assert(
            fc.property(valuesOf(part), (value) => assert.deepEqual(same.validate(other, value), kind.validate(part, value))),
            { numRuns: 60 },
          );
        }
      });

      it(`knows its own parts only: ${id} ${name}`, () => assert.throws(() => same.validate({}, {}), /no part/));
    }
  }
});

describe('the program as it is built', () => {
  const load = createRequire(__filename);
  const { run } = load(path.join(root, 'dist/cli.js')) as typeof import('../../server/cli.ts');

  /** Whether ajv was read, after checking the folder. */
  async function readsAjv(folder: string): Promise<boolean> {
    let said = '';
    const terminal = { cwd: folder, writeError: assert.fail, width: 100, hasColors: false, today: () => asOf };
    await run(['check', '.'], { ...terminal, write: (text) => (said += text) });
    assert.match(said, /document\.kader\.yaml|protocol/);
    return path.join(root, 'dist/ajv.js') in load.cache;
  }

  it('does without ajv until there are packs of one’s own', async () => {
    assert.equal(await readsAjv(path.join(root, 'examples/kliniek')), false);
    const { files } = readFixture(ownPack({}));
    assert.equal(await readsAjv(createFolder(Object.fromEntries([...files].map(([name, { text }]) => [name, text])))), true);
  });
});
