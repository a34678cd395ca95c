/** What only a process of its own can show of the command line: pipes, terminals, permissions and the exit itself. */

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
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
    const command = [process.execPath, ...program, 'check', '--fail-on', 'never'].join(' ');
    const inTerminal = (more: object): string => {
      const env = { ...process.env, TERM: 'xterm', NO_COLOR: undefined, ...more };
      return execFileSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', env });
    };
    assert.match(inTerminal({}), /\u001B\[31mfout/);
    assert.doesNotMatch(inTerminal({ NO_COLOR: '1' }), /\u001B/);
  });

  it('says of a folder that it may not enter that it may not, and checks the rest', function () {
    const cwd = createFolder({ 'x.kader.yaml': person() });
    mkdirSync(path.join(cwd, 'dicht'));
    chmodSync(path.join(cwd, 'dicht'), 0);
    chmodSync(cwd, 0o755);
    // Whoever is root may enter everything, so then somebody else has to try.
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { status, stdout, stderr } = spawnSync(process.execPath, [...program, 'check'], { cwd, encoding: 'utf8', ...user });
    if ('uid' in user && !stdout) this.skip();
    assert.equal(stderr, 'kader: dicht mag niet worden gelezen: u hebt er geen rechten voor. Wat erin staat is niet getoetst.\n');
    assert.equal(status, 2);
    assert.match(stdout, /^1 document getoetst/);
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
