/** The framework that CONTRIBUTING.md writes step by step is right as it stands there, and so is what is said of it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { testPack } from '../server/insight/pack-test.ts';
import type { PackTest } from '../server/insight/pack-test-result.ts';
import { compilePacks } from '../server/packs/compile.ts';
import { parse } from '../server/parse/parse.ts';
import { failureWords } from '../server/report/pack-test-words.ts';
import { createDocument } from '../server/text/document.ts';
import { say } from '../server/text/message.ts';
import { asOf, assertMarks, bundledPacks, createService, readFixture } from './fixture.ts';

const page = readFileSync(path.resolve(__dirname, '../CONTRIBUTING.md'), 'utf8');
const section = page.split('\n## ').find((part) => part.startsWith('Write a framework')) ?? '';
const folder = 'kaders/wondzorg/';

/** The files of the section by their paths, marks and all. */
const files = new Map([...section.matchAll(/^`(\S+\.yaml)`\n\n```yaml\n([\s\S]*?)```$/gm)].map(([, name = '', text = '']) => [name, text]));

/** What `kader test` says of the pack with the examples that stand there up to and including the last of these. */
function tested(examples: readonly string[]): PackTest {
  const source = (name: string): { readonly uri: string; readonly text: string } => ({
    uri: `file:///werk/${name}`,
    text: files.get(name) ?? '',
  });
  const own = [...files.keys()].filter((name) => name.startsWith(folder) && !name.includes('/examples/')).map(source);
  const trees = own.map(({ uri, text }) => ({ uri, tree: parse(createDocument(uri, text)) }));
  return testPack(
    { folder: `file:///werk/${folder}`, files: own, examples: examples.map(source) },
    compilePacks(trees, bundledPacks()),
    asOf,
  );
}

describe('the framework in CONTRIBUTING.md', () => {
  const examples = [...files.keys()].filter((name) => name.includes('/examples/'));

  it('is whole: a framework, a kind, norms, examples and a practice that uses it', () => {
    assert.deepEqual(
      [...files.values()].map((text) => /^document: (\S+)$/m.exec(text)?.[1]),
      ['framework', 'kind', 'norms', 'werkruimte', 'wondplan', 'wondplan', 'wondplan', 'werkruimte', 'wondplan'],
    );
    assert.equal([...section.matchAll(/^```yaml$/gm)].length, files.size, 'every snippet has its path above it, and so is tested');
  });

  it('has in it just the problems that are marked', () => {
    const text = [...files].filter(([name]) => !name.includes('/examples/')).map(([name, content]) => `-- ${name} --\n${content}`);
    const fixture = readFixture(text.join(''));
    const service = createService(fixture.files.values());
    assert.ok([...fixture.files.values()].some(({ marks }) => marks.length > 0));
    for (const { uri, marks } of fixture.files.values()) assertMarks(service, uri, marks);
  });

  it('has examples that leave nothing open', () => {
    const { failures, notes, norms } = tested(examples);
    assert.deepEqual(
      failures.map((failure) => say(failureWords(failure), 'en')),
      [],
    );
    assert.deepEqual(
      notes.map(({ is }) => is),
      [],
    );
    assert.equal(norms, 1);
  });

  it('is told what it leaves open with all but the last of them, as the page says', () => {
    const said = tested(examples.slice(0, -1)).failures.map((failure) => say(failureWords(failure), 'en'));
    const [, quoted] = /^> (.*)$/m.exec(section) ?? [];
    assert.deepEqual(said, [quoted]);
  });

  it('is used by a practice whose workspace leads to it', () => {
    const from = (workspace: string, to: string): string => path.posix.join(path.posix.dirname(workspace), to);
    const ways = [...files].flatMap(([name, text]) => [...text.matchAll(/^eigen-kaders: (\S+)$/gm)].map(([, to = '']) => from(name, to)));
    assert.deepEqual(ways, ['kaders/wondzorg', 'kaders']);
  });
});
