/** The packs that stand on disk: which folders hold one, with their files, their examples and what they build on. */

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundledFiles } from '../host/bundled.ts';
import { findDocuments, folderUriOf, pathOf, readText, suffix, uriOf } from '../host/files.ts';
import { statsOf } from '../host/stats.ts';
import type { Unreadable } from '../host/unreadable.ts';
import type { Compiled } from '../packs/compile.ts';
import { compileBundled, type SourceFile } from '../service.ts';

/** The file of a pack that says which it is. */
const frameworkFile = `framework${suffix}`;
/** Where examples stand in the folder of a pack. */
const examplesFolder = 'examples';

export interface PackFolder {
  /** Ends in `/`. */
  readonly uri: string;
  readonly isProduct: boolean;
  readonly files: readonly SourceFile[];
}

export interface Known {
  /** Those of the product last, whatever folder it stands in. */
  readonly folders: readonly PackFolder[];
  readonly compiled: Compiled;
  /** Files that go by the name of one that says which pack it is, and do not say so. */
  readonly nearly: readonly SourceFile[];
}

/** Whether these packs are known, each from its own folder. */
function areLoaded(folders: readonly PackFolder[], { packs }: Compiled): boolean {
  const loaded = new Set([...packs.values()].map(({ folder }) => folder));
  return folders.every(({ uri }) => loaded.has(uri));
}

export class Disk {
  /** By path. */
  readonly unreadable = new Map<string, Unreadable>();

  /** The packs in these folders and those of the product: where both have one, somebody is at work on a copy, which counts. */
  packsIn(paths: readonly string[]): Known {
    const bundled = bundledFiles();
    const isOurs = new Set(bundled.map(({ uri }) => uri));
    const found = new Map(paths.flatMap((path) => this.#documentsIn(path)).map((file) => [file.uri, file]));
    const others = [...found.values()].filter(({ uri }) => !isOurs.has(uri));
    const holders = [...others, ...bundled].filter(isFramework).map(({ uri }) => uri.slice(0, uri.lastIndexOf('/') + 1));
    // Examples of a pack may hold a pack too; what stands above a pack may have any name.
    const isExample = (uri: string): boolean => holders.some((folder) => uri.startsWith(`${folder}${examplesFolder}/`));
    const own = others.filter(({ uri }) => !isExample(uri));
    const folders = holders.filter((folder) => !isExample(folder));
    // A pack may stand in the folder of another: what is in its own folder is its own.
    folders.sort((one, other) => other.length - one.length);
    const files = new Map<string, SourceFile[]>(folders.map((folder) => [folder, []]));
    for (const file of [...own, ...bundled]) files.get(folders.find((folder) => file.uri.startsWith(folder)) ?? '')?.push(file);
    const all = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
    const shown = all.map(([uri, each]): PackFolder => ({ uri, files: each, isProduct: each.some((file) => isOurs.has(file.uri)) }));
    const ordered = [...shown.filter(({ isProduct }) => !isProduct), ...shown.filter(({ isProduct }) => isProduct)];
    const nearly = own.filter((file) => file.uri.endsWith(`/${frameworkFile}`) && !isFramework(file));
    return { folders: ordered, compiled: compileBundled(ordered.flatMap((folder) => folder.files)), nearly };
  }

  /**
   * What packs build on may stand elsewhere in the folder that the command is given in, and other versions of the same
   * framework beside the folder of a pack.
   */
  compiledAround(path: string, cwd: string, folders: readonly PackFolder[], known: Known): Compiled {
    const isLoaded = areLoaded(folders, known.compiled);
    const isPack = folders.some(({ uri }) => uri === folderUriOf(path));
    const around = [...(isPack ? packFoldersBeside(path) : []), ...(isLoaded ? [] : [cwd])];
    if (around.length === 0) return known.compiled;
    const { compiled } = this.packsIn([path, ...around]);
    // Of a copy beside it, which is the same pack, the other may count.
    return isLoaded && !areLoaded(folders, compiled) ? known.compiled : compiled;
  }

  /** Whether it cannot be told what stands there; it is among the unreadable then. */
  isBarred(path: string): boolean {
    const barred = findDocuments(path).unreadable.filter(({ reason }) => reason !== 'missing');
    for (const problem of barred) this.unreadable.set(problem.path, problem);
    return barred.length > 0;
  }

  examplesOf(folder: string): readonly SourceFile[] {
    const path = pathOf(folder);
    return path === undefined || !hasExamples(folder) ? [] : this.#documentsIn(join(path, examplesFolder));
  }

  #documentsIn(path: string): readonly SourceFile[] {
    const found = findDocuments(path);
    for (const problem of found.unreadable) this.unreadable.set(problem.path, problem);
    return found.files.flatMap((file): readonly SourceFile[] => {
      const text = readText(file.path);
      if (typeof text === 'string') return [{ uri: uriOf(file.path), text }];
      this.unreadable.set(text.path, text);
      return [];
    });
  }
}

export function isFramework({ text }: SourceFile): boolean {
  return /^document: *(["']?)framework\1 *(#.*)?$/m.test(text);
}

export function hasExamples(folder: string): boolean {
  const path = pathOf(folder);
  return path !== undefined && statsOf(join(path, examplesFolder))?.isDirectory() === true;
}

/** The folders of other packs that stand in the same folder as this one: no more is looked at, as that may hold anything. */
function packFoldersBeside(folder: string): readonly string[] {
  const above = dirname(folder);
  try {
    const names = readdirSync(above).sort();
    return names.map((name) => join(above, name)).filter((beside) => beside !== folder && statsOf(join(beside, frameworkFile))?.isFile());
  } catch {
    return [];
  }
}
