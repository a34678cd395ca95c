/** The command that tests packs, on real folders. */

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type { TestOptions } from '../../server/cli/test.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { readFixture } from '../fixture.ts';
import { createFolder } from '../host/folder.ts';
import { kader, type Ran } from '../kader.ts';

/** Runs the command in a folder. */
function run(cwd: string, asked?: string, options: Partial<TestOptions> = {}): Promise<Ran> {
  const { format = 'pretty', language = 'nl' } = options;
  return kader(cwd, 'test', ...(asked === undefined ? [] : [asked]), '--format', format, '--lang', language);
}

const header = 'kader: huis@1\ndocument: blad\nid: x\n';
const workspace = '# as-of: 2026-11-23\nkader: kader@1\ndocument: werkruimte\nnaam: Voorbeelden\nkaders: [huis@1]\n';

/** A pack in the folder `eigen`, with these examples besides those that hold its dates. */
function packFolder(examples: Readonly<Record<string, string>>): string {
  const files = [...readFixture(smallPack(norm('klaar', 'title: {nl: Klaar, en: Ready}\ncheck: {field: klaar, is: true}'))).files].filter(
    ([name]) => name.startsWith('pakket/'),
  );
  const given = {
    'werkruimte.kader.yaml': workspace,
    'voor.kader.yaml': `# as-of: 2019-12-31\n${header}klaar: false\n`,
    'na.kader.yaml': `# as-of: 2020-01-01\n${header.replace('id: x', 'id: y')}klaar: false\n#      ^^^^^ error klaar\n`,
    ...examples,
  };
  return createFolder({
    ...Object.fromEntries(files.map(([name, { text }]) => [name.replace('pakket/', 'eigen/'), text])),
    ...Object.fromEntries(Object.entries(given).map(([name, text]) => [`eigen/examples/${name}`, text])),
  });
}

const met = { 'goed.kader.yaml': `${header.replace('id: x', 'id: z')}klaar: true\n` };

