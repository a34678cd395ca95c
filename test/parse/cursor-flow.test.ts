/** Where a cursor stands between brackets. */

import assert from 'node:assert/strict';
import { cursorAt } from '../../server/parse/cursor.ts';

/** As in cursor.test.ts: kind, path, what is replaced, what is there already. */
function placeIn(text: string): string {
  const [before = '', after = ''] = text.split('<|>');
  const cursor = cursorAt(before + after, before.length);
  if (!cursor) return 'nothing';
  assert.ok(cursor.isFlow);
  const { kind, path, word, siblings, hasColon, needsSpace } = cursor;
  assert.ok(word.start <= before.length && before.length <= word.end, 'what is replaced must hold the cursor');
  const beside = siblings.length > 0 ? ` | ${siblings.join(', ')}` : '';
  const rest = `${hasColon ? ' with colon' : ''}${needsSpace ? ' needs space' : ''}`;
  return `${kind} ${path.join('.') || '/'} “${(before + after).slice(word.start, word.end)}”${beside}${rest}`;
}

function stands(cases: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(cases)) assert.equal(placeIn(text), expected, text);
}

describe('a cursor in a list between brackets', () => {
  it('stands at an item, and knows the others', () => {
    stands({
      'lijst: [<|>]': 'value lijst.* “”',
      'lijst: [een, <|>]': 'value lijst.* “” | een',
      'lijst: [een,<|>]': 'value lijst.* “” | een',
      'lijst: [een, tw<|>ee, drie]  # zo': 'value lijst.* “twee” | een, drie',
      'lijst: [ <|> ]': 'value lijst.* “”',
      'groep:\n  lijst: [een, <|>]': 'value groep.lijst.* “” | een',
      'lijst:\n  - [een, <|>]': 'value lijst.*.* “” | een',
      '[<|>]': 'value * “”',
    });
  });

  it('may be half typed', () => {
    stands({ 'lijst: [<|>': 'value lijst.* “”', 'lijst: [een, tw<|>\nna: 1\n': 'value lijst.* “tw” | een' });
  });

  it('may have quotes and apostrophes in it', () => {
    stands({
      'lijst: ["een, twee", <|>]': 'value lijst.* “” | een, twee',
      "lijst: [foto's, <|>]": "value lijst.* “” | foto's",
      'lijst: ["ee<|>n"]': 'value lijst.* “een”',
      'lijst: ["een]", <|>]': 'value lijst.* “” | een]',
    });
  });
});

describe('a cursor in a group between brackets', () => {
  it('stands at a key, and knows the others', () => {
    stands({
      'groep: {<|>}': 'open groep “”',
      'groep: {een: 1, <|>}': 'open groep “” | een',
      'groep: {een: 1, tw<|>ee: 2, drie: 3}': 'open groep “twee” | een, drie with colon',
      'lijst:\n  - {een: 1, <|>}': 'open lijst.* “” | een',
      '{een: 1, <|>}': 'open / “” | een',
      'groep: {"een twee": 1, <|>}': 'open groep “” | een twee',
    });
  });

  it('stands at a value', () => {
    stands({
      'groep: {een: <|>}': 'value groep.een “”',
      'groep: {een:<|>}': 'value groep.een “” needs space',
      'groep: {een: 1, twee: dr<|>ie, vier: 4}': 'value groep.twee “drie”',
      'groep: {"een": <|>}': 'value groep.een “”',
    });
  });

  it('may be half typed', () => {
    stands({ 'groep: {<|>': 'open groep “”', 'groep: {een: 1, tw<|>': 'open groep “tw” | een', 'groep: {een: <|>': 'value groep.een “”' });
  });
});

describe('a cursor in brackets in brackets', () => {
  it('stands in the innermost', () => {
    stands({
      'a: {b: [een, <|>], c: 1}': 'value a.b.* “” | een',
      'a: [{b: 1, <|>}]': 'open a.* “” | b',
      'a: [{b: 1}, {<|>}]': 'open a.* “”',
      'a: {b: {c: <|>}}': 'value a.b.c “”',
      'a: {b: [een, {c: <|>}]}': 'value a.b.*.c “”',
      'a: [[een], [<|>]]': 'value a.*.* “”',
      'a: {b: [een], <|>}': 'open a “” | b',
    });
  });
});

describe('a cursor beside brackets', () => {
  it('has nothing to propose', () => {
    stands({ 'a: [een]<|>': 'nothing', 'a: {b: 1} <|>': 'nothing', 'a: [een, # <|>': 'nothing', 'a: [\n  een,\n  <|>\n]': 'nothing' });
  });
});
