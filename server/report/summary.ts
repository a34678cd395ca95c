/** What a run comes to, in a few sentences that need no screen above them. */

import { type Severity, severities, type Verdict } from '../check/problem.ts';
import { type Language, type Message, message, say, type Text } from '../text/message.ts';
import { countProblems, type Report } from './report.ts';

const sentences = {
  nothing: {
    nl: 'Er is niets getoetst: er zijn geen bestanden gevonden die op .kader.yaml eindigen.',
    en: 'Nothing was checked: no files were found that end in .kader.yaml.',
  },
  found: { nl: '{documents} getoetst op peildatum {asOf}: {counts}.', en: '{documents} checked as of {asOf}: {counts}.' },
  well: { nl: '{documents} getoetst op peildatum {asOf}: geen bevindingen.', en: '{documents} checked as of {asOf}: no problems.' },
  clean: { nl: 'Zonder bevindingen: {documents}.', en: 'Without problems: {documents}.' },
  failed: {
    nl: 'Let op: de toetsing is niet overal gelukt. Ga op dit resultaat niet af.',
    en: 'Note: the check did not succeed everywhere. Do not rely on this result.',
  },
  norms: { nl: 'Normen, over alle documenten samen: {verdicts}.', en: 'Norms, over all documents together: {verdicts}.' },
} satisfies Record<string, Text>;

type Plural = readonly [one: Text, more: Text];

const documents: Plural = [
  { nl: '1 document', en: '1 document' },
  { nl: '{count} documenten', en: '{count} documents' },
];

const unreadable: Plural = [
  {
    nl: 'Let op: 1 bestand of map kon niet worden gelezen. Wat daarin staat is niet getoetst.',
    en: 'Note: 1 file or folder could not be read. What stands there was not checked.',
  },
  {
    nl: 'Let op: {count} bestanden of mappen konden niet worden gelezen. Wat daarin staat is niet getoetst.',
    en: 'Note: {count} files or folders could not be read. What stands there was not checked.',
  },
];

const severity: Readonly<Record<Severity, Plural>> = {
  error: [
    { nl: '1 fout', en: '1 error' },
    { nl: '{count} fouten', en: '{count} errors' },
  ],
  warning: [
    { nl: '1 waarschuwing', en: '1 warning' },
    { nl: '{count} waarschuwingen', en: '{count} warnings' },
  ],
  information: [
    { nl: '1 ter informatie', en: '1 for information' },
    { nl: '{count} ter informatie', en: '{count} for information' },
  ],
  hint: [
    { nl: '1 hint', en: '1 hint' },
    { nl: '{count} hints', en: '{count} hints' },
  ],
};

/** What does not concern a document is not worth counting. */
const verdictWords: readonly (readonly [Verdict, Text])[] = [
  ['met', { nl: '{count} keer voldaan', en: '{count} met' }],
  ['not-met', { nl: '{count} keer niet voldaan', en: '{count} not met' }],
  ['deviated', { nl: '{count} keer beargumenteerd afgeweken', en: '{count} deviated from with reasons' }],
  ['unknown', { nl: '{count} keer onbekend', en: '{count} unknown' }],
  ['not-yet-in-force', { nl: '{count} keer nog niet van kracht', en: '{count} not yet in force' }],
  ['not-assessable', { nl: '{count} keer niet toetsbaar', en: '{count} not assessable' }],
  ['open', { nl: '{count} keer open (nog niet uitgewerkt)', en: '{count} open (not worked out yet)' }],
];

/** One line for each thing to know; the first says it all. */
export function summary(report: Report, language: Language): readonly string[] {
  const lines = report.documents.length === 0 ? [message(sentences.nothing)] : linesOf(report, language);
  return [...lines, ...reservations(report)].map((line) => say(line, language));
}

/** Why the result is not all there is to say, a sentence each. */
export function reservations({ unreadable: count, isWhole }: Pick<Report, 'unreadable' | 'isWhole'>): readonly Message[] {
  const unread = count === 0 ? [] : [several(unreadable, count)];
  return isWhole ? unread : [...unread, message(sentences.failed)];
}

function linesOf(report: Report, language: Language): readonly Message[] {
  const counts = countProblems(report);
  const said = severities.flatMap((name) => (counts[name] === 0 ? [] : [several(severity[name], counts[name])]));
  const clean = report.documents.filter(({ result }) => result.problems.length === 0).length;
  const verdicts = verdictCounts(report);
  return [
    message(said.length === 0 ? sentences.well : sentences.found, {
      documents: several(documents, report.documents.length),
      asOf: report.asOf,
      counts: listed(said, language),
    }),
    ...(said.length > 0 && clean > 0 ? [message(sentences.clean, { documents: several(documents, clean) })] : []),
    ...(verdicts.length > 0 ? [message(sentences.norms, { verdicts: listed(verdicts, language) })] : []),
  ];
}

function verdictCounts(report: Report): readonly Message[] {
  const all = report.documents.flatMap(({ result }) => result.verdicts);
  return verdictWords.flatMap(([name, words]) => {
    const count = all.filter(({ verdict }) => verdict === name).length;
    return count === 0 ? [] : [message(words, { count })];
  });
}

function several([one, more]: Plural, count: number): Message {
  return message(count === 1 ? one : more, { count });
}

function listed(parts: readonly Message[], language: Language): string {
  return parts.map((part) => say(part, language)).join(', ');
}
