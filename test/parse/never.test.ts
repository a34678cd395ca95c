/** What may never happen, whatever the text is. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { parseText } from '../../server/parse/parse.ts';
import { filesUnder, inProject } from '../fixture.ts';
import { assertPlaces, plainOf } from './reads.ts';

const uri = 'file:///werk/document.kader.yaml';

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
  const examples = files.filter(({ uri: file }) => inProject(file).includes('/examples/'));

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
        if (inProject(file).startsWith('/schemas/') && gone % 3 > 0) return;
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
