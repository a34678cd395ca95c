/** The commands and options of the command line. */

import { Command, type CommanderError } from 'commander';
import { productVersion } from '../host/bundled.ts';
import { guessDay, readDay, whyNoDay } from '../packs/date.ts';
import { type Argument, type Language, languages, message, type Text } from '../text/message.ts';
import { headings, refusals, usage, words } from './program-words.ts';

export const formats = ['pretty', 'json'] as const;
/** From most to least serious. */
export const failingSeverities = ['error', 'warning', 'information'] as const;
const levels = [...failingSeverities, 'never'] as const;

export interface Output {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Columns that a line may take. */
  readonly width: number;
}

/** As many as any machine has use for. */
const mostThreads = 64;

/** Of every command about documents. */
export interface DocumentOptions {
  readonly format: (typeof formats)[number];
  readonly asOf?: string;
  readonly frameworks?: readonly string[];
  /** As written: a number, which has been looked at. */
  readonly threads?: string;
}

export interface CheckOptions extends DocumentOptions {
  readonly failOn: (typeof levels)[number];
  readonly whyNot?: boolean;
}

export type TimelineOptions = DocumentOptions;

export type TestOptions = Pick<DocumentOptions, 'format'>;

/** What each command does. */
export interface Actions {
  /** Takes the sentence on what is wrong with the arguments. */
  readonly refuse: (words: Argument) => void;
  readonly check: (paths: readonly string[], options: CheckOptions) => Promise<void>;
  readonly timeline: (paths: readonly string[], options: TimelineOptions) => Promise<void>;
  readonly explain: (name: string) => void;
  readonly test: (asked: string | undefined, options: TestOptions) => void;
  readonly lsp: () => Promise<void>;
}

/** The program throws a CommanderError where its arguments are not right, and after it showed help or version. */
export function createProgram(language: Language, { write, writeError, width }: Output, actions: Actions): Command {
  const text = (words: Text): string => words[language];
  const program = new Command('kader')
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: writeError,
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => text(headings[title] ?? { nl: title, en: title }),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description }) => description,
    })
    .description(text(words.program))
    .usage(text(usage.program))
    .option('--lang <nl|en>', text(words.language), 'nl')
    .version(productVersion(), '-V, --version', text(words.version))
    .helpOption('-h, --help', text(words.help))
    .helpCommand(`help ${text(usage.help)}`, text(words.helpCommand));
  const refuseOr = async (wrong: Argument | undefined, act: () => Promise<void> | void): Promise<void> =>
    wrong === undefined ? act() : actions.refuse(message(refusals.see, { refusal: wrong }));
  /** A command that asks something about documents. */
  const aboutDocuments = (name: string, what: Text): Command =>
    program
      .command(name)
      .description(text(what))
      .usage(text(usage.check))
      .argument(text(usage.paths), text(words.paths))
      .option('--format <pretty|json>', text(words.format), 'pretty')
      .option(`--as-of ${text(words.asOfValue)}`, text(words.asOf))
      .option(`--frameworks ${text(words.frameworksValue)}`, text(words.frameworks))
      .option(`--threads ${text(words.threadsValue)}`, text(words.threads))
      .helpOption('-h, --help', text(words.help));
  aboutDocuments('check', words.check)
    .option(`--fail-on ${text(words.failOnValue)}`, text(words.failOn), 'error')
    .option('--why-not', text(words.whyNot))
    .addHelpText('after', () => `\n${text(words.codes)}`)
    .action((paths: readonly string[], options: CheckOptions) =>
      refuseOr(wrongLanguage(program) ?? wrongOption(options), () => actions.check(paths, options)),
    );
  aboutDocuments('timeline', words.timeline).action((paths: readonly string[], options: TimelineOptions) =>
    refuseOr(wrongLanguage(program) ?? wrongOption(options), () => actions.timeline(paths, options)),
  );
  program
    .command('explain')
    .description(text(words.explain))
    .usage(text(usage.explain))
    .argument(text(usage.explain), text(words.name))
    .helpOption('-h, --help', text(words.help))
    .action((name: string) => refuseOr(wrongLanguage(program), () => actions.explain(name)));
  program
    .command('test')
    .description(text(words.test))
    .usage(text(usage.test))
    .argument(text(usage.asked), text(words.asked))
    .option('--format <pretty|json>', text(words.format), 'pretty')
    .helpOption('-h, --help', text(words.help))
    .addHelpText('after', () => `\n${text(words.testCodes)}`)
    .action((asked: string | undefined, options: TestOptions) =>
      refuseOr(wrongLanguage(program) ?? wrongOption(options), () => actions.test(asked, options)),
    );
  program
    .command('lsp')
    .description(text(words.lsp))
    .usage(text(usage.lsp))
    .option('--stdio', text(words.stdio))
    .helpOption('-h, --help', text(words.help))
    // Editors add options of their own, such as the id of their process.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async ({ stdio }: { readonly stdio?: boolean }) => (stdio ? actions.lsp() : actions.refuse(refusals.stdio)));
  return program;
}

