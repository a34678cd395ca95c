/** The pages in docs/ are what `npm run docs` makes of the packs and the engine as they are now, and the product has them all. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { allPages } from '../build/pages.ts';
import { languages } from '../server/text/message.ts';

const root = path.resolve(__dirname, '..');

/** The files below a folder, by their paths with `/`. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

describe('docs/', function () {
  this.timeout(120_000);
  let pages: ReadonlyMap<string, string>;

  before(() => {
    pages = allPages();
  });

  it('holds just the pages that there should be', () => {
    const found = languages.flatMap((language) => filesIn(path.join(root, 'docs', language)).map((name) => `${language}/${name}`));
    const missing = [...pages.keys()].filter((name) => !found.includes(name));
    const needless = found.filter((name) => !pages.has(name));
    assert.deepEqual({ missing, needless }, { missing: [], needless: [] }, 'run `npm run docs`');
  });

  it('holds them as they are made now', () => {
    const stale = [...pages].filter(([name, text]) => {
      const file = path.join(root, 'docs', name);
      return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, 'utf8') !== text;
    });
    assert.deepEqual(
      stale.map(([name]) => `docs/${name}`),
      [],
      'these files are not what `npm run docs` makes',
    );
  });

  it('has in it only links to what is there', () => {
    const broken = [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)]
        .filter(([, href = '']) => !pages.has(path.posix.join(path.posix.dirname(name), href)))
        .map(([, href]) => `docs/${name}: ${href}`),
    );
    assert.deepEqual(broken, []);
  });

  it('is readable: no page has words that nobody could say', () => {
    const flaws = /undefined|\[object|NaN|“\s*”|\(\s*\)|\?\.|(?<!\.)\.\.(?!\.)|\s[.,;:](?:\s|$)/;
    const found = [...pages].flatMap(([name, text]) =>
      text
        .replace(/```yaml\n[\s\S]*?```/g, '')
        .split('\n')
        .filter((line) => flaws.test(line))
        .map((line) => `docs/${name}: ${line}`),
    );
    assert.deepEqual(found, []);
  });

  it('is what the product was built with', () => {
    const built = path.join(root, 'dist/norms');
    const wanted = [...pages].filter(([name]) => name.endsWith('.norm.md'));
    assert.deepEqual(filesIn(built), wanted.map(([name]) => name).sort());
    const stale = wanted.filter(([name, text]) => readFileSync(path.join(built, name), 'utf8') !== text);
    assert.deepEqual(
      stale.map(([name]) => name),
      [],
    );
  });
});
