/** Offsets and positions, with every line end that editors know. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument } from '../../server/text/document.ts';
import { overlaps, touches } from '../../server/text/range.ts';

describe('positions', () => {
  it('count lines at LF, CRLF and a lone CR, and characters as UTF-16', () => {
    const { positionAt } = createDocument('file:///x', 'een\ntwee\r\ndrie\rvi😀er');
    assert.deepEqual(positionAt(0), { line: 0, character: 0 });
    assert.deepEqual(positionAt(4), { line: 1, character: 0 });
    assert.deepEqual(positionAt(10), { line: 2, character: 0 });
    assert.deepEqual(positionAt(15), { line: 3, character: 0 });
    assert.deepEqual(positionAt(20), { line: 3, character: 5 });
  });

  it('outside the text are those of its ends', () => {
    const { positionAt, offsetAt } = createDocument('file:///x', 'een\ntwee');
    assert.deepEqual(positionAt(99), { line: 1, character: 4 });
    assert.equal(offsetAt({ line: 99, character: 0 }), 8);
    assert.equal(offsetAt({ line: 0, character: 99 }), 3);
  });

  it('lead back to their offset', () => {
    const texts = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\u2028', ' '), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(60), (text, place) => {
        const { positionAt, offsetAt } = createDocument('file:///x', text);
        const offset = Math.min(place, text.length);
        const between = text.slice(offset - 1, offset + 1) === '\r\n';
        assert.equal(offsetAt(positionAt(offset)), between ? offset - 1 : offset);
      }),
    );
  });
});

describe('ranges', () => {
  it('touch what lies in them and at their ends', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((offset) => touches({ start: 2, end: 4 }, offset)),
      [false, true, true, true, false],
    );
  });

  it('overlap where they share a character or meet', () => {
    assert.ok(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 }));
    assert.ok(overlaps({ start: 0, end: 9 }, { start: 2, end: 4 }));
    assert.ok(!overlaps({ start: 0, end: 1 }, { start: 2, end: 4 }));
  });
});
