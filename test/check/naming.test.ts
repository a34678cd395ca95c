import assert from 'node:assert/strict';
import { choices, idWords, keyWords, noun } from '../../server/check/naming.ts';
import { type Argument, say } from '../../server/text/message.ts';

function said(words: Argument): readonly string[] {
  return [say(words, 'nl'), say(words, 'en')];
}

describe('names within a sentence', () => {
  it('lose the capital that a label begins with, but for abbreviations', () => {
    assert.deepEqual(said(noun({ nl: 'Behandelprotocol', en: 'Treatment protocol' })), ['behandelprotocol', 'treatment protocol']);
    assert.deepEqual(said(noun({ nl: 'AGB-code', en: 'AGB code' })), ['AGB-code', 'AGB code']);
    assert.deepEqual(said(noun({ nl: 'Één', en: 'B' })), ['één', 'B']);
  });

  it('say what an id means only where that says more', () => {
    assert.deepEqual(said(idWords('geldig-tot', { nl: 'Geldig tot', en: 'Valid until' })), ['“geldig-tot”', '“geldig-tot” (Valid until)']);
    assert.deepEqual(said(keyWords('big-nummer', undefined)), ['“big-nummer”', '“big-nummer”']);
  });

  const letters = 'abcdefghijklmnop'.split('');

  it('are all given where there are few to choose from', () => {
    assert.deepEqual(said(choices(['een'])), ['een', 'een']);
    assert.deepEqual(said(choices(letters.slice(0, 12))), ['a, b, c, d, e, f, g, h, i, j, k of l', 'a, b, c, d, e, f, g, h, i, j, k or l']);
  });

  it('are counted where there are many', () =>
    assert.deepEqual(said(choices(letters.slice(0, 13))), [
      'a, b, c, d, e, f, g, h of een van de 5 andere',
      'a, b, c, d, e, f, g, h or one of 5 others',
    ]));
});
