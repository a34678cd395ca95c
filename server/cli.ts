/** The command line: reads what is asked, lets the service judge it, and says the result in the asked form. */

import { relative, resolve, sep } from 'node:path';
import { CommanderError } from 'commander';
import { createColors } from 'picocolors';
import { type CheckOptions, createProgram, failingSeverities, languageOf, type Output, refusal } from './cli-program.ts';
import { bundledPacks } from './host/bundled.ts';
import { folderUriOf, pathOf } from './host/files.ts';
import { today } from './host/today.ts';
import { unreadableWords } from './host/unreadable.ts';
import { type Loaded, loadWorkspaces } from './host/workspace.ts';
import { harmless } from './report/columns.ts';
import { json } from './report/json.ts';
import { pretty } from './report/pretty.ts';
import { countProblems, type Report } from './report/report.ts';
import { Service } from './service.ts';
import { type Argument, type Language, message, say, type Text } from './text/message.ts';

/** What the command line needs of the place it runs in. */
export interface Terminal extends Output {
  readonly cwd: string;
  readonly hasColors: boolean;
  /** The date of today, as 2026-07-01. */
  readonly today: () => string;
}

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
      check: (paths, options) => {
        code = check(paths, options, language, terminal, complain);
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

function check(paths: readonly string[], options: CheckOptions, language: Language, terminal: Terminal, complain: Complain): number {
  const { cwd, width, hasColors } = terminal;
  const absolute = (path: string): string => resolve(cwd, path);
  const failures = new Set<string>();
  const onError = (error: unknown): void => {
    const reason = say(failure(error), language);
    if (!failures.has(reason)) complain(reason);
    failures.add(reason);
  };
  const service = new Service({ bundled: bundledPacks(), today: terminal.today, onError });
  const frameworks = (options.frameworks ?? []).map((folder) => folderUriOf(absolute(folder)));
  service.configure({ language, frameworks, ...(options.asOf !== undefined && { asOf: options.asOf }) });
  const loaded = loadWorkspaces((paths.length > 0 ? paths : ['.']).map(absolute), service);
  for (const unread of loaded.unreadable) complain(unreadableWords(unread, shown(unread.path, cwd)));
  const report = { ...reportOn(loaded, service, cwd), isWhole: failures.size === 0 };
  const style = { language, width, colors: createColors(hasColors) };
  terminal.write(options.format === 'json' ? json(report, language) : pretty(report, style));
  return report.unreadable > 0 || !report.isWhole ? 2 : exitCode(report, options);
}

function reportOn(loaded: Loaded, service: Service, cwd: string): Omit<Report, 'isWhole'> {
  const find: Report['find'] = (uri) => {
    const document = service.document(uri);
    return document && { file: shown(pathOf(uri) ?? uri, cwd), document };
  };
  // A norm that fell out of its pack is missed in every document, so its pack is heard of wherever it is.
  const asked = new Set([...loaded.asked, ...service.faultyPackFiles()]);
  const documents = [...asked].flatMap((uri) => {
    const found = find(uri);
    return found ? { ...found, result: service.check(uri) } : [];
  });
  documents.sort((one, other) => (one.file < other.file ? -1 : 1));
  // Behind a link that leads back to its own folder nothing is left unseen.
  const unreadable = loaded.unreadable.filter(({ reason }) => reason !== 'cycle').length;
  return { asOf: service.asOf(), documents, unreadable, find };
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
    today,
  });
}

if (require.main === module) void main();
