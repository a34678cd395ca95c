/** Where a cursor stands in text that may be half typed. */

import assert from 'node:assert/strict';
import { cursorAt } from '../../server/parse/cursor.ts';
import { filesUnder } from '../fixture.ts';

/**
 * The place of `<|>` in words: what may be written, its path (`/` is the document), what would be replaced, and behind `|`
 * what is there already.
 */
function placeIn(text: string): string {
  const [before = '', after = ''] = text.replace(/^\n/, '').split('<|>');
  const cursor = cursorAt(before + after, before.length);
  if (!cursor) return 'nothing';
  const { kind, path, word, siblings, isFlow, hasColon, needsSpace } = cursor;
  assert.ok(word.start <= before.length && before.length <= word.end, 'what is replaced must hold the cursor');
  const words = (before + after).slice(word.start, word.end);
  return [
    `${kind} ${path.join('.') || '/'} “${words}”`,
    ...(siblings.length > 0 ? [`| ${siblings.join(', ')}`] : []),
    ...(isFlow ? ['in brackets'] : []),
    ...(hasColon ? ['with colon'] : []),
    ...(needsSpace ? ['needs space'] : []),
  ].join(' ');
}

function stands(cases: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(cases)) {
    assert.equal(placeIn(text), expected, text);
    assert.equal(placeIn(text.replaceAll('\n', '\r\n')), expected, `${text} (CRLF)`);
  }
}

describe('a cursor where a key may be written', () => {
  it('stands in an empty document, or at any line of its own', () => {
    stands({
      '<|>': 'open / “”',
      'ka<|>': 'open / “ka”',
      'ka<|>\ndocument: x\n': 'open / “ka” | document',
      'kader: x\n<|>\ntitel: y\n': 'open / “” | kader, titel',
      'kader: x\nti<|>tel: y\n': 'open / “titel” | kader with colon',
      'kader: x\nti<|>': 'open / “ti” | kader',
    });
  });

  it('stands in the group that its margin puts it in', () => {
    stands({
      'groep:\n  <|>': 'open groep “”',
      'groep:\n  een: 1\n  <|>': 'open groep “” | een',
      'groep:\n  een: 1\n  tw<|>\n  drie: 3\n': 'open groep “tw” | een, drie',
      'groep:\n  een: 1\n<|>': 'open / “” | groep',
      'groep:\n<|>': 'open / “” | groep',
      'groep:\n  binnen:\n    een: 1\n  <|>': 'open groep “” | binnen',
      'groep:\n  binnen:\n    <|>\n  na: 1\n': 'open groep.binnen “”',
      'groep:\n  een: 1\nander:\n  <|>': 'open ander “”',
    });
  });

  it('looks past empty lines and comments', () => {
    stands({
      'groep:\n\n  # een\n  een: 1\n\n  <|>\n\n  # twee\n  twee: 2\nna: 1\n': 'open groep “” | een, twee',
      'groep: # zo\n  een: 1 # en zo\n  <|>': 'open groep “” | een',
      'na: 1\ngroep:\n\n\n  <|>': 'open groep “”',
    });
  });

  it('stands in an item of a list', () => {
    stands({
      'lijst:\n  - <|>': 'open lijst.* “”',
      'lijst:\n  - een: 1\n    <|>': 'open lijst.* “” | een',
      'lijst:\n  - een: 1\n    tw<|>\n    drie: 3\n  - vier: 4\n': 'open lijst.* “tw” | een, drie',
      'lijst:\n  - ee<|>n: 1\n    twee: 2\n': 'open lijst.* “een” | twee with colon',
      'lijst:\n  - een: 1\n  - <|>': 'open lijst.* “”',
      'lijst:\n  - een: 1\n\n    <|>\n\n  - twee: 2\n': 'open lijst.* “” | een',
      'lijst:\n  -   een: 1\n      <|>': 'open lijst.* “” | een',
      'lijst:\n  -\n    een: 1\n    <|>': 'open lijst.* “” | een',
      'lijst:\n  - groep:\n      een: 1\n    <|>\n    na: 2\n': 'open lijst.* “” | groep, na',
    });
  });

  it('stands in a list whose dashes stand right below its key', () => {
    stands({
      'lijst:\n- <|>': 'open lijst.* “”',
      'lijst:\n- een: 1\n  <|>\nna: 1\n': 'open lijst.* “” | een',
      'lijst:\n- een: 1\n- <|>\nna: 1\n': 'open lijst.* “”',
      'lijst:\n- een: 1\n<|>\nna: 1\n': 'open / “” | lijst, na',
      'voor:\n- nul\nlijst:\n- een: 1\n  binnen:\n  - <|>': 'open lijst.*.binnen.* “”',
    });
  });

  it('stands in lists and groups in each other', () => {
    stands({
      'lijst:\n  - groep:\n      een: 1\n      <|>': 'open lijst.*.groep “” | een',
      'lijst:\n  - binnen:\n      - een: 1\n        <|>': 'open lijst.*.binnen.* “” | een',
      'lijst:\n  -\n    groep:\n      een: 1\n      <|>': 'open lijst.*.groep “” | een',
      'groep:\n  lijst:\n    - een: 1\n      twee:\n        drie: 3\n        <|>': 'open groep.lijst.*.twee “” | drie',
      '- een: 1\n  <|>': 'open * “” | een',
    });
  });

  it('waits for a dash below the key of a list', () => {
    stands({ 'lijst:\n  <|>': 'open lijst “”', 'lijst:\n  - een\n  <|>': 'open lijst “”' });
  });

  it('knows keys between quotes', () => {
    stands({ '"een twee": 1\n\'drie\': 2\n<|>': 'open / “” | een twee, drie', '"ee<|>n": 1\n': 'open / “"een"” with colon' });
  });
});

