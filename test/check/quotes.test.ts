import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainOrQuoted, quoted, quotedLike } from '../../server/check/quotes.ts';
import { parseText } from '../../server/parse/parse.ts';
import { entryOf, type Node } from '../../server/parse/tree.ts';

/** What YAML reads in a text that has a value behind `a`. */
function read(text: string): Node | undefined {
  const tree = parseText('file:///a.yaml', text);
  assert.deepEqual(tree.faults, [], text);
  return entryOf(tree.root, 'a')?.value;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** Texts as people write them, with all that means something to YAML. */
const values = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab1 :#,[]{}"\'\\-?!&*|>%@`~=\n\té'.split('')), maxLength: 12 }),
  fc.constantFrom(
    'null',
    'Null',
    '~',
    'true',
    '3.10',
    '1e3',
    '0x1',
    '.',
    '...',
    '---',
    '- a',
    'a: b',
    'a #b',
    'a#b',
    'https://a.nl:80/b#c',
    '',
  ),
);

describe('quotes', () => {
  it('leave what YAML reads as it is without any', () => {
    for (const value of ['groen', '1 week', '24/7', 'https://voorbeeld.nl/a#b', '2026-07-01', 'Eén blad (oud)', 'a@b.nl'])
      assert.equal(plainOrQuoted(value), value);
  });

  it('are put where a value needs them', () => {
    assert.equal(plainOrQuoted('Let op: heet'), '"Let op: heet"');
    assert.equal(plainOrQuoted('+31 20 1234567'), '"+31 20 1234567"');
    assert.equal(plainOrQuoted('een, twee'), '"een, twee"');
    assert.equal(plainOrQuoted('null'), '"null"');
  });

  it('are single where that saves escapes, or where they were', () => {
    assert.equal(quoted('Zeg "ja": nu'), `'Zeg "ja": nu'`);
    assert.equal(quoted(`Zeg "ja", foto's: nu`), `'Zeg "ja", foto''s: nu'`);
    assert.equal(quotedLike("'", "foto's"), "'foto''s'");
    assert.equal(quotedLike('"', 'groen'), '"groen"');
  });

  it('never change what is read, on a line of its own or between brackets', () =>
    fc.assert(
      fc.property(values, (value) => {
        for (const written of [plainOrQuoted(value), quoted(value), quotedLike("'", value), quotedLike('"', value)]) {
          assert.equal(textOf(read(`a: ${written}\n`)), value);
          assert.equal(textOf(read(`a: ${written} # and a comment\n`)), value);
          const list = read(`a: [x, ${written}, y]\n`);
          assert.deepEqual(list?.kind === 'sequence' && list.items.map(textOf), ['x', value, 'y']);
          const map = read(`a: {x: ${written}}\n`);
          assert.equal(textOf(entryOf(map, 'x')?.value), value);
        }
      }),
      { numRuns: 400 },
    ));
});
