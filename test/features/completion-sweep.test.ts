/** Accepting whatever is offered, wherever it is offered, leaves a text that can be read and means what was chosen. */

import assert from 'node:assert/strict';
import path from 'node:path';
import { type CompletionItem, completion } from '../../server/features/completion.ts';
import { hover } from '../../server/features/hover.ts';
import { parseText } from '../../server/parse/parse.ts';
import type { Node, Tree } from '../../server/parse/tree.ts';
import type { View } from '../../server/service.ts';
import { applyEdits } from '../../server/text/edit.ts';
import { createService, filesUnder } from '../fixture.ts';

const folders = [
  'examples/kliniek',
  'examples/praktijk',
  'schemas/cosmetische-zorg/2019/examples',
  'schemas/praktijkregister-fysiotherapie/2022/examples',
];

/** How many places of each document are tried, and how many of what is offered there. */
const [places, items] = [30, 4];

for (const folder of folders) {
  describe(`completion anywhere in ${folder}`, () => {
    const files = filesUnder(folder);
    const service = createService(files);
    for (const { uri, text } of files) {
      it(path.basename(uri), () => {
        const view = service.view(uri);
        assert.ok(view);
        const { problems } = service.check(uri);
        for (const offset of placesIn(text, uri)) {
          assert.doesNotThrow(() => hover(view, offset, problems));
          for (const item of chosenAt(view, offset)) assertAccepted(text, item, view, offset);
        }
      });
    }
  });
}

/** Spread over the text, but at other places in each document. */
function placesIn(text: string, uri: string): readonly number[] {
  const shift = [...path.basename(uri)].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);
  return Array.from({ length: places }, (_, index) => (shift + Math.floor((index * text.length) / places)) % (text.length + 1));
}

/** What fits on a line: the first, the last and one between. */
function chosenAt(view: View, offset: number): readonly CompletionItem[] {
  const offered = completion(view, offset);
  const names = offered.map(({ label, kind }) => `${kind} ${label}`);
  assert.deepEqual(names, [...new Set(names)], `offered twice at ${offset}`);
  const short = offered.filter(({ edit }) => !edit.text.includes('\n'));
  return short.filter((_, index) => index % Math.max(1, Math.floor(short.length / items)) === 0);
}

function assertAccepted(text: string, item: CompletionItem, view: View, offset: number): void {
  const after = applyEdits(text, [item.edit]);
  const tree = parseText('file:///a.yaml', after);
  const about = `“${item.label}” at ${offset}, which makes\n${after}`;
  assert.deepEqual(codesOf(tree), codesOf(view.model.tree), `unreadable after ${about}`);
  // Before the word itself may stand a space, a dash, a bracket or a quote; quotes that were there stay.
  const from = item.edit.range.start;
  const found = wordsIn(tree.root).some(({ word, start }) => word === item.label && from - 1 <= start && start <= from + 3);
  assert.ok(found, `no such word after ${about}`);
}

function codesOf(tree: Tree): readonly string[] {
  return tree.faults.map(({ code }) => code);
}

/** All keys and values with where they begin. */
function wordsIn(node: Node | undefined): readonly { readonly word: string; readonly start: number }[] {
  switch (node?.kind) {
    case 'scalar':
      return [{ word: node.text, start: node.start }];
    case 'sequence':
      return node.items.flatMap(wordsIn);
    case 'mapping':
      return node.entries.flatMap(({ key, value }) => [{ word: key.text, start: key.start }, ...wordsIn(value)]);
    default:
      return [];
  }
}
