/** Runs that are kept, so that a later one can be held against them. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './bundle.ts';
import type { Line } from './measure.ts';

export interface Result {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly processor: string;
  readonly processors: number;
  readonly isQuick: boolean;
  readonly lines: readonly Line[];
}

const folder = path.join(root, 'bench/results');

/** Returns the path of the file, seen from the project. */
export function keep(lines: readonly Line[], isQuick: boolean, name: string | undefined): string {
  const date = new Date().toISOString();
  const [first, ...more] = os.cpus();
  const result: Result = {
    date,
    commit: commit(),
    node: process.version,
    processor: first?.model ?? 'unknown',
    processors: more.length + 1,
    isQuick,
    lines,
  };
  const file = path.join(folder, `${name ?? date.replace(/:/g, '-').replace(/\..*$/, '')}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
  return path.relative(root, file);
}

/** A path, or the name that a run was kept under. */
export function read(name: string): Result {
  const file = [path.resolve(name), path.join(folder, name), path.join(folder, `${name}.json`)].find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`there is no run ${name}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
