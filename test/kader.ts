/** The command line as tests run it: in this process, with what it wrote. */

import { run, type Terminal } from '../server/cli.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process, in a folder. */
export async function kader(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  const written: Record<'out' | 'error', string> = { out: '', error: '' };
  const terminal: Terminal = {
    cwd,
    write: (text) => {
      written.out += text;
    },
    writeError: (text) => {
      written.error += text;
    },
    width: 120,
    hasColors: false,
    today: () => '2026-11-23',
  };
  return { code: await run(argv, terminal), ...written };
}
