/** Keys that stand twice or are no word, and aliases: what `yaml` lets pass and we do not, or the other way round. */

import assert from 'node:assert/strict';
import { parseText } from '../../server/parse/parse.ts';
import { entryOf } from '../../server/parse/tree.ts';
import { plainOf, reads } from './reads.ts';

describe('a key that stands twice', () => {
  it('is told at the second, which shows the first', () => {
    const { faults, document } = reads(
      `
titel: Peeling
versie: 2
titel: Botox
#^^^^ duplicate-key “titel” staat hier voor de tweede keer. Verwijder er een; de eerste wordt getoetst.
`,
      { titel: 'Peeling', versie: 2 },
    );
    assert.deepEqual(document.positionAt(faults[0]?.related?.start ?? -1), { line: 0, character: 0 });
  });

  it('may stand in a group, an item or between brackets', () => {
    reads(
      `
groep:
  een: 1
  een: 2
# ^^^ duplicate-key
lijst:
  - een: 1
    een: 2
#   ^^^ duplicate-key
  - een: 3
kort: {een: 1, een: 2}
#              ^^^ duplicate-key
`,
      { groep: { een: 1 }, lijst: [{ een: 1 }, { een: 3 }], kort: { een: 1 } },
    );
  });

  it('is the same with quotes and without', () => {
    reads('\ntitel: Peeling\n"titel": Botox\n#^^^^^^ duplicate-key\n', { titel: 'Peeling' });
  });

  it('is told three times in one group at most: where a line is gone between two groups all keys of the second are', () => {
    reads(
      `
een: 1
twee: 2
drie: 3
vier: 4
een: 5
#^^ duplicate-key
twee: 6
#^^^ duplicate-key
drie: 7
#^^^ duplicate-key
vier: 8
`,
      { een: 1, twee: 2, drie: 3, vier: 4 },
    );
  });
});

describe('a key that is no word', () => {
  for (const key of ['[een, twee]', '{een: twee}', '""']) {
    it(`is told and left out: ${key}`, () => {
      reads(`\n${key}: 1\n#${'^'.repeat(key.length - 1)} complex-key\ntwee: 2\n`, { twee: 2 });
    });
  }

  it('is told with what to write', () => {
    reads(
      '\ngroep:\n  [een]: 1\n# ^^^^^ complex-key Voor de dubbele punt hoort één woord te staan. Dit stuk wordt overgeslagen bij de toetsing.\n',
      {
        groep: {},
      },
    );
  });

  it('may still be a number, a date or an empty word to YAML', () => {
    const { root } = reads('1.10: a\n2026-01-01: b\nno: c\nnull: d\n', { '1.10': 'a', '2026-01-01': 'b', no: 'c', null: 'd' });
    assert.ok(entryOf(root, '1.10'));
  });
});

describe('an alias', () => {
  it('stands for what its anchor stands for, at the place of the anchor', () => {
    const { root } = reads('basis: &basis {rol: arts}\nander: *basis\n', { basis: { rol: 'arts' }, ander: { rol: 'arts' } });
    assert.equal(entryOf(root, 'ander')?.value, entryOf(root, 'basis')?.value);
  });

  it('may stand for a value, a list, or a key', () => {
    reads('&sleutel een: &waarde 1\ntwee: [*waarde, *sleutel]\n', { een: 1, twee: [1, 'een'] });
  });

  it('stands for the nearest anchor above of that name', () => {
    reads('a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 });
  });

  it('may refer to an anchor in a key that stands twice', () => {
    reads('\na: 1\nbb: 2\nbb: &x 3\n#^ duplicate-key\nc: *x\n', { a: 1, bb: 2, c: 3 });
  });

  it('to nothing is told and left out', () => {
    reads(
      `
titel: *peeling
#      ^^^^^^^^ unknown-alias *peeling verwijst naar een anker &peeling dat hierboven niet staat. Schrijf de waarde uit of zet het anker erbij.
versie: 2
`,
      { versie: 2 },
    );
  });

  it('to what it stands in is told and left out', () => {
    reads(
      `
groep: &groep
  een: 1
  twee: *groep
#       ^^^^^^ cyclic-alias *groep verwijst naar het stuk waar het zelf in staat. Schrijf de waarde uit.
lijst: &lijst [1, *lijst]
#                 ^^^^^^ cyclic-alias
`,
      { groep: { een: 1 }, lijst: [1] },
    );
  });

  it('may not multiply with others into a million values', () => {
    const line = (index: number): string =>
      `a${index}: &a${index} [${Array(10)
        .fill(`*a${index - 1}`)
        .join(', ')}]\n`;
    const bomb = `a0: &a0 [${Array(10).fill('x').join(', ')}]\n${Array.from({ length: 20 }, (_, index) => line(index + 1)).join('')}titel: Peeling\n`;
    const { faults, root } = parseText('file:///bom.kader.yaml', bomb);
    assert.deepEqual(
      faults.map(({ code, place }) => [code, bomb.slice(place.start, place.end)]),
      [['too-many-aliases', '*a3']],
    );
    assert.equal(plainOf(entryOf(root, 'titel')?.value), 'Peeling');
    assert.ok(JSON.stringify(plainOf(root)).length < 2_000_000);
  });
});
