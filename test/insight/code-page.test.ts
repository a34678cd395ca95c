/** Every code of the engine has a page, and what a page calls wrong and right is so. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codePage, codeSnippets, codes } from '../../server/insight/code-page.ts';
import { packProblems } from '../../server/packs/problems.ts';
import { faults } from '../../server/parse/faults.ts';
import { parseText } from '../../server/parse/parse.ts';
import { languages } from '../../server/text/message.ts';
import { openSmall } from '../check/trial.ts';

const root = path.resolve(__dirname, '../..');

/** The codes that the sources of the checks write down, and those of the two lists of sentences. */
function allCodes(): readonly string[] {
  const folder = path.join(root, 'server/check');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const written = files.flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)]);
  return [...new Set([...written.map(([, code]) => code ?? ''), ...Object.keys(faults), ...Object.keys(packProblems)])].sort();
}

/** A pack in which every snippet has its place: at the top of one of its files, or in its norm. */
const files = {
  framework: {
    kader: 'kader@1',
    document: 'framework',
    id: 'paint',
    version: '"1"',
    title: '{nl: Verf, en: Paint}',
    status: '[{on: 2020-01-01, is: adopted}]',
    dates: '{published: 2020-01-01}',
    parties: '[{id: painters-guild, name: Guild, role: {nl: gilde, en: guild}}]',
    sources: '{book: {title: Book}}',
    terms: '{colour: {label: {nl: Kleuren, en: Colours}, entries: {red: {label: {nl: rood, en: red}}}}}',
    needs: '[]',
    calendar: '{}',
  },
  kind: {
    kader: 'kader@1',
    document: 'kind',
    id: 'sheet',
    label: '{nl: Blad, en: Sheet}',
    schema: `
  type: object
  required: [id]
  properties:
    id: {type: string, format: id, identity: true}
    title: {type: string}
    colour: {type: string, term: colour}
    coats: {type: integer, minimum: 0}
    start: {type: string, format: date}
    finish: {type: string, enum: [matt, gloss]}
    rooms: {type: array, uniqueItems: true, items: {type: string}}
    after: {type: string, reference: sheet}
    diary:
      type: object
      not-assessed: {reason: {nl: Dat is van henzelf., en: That is their own.}}
      properties: {mood: {type: string}}`,
  },
  norm: {
    title: '{nl: Norm, en: Norm}',
    text: '{nl: Zo hoort het., en: So it should be.}',
    source: '{ref: book, certainty: quoted}',
    force: 'open',
    concerns: 'sheet',
  },
};

const workspace = 'kader: kader@1\ndocument: werkruimte\nnaam: Proef\nkaders: [paint@1]\neigen-kaders: paint\n';

type Keys = Readonly<Record<string, string>>;

/** The parts of a snippet by their key, each with the lines below it. */
function partsOf(snippet: string): Keys {
  const parts = snippet.split(/^(?=[\w$-]+:)/m).map((part) => /^([\w$-]+):([\s\S]*)$/.exec(part));
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? '', (part?.[2] ?? '').trimEnd()]));
}

function lines(keys: Keys, margin = ''): string {
  return Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}\n`.replace(/^(?=.)/gm, margin))
    .join('');
}

/** The codes that a document gives in that pack, or that the pack itself gives with the snippet in its place. */
function codesWith(snippet: string): readonly string[] {
  const parts = partsOf(snippet);
  const own = (file: Keys): Keys => ({ ...file, ...Object.fromEntries(Object.entries(parts).filter(([key]) => key in file)) });
  const isDocument = 'kader' in parts || parts.document === ' sheet';
  const isOfNorm = !isDocument && ['check', 'when', 'force', 'source', 'concerns', 'conditional-on'].some((key) => key in parts);
  const norm = isOfNorm ? { ...files.norm, ...('check' in parts && { force: 'norm' }), ...parts } : files.norm;
  const { service } = openSmall(`-- werkruimte.kader.yaml --
${workspace}-- paint/framework.kader.yaml --
${lines(isDocument || isOfNorm ? files.framework : own(files.framework))}-- paint/sheet.kader.yaml --
${lines('schema' in parts ? own(files.kind) : files.kind)}-- paint/norms.kader.yaml --
kader: kader@1\ndocument: norms\nchapter: {nl: Eerste, en: First}\nnorms:\n  first:\n${lines(norm, '    ')}-- document.kader.yaml --
${isDocument ? `${snippet}\n` : 'kader: paint@1\ndocument: sheet\nid: first\n'}`);
  const uris = service.uris().filter((uri) => uri.includes('/paint/') !== isDocument);
  return uris.flatMap((uri) => service.check(uri).problems.map(({ code }) => code));
}

/** Two files or packs beside each other, or a version before, are more than a snippet shows. */
const ofSeveral = /^(?:duplicate-id|pack-cycle|pack-migration-.*)$/;

describe('the pages about codes', () => {
  it('are there for all codes, and for no others', () => assert.deepEqual([...codes].sort(), allCodes()));

  it('say in both languages what it means, why it matters and what to do', () => {
    for (const code of codes) {
      const [dutch = '', english = ''] = languages.map((language) => codePage(code, language));
      assert.match(
        dutch,
        new RegExp(
          `^# \\S.*\n\n\`${code}\` · een melding van Kader zelf\n\n\\S[\\s\\S]*## Waarom dit ertoe doet\n\n\\S[\\s\\S]*## Herstellen\n\n\\S`,
        ),
      );
      assert.match(
        english,
        new RegExp(
          `^# \\S.*\n\n\`${code}\` · a message of Kader itself\n\n\\S[\\s\\S]*## Why this matters\n\n\\S[\\s\\S]*## Putting it right\n\n\\S`,
        ),
      );
    }
  });

  it('are not there for what is no code', () => {
    assert.equal(codePage('toString', 'nl'), undefined);
    assert.equal(codePage('requird', 'nl'), undefined);
  });

  for (const code of codes) {
    const { wrong, right } = codeSnippets(code);
    if (wrong === undefined || right === undefined) continue;
    if (Object.hasOwn(faults, code)) {
      it(`show ${code} in a text that has it, and one that has nothing wrong`, () => {
        const found = [wrong, right].map((text) => [
          ...new Set(parseText('file:///a.kader.yaml', `${text}\n`).faults.map((fault) => fault.code)),
        ]);
        assert.deepEqual(found, [[code], []]);
      });
    } else if (!ofSeveral.test(code)) {
      it(`show ${code} in a snippet that has it, and one that has not`, () => {
        assert.deepEqual([codesWith(wrong).includes(code), codesWith(right).filter((found) => found !== 'first')], [true, []]);
      });
    }
  }
});
