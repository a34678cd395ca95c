/** Every word that the command line says of itself: its help, and what is wrong with what was asked. */

import type { Text } from '../text/message.ts';

export const words = {
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
  explain: {
    nl: 'Toont de uitleg bij een norm of een code van een bevinding.',
    en: 'Shows the page about a norm or a code of a problem.',
  },
  name: {
    nl: 'de naam zoals die bij de bevinding staat; met kader:norm of kader@versie:norm een norm van één kader',
    en: 'the name as it stands with the problem; with framework:norm or framework@version:norm a norm of one framework',
  },
  test: {
    nl: 'Toetst een kader aan zijn eigen voorbeelden, en zegt wat die openlaten.',
    en: 'Tests a framework by its own examples, and says what they leave open.',
  },
  asked: {
    nl: 'kader@versie, of de map waarin framework.kader.yaml staat (standaard: alle kaders van het product en in deze map)',
    en: 'framework@version, or the folder that framework.kader.yaml is in (default: all frameworks of the product and in this folder)',
  },
  testCodes: {
    nl: 'Exitcodes: 0 de voorbeelden laten niets open, 1 wel iets, 2 niet alles kon worden gelezen.',
    en: 'Exit codes: 0 the examples leave nothing open, 1 something, 2 not everything could be read.',
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

export const usage = {
  program: { nl: '[opties] <opdracht>', en: '[options] <command>' },
  check: { nl: '[paden...] [opties]', en: '[paths...] [options]' },
  lsp: { nl: '--stdio', en: '--stdio' },
  help: { nl: '[opdracht]', en: '[command]' },
  paths: { nl: '[paden...]', en: '[paths...]' },
  explain: { nl: '<naam>', en: '<name>' },
  test: { nl: '[kader] [opties]', en: '[framework] [options]' },
  asked: { nl: '[kader]', en: '[framework]' },
} satisfies Record<string, Text>;

/** Headings that the command-line library has in English only. */
export const headings: Readonly<Record<string, Text>> = {
  'Usage:': { nl: 'Gebruik:', en: 'Usage:' },
  'Arguments:': { nl: 'Argumenten:', en: 'Arguments:' },
  'Options:': { nl: 'Opties:', en: 'Options:' },
  'Global Options:': { nl: 'Bij elke opdracht:', en: 'With every command:' },
  'Commands:': { nl: 'Opdrachten:', en: 'Commands:' },
};

export const refusals = {
  option: { nl: 'De optie {word} bestaat niet.{guess}', en: 'There is no option {word}.{guess}' },
  command: { nl: 'De opdracht {word} bestaat niet.{guess}', en: 'There is no command {word}.{guess}' },
  guess: { nl: ' Bedoelde u {guess}?', en: ' Did you mean {guess}?' },
  excess: {
    nl: 'Achter kader {word} past één ding, en er staan er {count}. Horen ze bij elkaar, zet ze dan tussen aanhalingstekens.',
    en: 'One thing fits behind kader {word}, and there are {count}. If they belong together, put them in quotes.',
  },
  argument: { nl: 'Zet een {word} achter deze opdracht.', en: 'Put a {word} after this command.' },
  value: { nl: 'Achter {word} ontbreekt een waarde.', en: 'A value is missing after {word}.' },
  other: { nl: 'Deze opdracht is niet te lezen: {reason}', en: 'This command cannot be read: {reason}' },
  choice: { nl: 'Bij {option} hoort {choices}, niet “{written}”.', en: '{option} takes {choices}, not “{written}”.' },
  date: {
    nl: '“{written}” is geen bestaande datum. Schrijf achter --as-of jaar-maand-dag, zoals 2026-07-01.{guess}',
    en: '“{written}” is not an existing date. Write year-month-day after --as-of, as in 2026-07-01.{guess}',
  },
  early: {
    nl: '“{written}” kan niet achter --as-of staan: {reason}.',
    en: '“{written}” cannot stand after --as-of: {reason}.',
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
