/** What only a process of its own can show of the command line: pipes, terminals, permissions and the exit itself. */

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFolder } from '../host/folder.ts';

/** What Node is to run, straight from the sources. */
const program = ['--import', pathToFileURL(require.resolve('tsx')).href, path.resolve(__dirname, '../../server/cli.ts')];

const person = (rest = ''): string => `kader: cosmetische-zorg@2019\ndocument: medewerker\nid: x\nnaam: A. Jansen\n${rest}`;
const wrong = person('foutje: 1\n');
/** Gives far more output than fits in a pipe. */
const veryWrong = person(Array.from({ length: 2_000 }, (_, index) => `veld-${index}: 1\n`).join(''));

describe('the kader program', function () {
  this.timeout(60_000);

  const barredFolders: string[] = [];

  // Whoever is not root may remove a folder only where it may be looked into.
  afterEach(() => {
    for (const folder of barredFolders.splice(0)) chmodSync(folder, 0o755);
  });

  it('writes plain text to a pipe, all of it before it ends, with the exit code', () => {
    const cwd = createFolder({ 'x.kader.yaml': veryWrong });
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, 'check'], { cwd, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /: 2000 fouten/);
    assert.doesNotMatch(stdout, /\u001B/);
  });

  it('is quiet when its reader stops reading', async () => {
    const writer = spawn(process.execPath, [...program, 'check'], { cwd: createFolder({ 'x.kader.yaml': veryWrong }) });
    let error = '';
    writer.stderr.on('data', (chunk) => {
      error += chunk;
    });
    writer.stdout.once('data', () => writer.stdout.destroy());
    const code = await new Promise((resolve) => writer.once('close', resolve));
    assert.deepEqual([code, error], [1, '']);
  });

  it('has colours on a terminal, and none there with NO_COLOR', function () {
    if (process.platform !== 'linux' || spawnSync('script', ['--version']).error) this.skip();
    const cwd = createFolder({ 'x.kader.yaml': wrong });
    // A shell reads it, and this project may stand in a folder with a space in its name.
    const command = [process.execPath, ...program, 'check', '--fail-on', 'never'].map((part) => `'${part}'`).join(' ');
    const inTerminal = (more: object): string => {
      const env = { ...process.env, TERM: 'xterm', NO_COLOR: undefined, ...more };
      return execFileSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', env });
    };
    assert.match(inTerminal({}), /\u001B\[31mfout/);
    assert.doesNotMatch(inTerminal({ NO_COLOR: '1' }), /\u001B/);
  });

  it('says of a folder that it may not enter that it may not, however it comes to it, and goes on with the rest', function () {
    const workspace = 'kader: kader@1\ndocument: werkruimte\nnaam: X\nkaders: []\neigen-kaders: ../dicht\n';
    const cwd = createFolder({
      'ok/x.kader.yaml': person(),
      'dicht/a.kader.yaml': person(),
      'kliniek/werkruimte.kader.yaml': workspace,
    });
    barredFolders.push(path.join(cwd, 'dicht'));
    chmodSync(path.join(cwd, 'dicht'), 0);
    chmodSync(cwd, 0o755);
    // Whoever is root may enter everything, so then somebody else has to try.
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const run = (...argv: readonly string[]) => spawnSync(process.execPath, [...program, ...argv], { cwd, encoding: 'utf8', ...user });
    if ('uid' in user && !run('--version').stdout) this.skip();
    const barred = (name: string): string =>
      `kader: ${name} mag niet worden gelezen: u hebt er geen rechten voor. Wat erin staat is niet getoetst.\n`;
    for (const argv of [['ok'], ['dicht', 'ok'], ['kliniek', 'ok'], ['ok', '--frameworks', 'dicht'], []]) {
      const { status, stdout, stderr } = run('check', ...argv);
      assert.deepEqual([status, stderr], argv.join() === 'ok' ? [0, ''] : [2, barred('dicht')], argv.join(' '));
      assert.match(stdout, /[12] document(?:en)? getoetst/);
    }
    assert.equal(run('check', 'ok', 'dicht/a.kader.yaml').stderr, barred('dicht/a.kader.yaml'));
    for (const argv of [
      ['timeline', 'dicht'],
      ['test', 'dicht'],
    ]) {
      const { status, stderr } = run(...argv);
      assert.deepEqual([status, stderr], [2, barred('dicht')]);
    }
    assert.equal(run('test', 'dicht/in').stderr, barred('dicht/in'));
  });

  it('serves an editor over stdin and stdout', async () => {
    const server = spawn(process.execPath, [...program, 'lsp', '--stdio', `--clientProcessId=${process.pid}`]);
    const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
    const send = (message: object): void => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    let out = '';
    const answered = new Promise<void>((resolve) => {
      server.stdout.on('data', (chunk) => {
        out += chunk;
        if (out.includes('"id":2')) resolve();
      });
    });
    try {
      send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
      send({ id: 2, method: 'shutdown' });
      await Promise.race([answered, ended]);
      send({ method: 'exit' });
      assert.equal(await ended, 0);
      assert.match(out, /"id":1,"result":\{"capabilities"/);
    } finally {
      server.kill();
    }
  });
});
