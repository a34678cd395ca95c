/** The command `kader test`: finds the packs and their examples on disk, tests each, and says what the examples leave open. */

import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createColors } from 'picocolors';
import { bundledFiles } from '../host/bundled.ts';
import { findDocuments, folderUriOf, pathOf, readText, uriOf } from '../host/files.ts';
import { type Unreadable, unreadableWords } from '../host/unreadable.ts';
import { testPack } from '../insight/pack-test.ts';
import type { Compiled } from '../packs/compile.ts';
import type { Pack } from '../packs/pack.ts';
import { harmless } from '../report/columns.ts';
import { jsonPacks, prettyPacks } from '../report/pack-test.ts';
import { compileBundled, type SourceFile } from '../service.ts';
import { type Argument, type Language, message, say, type Text } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';

/** What the command needs of the place it runs in. */
export interface TestTerminal {
  readonly cwd: string;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly width: number;
  readonly hasColors: boolean;
  readonly today: () => string;
}

export interface TestOptions {
  readonly format: 'pretty' | 'json';
  readonly language: Language;
}

const sentences = {
  unknown: {
    nl: 'Er is geen kaderversie of map {asked}. Schrijf kader@versie, of de map waarin framework.kader.yaml staat.{guess}',
    en: 'There is no framework version or folder {asked}. Write framework@version, or the folder that framework.kader.yaml is in.{guess}',
  },
  noPack: {
    nl: 'In {asked} staat geen kader. Noem de map waarin framework.kader.yaml staat.',
    en: 'There is no framework in {asked}. Name the folder that framework.kader.yaml is in.',
  },
  nothing: {
    nl: 'Hier is geen kader om te testen. Noem de map waarin framework.kader.yaml staat.',
    en: 'There is no framework to test here. Name the folder that framework.kader.yaml is in.',
  },
  guess: { nl: ' Bedoelde u {guess}?', en: ' Did you mean {guess}?' },
} satisfies Record<string, Text>;

/** Where examples stand in the folder of a pack. */
const examplesFolder = 'examples';

/**
 * Tests the packs of a folder, or the one with this id; without either every pack of the product whose examples are there,
 * and every one below the current folder. Gives the exit code: 0 the examples leave nothing open, 1 they do, 2 something
 * could not be found or read.
 */
export function testPacks(asked: string | undefined, { format, language }: TestOptions, terminal: TestTerminal): number {
  const { cwd, width, hasColors } = terminal;
  const shown = (path: string): string => relative(cwd, path).split(sep).join('/') || '.';
  const complain = (words: Argument): 2 => {
    terminal.writeError(`kader: ${harmless(say(words, language))}\n`);
    return 2;
  };
  const path = asked === undefined ? undefined : folderAt(resolve(cwd, asked));
  const disk = new Disk();
  const known = disk.packsIn(path === undefined ? [cwd] : [path]);
  const isWanted = (folder: PackFolder): boolean => {
    if (path !== undefined) return folder.uri.startsWith(folderUriOf(path));
    return asked === undefined ? !folder.isProduct || hasExamples(folder.uri) : folder.uri === packOf(asked, known)?.folder;
  };
  const folders = known.folders.filter(isWanted);
  if (folders.length === 0)
    return complain(path === undefined ? unknown(asked, known.compiled) : message(sentences.noPack, { asked: shown(path) }));
  // What a pack builds on may stand elsewhere in the folder that the command is given in.
  const isLoaded = folders.every(({ uri }) => [...known.compiled.packs.values()].some(({ folder }) => folder === uri));
  const { compiled } = isLoaded || path === undefined ? known : disk.packsIn([path, cwd]);
  const packs = folders.map(({ uri, files }) =>
    testPack({ folder: uri, files, examples: disk.examplesOf(uri) }, compiled, terminal.today()),
  );
  const unread = [...disk.unreadable.values()];
  for (const each of unread) complain(unreadableWords(each, shown(each.path)));
  const report = { packs, unreadable: unread.length, fileOf: (uri: string) => shown(pathOf(uri) ?? uri) };
  const style = { language, width, colors: createColors(hasColors) };
  terminal.write(format === 'json' ? jsonPacks(report, language) : prettyPacks(report, style));
  return unread.length > 0 ? 2 : packs.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

/** The folder that stands there, or that the file there is in. */
function folderAt(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? dirname(path) : stats && path;
}

function packOf(asked: string, { compiled }: Known): Pack | undefined {
  return compiled.packs.get(asked);
}

function unknown(asked: string | undefined, { packs }: Compiled): Argument {
  if (asked === undefined) return sentences.nothing;
  const guess = nearest(
    asked,
    [...packs.keys()].map((id) => ({ word: id, id })),
  );
  return message(sentences.unknown, { asked, guess: guess === undefined ? '' : message(sentences.guess, { guess }) });
}

interface PackFolder {
  /** Ends in `/`. */
  readonly uri: string;
  readonly isProduct: boolean;
  readonly files: readonly SourceFile[];
}

interface Known {
  readonly folders: readonly PackFolder[];
  readonly compiled: Compiled;
}

class Disk {
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
    return { folders: shown, compiled: compileBundled(ordered.flatMap((folder) => folder.files)) };
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

function isFramework({ text }: SourceFile): boolean {
  return /^document: *(["']?)framework\1 *(#.*)?$/m.test(text);
}

function hasExamples(folder: string): boolean {
  const path = pathOf(folder);
  return path !== undefined && statSync(join(path, examplesFolder), { throwIfNoEntry: false })?.isDirectory() === true;
}
