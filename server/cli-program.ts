/** The commands and options of the command line, with every word of their help in both languages. */

import { Command, type CommanderError } from 'commander';
import { productVersion } from './host/bundled.ts';
import { guessDay, readDay } from './packs/date.ts';
import { type Argument, type Language, languages, message, type Text } from './text/message.ts';

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

const words = {
  program: {
    nl: 'Toetst kwaliteitsbeleid in de zorg aan kwaliteitskaders.',
    en: 'Checks healthcare quality policy against quality frameworks.',
  },
  check: {
    nl: 'Toetst documenten aan de kaders waar ze onder vallen.',
    en: 'Checks documents against the frameworks that they fall under.',
  },
  timeline: {
    nl: 'Zegt wat er in documenten verloopt of strenger wordt, en wanneer; het eerste eerst.',
    en: 'Says what becomes due or stricter in documents, and when; the soonest first.',
  },
  whyNot: {
    nl: 'zeg van elke norm die niets vond waarom hij niets vond',
    en: 'say of each norm that found nothing why it found nothing',
  },
  paths: {
    nl: 'bestanden en mappen; in een map tellen alle bestanden die op .kader.yaml eindigen en die git niet negeert (standaard: deze map)',
    en: 'files and folders; in a folder all files count that end in .kader.yaml and that git does not ignore (default: this folder)',
  },
  format: {
    nl: 'pretty om te lezen, json voor programma’s (standaard: pretty)',
    en: 'pretty to read, json for programs (default: pretty)',
  },
  asOf: {
    nl: 'peildatum waarop alles wordt beoordeeld, zoals 2026-07-01 (standaard: vandaag)',
    en: 'as-of date that everything is judged on, as in 2026-07-01 (default: today)',
  },
  failOn: {
    nl: 'vanaf welke ernst de exitcode 1 is: error (fout), warning (waarschuwing), information (informatie) of never (nooit) (standaard: error)',
    en: 'severity from which the exit code is 1: error, warning, information or never (default: error)',
  },
  frameworks: {
    nl: 'mappen met eigen kaders; zet deze optie achter de paden',
    en: 'folders of own frameworks; put this option after the paths',
  },
  threads: {
    nl: 'hoeveel documenten tegelijk worden getoetst; het resultaat is er niet anders om (standaard: zoveel als tijd scheelt)',
    en: 'how many documents are checked at the same time; the result is the same (default: as many as save time)',
  },
  codes: {
    nl: 'Exitcodes: 0 niets vanaf die ernst, 1 wel iets, 2 niet alles kon worden getoetst.',
    en: 'Exit codes: 0 nothing of that severity, 1 something, 2 not everything could be checked.',
  },
  lsp: { nl: 'Start de taalserver voor een editor.', en: 'Starts the language server for an editor.' },
  stdio: { nl: 'praat met de editor over stdin en stdout', en: 'talk to the editor over stdin and stdout' },
  language: { nl: 'taal: nl of en (standaard: nl)', en: 'language: nl or en (default: nl)' },
  asOfValue: { nl: '<jjjj-mm-dd>', en: '<yyyy-mm-dd>' },
  failOnValue: { nl: '<ernst>', en: '<severity>' },
  threadsValue: { nl: '<aantal>', en: '<number>' },
  frameworksValue: { nl: '<mappen...>', en: '<folders...>' },
  version: { nl: 'toon de versie', en: 'show the version' },
  help: { nl: 'toon deze hulp', en: 'show this help' },
  helpCommand: { nl: 'toon de hulp bij een opdracht', en: 'show the help of a command' },
} satisfies Record<string, Text>;

const usage = {
  program: { nl: '[opties] <opdracht>', en: '[options] <command>' },
  check: { nl: '[paden...] [opties]', en: '[paths...] [options]' },
  lsp: { nl: '--stdio', en: '--stdio' },
  help: { nl: '[opdracht]', en: '[command]' },
  paths: { nl: '[paden...]', en: '[paths...]' },
} satisfies Record<string, Text>;

/** Headings that the command-line library has in English only. */
const headings: Readonly<Record<string, Text>> = {
  'Usage:': { nl: 'Gebruik:', en: 'Usage:' },
  'Arguments:': { nl: 'Argumenten:', en: 'Arguments:' },
  'Options:': { nl: 'Opties:', en: 'Options:' },
  'Global Options:': { nl: 'Bij elke opdracht:', en: 'With every command:' },
  'Commands:': { nl: 'Opdrachten:', en: 'Commands:' },
};

