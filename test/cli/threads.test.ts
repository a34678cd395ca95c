/** The built program over any number of threads: what it prints is the same to the last byte, and so is the exit code. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clinic } from '../../bench/clinic.ts';
import { createFolder } from '../host/folder.ts';

const root = path.resolve(__dirname, '../..');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('kader check over threads', function () {
  this.timeout(120_000);

  let program = '';

  before(() => {
    const folder = createFolder({});
    for (const name of ['schemas', 'package.json']) symlinkSync(path.join(root, name), path.join(folder, name));
    // A copy, as it is also run with something wrong in it.
    for (const name of ['cli.js', 'ajv.js', 'packs.txt']) cpSync(path.join(root, 'dist', name), path.join(folder, 'dist', name));
    program = path.join(folder, 'dist/cli.js');
  });

  const check = (cwd: string, ...argv: readonly string[]): Ran => {
    const all = [program, 'check', '--as-of', '2026-11-23', ...argv];
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
    return { status, stdout, stderr };
  };

  /** What all of them say. */
  const same = (cwd: string, ...argv: readonly string[]): Ran => {
    const [one, ...others] = ['1', '2', '3'].map((threads) => check(cwd, ...argv, '--threads', threads));
    assert.ok(one);
    for (const other of others) assert.deepEqual(other, one);
    return one;
  };

  it('says the same of the examples, in both forms and languages', () => {
    const { status, stdout, stderr } = same(root, 'examples', '--format', 'json');
    assert.deepEqual([status, stderr], [1, '']);
    assert.ok((JSON.parse(stdout) as { problems: unknown[] }).problems.length > 10);
    same(root, 'examples', '--lang', 'en');
  });

  it('says the same of a clinic with everything wrong that can be wrong over documents', () => {
    const cwd = createFolder(wrongClinic());
    symlinkSync('nergens', path.join(cwd, 'weg.kader.yaml'));
    cpSync(path.join(root, 'schemas/praktijkregister-fysiotherapie'), path.join(cwd, 'kaders/dubbel'), { recursive: true });
    const { status, stdout, stderr } = same(cwd, '--format', 'json');
    assert.equal(status, 2);
    assert.match(stderr, /^kader: weg\.kader\.yaml is een koppeling[^\n]*\nkader: De map met eigen kaders elders is er niet\.[^\n]*\n$/);
    const { problems } = JSON.parse(stdout) as { readonly problems: readonly { readonly file: string; readonly code: string }[] };
    const codes = new Map<string, number>();
    for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
    assert.equal(codes.get('duplicate-id'), 4);
    assert.equal(codes.get('reference'), 3);
    for (const code of ['term', 'bedenktijd', 'unclosed-quote', 'pack-twice'])
      assert.ok(codes.has(code), `${code} in ${[...codes.keys()]}`);
    assert.ok(problems.some(({ file }) => file === 'kaders/huis/regel.kader.yaml'));
    const pretty = same(cwd, 'protocollen', 'medewerkers/s-3.kader.yaml').stdout;
    assert.match(pretty, /Zie medewerkers\/z-dubbel\.kader\.yaml:3:5: Hier staat dezelfde id/);
  });

  it('says in one line that a thread was lost, still reports what the others found, and exits 2', () => {
    const cwd = createFolder(Object.fromEntries(clinic(60).files.map(({ name, text }) => [name, text])));
    const broken = program.replace(/cli\.js$/, 'broken.js');
    const code = `const threads = require('node:worker_threads');
if (!threads.isMainThread && threads.threadId === 1) threads.parentPort.on('message', ({ job }) => { if (job === 'check') process.exit(7); });
`;
    writeFileSync(broken, code + readFileSync(program, 'utf8').replace(/^#!.*\n/, ''));
    const whole = check(cwd);
    const { status, stdout, stderr } = spawnSync(process.execPath, [broken, 'check', '--threads', '2'], { cwd, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /^kader: Er ging iets mis in Kader zelf[^\n]*\n$/);
    assert.match(stdout, /\d+ documenten getoetst[\s\S]*Ga op dit resultaat niet af/);
    assert.notEqual(stdout, whole.stdout);
  });

  it('is shown on a terminal, in one line that is gone in the end', function () {
    if (process.platform !== 'linux' || spawnSync('script', ['--version']).error) this.skip();
    const cwd = createFolder(Object.fromEntries(clinic(250).files.map(({ name, text }) => [name, text])));
    const inTerminal = (more: object, ...argv: readonly string[]): string => {
      const command = `stty cols 100; ${[process.execPath, program, 'check', '--threads', '2', ...argv].join(' ')}`;
      const env = { ...process.env, TERM: 'xterm', NO_COLOR: '1', ...more };
      return spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', env }).stdout;
    };
    const shown = inTerminal({});
    assert.match(shown, /\r█+░* Gelezen: \d+ van 250/);
    assert.match(shown, /\r█{20} Getoetst: 250 van 250 *\r +\r[^\r]/);
    assert.doesNotMatch(shown, /\u001B/);
    assert.match(inTerminal({}, '--lang', 'en'), /Checked: 250 of 250/);
    assert.doesNotMatch(inTerminal({ TERM: 'dumb' }), /Gelezen/);
    assert.doesNotMatch(inTerminal({}, '|', 'cat'), /Gelezen/);
  });
});

/** Ids that are taken in other shares, references to nothing, a pack with errors, one that is there twice, and a broken file. */
function wrongClinic(): Readonly<Record<string, string>> {
  const files = Object.fromEntries(clinic(400).files.map(({ name, text }) => [name, text]));
  const staff = files['medewerkers/s-3.kader.yaml'] ?? '';
  const protocol = files['protocollen/groep-1/protocol-150.kader.yaml'] ?? '';
  return {
    ...files,
    'werkruimte.kader.yaml': `${files['werkruimte.kader.yaml']}eigen-kaders: kaders\n`,
    'diep/werkruimte.kader.yaml': 'kader: kader@1\ndocument: werkruimte\nnaam: Diep\nkaders: [huis@1]\neigen-kaders: ../elders\n',
    'diep/x.kader.yaml': 'kader: huis@1\ndocument: regel\nid: x\nander: z\n',
    'diep/y.kader.yaml': 'kader: huis@1\ndocument: regel\nid: y\nander: x\n',
    'medewerkers/z-dubbel.kader.yaml': staff,
    'protocollen/groep-0/protocol-dubbel.kader.yaml': protocol.replace(/medewerker: s-\d+/, 'medewerker: s-9999'),
    'protocollen/groep-3/los.kader.yaml': protocol.replace('id: protocol-150', 'id: los').replace(/eigenaar: s-\d+/, 'eigenaar: niemand'),
    'protocollen/groep-2/stuk.kader.yaml': protocol.replace('id: protocol-150', 'id: stuk').replace('doel: Wat', 'doel: "Wat'),
    'kaders/huis/framework.kader.yaml':
      'kader: kader@1\ndocument: framework\nid: huis\nversion: "1"\ntitle: {nl: H, en: H}\nstatus: []\ndates: {}\nsources: {}\n',
    'kaders/huis/regel.kader.yaml':
      'kader: kader@1\ndocument: kind\nid: regel\nlabel: {nl: Regel, en: Rule}\nschema: {type: object, properties: {id: {type: string, identity: true}, ander: {type: string, reference: regel}, fout: {type: strin}}}\n',
  };
}