/** The language is needed before anything can be said, so it is looked for ahead of the rest; anything unclear is Dutch. */
export function languageOf(argv: readonly string[]): Language {
  const silent = { writeOut: () => {}, writeErr: () => {}, outputError: () => {} };
  const peek = new Command().option('--lang <language>').helpOption(false).allowUnknownOption().allowExcessArguments();
  try {
    peek.exitOverride().configureOutput(silent).parse(argv, { from: 'user' });
  } catch {
    return 'nl';
  }
  const { lang } = peek.opts<{ lang?: string }>();
  return languages.find((language) => language === lang) ?? 'nl';
}

/** The library's complaint in our words. It gives the word at fault in single quotes, guesses in brackets, and a number behind “got”. */
export function refusal(error: CommanderError): Argument {
  const word = /'([^' ]+)/.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1]?.split(', ');
  const guess = near ? message(refusals.guess, { guess: near }) : '';
  const count = /got (\d+)/.exec(error.message)?.[1] ?? '';
  const sentences: Readonly<Record<string, Text>> = {
    'commander.unknownOption': refusals.option,
    'commander.unknownCommand': refusals.command,
    'commander.missingArgument': refusals.argument,
    'commander.excessArguments': refusals.excess,
    'commander.optionMissingArgument': refusals.value,
  };
  const sentence = sentences[error.code] ?? refusals.other;
  return message(refusals.see, { refusal: message(sentence, { word, guess, count, reason: error.message }) });
}

function wrongLanguage(program: Command): Argument | undefined {
  return wrongChoice('--lang', program.opts<{ lang: string }>().lang, languages);
}

function wrongOption({ format, failOn = 'never', asOf, threads }: DocumentOptions & Partial<CheckOptions>): Argument | undefined {
  const wrong = wrongChoice('--format', format, formats) ?? wrongChoice('--fail-on', failOn, levels) ?? wrongThreads(threads);
  if (wrong || asOf === undefined || readDay(asOf) !== undefined) return wrong;
  const [guess, reason] = [guessDay(asOf), whyNoDay(asOf)];
  if (reason) return message(refusals.early, { written: asOf, reason });
  return message(refusals.date, { written: asOf, guess: guess === undefined ? '' : message(refusals.guess, { guess }) });
}

function wrongThreads(written: string | undefined): Argument | undefined {
  const isRight = written === undefined || (/^[1-9]\d?$/.test(written) && Number(written) <= mostThreads);
  return isRight ? undefined : message(refusals.threads, { most: mostThreads, written });
}

function wrongChoice(option: string, written: string, choices: readonly string[]): Argument | undefined {
  return choices.includes(written) ? undefined : message(refusals.choice, { option, choices, written });
}