const refusals = {
  option: { nl: 'De optie {word} bestaat niet.{guess}', en: 'There is no option {word}.{guess}' },
  command: { nl: 'De opdracht {word} bestaat niet.{guess}', en: 'There is no command {word}.{guess}' },
  guess: { nl: ' Bedoelde u {guess}?', en: ' Did you mean {guess}?' },
  value: { nl: 'Achter {word} ontbreekt een waarde.', en: 'A value is missing after {word}.' },
  other: { nl: 'Deze opdracht is niet te lezen: {reason}', en: 'This command cannot be read: {reason}' },
  choice: { nl: 'Bij {option} hoort {choices}, niet “{written}”.', en: '{option} takes {choices}, not “{written}”.' },
  date: {
    nl: '“{written}” is geen bestaande datum. Schrijf achter --as-of jaar-maand-dag, zoals 2026-07-01.{guess}',
    en: '“{written}” is not an existing date. Write year-month-day after --as-of, as in 2026-07-01.{guess}',
  },
  threads: {
    nl: 'Bij --threads hoort een geheel getal van 1 tot en met {most}, niet “{written}”.',
    en: '--threads takes a whole number from 1 to {most}, not “{written}”.',
  },
  stdio: {
    nl: 'De taalserver praat alleen over stdin en stdout: kader lsp --stdio',
    en: 'The language server only talks over stdin and stdout: kader lsp --stdio',
  },
  see: { nl: '{refusal} Zie kader --help.', en: '{refusal} See kader --help.' },
} satisfies Record<string, Text>;

/** What each command does. */
export interface Actions {
  /** Takes the sentence on what is wrong with the arguments. */
  readonly refuse: (words: Argument) => void;
  readonly check: (paths: readonly string[], options: CheckOptions) => Promise<void>;
  readonly timeline: (paths: readonly string[], options: TimelineOptions) => Promise<void>;
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
  const refuseOr = async (wrong: Argument | undefined, act: () => Promise<void>): Promise<void> =>
    wrong === undefined ? act() : actions.refuse(message(refusals.see, { refusal: wrong }));
  program
    .command('check')
    .description(text(words.check))
    .usage(text(usage.check))
    .argument(text(usage.paths), text(words.paths))
    .option('--format <pretty|json>', text(words.format), 'pretty')
    .option(`--as-of ${text(words.asOfValue)}`, text(words.asOf))
    .option(`--fail-on ${text(words.failOnValue)}`, text(words.failOn), 'error')
    .option(`--frameworks ${text(words.frameworksValue)}`, text(words.frameworks))
    .option(`--threads ${text(words.threadsValue)}`, text(words.threads))
    .option('--why-not', text(words.whyNot))
    .helpOption('-h, --help', text(words.help))
    .addHelpText('after', () => `\n${text(words.codes)}`)
    .action((paths: readonly string[], options: CheckOptions) =>
      refuseOr(wrongLanguage(program) ?? wrongOption(options), () => actions.check(paths, options)),
    );
  program
    .command('timeline')
    .description(text(words.timeline))
    .usage(text(usage.check))
    .argument(text(usage.paths), text(words.paths))
    .option('--format <pretty|json>', text(words.format), 'pretty')
    .option(`--as-of ${text(words.asOfValue)}`, text(words.asOf))
    .option(`--frameworks ${text(words.frameworksValue)}`, text(words.frameworks))
    .option(`--threads ${text(words.threadsValue)}`, text(words.threads))
    .helpOption('-h, --help', text(words.help))
    .action((paths: readonly string[], options: TimelineOptions) =>
      refuseOr(wrongLanguage(program) ?? wrongOption(options), () => actions.timeline(paths, options)),
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

/** The library's complaint in our words. It gives the word at fault in single quotes, and guesses in brackets. */
export function refusal(error: CommanderError): Argument {
  const word = /'([^' ]+)/.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1]?.split(', ');
  const guess = near ? message(refusals.guess, { guess: near }) : '';
  const sentences: Readonly<Record<string, Text>> = {
    'commander.unknownOption': refusals.option,
    'commander.unknownCommand': refusals.command,
    'commander.optionMissingArgument': refusals.value,
  };
  const sentence = sentences[error.code] ?? refusals.other;
  return message(refusals.see, { refusal: message(sentence, { word, guess, reason: error.message }) });
}

function wrongLanguage(program: Command): Argument | undefined {
  return wrongChoice('--lang', program.opts<{ lang: string }>().lang, languages);
}

function wrongOption({ format, failOn = 'never', asOf, threads }: DocumentOptions & Partial<CheckOptions>): Argument | undefined {
  const wrong = wrongChoice('--format', format, formats) ?? wrongChoice('--fail-on', failOn, levels) ?? wrongThreads(threads);
  if (wrong || asOf === undefined || readDay(asOf) !== undefined) return wrong;
  const guess = guessDay(asOf);
  return message(refusals.date, { written: asOf, guess: guess === undefined ? '' : message(refusals.guess, { guess }) });
}

function wrongThreads(written: string | undefined): Argument | undefined {
  const isRight = written === undefined || (/^[1-9]\d?$/.test(written) && Number(written) <= mostThreads);
  return isRight ? undefined : message(refusals.threads, { most: mostThreads, written });
}

function wrongChoice(option: string, written: string, choices: readonly string[]): Argument | undefined {
  return choices.includes(written) ? undefined : message(refusals.choice, { option, choices, written });
}
