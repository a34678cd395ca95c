/** Every code of the engine has a page, and what a page calls wrong and right is so. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codesWithSnippets, snippetsOf } from '../../build/snippets.ts';
import { codePage, codes } from '../../server/insight/code-page.ts';
import { packProblems } from '../../server/packs/problems.ts';
import { faults } from '../../server/parse/faults.ts';
import { parseText } from '../../server/parse/parse.ts';
import { languages } from '../../server/text/message.ts';
import { bundledPacks, open } from '../fixture.ts';

const root = path.resolve(__dirname, '../..');

/** The codes that the sources of the checks write down, and those of the two lists of sentences. */
function allCodes(): readonly string[] {
  const folder = path.join(root, 'server/check');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const written = files.flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)]);
  return [...new Set([...written.map(([, code]) => code ?? ''), ...Object.keys(faults), ...Object.keys(packProblems)])].sort();
}

/** A pack of house rules in which every snippet has its place: at the top of one of its files, or in its norm. */
const files = {
  framework: {
    kader: 'kader@1',
    document: 'framework',
    id: 'huisregels',
    version: '"1"',
    title: '{nl: Huisregels, en: House rules}',
    status: '[{on: 2020-01-01, is: adopted}]',
    dates: '{published: 2020-01-01}',
    parties: '[{id: vereniging, name: Vereniging, role: {nl: houdt het register, en: keeps the register}}]',
    sources: '{handboek: {title: Handboek}}',
    terms: '{thema: {label: {nl: Thema’s, en: Themes}, entries: {spreekuur: {label: {nl: spreekuur, en: consulting hour}}}}}',
    needs: '[cosmetische-zorg@2019, praktijkregister-fysiotherapie@2022]',
    calendar: '{}',
  },
  kind: {
    kader: 'kader@1',
    document: 'kind',
    id: 'werkafspraak',
    label: '{nl: Werkafspraak, en: Working agreement}',
    schema: `
  type: object
  properties:
    eigenaar: {type: string}
    thema: {type: string, term: thema}`,
  },
  norm: {
    title: '{nl: Bedenktijd, en: Cooling-off period}',
    text: '{nl: Zo hoort het., en: So it should be.}',
    source: '{ref: handboek, certainty: quoted}',
    force: 'open',
    concerns: 'behandelprotocol',
  },
};

/** The version before, where there is a migration from it. */
const before = {
  framework: {
    ...files.framework,
    terms: '{thema: {label: {nl: Thema’s, en: Themes}, entries: {consult: {label: {nl: consult, en: consult}}}}}',
  },
  kind: {
    ...files.kind,
    schema: `
  type: object
  properties:
    houder: {type: string}
    bijlage: {type: string}
    thema: {type: string, term: thema}`,
  },
};

const workspace = 'kader: kader@1\ndocument: werkruimte\nnaam: Proef\nkaders: [cosmetische-zorg@2019]\neigen-kaders: regels\n';
const doctor = 'kader: cosmetische-zorg@2019\ndocument: medewerker\nid: a-jansen\nnaam: A. Jansen\n';

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

function packIn(folder: string, framework: Keys, kind: Keys, norm: Keys): readonly string[] {
  const head = 'kader: kader@1\ndocument: norms\nchapter: {nl: Eerste, en: First}\nnorms:\n  bedenktijd:\n';
  return [
    `-- ${folder}/framework.kader.yaml --\n${lines(framework)}`,
    `-- ${folder}/werkafspraak.kader.yaml --\n${lines(kind)}`,
    `-- ${folder}/norms.kader.yaml --\n${head}${lines(norm, '    ')}`,
  ];
}

