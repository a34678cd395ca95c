/** What every command about documents does: finds and reads what is asked, in threads where that saves time, and says what went wrong. */

import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { bundledPacks } from '../host/bundled.ts';
import { folderUriOf, pathOf } from '../host/files.ts';
import { unreadableWords } from '../host/unreadable.ts';
import { type Argument, type Language, message, say, type Text } from '../text/message.ts';
import { askAbout, type Course, type Phase } from './course.ts';
import type { DocumentOptions, Output } from './program.ts';
import { createProgress } from './progress.ts';
import { createJobs, ownShare, type Share } from './share.ts';
import { startThread, type Thread } from './thread.ts';

/** What the command line needs of the place it runs in. */
export interface Terminal extends Output {
  readonly cwd: string;
  readonly hasColors: boolean;
  /** Columns of the terminal that errors are shown on, and with them how far a check is; absent where there is none. */
  readonly progressColumns?: number | undefined;
  /** The date of today, as 2026-07-01. */
  readonly today: () => string;
}

export type Complain = (words: Argument) => 2;

/** The place a command runs in, and how it speaks. */
export interface Setting {
  readonly language: Language;
  readonly terminal: Terminal;
  readonly complain: Complain;
  /** The file that a thread runs. */
  readonly program: string;
}

/** The answers of all shares, with what the reader has to know of them. */
export interface Answered<Answer> {
  readonly answers: readonly Answer[];
  readonly asOf: string;
  /** How many files could not be read. */
  readonly unreadable: number;
  /** False where our own code failed on something. */
  readonly isWhole: boolean;
  /** An address as the reader would write it. */
  readonly fileOf: (uri: string) => string;
}

/** More threads than this have more to tell each other than they gain. */
const mostUseful = 8;
/** With fewer documents than this a thread loses more on starting, and on code that it has to compile anew, than it gains. */
const worthThread = 2500;

const phases: Readonly<Record<Phase, Text>> = {
  read: { nl: 'Gelezen: {done} van {total}', en: 'Read: {done} of {total}' },
  check: { nl: 'Getoetst: {done} van {total}', en: 'Checked: {done} of {total}' },
};

const internal: Text = {
  nl: 'Er ging iets mis in Kader zelf ({reason}). Het resultaat is niet volledig; meld dit aan de makers.',
  en: 'Something went wrong in Kader itself ({reason}). The result is not complete; please report this.',
};

/** Complains of each thing that goes wrong, once. */
export async function askDocuments<Answer>(
  paths: readonly string[],
  options: DocumentOptions,
  { language, terminal, complain, program }: Setting,
  ask: (share: Share, uris: readonly string[]) => Promise<readonly Answer[]>,
): Promise<Answered<Answer>> {
  const { cwd } = terminal;
  const absolute = (path: string): string => resolve(cwd, path);
  const progress = createProgress(terminal.writeError, terminal.progressColumns, language);
  const failures = new Set<string>();
  const onError = (error: unknown): void => {
    const reason = say(failure(error), language);
    progress.wipe();
    if (!failures.has(reason)) complain(reason);
    failures.add(reason);
  };
  const bundled = bundledPacks();
  const frameworks = (options.frameworks ?? []).map((folder) => folderUriOf(absolute(folder)));
  const settings = { language, frameworks, asOf: options.asOf ?? terminal.today() };
  const threads: Thread[] = [];
  const start: Course<Answer>['start'] = (documents) => {
    const count = options.threads === undefined ? usefulThreads(documents) : Number(options.threads);
    if (count === 1) return [ownShare(createJobs(settings, bundled, onError))];
    for (let number = 0; number < count; number += 1) threads.push(startThread(program, settings, onError));
    return threads.map(({ share }) => share);
  };
  const onProgress: Course<Answer>['onProgress'] = (phase, done, total) => progress.show(phases[phase], done, total);
  const asked = (paths.length > 0 ? paths : ['.']).map(absolute);
  const course = { paths: asked, frameworks, packs: bundled.packs, ask, start, onLost: onError, onProgress };
  // What the threads hold is let go of before the report is made.
  const { answers, unreadable } = await askAbout(course).finally(() => Promise.all(threads.map((thread) => thread.stop())));
  progress.wipe();
  for (const unread of unreadable) complain(unreadableWords(unread, shown(unread.path, cwd)));
  return {
    answers,
    asOf: settings.asOf,
    // Behind a link that leads back to its own folder nothing is left unseen.
    unreadable: unreadable.filter(({ reason }) => reason !== 'cycle').length,
    isWhole: failures.size === 0,
    fileOf: (uri) => shown(pathOf(uri) ?? uri, cwd),
  };
}

/** As many as are done sooner than one alone: a thread has to start, and to be told what is in the others. */
function usefulThreads(documents: number): number {
  return Math.max(1, Math.min(availableParallelism(), mostUseful, Math.floor(documents / worthThread)));
}

/** The path as the reader would write it. */
function shown(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

export function failure(error: unknown): Argument {
  return message(internal, { reason: error instanceof Error ? error.message : String(error) });
}
