import assert from 'node:assert/strict';
import { columnsOf } from '../../server/report/columns.ts';
import { excerpt } from '../../server/report/excerpt.ts';
import { createDocument } from '../../server/text/document.ts';

/** The place is what stands between « and ». Gives the line and what is under it. */
function show(marked: string, columns = 80): readonly string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const document = createDocument('file:///x', marked.replace('«', '').replace('»', ''));
  const { line, column, text, indent, carets } = excerpt(document, { start, end }, columns);
  return [`${line}:${column}`, text, indent + carets];
}

describe('an excerpt', () => {
  it('underlines the place', () => {
    assert.deepEqual(show('a: b\nduur: «3 dagen»\nc: d\n'), ['2:7', 'duur: 3 dagen', '      ^^^^^^^']);
  });

  it('shows where something is missing with one caret, also in an empty document', () => {
    assert.deepEqual(show('duur:«»\n'), ['1:6', 'duur:', '     ^']);
    assert.deepEqual(show('«»'), ['1:1', '', '^']);
    assert.deepEqual(show('a: b\n«»'), ['2:1', '', '^']);
  });

  it('stays on the first line of a place of several lines', () => {
    assert.deepEqual(show('a: «b\n  c\n»d'), ['1:4', 'a: b', '   ^']);
  });

  it('knows every line end', () => {
    assert.deepEqual(show('a\r\nb: «c»\r\n'), ['2:4', 'b: c', '   ^']);
    assert.deepEqual(show('a\rb: «c»\rd'), ['2:4', 'b: c', '   ^']);
  });

  it('puts the carets under the place after tabs', () => {
    assert.deepEqual(show('\t-\t«x»'), ['1:4', '    -   x', '        ^']);
    assert.deepEqual(show('«\t»- x'), ['1:1', '    - x', '^^^^']);
  });

  it('puts the carets under the place among wide and combined characters', () => {
    assert.deepEqual(show('漢字: «漢»字'), ['1:5', '漢字: 漢字', '      ^^']);
    assert.deepEqual(show('👩‍👩‍👧: «x»'), ['1:11', '👩‍👩‍👧: x', '    ^']);
    assert.deepEqual(show('e\u0301e\u0301: «x»'), ['1:7', 'e\u0301e\u0301: x', '    ^']);
  });

  it('lets nothing through that steers a terminal or turns the text round', () => {
    assert.deepEqual(show('a: «\u001B[31m\0»\u202E'), ['1:4', 'a: ␛[31m␀\uFFFD', '   ^^^^^^']);
  });

  const words = (count: number): string => 'woord '.repeat(count);

  it('cuts a long line around the place', () => {
    const shown = show(`${words(40)}«hier»${words(40)}`, 40);
    assert.deepEqual(shown, ['1:241', '… woord woord hierwoord woord woord woo…', '              ^^^^']);
  });

  it('keeps the start of a line where the place is near it', () => {
    assert.deepEqual(show(`a: «b»${words(40)}`, 20), ['1:4', 'a: bwoord woord woo…', '   ^']);
  });

  it('keeps the end of a line where the place is near it', () => {
    assert.deepEqual(show(`${words(40)}«b»`, 20), ['1:241', '…woord b', '       ^']);
  });

  it('cuts the underlining where the place itself is too long', () => {
    assert.deepEqual(show(`a: «${'漢'.repeat(40)}»`, 20), ['1:4', 'a: 漢漢漢漢漢漢漢漢…', '   ^^^^^^^^^^^^^^^^']);
  });

  it('never takes more room than there is, wherever the place is in an endless line', () => {
    const line = '漢字 e\u0301\t👩‍👩‍👧 x'.repeat(20_000);
    for (let start = 0; start < line.length; start += 9_973) {
      const { text, indent, carets } = excerpt(createDocument('file:///x', line), { start, end: start + 5 }, 60);
      assert.ok(columnsOf(text) <= 60 && indent.length + carets.length <= 61, `${start}: ${text}`);
      assert.doesNotMatch(text, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  });
});
