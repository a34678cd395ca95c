/** What is hard about reading a text in pieces, case by case, and that it spares reading. */

import assert from 'node:assert/strict';
import { type ParsedTree, parse } from '../../server/parse/parse.ts';
import type { Sizes } from '../../server/parse/pieces.ts';
import type { Node } from '../../server/parse/tree.ts';
import { createDocument } from '../../server/text/document.ts';
import { assertSame } from './edits.ts';

const uri = 'file:///werk/document.kader.yaml';
const whole: Sizes = { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
const smallest: Sizes = { least: 1, most: 1 };

const read = (text: string, sizes: Sizes): ParsedTree => parse(createDocument(uri, text), sizes);

/** Those that are right as YAML, and those in which just one thing is wrong: told at the same place in pieces and at once. */
const cases: Readonly<Record<string, string>> = {
  'an anchor and its alias in different pieces': 'basis: &b\n  a: 1\n  c: [1, 2]\nverder:\n  x: *b\nlijst:\n  - &q een\n  - *q\n',
  'an anchor on a key with a list below it': 'secties: &s\n  - id: een\n  - id: twee\nkopie: *s\n',
  'an alias above its anchor': 'a: *x\nb: &x 1\nc: 3\n',
  'a text of more lines that looks like keys, items and comments':
    'a: |\n  # geen commentaar\n  - x\n  b: c\n\n  einde\nb: >-\n  d: 1\nc: 3\n',
  'blank lines that belong to a text': 'a: |+\n  tekst\n\n\n# commentaar\nb: 1\n',
  'comments between, at every column':
    '# kop\na: 1\n  # diep\n# ondiep\nb:\n# nul\n  # twee\n  - 1\n# nul\n  - 2\n      # diep\n  - 3\n# eind\n',
  'more documents than one': 'a: 1\nb: 2\n---\nc: 3\n',
  'a start and an end of a document': '---\na: 1\nb: 2\n...\n',
  'brackets over lines': 'a: [1,\n  2\n  ]\nb: {x: 1,\n  y: 2}\nc: 3\n',
  'a list as far in as its key': 'a:\n- 1\n- x: 2\n  y: 3\nb:\n- 4\n',
  'lists in lists': '- - a\n  - b\n- - c\n- x: 1\n  y:\n    - 1\n',
  'quotes and plain text over lines': 'a: "een\n  twee"\nb: een\n  twee\nc: \'drie\n  vier\'\nd: 1\n',
  'tabs behind a dash and a colon': 'a:\t1\nb:\n  -\t2\n  - 3\n',
  'a tab to indent with': 'a:\n\tb: 1\nc: 2\n',
  'a byte order mark': '\uFEFFa: 1\nb:\n  - 2\n',
  CRLF: 'a: 1\r\nb:\r\n  - 2\r\nc: |\r\n  t\r\nd: 1\r\n',
  'a lone CR': 'a: 1\rb: 2\rc: 3\r',
  'a key twice, far apart': 'a: 1\nb: 22222222\nc: 33333333\na: 4\n',
  'a key twice in a long item': 'l:\n  - a: 1\n    b: 2\n    c: 3\n    a: 4\n',
  'a line torn to the margin': 'a:\n  - b: 1\n    c: 2\nd: 3\n  - e: 4\nf: 5\n',
  'a merge conflict': 'a: 1\n<<<<<<< hier\nb: 2\n=======\nb: 3\n>>>>>>> daar\nc: 4\n',
  'a quote that is not closed': 'a: 1\nb: "open\nc: 2\n',
  'a bracket that is not closed': 'a: 1\nb: [1, 2\nc: 2\n',
  'a word without a colon': 'a: 1\nlos\nc: 2\n',
  'nothing behind keys and dashes': 'a:\nb:\n  -\n  - x\nc:\n',
  'explicit keys': '? a\n: 1\n? b\n: 2\nc: 3\n',
};

describe('read in the smallest pieces', () => {
  for (const [name, text] of Object.entries(cases)) it(name, () => assertSame(read(text, smallest), read(text, whole)));
});

describe('read again in pieces', () => {
  const items = (count: number): string =>
    Array.from({ length: count }, (_, index) => `  - id: deel-${index}\n    tekst: wat er te zeggen is over deel ${index}\n`).join('');
  const itemsOf = (tree: ParsedTree): readonly Node[] => {
    const entry = tree.root?.kind === 'mapping' ? tree.root.entries.at(-1) : undefined;
    return entry?.value?.kind === 'sequence' ? entry.value.items : [];
  };
  const kept = (before: readonly Node[], after: readonly Node[]): number => after.filter((node) => before.includes(node)).length;

  it('only a piece that changed has other nodes, and the rest moves along', () => {
    const text = `titel: iets\ndelen:\n${items(400)}`;
    const tree = parse(createDocument(uri, text));
    const before = itemsOf(tree);
    const last = before.at(-1);
    const start = last?.start ?? 0;
    tree.update(createDocument(uri, text.replace('over deel 200', 'over dit deel 200')));
    const after = itemsOf(tree);
    assert.equal(after.length, 400);
    assert.ok(kept(before, after) > 350 && kept(before, after) < 400, `${kept(before, after)} of 400 are the same`);
    assert.equal(after.at(-1), last);
    assert.equal(last?.start, start + 'dit '.length);
  });

  it('what lies between two edits is found again', () => {
    const text = `titel: iets\ndelen:\n${items(400)}`;
    const tree = parse(createDocument(uri, text));
    const before = itemsOf(tree);
    tree.update(createDocument(uri, text.replace('titel: iets', 'titel: iets anders').replace('over deel 399', 'over het laatste')));
    assert.ok(kept(before, itemsOf(tree)) > 350);
  });

  it('a long item under a key or a dash is divided too', () => {
    const text = `boek:\n  deel:\n    - naam: lang\n      punten:\n${items(300).replace(/^/gm, '      ').trimEnd()}\n`;
    const tree = parse(createDocument(uri, text));
    const points = (): readonly Node[] => {
      const found: Node[] = [];
      const visit = (node: Node): void => {
        if (node.kind === 'sequence' && node.items.length === 300) found.push(...node.items);
        else if (node.kind === 'sequence') node.items.forEach(visit);
        else if (node.kind === 'mapping') for (const { value } of node.entries) if (value) visit(value);
      };
      if (tree.root) visit(tree.root);
      return found;
    };
    const before = points();
    assert.equal(before.length, 300);
    tree.update(createDocument(uri, text.replace('over deel 150', 'over dit deel')));
    assert.ok(kept(before, points()) > 250);
  });
});
