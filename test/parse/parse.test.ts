/** Whole texts, and what may never happen whatever the text is. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { parseText, sizeLimit } from '../../server/parse/parse.ts';
import { filesUnder } from '../fixture.ts';
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

const pieces = [
  ...[
    'a',
    'b1',
    'titel',
    'een twee',
    '1.5',
    'true',
    'é',
    '- ',
    '-',
    '? ',
    ': ',
    ':',
    ', ',
    '# x',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
  ],
  ...[
    '\n- ',
    '\n  - ',
    '\r\n',
    '\r',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&x ',
    '*x',
    '&y ',
    '*y',
    '!',
    '!!str ',
    '|',
    '>-',
    '%',
    '@',
    '`',
    '\\',
    '---',
    '...',
  ],
  ...[
    '\n---\n',
    '\n<<<<<<< x\n',
    '\n=======\n',
    '\n>>>>>>> y\n',
    '\n||||||| z\n',
    '\0',
    '\uFFFD',
    '\uFEFF',
    '\u2028',
    '\u00a0',
    '😀',
    '\ud800',
    'a: 1\n',
    'b:\n  c: d\n',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('whatever the text', () => {
  it('reading it never throws, and every place lies in it', () => {
    fc.assert(
      fc.property(texts, (text) => assertPlaces(parseText(uri, text))),
      { numRuns: 2000 },
    );
  });

  it('without faults it has the values that YAML says, and with none of ours YAML has no errors either', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { faults, root } = parseText(uri, text);
        if (faults.length > 0) return;
        const documents = parseAllDocuments(text.replace(/\r(?!\n)/g, '\n'), { version: '1.2' });
        const [first] = 'empty' in documents ? [] : documents;
        assert.deepEqual(first?.errors ?? [], []);
        assert.deepEqual(plainOf(root) ?? null, withoutEmpty(first?.toJS() ?? null));
      }),
      { numRuns: 2000 },
    );
  });

  it('what YAML reads without errors has no faults but those that are ours to tell', () => {
    const ours = ['encoding', 'second-document', 'complex-key', 'unknown-alias', 'cyclic-alias', 'duplicate-key'];
    fc.assert(
      fc.property(texts, (text) => {
        const { faults } = parseText(uri, text);
        // Of a conflict we read another text than YAML does.
        if (faults.some(({ code }) => code === 'conflict')) return;
        const documents = parseAllDocuments(text.replace(/\r(?!\n)/g, '\n').replaceAll('\0', ' '), { version: '1.2', uniqueKeys: false });
        if ('empty' in documents || documents.some(({ errors }) => errors.length > 0)) return;
        assert.deepEqual(
          faults.filter(({ code }) => !ours.includes(code)),
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });
});

/** The values without those that are null. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (part === null ? [] : [[key, withoutEmpty(part)]])));
}

describe('every example', () => {
  const files = ['examples', 'schemas'].flatMap(filesUnder);
  const examples = files.filter(({ uri: file }) => file.includes('/examples/'));

  it('has no faults and the values that YAML says', () => {
    for (const { uri: file, text } of files) {
      const { faults, root } = parseText(file, text);
      assert.deepEqual([file, faults], [file, []]);
      assert.deepEqual(plainOf(root), withoutEmpty(parseAllDocuments(text)[0]?.toJS()));
    }
  });

  it('may lose any line and has three faults at most', () => {
    for (const { uri: file, text } of examples) {
      const lines = text.split('\n');
      lines.forEach((_, gone) => {
        // Those of the packs are many and much alike.
        if (file.includes('/schemas/') && gone % 3 > 0) return;
        const tree = parseText(file, lines.filter((_line, index) => index !== gone).join('\n'));
        assertPlaces(tree);
        assert.ok(tree.faults.length <= 3, `${file} without line ${gone + 1}: ${tree.faults.map(({ code }) => code).join()}`);
      });
    }
  });

  it('may end anywhere and has one fault at most, at its end', () => {
    for (const { uri: file, text } of examples) {
      for (let end = 0; end < text.length; end += 31) {
        const tree = parseText(file, text.slice(0, end));
        assertPlaces(tree);
        assert.ok(tree.faults.length <= 1, `${file} up to ${end}: ${tree.faults.map(({ code }) => code).join()}`);
      }
    }
  });
});
