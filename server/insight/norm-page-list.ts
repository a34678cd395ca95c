/** Pages over all norms: the sentences that they give, and a list of what there are pages about. */

import { severityWords } from '../check/problem.ts';
import type { Norm, Pack } from '../packs/pack.ts';
import { type Argument, type Language, say, type Text } from '../text/message.ts';
import type { Occasion, Sentences } from './norm-page-sentences.ts';
import { leadWords } from './norm-page-status.ts';
import { cell } from './norm-page-table.ts';

const words = {
  when: { nl: 'Wanneer', en: 'When' },
  severity: { nl: 'Ernst', en: 'Severity' },
  sentence: { nl: 'Zin', en: 'Sentence' },
  behind: { nl: 'Daarachter staat:', en: 'Behind it stands:' },
  sentences: { nl: 'Alle zinnen van alle normen', en: 'All sentences of all norms' },
  sentencesIntro: {
    nl: 'Wat elke norm zegt, zoals de voorbeelden van het kader het laten horen: zoals ze zijn, en met een veld weggelaten, een term die het kader niet noemt of een afwijking erbij. Elke zin staat er één keer.',
    en: 'What each norm says, as the examples of the framework bring it out: as they are, and with a field left out, a term that the framework does not name, or a deviation. Each sentence stands there once.',
  },
  made: {
    nl: 'Deze bladzijden zijn gemaakt met `npm run docs` uit de kaders in `schemas/`. Verander ze daar.',
    en: 'These pages are made with `npm run docs` from the frameworks in `schemas/`. Change them there.',
  },
  index: { nl: 'Normen en meldingen', en: 'Norms and messages' },
  codes: { nl: 'Meldingen van Kader zelf', en: 'Messages of Kader itself' },
  silent: {
    nl: 'In de voorbeelden zegt deze norm zelf niets: wat er mis is, staat daar al in een andere melding.',
    en: 'In the examples this norm says nothing itself: what is wrong is said there in another message already.',
  },
} satisfies Record<string, Text>;

const occasionWords: Readonly<Record<Occasion, Text>> = {
  'not-met': { nl: 'niet voldaan', en: 'not met' },
  missing: { nl: 'er staat niets', en: 'nothing is written' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  deviated: { nl: 'beargumenteerd afgeweken', en: 'departed from with reasons' },
  open: { nl: 'open norm', en: 'open norm' },
  announced: { nl: 'nog niet van kracht', en: 'not in force yet' },
};

/** A page about something, and where it stands. */
export interface Entry {
  readonly name: string;
  readonly title: Argument;
  readonly href: string;
}

/** Markdown: what there are pages about, of each pack and of the engine itself. `sentencesHref`: of the page with all sentences. */
export function indexPage(
  packs: readonly { readonly pack: Pack; readonly entries: readonly Entry[] }[],
  codes: readonly Entry[],
  sentencesHref: string,
  language: Language,
): string {
  const inWords = (text: Argument): string => cell(say(text, language));
  const list = (entries: readonly Entry[]): string =>
    entries.map(({ name, title, href }) => `- [${inWords(title)}](${href}) \`${name}\``).join('\n');
  return `${[
    `# ${inWords(words.index)}`,
    inWords(words.made),
    `[${inWords(words.sentences)}](${sentencesHref})`,
    ...packs.flatMap(({ pack, entries }) => [...packHead(pack, language), list(entries)]),
    `## ${inWords(words.codes)}`,
    list(codes),
  ].join('\n\n')}\n`;
}

/** Markdown: all sentences of all packs. */
export function sentencesPage(sections: readonly string[], language: Language): string {
  const head = [`# ${say(words.sentences, language)}`, say(words.sentencesIntro, language), say(words.made, language)];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

export interface Spoken extends Sentences {
  readonly norm: Norm;
}

/** Markdown: a table for each norm, under the title of the pack. `hrefOf`: of the page about a norm. */
export function sentencesOfPack(pack: Pack, spoken: readonly Spoken[], hrefOf: (norm: Norm) => string, language: Language): string {
  const inWords = (text: Argument): string => cell(say(text, language));
  const row = (cells: readonly Argument[]): string => `| ${cells.map(inWords).join(' | ')} |`;
  const sections = spoken.map(({ norm, sentences, endings }) => {
    const head = [row([words.when, words.severity, words.sentence]), '| --- | --- | --- |'];
    const rows = sentences.map(({ occasion, severity, what }) => row([occasionWords[occasion], severityWords[severity], what]));
    return [
      `### [${inWords(norm.title)}](${hrefOf(norm)})`,
      rows.length === 0 ? say(words.silent, language) : [...head, ...rows].join('\n'),
      ...(endings.length === 0 ? [] : [[say(words.behind, language), '', ...endings.map((ending) => `- ${inWords(ending)}`)].join('\n')]),
    ].join('\n\n');
  });
  return [...packHead(pack, language), ...sections].join('\n\n');
}

/** Its title, and what to know of its status before reading on. */
function packHead(pack: Pack, language: Language): readonly string[] {
  const lead = say(leadWords(pack), language);
  return [`## ${cell(say(pack.title, language))} (\`${pack.id}\`)`, ...(lead === '' ? [] : [lead])];
}
