/** The editor and the command line give the same problems on all examples: same places, codes, severities and words. */

import assert from 'node:assert/strict';
import path from 'node:path';
import { run } from '../server/cli.ts';
import { examplesAround } from '../server/packs/examples.ts';
import { asOf, filesUnder } from './fixture.ts';
import { Client, patience } from './lsp/client.ts';

const root = path.resolve(__dirname, '..');
const folders = ['examples', 'schemas/cosmetische-zorg/2019/examples', 'schemas/praktijkregister-fysiotherapie/2022/examples'];

interface Told {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: object; readonly end: object };
}

/** What `kader check --format json` says, a line for each problem. */
async function terminalLines(folder: string, language: string): Promise<readonly string[]> {
  let out = '';
  const write = (text: string): void => {
    out += text;
  };
  const argv = ['check', folder, '--format', 'json', '--lang', language];
  await run(argv, { cwd: root, write, writeError: assert.fail, width: 100, hasColors: false, today: () => asOf });
  const { problems } = JSON.parse(out) as { readonly problems: readonly Told[] };
  return problems
    .map(({ file, code, severity, message, range }) => `${file} ${severity} ${code} ${JSON.stringify(range)} ${message}`)
    .sort();
}

const severityNames = ['', 'error', 'warning', 'information', 'hint'];

describe('the editor and the command line agree', function () {
  this.timeout(patience);

  for (const language of ['nl', 'en']) {
    for (const folder of folders) {
      it(`on ${folder} in ${language}`, async () => {
        const client = await Client.start({ settings: { asOf, language } });
        const files = filesUnder(folder);
        const uris = new Set(files.map(({ uri }) => uri));
        const names = files.map(({ uri }) => decodeURIComponent(uri).replace(`file://${root}/`, ''));
        const opened = await client.folder(Object.fromEntries(files.map(({ text }, index) => [names[index] ?? '', text])));
        const lines: string[] = [];
        // The examples of a pack are those of `kader test`.
        const isShown = (index: number): boolean => examplesAround(files[index]?.uri ?? '', (uri) => uris.has(uri)) === undefined;
        for (const name of names.filter((_, index) => isShown(index))) {
          for (const { code, severity, range, message } of await client.problems(opened.uri(name))) {
            lines.push(`${name} ${severityNames[severity ?? 0]} ${code} ${JSON.stringify(range)} ${message}`);
          }
        }
        await client.stop();
        assert.deepEqual(lines.sort(), await terminalLines(folder, language));
        assert.notEqual(lines.length, 0);
      });
    }
  }
});
