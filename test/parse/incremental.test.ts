/** A text that is read in pieces, and again after each edit, is what it is when read at once. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/parse/parse.ts';
import type { Sizes } from '../../server/parse/pieces.ts';
import { createDocument } from '../../server/text/document.ts';
import { assertSame, changed, changes, documents } from './edits.ts';

const uri = 'file:///werk/document.kader.yaml';
const whole: Sizes = { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
const sizes = fc.constantFrom<Sizes>({ least: 1, most: 1 }, { least: 8, most: 24 }, { least: 40, most: 120 }, { least: 200, most: 500 });
/** How many texts are tried: with all edits of each, more than 20,000 edits. A long run is had by asking for more. */
const numRuns = Number(process.env.KADER_RUNS ?? 1000);
const seed = Number(process.env.KADER_SEED ?? Date.now() % 1_000_000);

describe(`reading in pieces (seed ${seed}, ${numRuns} texts)`, function () {
  // However slow the machine is.
  this.timeout(0);

  it('says the same as reading at once, where nothing is wrong', () => {
    let right = 0;
    fc.assert(
      fc.property(documents, sizes, (text, size) => {
        const document = createDocument(uri, text);
        const atOnce = parse(document, whole);
        if (atOnce.faults.some(({ code }) => code !== 'duplicate-key')) return;
        right++;
        assertSame(parse(document, size), atOnce);
      }),
      { numRuns, seed },
    );
    assert.ok(right > numRuns / 4, `only ${right} texts were right`);
  });

  it('finds something wrong where reading at once does', () => {
    fc.assert(
      fc.property(documents, fc.array(changes, { maxLength: 3 }), sizes, (text, edits, size) => {
        const document = createDocument(
          uri,
          edits.reduce((before, change) => changed(before, change, text), text),
        );
        assert.equal(parse(document, size).faults.length > 0, parse(document, whole).faults.length > 0);
      }),
      { numRuns, seed },
    );
  });

  it('after any edits says the same as reading anew', () => {
    let count = 0;
    fc.assert(
      fc.property(documents, fc.array(changes, { minLength: 10, maxLength: 25 }), sizes, (start, edits, size) => {
        let [text, before] = [start, start];
        const tree = parse(createDocument(uri, text), size);
        for (const change of edits) {
          [text, before] = [changed(text, change, before), text];
          const document = createDocument(uri, text);
          tree.update(document);
          count++;
          assertSame(tree, parse(document, size));
        }
      }),
      { numRuns, seed },
    );
    assert.ok(count >= 15 * numRuns, `only ${count} edits`);
  });
});
