/** Reading on past what is wrong: tabs, two faults on a line, and more faults than can be read past. */

import assert from 'node:assert/strict';
import { parseText } from '../../server/parse/parse.ts';
import { entryOf } from '../../server/parse/tree.ts';
import { reads } from './reads.ts';

describe('tabs', () => {
  it('count as a space, and are told once', () => {
    reads(
      `
bedenktijd:
  \tduur: 1 week
# ^ tab Hier wordt met een tab ingesprongen. Gebruik spaties: YAML leest tabs niet. Voor de toetsing telt een tab als één spatie.
  \tvan: consult
nazorg:
\t- altijd
`,
      { bedenktijd: { duur: '1 week', van: 'consult' }, nazorg: ['altijd'] },
    );
  });

  it('that put a line where it does not fit are no second fault', () => {
    reads('\nuitvoerders:\n  - medewerker: jansen\n  \t  rol: arts\n# ^ tab\nversie: 2\n', {
      uitvoerders: [{ medewerker: 'jansen' }],
      versie: 2,
    });
  });

  it('are told where they are in the way, not where they may stand', () => {
    reads('\ntekst: |\n  een\n\n  \ttwee\nnazorg:\n  \t- altijd\n# ^ tab\n', {
      tekst: 'een\n\n\ttwee\n'.replace('\t', ' '),
      nazorg: ['altijd'],
    });
  });

  it('behind a colon or a value are nothing to tell', () => {
    reads('\ntitel:\tPeeling\t\nversie: 2\t# concept\n', { titel: 'Peeling', versie: 2 });
  });
});

describe('a line with two things wrong', () => {
  it('is told once', () => {
    reads('\nlijst:\n  -  een: 1\n    twee: a: b\n#         ^^^^ unquoted-colon\nversie: 2\n', { lijst: [{ een: 1 }], versie: 2 });
  });
});

describe('a key whose value could not be read', () => {
  it('is not in the tree, as nobody knows what stands behind it', () => {
    const { root } = parseText('file:///a.kader.yaml', 'titel: "een\nleeg:\ngroep:\n  een: @x\n');
    assert.deepEqual([entryOf(root, 'titel'), entryOf(root, 'leeg')?.key.text], [undefined, 'leeg']);
    assert.equal(entryOf(entryOf(root, 'groep')?.value, 'een'), undefined);
  });
});

describe('a text with more wrong than can be read', () => {
  it('is read up to where it becomes too much, and says so', () => {
    const wrong = Array.from({ length: 60 }, (_, index) => `a${index}: "x" y\n`).join('');
    const { faults } = parseText('file:///a.yaml', `titel: Peeling\n${wrong}status: concept\n`);
    assert.equal(faults.length, 41);
    assert.equal(faults.at(-1)?.code, 'too-many-faults');
  });
});
