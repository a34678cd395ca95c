/** Finding the documents in a folder, and reading their text. Nothing in it throws. */

import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isIgnored, type Rules, rulesAbove, rulesIn } from './ignore.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

export const suffix = '.kader.yaml';

export interface FoundFile {
  readonly path: string;
  /** The same with every link in it followed: one file has one real path. */
  readonly real: string;
}

export interface Found {
  /** In the order of their paths, compared as text; each file once, however many links lead to it. */
  readonly files: readonly FoundFile[];
  readonly unreadable: readonly Unreadable[];
}

/** All of a folder, or only what stands directly in it. */
export type Depth = 'all' | 'top';

interface Search {
  readonly depth: Depth;
  readonly files: FoundFile[];
  readonly unreadable: Unreadable[];
  readonly seen: Set<string>;
  /** Links wait until everything that stands in its own place has been seen. */
  readonly links: Link[];
}

interface Link {
  readonly path: string;
  /** The real path of the folder that the link stands in. */
  readonly holder: string;
  readonly rules: Rules;
}

/**
 * The documents at or below a folder that git does not ignore; `.git` and `node_modules` are never entered.
 * The path of a file gives that file, whatever it is called. The path must be absolute.
 */
export function findDocuments(path: string, depth: Depth = 'all'): Found {
  const there = look(path);
  if ('reason' in there) return { files: [], unreadable: [there] };
  if (there.stats.isFile()) return { files: [{ path, real: there.real }], unreadable: [] };
  if (!there.stats.isDirectory()) return { files: [], unreadable: [{ path, reason: 'special' }] };
  const search: Search = { depth, files: [], unreadable: [], seen: new Set(), links: [] };
  walk(path, there.real, rulesAbove(path), search);
  for (let link = search.links.shift(); link; link = search.links.shift()) follow(link, search);
  return { files: search.files.sort(byPath), unreadable: search.unreadable.sort(byPath) };
}

function walk(folder: string, real: string, above: Rules, search: Search): void {
  if (search.seen.has(real)) return;
  search.seen.add(real);
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    search.unreadable.push(unreadable(folder, error));
    return;
  }
  const hasRules = entries.some(({ name }) => name === '.gitignore' || name === '.git');
  const rules = hasRules ? rulesIn(folder, above) : above;
  for (const entry of [...entries].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const { name } = entry;
    const path = join(folder, name);
    if (name === '.git' || name === 'node_modules') continue;
    if (entry.isFile() && !name.endsWith(suffix)) continue;
    if (isIgnored(path, entry.isDirectory(), rules)) continue;
    if (entry.isDirectory()) enter(path, join(real, name), rules, search);
    else if (entry.isFile()) add(path, join(real, name), search);
    else if (entry.isSymbolicLink()) search.links.push({ path, holder: real, rules });
    else if (name.endsWith(suffix)) search.unreadable.push({ path, reason: 'special' });
  }
}

function enter(folder: string, real: string, rules: Rules, search: Search): void {
  if (folder.endsWith(suffix)) search.unreadable.push({ path: folder, reason: 'folder' });
  if (search.depth === 'all') walk(folder, real, rules, search);
}

function add(path: string, real: string, search: Search): void {
  if (search.seen.has(real)) return;
  search.seen.add(real);
  search.files.push({ path, real });
}

/** A link that leads nowhere is worth a word only where a document was to be expected. */
function follow({ path, holder, rules }: Link, search: Search): void {
  const there = look(path);
  if ('reason' in there) {
    const reason = there.reason === 'missing' ? 'dangling' : there.reason;
    if (path.endsWith(suffix)) search.unreadable.push({ ...there, reason });
  } else if (there.stats.isDirectory()) {
    if (holdsFolder(there.real, holder)) search.unreadable.push({ path, reason: 'cycle' });
    else enter(path, there.real, rules, search);
  } else if (path.endsWith(suffix)) {
    if (there.stats.isFile()) add(path, there.real, search);
    else search.unreadable.push({ path, reason: 'special' });
  }
}

function holdsFolder(folder: string, other: string): boolean {
  return `${other}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The text of a file. Bytes that are not UTF-8 become U+FFFD; a byte order mark is left out, as editors do. */
export function readText(path: string): string | Unreadable {
  try {
    return new TextDecoder().decode(readFileSync(path));
  } catch (error) {
    return unreadable(path, error);
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The address of a folder, which ends in `/`. */
export function folderUriOf(path: string): string {
  return uriOf(path).replace(/\/*$/, '/');
}

/** The path, or undefined for what is not on this disk. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** What stands at the end of a path, links followed. */
function look(path: string): { readonly stats: Stats; readonly real: string } | Unreadable {
  try {
    const real = realpathSync(path);
    return { stats: statSync(real), real };
  } catch (error) {
    return unreadable(path, error);
  }
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}
