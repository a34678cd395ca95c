/** A program run to its end, as a whole process. */

import { spawnSync } from 'node:child_process';
import { demand } from './guard.ts';

export interface Ended {
  readonly seconds: number;
  readonly output: string;
}

/** `exitCode` is the one it must end with. */
export function run(command: readonly string[], exitCode: number, folder: string): Ended {
  const [program = '', ...words] = command;
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 2 ** 30,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const seconds = (performance.now() - began) / 1000;
  const wrong = status === exitCode ? undefined : `it ended with ${status}, not ${exitCode}. ${stderr.slice(0, 500)}`;
  demand(wrong, command.slice(0, 3).join(' '));
  return { seconds, output: stdout };
}
