/** A program run to its end, as a whole process. */

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demand } from './guard.ts';

export interface Ended {
  readonly seconds: number;
  readonly output: string;
}

/** `exitCode` is the one it must end with. */
export function run(command: readonly string[], exitCode: number, folder: string): Ended {
  const [program = '', ...words] = command;
  const own = mkdtempSync(path.join(tmpdir(), 'kader-bench-'));
  const file = path.join(own, 'output');
  // Into a file, as some programs end before what they wrote into a pipe has left it.
  const output = openSync(file, 'w');
  try {
    const began = performance.now();
    const { status, stderr } = spawnSync(program, words, {
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', output, 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const seconds = (performance.now() - began) / 1000;
    const wrong = status === exitCode ? undefined : `it ended with ${status}, not ${exitCode}. ${stderr.slice(0, 500)}`;
    demand(wrong, command.slice(0, 3).join(' '));
    return { seconds, output: readFileSync(file, 'utf8') };
  } finally {
    closeSync(output);
    rmSync(own, { recursive: true });
  }
}
