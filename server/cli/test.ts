/** The command `kader test`: finds the packs and their examples on disk, tests each, and says what the examples leave open. */

import { dirname, relative, resolve, sep } from 'node:path';
import { createColors } from 'picocolors';
import { folderUriOf, pathOf } from '../host/files.ts';
import { statsOf } from '../host/stats.ts';
import { type Unreadable, unreadableWords } from '../host/unreadable.ts';
import { testPack } from '../insight/pack-test.ts';
import type { Compiled } from '../packs/compile.ts';
import type { Pack } from '../packs/pack.ts';
import { harmless } from '../report/columns.ts';
import { jsonPacks, prettyPacks } from '../report/pack-test.ts';
import { type Argument, type Language, message, say, type Text } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import { Disk, hasExamples, type Known, type PackFolder } from './pack-folders.ts';

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
  empty: {
    nl: '{file} is leeg. Begin het met “kader: kader@1” en “document: framework”; de editor vult de rest aan.',
    en: '{file} is empty. Begin it with “kader: kader@1” and “document: framework”; the editor completes the rest.',
  },
  notSo: {
    nl: '{file} is niet te lezen als kader: er staat geen regel “document: framework” in. Zet die bovenaan, onder “kader: kader@1”.',
    en: '{file} cannot be read as a framework: it has no line “document: framework”. Put that on top, below “kader: kader@1”.',
  },
  nothing: {
    nl: 'Hier is geen kader om te testen. Noem de map waarin framework.kader.yaml staat.',
    en: 'There is no framework to test here. Name the folder that framework.kader.yaml is in.',
  },
  guess: { nl: ' Bedoelde u {guess}?', en: ' Did you mean {guess}?' },
} satisfies Record<string, Text>;

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
  const complainOfUnread = (): readonly Unreadable[] => {
    const unread = [...disk.unreadable.values()];
    for (const each of unread) complain(unreadableWords(each, shown(each.path)));
    return unread;
  };
  // What stands behind a folder that may not be entered may well be there.
  if (asked !== undefined && path === undefined && disk.isBarred(resolve(cwd, asked))) {
    complainOfUnread();
    return 2;
  }
  const known = disk.packsIn(path === undefined ? [cwd] : [path]);
  const isWanted = (folder: PackFolder): boolean => {
    if (path !== undefined) return folder.uri.startsWith(folderUriOf(path));
    return asked === undefined ? !folder.isProduct || hasExamples(folder.uri) : folder.uri === packOf(asked, known)?.folder;
  };
  const folders = known.folders.filter(isWanted);
  if (folders.length === 0) {
    if (path === undefined) return complain(unknown(asked, known.compiled));
    const nearly = known.nearly.map(({ uri, text }) => {
      return message(text.trim() === '' ? sentences.empty : sentences.notSo, { file: shown(pathOf(uri) ?? uri) });
    });
    for (const words of nearly) complain(words);
    const isTold = complainOfUnread().length + nearly.length > 0;
    return isTold ? 2 : complain(message(sentences.noPack, { asked: shown(path) }));
  }
  const compiled = path === undefined ? known.compiled : disk.compiledAround(path, cwd, folders, known);
  const packs = folders.map(({ uri, files }) =>
    testPack({ folder: uri, files, examples: disk.examplesOf(uri) }, compiled, terminal.today()),
  );
  const unread = complainOfUnread();
  const withNotes = asked !== undefined;
  const report = { packs, withNotes, unreadable: unread.length, fileOf: (uri: string) => shown(pathOf(uri) ?? uri) };
  const style = { language, width, colors: createColors(hasColors) };
  terminal.write(format === 'json' ? jsonPacks(report, language) : prettyPacks(report, style));
  return unread.length > 0 ? 2 : packs.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

/** The folder that stands there, or that the file there is in. */
function folderAt(path: string): string | undefined {
  const stats = statsOf(path);
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
