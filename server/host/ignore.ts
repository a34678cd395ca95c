/** What git leaves out of a folder, and so do we: build output and private notes are not policy. */

import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { statsOf } from './stats.ts';

/** The rules that hold in one folder: those of the folders above it and its own. */
export interface Rules {
  /** The folder that the rules' paths are seen from. */
  readonly base: string;
  readonly matcher: Ignore;
}

const options = { ignoreCase: process.platform === 'win32' || process.platform === 'darwin' };

/**
 * The rules from above a folder that count in it: from the root of its repository down to its parent.
 * A folder that is itself ignored has none, as whoever asks for it by name wants to see what is in it.
 */
export function rulesAbove(folder: string): Rules {
  const above = foldersAbove(folder);
  const root = [folder, ...above].findIndex(isRepository);
  const chain = root < 1 ? [] : above.slice(0, root).reverse();
  const rules = chain.reduce<Rules | undefined>((known, parent) => rulesIn(parent, known), undefined);
  return rules && !isIgnored(folder, true, rules) ? rules : noRules(folder);
}

/** The same with the folder's own rules added. In a repository inside a repository only its own count. */
export function rulesIn(folder: string, above: Rules | undefined): Rules {
  const isRoot = isRepository(folder);
  const known = above && !isRoot ? above : noRules(folder);
  const lines = [...(isRoot ? linesOf(excludeFile(folder)) : []), ...linesOf(join(folder, '.gitignore'))];
  if (lines.length === 0) return known;
  const prefix = inside(folder, known.base);
  return { base: known.base, matcher: ignore(options).add(known.matcher).add(rebased(lines, prefix)) };
}

export function isIgnored(path: string, isFolder: boolean, { base, matcher }: Rules): boolean {
  const name = inside(path, base);
  return name !== '' && matcher.ignores(isFolder ? `${name}/` : name);
}

function noRules(base: string): Rules {
  return { base, matcher: ignore(options) };
}

/** Rules of a folder, written as if they stood in the folder at the base. */
function rebased(lines: readonly string[], prefix: string): readonly string[] {
  if (prefix === '') return lines;
  const folder = prefix.replace(/[\\*?[\]!# ]/g, '\\$&');
  return lines.map((line) => {
    const [, not = '', pattern = ''] = /^(!?)(.*)$/.exec(line) ?? [];
    const isAnchored = /\/./.test(pattern);
    return `${not}/${folder}/${isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
  });
}

function linesOf(file: string): readonly string[] {
  try {
    const lines = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return lines.map((line) => line.replace(/(?<!\\) +$/, '')).filter((line) => line !== '' && !line.startsWith('#'));
  } catch {
    return [];
  }
}

function isRepository(folder: string): boolean {
  return statsOf(join(folder, '.git')) !== undefined;
}

/** In a linked work tree `.git` is a file that names the folder which names the shared one. */
function excludeFile(folder: string): string {
  const git = join(folder, '.git');
  const named = /^gitdir: (.*)$/.exec(linesOf(git)[0] ?? '')?.[1];
  const own = named === undefined ? git : resolve(folder, named);
  return join(resolve(own, linesOf(join(own, 'commondir'))[0] ?? '.'), 'info', 'exclude');
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...foldersAbove(parent)];
}

function inside(path: string, base: string): string {
  return relative(base, path).split(sep).join('/');
}
