import assert from 'node:assert/strict';
import { columnsOf, harmless, wrap } from '../../server/report/columns.ts';

describe('columns', () => {
  it('are counted as a terminal shows them', () => {
    for (const [text, columns] of [
      ['', 0],
      ['abc', 3],
      ['één', 3],
      ['e\u0301', 1],
      ['漢字', 4],
      ['ｆ', 2],
      ['👍🏽', 2],
      ['€ “x” › …', 9],
    ] as const) {
      assert.equal(columnsOf(text), columns, text);
    }
  });
});

describe('wrapping', () => {
  it('breaks between words, and keeps a word that is too long whole', () => {
    assert.deepEqual(wrap('een twee drie', 8), ['een twee', 'drie']);
    assert.deepEqual(wrap('een https://voorbeeld.nl/lang twee', 8), ['een', 'https://voorbeeld.nl/lang', 'twee']);
    assert.deepEqual(wrap('漢字 漢字', 6), ['漢字', '漢字']);
  });

  it('makes one paragraph of a text with line ends, and nothing of an empty one', () => {
    assert.deepEqual(wrap(' een\n\ttwee  drie ', 80), ['een twee drie']);
    assert.deepEqual(wrap('', 80), []);
  });
});

describe('what a terminal is given', () => {
  it('has no control characters in it', () => {
    assert.equal(harmless('a\u001B]0;x\u0007\u009B\n\u007F'), 'a␛]0;x␇\uFFFD␊␡');
  });
});