describe('a cursor where an item may be written', () => {
  it('knows the other words of the list', () => {
    stands({
      'lijst:\n  - een\n  - <|>\n  - "drie"\n': 'open lijst.* “” | een, drie',
      'lijst:\n  - een\n  - tw<|>ee # zo\n': 'open lijst.* “twee” | een',
      'lijst:\n- een\n- <|>\nander:\n- twee\n': 'open lijst.* “” | een',
      'lijst:\n  - groep:\n      - een\n      - <|>\n  - twee\n': 'open lijst.*.groep.* “” | een',
    });
  });
});

describe('a cursor where a value may be written', () => {
  it('stands behind the colon', () => {
    stands({
      'kader:<|>': 'value kader “” needs space',
      'kader: <|>': 'value kader “”',
      'kader: <|>\ndocument: x\n': 'value kader “”',
      'kader: zo<|>rg@1   # het kader': 'value kader “zorg@1”',
      'kader: <|> # het kader': 'value kader “”',
      'groep:\n  een: <|>': 'value groep.een “”',
      'lijst:\n  - een: 1\n    twee: <|>': 'value lijst.*.twee “”',
      'lijst:\n  - een: <|>': 'value lijst.*.een “”',
      'een twee: <|>': 'value een twee “”',
      '"een": <|>': 'value een “”',
      'lijst: <|>\n  - een\n': 'value lijst “”',
    });
  });

  it('takes all words of the value', () => {
    stands({
      'duur: 1 <|>': 'value duur “1 ”',
      'duur: 1 <|>week': 'value duur “1 week”',
      'adres: http://x<|>': 'value adres “http://x”',
      'titel: een#twee<|>': 'value titel “een#twee”',
      "titel: foto's<|> en zo": "value titel “foto's en zo”",
      'titel: een: tw<|>ee': 'value titel “een: twee”',
      'titel: een\u2028tw<|>ee': 'value titel “een\u2028twee”',
    });
  });

  it('stands between quotes, closed or not', () => {
    stands({
      'titel: "<|>"': 'value titel “”',
      'titel: "een <|>twee"': 'value titel “een twee”',
      "titel: 'een<|>'": 'value titel “een”',
      'titel: "een<|>': 'value titel “een”',
      'titel: "een # <|>twee"': 'value titel “een # twee”',
    });
  });
});

describe('a cursor where nothing can be proposed', () => {
  it('stands in a comment', () => {
    stands({
      '# een<|>': 'nothing',
      'een: 1 # twee<|>': 'nothing',
      'een: # <|>': 'nothing',
      "een: foto's # foto's <|>": 'nothing',
    });
  });

  it('stands in a text of more lines', () => {
    stands({
      'tekst: |\n  een <|>': 'nothing',
      'tekst: >-\n  een\n  <|>\nna: 1\n': 'nothing',
      'tekst: een\n  <|>': 'nothing',
      'tekst: "een\n  tw<|>ee"': 'nothing',
      'groep:\n  tekst: |\n    een: 1\n    <|>': 'nothing',
    });
  });

  it('but below such a text all is as before', () => {
    stands({
      'tekst: |\n  een\n<|>': 'open / “” | tekst',
      'groep:\n  tekst: |\n    een: 1\n  <|>': 'open groep “” | tekst',
      'tekst: "een\n  twee"\n<|>': 'open / “” | tekst',
      'lijst: [een,\n  twee]\n<|>': 'open / “” | lijst',
    });
  });

  it('stands behind a value that is closed, or before a comment', () => {
    stands({ 'titel: "een" <|>': 'nothing', 'lijst: [een] <|>': 'nothing', 'titel: een <|># twee': 'nothing' });
  });

  it('stands where a line would not fit those around it', () => {
    stands({
      'groep:\n    een: 1\n  <|>': 'nothing',
      'groep:\n  een: 1\n <|>': 'nothing',
      'groep:\n  een: 1\n    <|>': 'nothing',
      'een: 1\n  <|>': 'nothing',
      'lijst:\n    - een\n  - <|>': 'nothing',
    });
  });

  it('stands in the space before something, or right behind a dash', () => {
    stands({ 'groep:\n<|>  een: 1\n': 'nothing', 'lijst:\n  -<|>': 'nothing', 'lijst:\n  -<|> een\n': 'nothing' });
  });

  it('stands behind an anchor, an alias or the sign of a text of more lines', () => {
    stands({ 'een: &x <|>': 'nothing', 'een: *<|>': 'nothing', 'een: |<|>': 'nothing' });
  });

  it('but below an anchor or a tag all is as before', () => {
    stands({ 'groep: &x\n  <|>': 'open groep “”', 'groep: !soort\n  een: 1\n  <|>': 'open groep “” | een' });
  });
});

describe('a cursor at any place of any example', () => {
  it('never throws, and what is replaced lies on its line and holds it', () => {
    for (const { uri, text } of filesUnder('examples')) {
      for (let offset = 0; offset <= text.length; offset++) {
        const cursor = cursorAt(text, offset);
        if (!cursor) continue;
        const { start, end } = cursor.word;
        assert.ok(start <= offset && offset <= end && !text.slice(start, end).includes('\n'), `${uri} at ${offset}`);
      }
    }
  });

  it('never throws where the text ends there', () => {
    for (const { text } of filesUnder('examples'))
      for (let offset = 0; offset <= text.length; offset += 7) cursorAt(text.slice(0, offset), offset);
  });
});
