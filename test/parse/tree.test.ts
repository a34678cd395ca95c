/** Asking a tree what stands at a place. */

import assert from 'node:assert/strict';
import { mayHoldMore } from '../../server/parse/lost.ts';
import { parseText } from '../../server/parse/parse.ts';
import { entryOf, stepsTo } from '../../server/parse/tree.ts';

/** The way to the cursor: keys, and the numbers of items. */
function wayTo(text: string): string {
  const [before = '', after = ''] = text.split('<|>');
  const steps = stepsTo(parseText('file:///a.kader.yaml', before + after), before.length);
  return steps.map((step) => (step.kind === 'entry' ? step.entry.key.text : String(step.index))).join('.');
}

describe('the way to a place', () => {
  it('leads to the innermost key or value that touches it', () => {
    const cases = {
      'tit<|>el: x\ngroep: {een: 1}\n': 'titel',
      'titel: x<|>\n': 'titel',
      'titel: x\ngroep:\n  een: <|>1\n': 'groep.een',
      'titel: x\ngroep: {een: 1, tw<|>ee: 2}\n': 'groep.twee',
      'lijst:\n  - een\n  - tw<|>ee\n': 'lijst.1',
      'lijst:\n  - naam: een\n    rol: <|>arts\n': 'lijst.0.rol',
      'titel: <|>\nversie: 2\n': 'titel',
      '<|># niets\ntitel: x\n': '',
      '<|>': '',
    };
    for (const [text, way] of Object.entries(cases)) assert.equal(wayTo(text), way, text);
  });
});

describe('a list', () => {
  /** Whether the list under `lijst` may have more items than could be read. */
  const cut = (text: string): boolean => {
    const tree = parseText('file:///a.kader.yaml', text);
    const list = entryOf(tree.root, 'lijst')?.value;
    return list !== undefined && mayHoldMore(tree, list);
  };

  it('may miss items where a line of it could not be read', () => {
    for (const item of ['"een', '@een', 'een: twee: drie', '[een'])
      for (const text of [
        `lijst:\n  - ${item}\n  - nul\n`,
        `lijst:\n  - nul\n  - ${item}\n  - twee\n`,
        `lijst:\n  - nul\n  - ${item}\nna: 1\n`,
      ])
        assert.ok(cut(text), text);
    assert.ok(cut('lijst:\n- nul\n- "een\n- twee\n'));
    assert.ok(cut('lijst:\n  - een: 1\n  # zo\n  -twee\nna: 1\n'));
    assert.ok(cut('lijst:\n  - een: 1\nna: 1\n    twee: 2\n  - drie: 3\n'));
  });

  it('is whole where what could not be read lies elsewhere', () => {
    for (const text of [
      'lijst:\n  - nul\n  - een\n',
      'lijst:\n  - nul\nna: "een\n',
      'voor: "een\nlijst:\n  - nul\n',
      'lijst:\n  - nul: 1\n    een: "twee\n  - nul: 2\n',
      'groep:\n  een: "twee\nlijst:\n  - nul\n',
      'lijst: [een, twee]\nna: "een\n',
    ])
      assert.ok(!cut(text), text);
  });
});
