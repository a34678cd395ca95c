/** The report on packs for people: what their examples leave open, under the norm or the file that it is about. */

import type { Failure, PackTest } from '../insight/pack-test-result.ts';
import { type Language, type Message, message, say, type Text } from '../text/message.ts';
import { harmless, wrap } from './columns.ts';
import { noteWords } from './pack-test-note-words.ts';
import { failureWords, subjectOf } from './pack-test-words.ts';
import type { Style } from './pretty.ts';

export interface PackReport {
  readonly packs: readonly PackTest[];
  /** Show what is only worth knowing; else it is said that there is some. */
  readonly withNotes: boolean;
  /** How many files and folders could not be read. */
  readonly unreadable: number;
  /** The path as the reader knows it, of an address. */
  readonly fileOf: (uri: string) => string;
}

type Plural = readonly [one: Text, more: Text];

const sentences = {
  well: { nl: '{packs} getest: de voorbeelden laten niets open.', en: '{packs} tested: the examples leave nothing open.' },
  found: { nl: '{packs} getest: {failures} om te herstellen.', en: '{packs} tested: {failures} to put right.' },
  head: { nl: '{examples}, {norms}', en: '{examples}, {norms}' },
  notes: { nl: 'Ter informatie', en: 'For information' },
  notShown: {
    nl: '{notes} ter informatie niet getoond; noem een kader om ze te zien: kader test {pack}',
    en: '{notes} for information not shown; name a framework to see them: kader test {pack}',
  },
  unreadable: {
    nl: 'Let op: niet alles kon worden gelezen, dus dit is niet volledig.',
    en: 'Note: not everything could be read, so this is not complete.',
  },
} satisfies Record<string, Text>;

const counted = {
  packs: [
    { nl: '1 kaderversie', en: '1 framework version' },
    { nl: '{count} kaderversies', en: '{count} framework versions' },
  ],
  examples: [
    { nl: '1 voorbeeld', en: '1 example' },
    { nl: '{count} voorbeelden', en: '{count} examples' },
  ],
  norms: [
    { nl: '1 norm', en: '1 norm' },
    { nl: '{count} normen', en: '{count} norms' },
  ],
  notes: [
    { nl: '1 opmerking', en: '1 note' },
    { nl: '{count} opmerkingen', en: '{count} notes' },
  ],
  failures: [
    { nl: '1 punt', en: '1 point' },
    { nl: '{count} punten', en: '{count} points' },
  ],
} satisfies Record<string, Plural>;

/** Longer lines than this are hard to read, however wide the screen. */
const readable = 100;

/** Ends in a line end. */
export function prettyPacks(report: PackReport, style: Style): string {
  const sections = report.packs.map((pack) => [...section(pack, report, style), ''].join('\n'));
  return `${[...sections, footer(report, style)].join('\n')}\n`;
}

function section(tested: PackTest, { fileOf, withNotes }: PackReport, style: Style): readonly string[] {
  const { language, colors } = style;
  const size = message(sentences.head, { examples: several('examples', tested.examples), norms: several('norms', tested.norms) });
  const head = `${colors.bold(harmless(tested.pack ?? fileOf(tested.folder)))}  ${colors.dim(say(size, language))}`;
  const groups = grouped(tested.failures, (failure) => say(subjectOf(failure, fileOf), language));
  const failures = [...groups].flatMap(([subject, group]) => [
    `  ${colors.red(harmless(subject))}`,
    ...group.flatMap((failure) => paragraph(say(failureWords(failure), language), style)),
  ]);
  const notes = (withNotes ? tested.notes : []).flatMap((note) => paragraph(say(noteWords(note), language), style));
  return [head, ...failures, ...(notes.length > 0 ? [`  ${colors.blue(say(sentences.notes, language))}`, ...notes] : [])];
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
}

function paragraph(text: string, { width }: Style): readonly string[] {
  const [first = '', ...rest] = wrap(text, Math.max(20, Math.min(width, readable) - 6));
  return [`    - ${first}`, ...rest.map((line) => `      ${line}`)];
}

function footer({ packs, unreadable, withNotes }: PackReport, { language, width, colors }: Style): string {
  const failures = packs.reduce((sum, { failures: found }) => sum + found.length, 0);
  const words = { packs: several('packs', packs.length), failures: several('failures', failures) };
  const first = say(message(failures === 0 ? sentences.well : sentences.found, words), language);
  const color = failures > 0 ? colors.red : unreadable > 0 ? colors.yellow : colors.green;
  const lines = wrap(first, Math.max(20, Math.min(width, readable))).map((line) => colors.bold(color(line)));
  const notes = packs.reduce((sum, { notes: found }) => sum + found.length, 0);
  const noted = packs.find(({ notes: found }) => found.length > 0);
  const notShown = message(sentences.notShown, { notes: several('notes', notes), pack: noted?.pack ?? '' });
  return [
    ...lines,
    ...(withNotes || notes === 0 ? [] : wrap(harmless(say(notShown, language)), Math.max(20, Math.min(width, readable)))),
    ...(unreadable > 0 ? wrap(say(sentences.unreadable, language), readable) : []),
  ].join('\n');
}

function several(name: keyof typeof counted, count: number): Message {
  return message(counted[name][count === 1 ? 0 : 1], { count });
}

/** For programs: keys are never renamed, and every key is always there; what does not apply is null. Lines count from zero. */
export function jsonPacks({ packs, unreadable, fileOf }: PackReport, language: Language): string {
  const shown = packs.map(({ pack, folder, examples, norms, failures, notes }) => ({
    framework: pack ?? null,
    folder: fileOf(folder),
    examples,
    norms,
    failures: failures.map((failure) => ({ code: failure.is, ...whereOf(failure, fileOf), message: say(failureWords(failure), language) })),
    notes: notes.map((note) => ({ code: note.is, message: say(noteWords(note), language) })),
  }));
  const failures = packs.reduce((sum, pack) => sum + pack.failures.length, 0);
  const summary = { frameworks: packs.length, failures, unreadable, complete: unreadable === 0 };
  return `${JSON.stringify({ frameworks: shown, summary }, undefined, 2)}\n`;
}

function whereOf(failure: Failure, fileOf: PackReport['fileOf']): Readonly<Record<'norm' | 'list' | 'term' | 'file' | 'line', unknown>> {
  return {
    norm: 'norm' in failure ? (failure.norm ?? null) : null,
    list: 'list' in failure ? failure.list : null,
    term: 'term' in failure ? failure.term : null,
    file: 'at' in failure ? fileOf(failure.at.uri) : null,
    line: 'at' in failure ? failure.at.line : null,
  };
}
