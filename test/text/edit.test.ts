/** Making edits to a text. */

import assert from 'node:assert/strict';
import { applyEdits } from '../../server/text/edit.ts';

/** The edits `[[start, end, text]]` made to the text. */
function made(text: string, edits: readonly (readonly [number, number, string])[]): string {
  return applyEdits(
    text,
    edits.map(([start, end, words]) => ({ range: { start, end }, text: words })),
  );
}

describe('edits', () => {
  it('insert, replace and remove', () => {
    assert.equal(made('abc', [[1, 1, 'x']]), 'axbc');
    assert.equal(made('abc', [[1, 2, 'xy']]), 'axyc');
    assert.equal(made('abc', [[0, 3, '']]), '');
    assert.equal(made('', [[0, 0, 'x']]), 'x');
  });

  it('may be many, in any order, each with its place in the text as it was', () => {
    const edits = [
      [0, 1, 'een'],
      [2, 3, ''],
      [1, 1, '-'],
    ] as const;
    assert.equal(made('abc', edits), 'een-b');
    assert.equal(made('abc', edits.toReversed()), 'een-b');
  });

  it('at the same place are made in the order given', () => {
    assert.equal(
      made('ab', [
        [1, 1, 'x'],
        [1, 1, 'y'],
      ]),
      'axyb',
    );
  });
});
