/** The command line: finds the command that is asked, and gives its exit code. */

import { CommanderError } from 'commander';
import { check } from './cli/check.ts';
import { type Complain, failure, type Setting, type Terminal } from './cli/documents.ts';
import { explain } from './cli/explain.ts';
import { createProgram, languageOf, refusal } from './cli/program.ts';
import { testPacks } from './cli/test.ts';
import { isShareThread, serveShare } from './cli/thread.ts';
import { timeline } from './cli/timeline.ts';
import { today } from './host/today.ts';
import { harmless } from './report/columns.ts';
import { say } from './text/message.ts';

export type { Terminal } from './cli/documents.ts';

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
  const setting: Setting = { language, terminal, complain, program: __filename };
  let code = 0;
  try {
    const program = createProgram(language, terminal, {
      refuse: (words) => {
        code = complain(words);
      },
      check: async (paths, options) => {
        code = await check(paths, options, setting);
      },
      timeline: async (paths, options) => {
        code = await timeline(paths, options, setting);
      },
      explain: (name) => {
        code = explain(name, language, terminal);
      },
      test: (asked, { format }) => {
        code = testPacks(asked, { format, language }, terminal);
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
