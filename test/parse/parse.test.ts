/** Whole texts: every form that YAML has, and texts out of all proportion. */

import assert from 'node:assert/strict';
import { parseText, sizeLimit } from '../../server/parse/parse.ts';
import { assertPlaces, plainOf, reads } from './reads.ts';

const uri = 'file:///werk/document.kader.yaml';

describe('a text', () => {
  it('may be empty, or nothing but space and comments', () => {
    for (const text of ['', '\n', '  \n\n', '# een\n# twee', '---\n', '...\n', '\uFEFF', '\r\n\r\n']) reads(text, undefined);
  });

  it('may be one word, a list, or stand between brackets', () => {
    reads('kader', 'kader');
    reads('- een\n- twee\n', ['een', 'twee']);
    reads('{kader: zorg@1, lijst: [1, 2]}\n', { kader: 'zorg@1', lijst: [1, 2] });
  });

  it('may have every form that YAML has', () => {
    reads(
      `%YAML 1.2
---
kort: een
'met quotes': 'het is ''zo'''
"dubbel": "regel\\nterug"
regels: een
  twee
vouw: >-
  een
  twee

  drie
blok: |
  een
   twee
lijst:
- een
-   - twee
    - drie
- sleutel: vier
leeg:
nul: null
getal: 1.50
ja: true
? met vraagteken
: vijf
...
`,
      {
        kort: 'een',
        'met quotes': "het is 'zo'",
        dubbel: 'regel\nterug',
        regels: 'een twee',
        vouw: 'een twee\ndrie',
        blok: 'een\n twee\n',
        lijst: ['een', ['twee', 'drie'], { sleutel: 'vier' }],
        getal: 1.5,
        ja: true,
        'met vraagteken': 'vijf',
      },
    );
  });

  it('holds one document: where a second begins is told', () => {
    reads(
      `
titel: Peeling
---
#^^ second-document Een bestand bevat één document. Zet wat na --- komt in een eigen bestand; hier wordt alleen het eerste getoetst.
titel: Botox
---
titel: Laser
`,
      { titel: 'Peeling' },
    );
  });

  it('may end on a marker with nothing behind it', () => {
    reads('---\ntitel: Peeling\n---\n', { titel: 'Peeling' });
    reads('titel: Peeling\n...\n# einde\n', { titel: 'Peeling' });
  });

  it('may have the second document behind an end marker', () => {
    reads('\ntitel: Peeling\n...\nx: 1\n#^^^ second-document\n', { titel: 'Peeling' });
  });
});

describe('a text out of all proportion', () => {
  const faultsOf = (text: string): readonly string[] => {
    const tree = parseText(uri, text);
    assertPlaces(tree);
    return tree.faults.map(({ code, place }) => `${code} at ${place.start}`);
  };
  const lines = `uitvoerders:\n${'  - medewerker: jansen\n    rol: arts\n'.repeat(10_000)}`;

  it('of 20,000 lines is read', () => {
    const { faults, root } = parseText(uri, lines);
    assert.deepEqual([faults.length, (plainOf(root) as { uitvoerders: [] }).uitvoerders.length], [0, 10_000]);
  });

  it('of 20,000 lines may have one line wrong', () => {
    const tree = parseText(uri, `${lines}kapot\n${lines.replace('uitvoerders', 'anderen')}`);
    assert.deepEqual(
      tree.faults.map(({ code }) => code),
      ['missing-colon'],
    );
    assert.deepEqual(Object.keys(plainOf(tree.root) as object), ['uitvoerders', 'anderen']);
  });

  for (const line of ['a: 1\nb\n', '<<<<<<< x\na: 1\n']) {
    it(`of 20,000 lines may be wrong all the way: ${JSON.stringify(line)}`, () => {
      assert.ok(faultsOf(line.repeat(20_000 / (line.split('\n').length - 1))).length > 0);
    });
  }

  for (const line of ['x: [een', 'x: "een', 'x: @een', ' x: een', '\tx: een']) {
    it(`of 20,000 lines may have one wrong near its beginning: ${JSON.stringify(line)}`, () => {
      const { root } = parseText(uri, `voor: 1\n${line}\n${lines}`);
      assert.equal((plainOf(root) as { uitvoerders: [] }).uitvoerders.length, 10_000);
    });
  }

  it('of 5 MB is read', () => {
    const line = `  - ${'een regel van honderd tekens '.repeat(4)}\n`;
    assert.deepEqual(faultsOf(`lijst:\n${line.repeat(5_000_000 / line.length)}`), []);
    assert.deepEqual(faultsOf(`a: ${'x'.repeat(5_000_000)}\n`), []);
  });

  it('of more than 10 MB is not read, and says so', () => {
    assert.deepEqual(faultsOf(`a: 1\n${'# x\n'.repeat(sizeLimit / 4)}`), ['too-large at 0']);
  });

  it('that is nested thousands deep is told where it becomes too deep', () => {
    const deep = 5000;
    const flow = faultsOf('['.repeat(deep));
    assert.match(flow.join(), /^too-deep at \d{3}$/);
    assert.deepEqual(faultsOf(`${'['.repeat(deep)}${']'.repeat(deep)}`), flow);
    for (const text of [
      '{a: '.repeat(deep),
      '- '.repeat(deep),
      '? '.repeat(deep),
      '['.repeat(5_000_000),
      Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
      Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}-`).join('\n'),
    ])
      assert.match(faultsOf(text).join(), /^too-deep at \d+$/, text.slice(0, 20));
  });

  it('may be nested a hundred deep', () => {
    assert.deepEqual(faultsOf(`${'['.repeat(100)}${']'.repeat(100)}`), []);
    assert.deepEqual(faultsOf(Array.from({ length: 100 }, (_, index) => `${'  '.repeat(index)}a:`).join('\n')), []);
  });
});