describe('kader test', () => {
  it('tests the packs below a folder, and exits 0 when nothing is left open', async () => {
    const folder = packFolder(met);
    for (const asked of ['eigen', 'huis@1', 'eigen/framework.kader.yaml']) {
      const { code, out, error } = await run(folder, asked);
      assert.equal(error, '');
      assert.match(out, /^huis@1 {2}4 voorbeelden, 1 norm\n/);
      assert.match(out, /\n1 kaderversie getest: de voorbeelden laten niets open\.\n$/);
      assert.equal(code, 0);
    }
  });

  it('exits 1 when something is left open, and names the norm', async () => {
    const { code, out } = await run(packFolder({}), 'eigen');
    assert.equal(code, 1);
    assert.match(out, /\n {2}Norm klaar\n {4}- Geen voorbeeld voldoet aan deze norm\. Voeg er een toe\.\n/);
  });

  it('names files as the reader would', async () => {
    const folder = packFolder({ ...met, 'fout.kader.yaml': `${header.replace('id: x', 'id: fout')}klaar: false\n` });
    assert.match((await run(folder, 'eigen')).out, /\n {2}eigen\/examples\/fout\.kader\.yaml\n {4}- Regel 4: /);
    assert.match((await run(path.join(folder, 'eigen'), '.')).out, /\n {2}examples\/fout\.kader\.yaml\n/);
  });

  it('says that the date on top of an example cannot be read, in both languages', async () => {
    const folder = packFolder({
      ...met,
      'slecht.kader.yaml': `# as-of: 2026-13-01\n${header.replace('id: x', 'id: slecht')}klaar: true\n`,
    });
    const { code, out } = await run(folder, 'eigen');
    assert.equal(code, 1);
    assert.match(
      out,
      /\n {2}eigen\/examples\/slecht\.kader\.yaml\n {4}- Regel 1: deze peildatum wordt niet gelezen\. [^-]*“# as-of: JJJJ-MM-DD”/,
    );
    const english = JSON.parse((await run(folder, 'eigen', { format: 'json', language: 'en' })).out) as {
      readonly frameworks: readonly { readonly failures: readonly object[] }[];
    };
    assert.deepEqual(english.frameworks[0]?.failures, [
      {
        code: 'misdated',
        norm: null,
        list: null,
        term: null,
        file: 'eigen/examples/slecht.kader.yaml',
        line: 0,
        message: 'Line 1: this as-of date is not read. Write “# as-of: YYYY-MM-DD” with an existing date, as in “# as-of: 2026-07-01”.',
      },
    ]);
  });

  it('says when the outcome hangs on the day that it is asked', async () => {
    const undated = packFolder({ ...met, 'werkruimte.kader.yaml': workspace.replace(/^#.*\n/, '') });
    assert.match((await run(undated, 'eigen')).out, /Bij 2 van de voorbeelden staat niet op welke datum ze worden beoordeeld/);
    assert.doesNotMatch((await run(packFolder(met), 'eigen')).out, /op welke datum/);
  });

  it('speaks English, and to programs', async () => {
    const { out } = await run(packFolder({}), 'huis@1', { format: 'json', language: 'en' });
    const { frameworks } = JSON.parse(out) as {
      readonly frameworks: readonly { readonly framework: string; readonly failures: readonly object[] }[];
    };
    assert.equal(frameworks[0]?.framework, 'huis@1');
    assert.deepEqual(frameworks[0].failures, [
      { code: 'never', norm: 'klaar', list: null, term: null, file: null, line: null, message: 'No example meets this norm. Add one.' },
    ]);
  });

  it('exits 2 and helps on where there is no such pack', async () => {
    const folder = packFolder(met);
    const wrong = await run(folder, 'huiz@1');
    assert.equal(wrong.code, 2);
    assert.match(wrong.error, /^kader: Er is geen kaderversie of map huiz@1\. .* Bedoelde u huis@1\?\n$/);
    assert.equal((await run(folder, 'nergens')).code, 2);
    assert.match((await run(createFolder({ 'x.kader.yaml': header }), '.')).error, /^kader: In \. staat geen kader\./);
  });

  it('says that the file of a framework is empty, or does not say that it is one', async () => {
    const ran = async (text: string): Promise<Ran> => run(createFolder({ 'kaders/leeg/framework.kader.yaml': text }), 'kaders');
    const empty = await ran('\n');
    assert.deepEqual([empty.code, empty.out], [2, '']);
    assert.match(empty.error, /^kader: kaders\/leeg\/framework\.kader\.yaml is leeg\. [^\n]*\n$/);
    const other = await ran('id: huis\nversion: "1"\n');
    assert.equal(other.code, 2);
    assert.match(other.error, /^kader: kaders\/leeg\/framework\.kader\.yaml is niet te lezen als kader: [^\n]*\n$/);
  });

  it('says in one line of a path that leads nowhere what it is', async () => {
    const folder = packFolder(met);
    symlinkSync('lus', path.join(folder, 'lus'));
    assert.deepEqual(await run(folder, 'lus'), {
      code: 2,
      out: '',
      error: 'kader: lus is een koppeling naar iets dat er niet is, en is niet getoetst.\n',
    });
    for (const asked of ['eigen/framework.kader.yaml/x', 'a'.repeat(300)]) {
      const { code, error } = await run(folder, asked);
      assert.deepEqual([code, error.startsWith(`kader: Er is geen kaderversie of map ${asked}.`)], [2, true]);
    }
  });

  it('knows the other versions of a framework, which stand beside it', async () => {
    const version = (id: string): string =>
      `kader: kader@1\ndocument: framework\nid: huid\nversion: "${id}"\ntitle: {nl: Huid, en: Skin}\nstatus: [{on: 2020-01-01, is: adopted}]\ndates: {published: 2020-01-01}\nsources: {}\n`;
    const files = {
      'huid/2027/framework.kader.yaml': version('2027'),
      'huid/2027/migration.kader.yaml': 'kader: kader@1\ndocument: migration\nfrom: huid@2026\nchanges: []\n',
    };
    const alone = await run(path.join(createFolder(files), 'huid/2027'), '.');
    assert.match(alone.out, /\(pack-migration-before\)/);
    const beside = createFolder({ ...files, 'huid/2026/framework.kader.yaml': version('2026'), 'huid/nota/x.txt': '' });
    for (const [cwd, asked] of [
      [beside, 'huid/2027'],
      [path.join(beside, 'huid/2027'), '.'],
    ] as const) {
      const { code, out, error } = await run(cwd, asked);
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, /^huid@2027 {2}0 voorbeelden, 0 normen\n/);
      assert.doesNotMatch(out, /huid@2026/);
    }
    // Of a copy beside it only the one that is asked about counts.
    const copied = createFolder({ ...files, 'huid/2026-kopie/framework.kader.yaml': version('2027') });
    assert.match((await run(copied, 'huid/2027')).out, /^huid@2027 {2}.*\n {2}huid\/2027\/migration/);
  });

  it('shows what is only worth knowing of a framework that is named, and else says that there is some', async () => {
    const folder = packFolder(met);
    const [named, all] = [(await run(folder, 'huis@1')).out, (await run(folder)).out];
    assert.match(named, /\n {2}Ter informatie\n[\s\S]*geen norm leest/);
    assert.doesNotMatch(named, /niet getoond/);
    assert.match(all, /\n\d+ opmerkingen ter informatie niet getoond; noem een kader om ze te zien: kader test /);
    assert.doesNotMatch(all, /geen norm leest/);
    assert.ok(all.startsWith('huis@1 '), 'their own framework first, wherever the product stands');
  });

  it('finds what a pack builds on elsewhere in the folder', async () => {
    const other = [
      'kader: kader@1',
      'document: framework',
      'id: bovenop',
      'version: "1"',
      'title: {nl: Bovenop, en: On top}',
      'status: [{on: 2020-01-01, is: adopted}]',
      'dates: {published: 2020-01-01}',
      'needs: [huis@1]',
      '',
    ].join('\n');
    const whole = createFolder({
      'boven/framework.kader.yaml': other,
      'boven/examples/werkruimte.kader.yaml': workspace,
      'onder/framework.kader.yaml': other.replace('id: bovenop', 'id: huis').replace('needs: [huis@1]\n', ''),
    });
    assert.match((await run(whole, 'boven')).out, /^bovenop@1 {2}1 voorbeeld, 0 normen\n/);
  });

  it('judges a copy that somebody works on, not the pack of the product with the same name', async () => {
    const folder = createFolder({
      'kopie/framework.kader.yaml': `kader: kader@1\ndocument: framework\nid: kader\nversion: "1"\ntitle: {nl: Kopie, en: Copy}\nstatus: [{on: 2020-01-01, is: adopted}]\n`,
    });
    assert.match((await run(folder, 'kopie')).out, /^kader@1 {2}0 voorbeelden/);
  });
});
