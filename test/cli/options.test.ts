/** What the command line says of its own options. */

import assert from 'node:assert/strict';
import path from 'node:path';
import { createFolder } from '../host/folder.ts';
import { kader } from '../kader.ts';

const root = path.resolve(__dirname, '../..');

describe('options that are not right', () => {
  const cases: readonly (readonly [argv: string, nl: string, en: string])[] = [
    [
      'check --formt json',
      'De optie --formt bestaat niet. Bedoelde u --format? Zie kader --help.',
      'There is no option --formt. Did you mean --format? See kader --help.',
    ],
    ['check --zzz', 'De optie --zzz bestaat niet. Zie kader --help.', 'There is no option --zzz. See kader --help.'],
    ['check -x', 'De optie -x bestaat niet. Zie kader --help.', 'There is no option -x. See kader --help.'],
    [
      'chekc',
      'De opdracht chekc bestaat niet. Bedoelde u check? Zie kader --help.',
      'There is no command chekc. Did you mean check? See kader --help.',
    ],
    ['check --format', 'Achter --format ontbreekt een waarde. Zie kader --help.', 'A value is missing after --format. See kader --help.'],
    [
      'check --format xml',
      'Bij --format hoort pretty of json, niet “xml”. Zie kader --help.',
      '--format takes pretty or json, not “xml”. See kader --help.',
    ],
    [
      'check --fail-on hint',
      'Bij --fail-on hoort error, warning, information of never, niet “hint”. Zie kader --help.',
      '--fail-on takes error, warning, information or never, not “hint”. See kader --help.',
    ],
    [
      'check --threads 0',
      'Bij --threads hoort een geheel getal van 1 tot en met 64, niet “0”. Zie kader --help.',
      '--threads takes a whole number from 1 to 64, not “0”. See kader --help.',
    ],
    [
      'check --threads 2x',
      'Bij --threads hoort een geheel getal van 1 tot en met 64, niet “2x”. Zie kader --help.',
      '--threads takes a whole number from 1 to 64, not “2x”. See kader --help.',
    ],
    [
      'check --as-of 2026-02-30',
      '“2026-02-30” is geen bestaande datum. Schrijf achter --as-of jaar-maand-dag, zoals 2026-07-01. Zie kader --help.',
      '“2026-02-30” is not an existing date. Write year-month-day after --as-of, as in 2026-07-01. See kader --help.',
    ],
    [
      'check --as-of 0001-01-01',
      '“0001-01-01” kan niet achter --as-of staan: datums van vóór 1900 worden niet gelezen. Zie kader --help.',
      '“0001-01-01” cannot stand after --as-of: dates before 1900 are not read. See kader --help.',
    ],
    [
      'check --as-of 1-7-2026',
      '“1-7-2026” is geen bestaande datum. Schrijf achter --as-of jaar-maand-dag, zoals 2026-07-01. Bedoelde u 2026-07-01? Zie kader --help.',
      '“1-7-2026” is not an existing date. Write year-month-day after --as-of, as in 2026-07-01. Did you mean 2026-07-01? See kader --help.',
    ],
    [
      'explain een twee',
      'Achter kader explain past één ding, en er staan er 2. Horen ze bij elkaar, zet ze dan tussen aanhalingstekens. Zie kader --help.',
      'One thing fits behind kader explain, and there are 2. If they belong together, put them in quotes. See kader --help.',
    ],
    [
      'test een twee drie',
      'Achter kader test past één ding, en er staan er 3. Horen ze bij elkaar, zet ze dan tussen aanhalingstekens. Zie kader --help.',
      'One thing fits behind kader test, and there are 3. If they belong together, put them in quotes. See kader --help.',
    ],
    [
      'lsp',
      'De taalserver praat alleen over stdin en stdout: kader lsp --stdio',
      'The language server only talks over stdin and stdout: kader lsp --stdio',
    ],
  ];

  for (const [argv, nl, en] of cases) {
    it(`give one clear line and exit 2: kader ${argv}`, async () => {
      const folder = createFolder({});
      assert.deepEqual(await kader(folder, ...argv.split(' ')), { code: 2, out: '', error: `kader: ${nl}\n` });
      assert.deepEqual(await kader(folder, '--lang', 'en', ...argv.split(' ')), { code: 2, out: '', error: `kader: ${en}\n` });
    });
  }

  it('also in the language itself', async () => {
    const { code, error } = await kader(createFolder({}), 'check', '--lang', 'de');
    assert.deepEqual([code, error], [2, 'kader: Bij --lang hoort nl of en, niet “de”. Zie kader --help.\n']);
  });

  it('without any command show the help and exit 2', async () => {
    const { code, out, error } = await kader(createFolder({}));
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /^Gebruik: kader/);
  });
});

describe('help and version', () => {
  it('are Dutch, to the last heading', async () => {
    const { code, out } = await kader(root, 'check', '--help');
    assert.equal(code, 0);
    assert.match(out, /^Gebruik: kader check \[paden\.\.\.\] \[opties\]\n/);
    for (const option of ['--format', '--as-of', '--fail-on', '--frameworks', '--threads', '--lang'])
      assert.ok(out.includes(option), option);
    assert.doesNotMatch(out, /\b(?:Usage|Options|Arguments|default|choices|display)\b/);
    assert.match(
      (await kader(root, '--help')).out,
      /Opdrachten:\n {2}check .*\n {2}timeline [\s\S]*\n {2}explain .*\n {2}test [\s\S]*\n {2}lsp .*\n {2}help /,
    );
  });

  it('are English when asked', async () => {
    const { out } = await kader(root, 'check', '--help', '--lang', 'en');
    assert.match(out, /^Usage: kader check \[paths\.\.\.\] \[options\]\n/);
    assert.doesNotMatch(out, /\b(?:Gebruik|Opties|standaard|bestanden|toon)\b/);
    assert.equal((await kader(root, 'help', 'check', '--lang', 'en')).out, out);
  });

  it('give the version of the product', async () => {
    const { code, out } = await kader(root, '--version');
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\S*\n$/);
  });
});