/** The files that show what a snippet shows: a document, a few, a pack with the snippet in its place, or two packs. */
function filesWith(code: string, snippet: string): readonly string[] {
  const around = [`-- werkruimte.kader.yaml --\n${workspace}`, `-- a-jansen.kader.yaml --\n${doctor}`];
  const parts = partsOf(snippet);
  const each = snippet.split('\n');
  const { framework, kind, norm } = files;
  if (code === 'duplicate-id') {
    return each.map((id, index) => `-- ${index}.kader.yaml --\nkader: cosmetische-zorg@2019\ndocument: medewerker\n${id}\nnaam: Jansen\n`);
  }
  if (code === 'framework' || code === 'not-binding') return [`-- werkruimte.kader.yaml --\n${snippet}\n`];
  if (code === 'header' || 'kader' in parts) return [...around, `-- document.kader.yaml --\n${snippet}\n`];
  if (code === 'pack-cycle') {
    const ids = ['huisregels', 'kliniekregels'];
    const packs = each.map((needs, index) => ({ ...framework, id: ids[index] ?? '', ...partsOf(needs) }));
    return packs.map((keys, index) => `-- regels/${ids[index]}/framework.kader.yaml --\n${lines(keys)}`).concat(around);
  }
  if (code.startsWith('pack-migration')) {
    const migration = { kader: 'kader@1', document: 'migration', from: 'huisregels@1', ...parts };
    return [
      ...around,
      ...packIn('regels/1', before.framework, before.kind, norm),
      ...packIn('regels/2', { ...framework, version: '"2"' }, kind, norm),
      `-- regels/2/migration.kader.yaml --\n${lines(migration)}`,
    ];
  }
  const own = (file: Keys): Keys => ({ ...file, ...Object.fromEntries(Object.entries(parts).filter(([key]) => key in file)) });
  const isOfNorm = ['check', 'when', 'force', 'source', 'concerns', 'conditional-on'].some((key) => key in parts);
  return [
    ...around,
    ...packIn(
      'regels',
      isOfNorm ? framework : own(framework),
      'schema' in parts ? own(kind) : kind,
      isOfNorm ? { ...norm, ...('check' in parts && { force: 'norm' }), ...parts } : norm,
    ),
  ];
}

/** The codes of the engine that these files give; what norms ask of so short a document is another matter. */
function codesIn(code: string, snippet: string): readonly string[] {
  const { service } = open(filesWith(code, snippet).join(''));
  const found = service.uris().flatMap((uri) => service.check(uri).problems.map((problem) => problem.code));
  return [...new Set(found)].filter((name) => codes.includes(name));
}

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

  for (const code of codesWithSnippets) {
    for (const language of languages) {
      const { wrong = '', right = '' } = snippetsOf(code, language) ?? {};
      it(`show ${code} in a snippet that has it, and one that has nothing wrong (${language})`, () => {
        const codesOf = (snippet: string): readonly string[] =>
          Object.hasOwn(faults, code)
            ? [...new Set(parseText('file:///a.kader.yaml', `${snippet}\n`).faults.map((fault) => fault.code))]
            : codesIn(code, snippet);
        assert.deepEqual([codesOf(wrong).includes(code), codesOf(right)], [true, []]);
        assert.ok(codePage(code, language, snippetsOf(code, language))?.includes(`\`\`\`yaml\n${wrong}\n\`\`\``));
      });
    }
  }

  it('have snippets only of codes that there are, and of nearly all', () => {
    assert.deepEqual(
      codesWithSnippets.filter((code) => !codes.includes(code)),
      [],
    );
    assert.ok(codesWithSnippets.length > (codes.length * 3) / 4, `${codesWithSnippets.length} of ${codes.length}`);
  });

  it('show what is no YAML in fields that the product’s own frameworks have', () => {
    const known = new Set(
      [...bundledPacks().packs.values()].flatMap(({ kinds }) =>
        [...kinds.values()].flatMap(({ root }) => Object.keys(root.properties ?? {})),
      ),
    );
    const strange = Object.keys(faults).flatMap((code) =>
      languages.flatMap((language) =>
        Object.keys(partsOf(snippetsOf(code, language)?.right ?? '')).filter((key) => key !== '' && !known.has(key)),
      ),
    );
    assert.deepEqual(strange, []);
  });
});
