/** What is downloaded: the server, what it reads when it starts, and the extension as a whole. */

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../bundle.ts';
import { type Line, lineOf, type Target } from '../measure.ts';
import type { Row } from '../setting.ts';

const row = 'size';

/** The other programs that we ship, which the server does not load. */
const others = new Set(['cli.js', 'extension.js']);

export const size: Row = async ({ peers }) => {
  const built = readdirSync(path.join(root, 'dist')).filter((name) => !name.endsWith('.map') && !others.has(name));
  const code = megabytes(built.filter((name) => name.endsWith('.js')).map((name) => `dist/${name}`));
  const whole = megabytes(built.map((name) => `dist/${name}`));
  const extensions = readdirSync(root).filter((name) => name.endsWith('.vsix'));
  const newest = extensions.sort((one, other) => changed(other) - changed(one)).slice(0, 1);
  return [
    ...line('server, code', code, { kind: 'at most', value: 1 }),
    ...line('server, code and what it reads at its start', whole),
    ...peers.bundled.flatMap(({ name, command }) => {
      const target = { kind: 'ratio', value: 0.8 } as const;
      return lineOf({ row, what: 'server, code', unit: 'MB', target }, [code], { name, values: [megabytes([command[1] ?? ''])] });
    }),
    // Made by `npm run package`; without it there is nothing to say.
    ...newest.flatMap((name) => {
      const age = changed(name) < changed('dist/main.js') ? ', made before this build' : '';
      return line(`extension, ${name}${age}`, megabytes([name]), { kind: 'at most', value: 2 });
    }),
  ];
};

function line(what: string, value: number, target?: Target): readonly Line[] {
  return lineOf({ row, what, unit: 'MB', ...(target && { target }) }, [value]);
}

function megabytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(path.resolve(root, file)).size, 0) / 1e6;
}

function changed(file: string): number {
  return statSync(path.join(root, file)).mtimeMs;
}
