/** Every fault in words: each code has a text that shows it, and is said in both languages. */

import assert from 'node:assert/strict';
import type { faults } from '../../server/parse/faults.ts';
import { parseText, sizeLimit } from '../../server/parse/parse.ts';
import { say } from '../../server/text/message.ts';

/** A text that has just this fault, and what English readers are told. */
const examples: Readonly<Record<keyof typeof faults, readonly [text: string, words: string]>> = {
  syntax: ['titel: "een" twee\n', 'This line cannot be read and is skipped by the checks. Look at the colons, dashes and quotes.'],
  'missing-colon': ['een: 1\ntitel\n', 'A colon is missing here: write “titel: value”. The line is skipped by the checks.'],
  'missing-space': ['een: 1\ntitel:twee\n', 'A space is missing here: write “titel: twee”. Until then the line is skipped by the checks.'],
  'unclosed-quote': ['titel: "een\n', 'The quote " is not closed. Put one at the end; until then the line is skipped by the checks.'],
  'unclosed-bracket': ['titel: [een\n', 'The bracket [ is not closed. Add the closing one; until then the line is skipped by the checks.'],
  'unquoted-colon': [
    'titel: een: twee\n',
    'This value has a colon in it. Put quotes around it: "een: twee". Until then the line is skipped by the checks.',
  ],
  'reserved-character': [
    'titel: @een\n',
    'A value cannot begin with @. Put quotes around it; until then the line is skipped by the checks.',
  ],
  indentation: [
    'titel: een\n  twee: 2\n',
    'This line is indented differently from the lines around it, so what it belongs to cannot be told. It is skipped by the checks.',
  ],
  tab: [
    'titel:\n\teen: 1\n',
    'This line is indented with a tab. Use spaces: YAML does not read tabs. The checks count a tab as one space.',
  ],
  conflict: [
    '<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n',
    'Two versions stand mixed here (a merge conflict). Choose one and remove the lines with <<<<<<<, ======= and >>>>>>>. Until then the first version is checked.',
  ],
  'duplicate-key': ['een: 1\neen: 2\n', '“een” stands here for the second time. Remove one; the first is checked.'],
  'second-document': [
    'een: 1\n---\ntwee: 2\n',
    'A file holds one document. Put what follows --- in a file of its own; only the first is checked here.',
  ],
  'unknown-alias': ['een: *twee\n', '*twee refers to an anchor &twee that does not stand above. Write the value out or add the anchor.'],
  'cyclic-alias': ['een: &een [*een]\n', '*een refers to the part that it stands in itself. Write the value out.'],
  'too-many-aliases': [
    `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join(', ')}]\n`).join('')}`,
    'The references with * multiply each other into a document too large to check. Write out what is needed; from here on they are skipped.',
  ],
  'complex-key': ['[een]: 1\n', 'One word belongs before the colon. This part is skipped by the checks.'],
  encoding: [
    'een: \uFFFD\n',
    'There are characters here that cannot be read. Save the file again as UTF-8 and correct what came across wrong.',
  ],
  'too-many-faults': [
    Array.from({ length: 60 }, (_, index) => `a${index}: "x" y\n`).join(''),
    'From here on this file was not read, because too much is wrong. First repair the faults above and this line.',
  ],
  'too-large': ['#'.repeat(sizeLimit + 1), 'This file is larger than 10 MB and is not checked. Divide it over more documents.'],
  'too-deep': ['['.repeat(1000), 'This document is nested too deeply to be read and is not checked.'],
};

describe('every fault', () => {
  for (const [code, [text, words]] of Object.entries(examples)) {
    it(`is said in both languages: ${code}`, () => {
      const { faults: found } = parseText('file:///a.kader.yaml', text);
      const fault = found.find((candidate) => candidate.code === code);
      assert.ok(fault, found.map((candidate) => candidate.code).join());
      assert.deepEqual([...new Set(found.map((candidate) => candidate.code))].slice(-1), [code]);
      assert.equal(say(fault.message, 'en'), words);
      const dutch = say(fault.message, 'nl');
      assert.notEqual(dutch, words);
      assert.doesNotMatch(dutch, /\{\w*\}|undefined/);
      assert.match(dutch, /\.$/);
    });
  }
});
