/** The command line: reads what is asked, lets the service judge it, and says the result in the asked form. */

import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { CommanderError } from 'commander';
import { createColors } from 'picocolors';
import { type Course, checkPaths, type Outcome, type Phase } from './cli-check.ts';
import { type CheckOptions, createProgram, failingSeverities, languageOf, type Output, refusal } from './cli-program.ts';
import { createProgress } from './cli-progress.ts';
import { createJobs, ownShare } from './cli-share.ts';
import { isShareThread, serveShare, startThread, type Thread } from './cli-thread.ts';
import { bundledPacks } from './host/bundled.ts';
import { folderUriOf, pathOf } from './host/files.ts';
import { today } from './host/today.ts';
import { unreadableWords } from './host/unreadable.ts';
import { harmless } from './report/columns.ts';
import { json } from './report/json.ts';
import { pretty } from './report/pretty.ts';
import { countProblems, type Report } from './report/report.ts';
import { createDocument } from './text/document.ts';
import { type Argument, type Language, message, say, type Text } from './text/message.ts';

/** What the command line needs of the place it runs in. */
export interface Terminal extends Output {
  readonly cwd: string;
  readonly hasColors: boolean;
  /** Columns of the terminal that errors are shown on, and with them how far a check is; absent where there is none. */
  readonly progressColumns?: number | undefined;
  /** The date of today, as 2026-07-01. */
  readonly today: () => string;
}

/** More threads than this have more to tell each other than they gain. */
const mostUseful = 8;
/** With fewer documents than this a thread loses more on starting, and on code that it has to compile anew, than it gains. */
const worthThread = 2500;

const phases: Readonly<Record<Phase, Text>> = {
  read: { nl: 'Gelezen: {done} van {total}', en: 'Read: {done} of {total}' },
  check: { nl: 'Getoetst: {done} van {total}', en: 'Checked: {done} of {total}' },
};

type Complain = (words: Argument) => 2;

const internal: Text = {
  nl: 'Er ging iets mis in Kader zelf ({reason}). Het resultaat is niet volledig; meld dit aan de makers.',
  en: 'Something went wrong in Kader itself ({reason}). The result is not complete; please report this.',
};

/**
 * Does what the arguments ask and gives the exit code: 0 nothing at or above the asked severity, 1 something,
 * 2 it could not run or not everything could be read. Never throws.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(argv);
  const complain: Complain = (words) => {
    terminal.writeError(`kader: ${harmless(say(words, language))}\n`);
    return 2;
  };
  let code = 0;
  try {
    const program = createProgram(language, terminal, {
      refuse: (words) => {
        code = complain(words);
      },
      check: async (paths, options) => {
        code = await check(paths, options, language, terminal, complain);
      },
      lsp: serveEditor,
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return complain(failure(error));
    if (error.exitCode === 0) return 0;
    return error.code === 'commander.help' ? 2 : complain(refusal(error));
  }
}

async function check(
  paths: readonly string[],
  options: CheckOptions,
  language: Language,
  terminal: Terminal,
  complain: Complain,
): Promise<number> {
  const { cwd, width, hasColors } = terminal;
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
  const start: Course['start'] = (documents) => {
    const count = options.threads === undefined ? usefulThreads(documents) : Number(options.threads);
    if (count === 1) return [ownShare(createJobs(settings, bundled, onError))];
    for (let number = 0; number < count; number += 1) threads.push(startThread(__filename, settings, onError));
    return threads.map(({ share }) => share);
  };
  const onProgress: Course['onProgress'] = (phase, done, total) => progress.show(phases[phase], done, total);
  const asked = (paths.length > 0 ? paths : ['.']).map(absolute);
  const course = { paths: asked, frameworks, packs: bundled.packs, start, onLost: onError, onProgress };
  // What the threads hold is let go of before the report is made.
  const outcome = await checkPaths(course).finally(() => Promise.all(threads.map((thread) => thread.stop())));
  progress.wipe();
  for (const unread of outcome.unreadable) complain(unreadableWords(unread, shown(unread.path, cwd)));
  const report = { ...reportOn(outcome, settings.asOf, cwd), isWhole: failures.size === 0 };
  const style = { language, width, colors: createColors(hasColors) };
  terminal.write(options.format === 'json' ? json(report, language) : pretty(report, style));
  return report.unreadable > 0 || !report.isWhole ? 2 : exitCode(report, options);
}

/** As many as are done sooner than one alone: a thread has to start, and to be told what is in the others. */
function usefulThreads(documents: number): number {
  return Math.max(1, Math.min(availableParallelism(), mostUseful, Math.floor(documents / worthThread)));
}

function reportOn({ files, unreadable }: Outcome, asOf: string, cwd: string): Omit<Report, 'isWhole'> {
  const fileOf = (uri: string): string => shown(pathOf(uri) ?? uri, cwd);
  const documents = files.map(({ uri, text, problems, verdicts }) => {
    const named = problems.map(({ related = [], ...problem }) => ({
      ...problem,
      related: related.map((place) => ({ ...place, file: fileOf(place.file) })),
    }));
    return { file: fileOf(uri), document: createDocument(uri, text), result: { problems: named, verdicts } };
  });
  documents.sort((one, other) => (one.file < other.file ? -1 : 1));
  // Behind a link that leads back to its own folder nothing is left unseen.
  return { asOf, documents, unreadable: unreadable.filter(({ reason }) => reason !== 'cycle').length };
}

function exitCode(report: Report, { failOn }: CheckOptions): 0 | 1 {
  const counts = countProblems(report);
  const failing = failOn === 'never' ? [] : failingSeverities.slice(0, failingSeverities.indexOf(failOn) + 1);
  return failing.some((severity) => counts[severity] > 0) ? 1 : 0;
}

/** The path as the reader would write it. */
function shown(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

function failure(error: unknown): Argument {
  return message(internal, { reason: error instanceof Error ? error.message : String(error) });
}

/** The language server is a program of its own, which reads `--stdio` itself; a check starts sooner without it. */
async function serveEditor(): Promise<void> {
  await import('./main.ts');
}

async function main(): Promise<void> {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever reads our output may stop reading, as `head` does.
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    write: (text) => stdout.write(text),
    writeError: (text) => stderr.write(text),
    width: stdout.columns ?? 100,
    hasColors: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    // A line about how far it is would stand in the way of programs, and some terminals cannot write over a line.
    progressColumns: stdout.isTTY && stderr.isTTY && env.TERM !== 'dumb' ? stderr.columns : undefined,
    today,
  });
}

if (isShareThread()) serveShare();
else if (require.main === module) void main();
