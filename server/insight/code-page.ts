/** A page about one code of the engine itself: what it means, why it matters, how to put it right, and both in a few lines. */

import { type Language, message, say, type Text } from '../text/message.ts';
import { documentCodes } from './code-page-document.ts';
import { migrationCodes } from './code-page-migration.ts';
import { normCodes } from './code-page-norms.ts';
import { packCodes } from './code-page-pack.ts';
import { faultCodes } from './code-page-text.ts';
import type { CodeTexts } from './code-page-texts.ts';

interface Group {
  readonly why: Text;
  readonly codes: Readonly<Record<string, CodeTexts>>;
}

const groups: readonly Group[] = [
  {
    codes: documentCodes,
    why: {
      nl: 'Wat een kader niet kent, kan het niet toetsen. Een verschrijving kan zo een norm stilzetten zonder dat iemand het merkt.',
      en: 'What a framework does not know it cannot check. A slip of the pen may silence a norm without anybody noticing.',
    },
  },
  {
    codes: faultCodes,
    why: {
      nl: 'Wat niet te lezen is, wordt overgeslagen: wat daar staat wordt niet getoetst, en de rest van het document wel.',
      en: 'What cannot be read is skipped: what stands there is not checked, while the rest of the document is.',
    },
  },
  {
    codes: packCodes,
    why: {
      nl: 'Het deel van het kader waar de fout in zit, telt niet mee. Documenten worden daar dan niet op getoetst.',
      en: 'The part of the framework that holds the error does not count. Documents are then not checked against it.',
    },
  },
  {
    codes: normCodes,
    why: {
      nl: 'Een norm met een fout wordt weggelaten uit het kader: geen document wordt er nog aan getoetst. De andere normen blijven gelden.',
      en: 'A norm with an error is left out of the framework: no document is checked against it. The other norms go on.',
    },
  },
  {
    codes: migrationCodes,
    why: {
      nl: 'Wie zijn documenten overzet naar deze versie gaat af op wat hier staat. Een naam die niet klopt, raakt het verkeerde of niets.',
      en: 'Whoever takes documents over to this version goes by what stands here. A name that is not right hits the wrong thing, or nothing.',
    },
  },
];

const titles = {
  why: { nl: 'Waarom dit ertoe doet', en: 'Why this matters' },
  how: { nl: 'Herstellen', en: 'Putting it right' },
  wrong: { nl: 'Zo is het niet goed', en: 'This is not right' },
  right: { nl: 'Zo is het goed', en: 'This is right' },
} satisfies Record<string, Text>;

const named: Text = { nl: '`{code}` · een melding van Kader zelf', en: '`{code}` · a message of Kader itself' };

/** All codes that there is a page about. */
export const codes: readonly string[] = groups.flatMap((group) => Object.keys(group.codes));

export function codeTitle(code: string): Text | undefined {
  return find(code)?.texts.title;
}

/** YAML that has what a code is about, and the same put right. */
export interface Shown {
  readonly wrong: string;
  readonly right: string;
}

/** Markdown; undefined for what is no code of ours. */
export function codePage(code: string, language: Language, shown?: Shown): string | undefined {
  const found = find(code);
  if (!found) return undefined;
  const { title, means, how, why } = found.texts;
  const inWords = (text: Text): string => say(text, language);
  const snippet = (heading: Text, yaml: string): string => `## ${inWords(heading)}\n\n\`\`\`yaml\n${yaml}\n\`\`\``;
  return `${[
    `# ${inWords(title)}`,
    say(message(named, { code }), language),
    inWords(means),
    `## ${inWords(titles.why)}`,
    inWords(why ?? found.why),
    ...(shown ? [snippet(titles.wrong, shown.wrong), snippet(titles.right, shown.right)] : []),
    `## ${inWords(titles.how)}`,
    inWords(how),
  ].join('\n\n')}\n`;
}

function find(code: string): { readonly texts: CodeTexts; readonly why: Text } | undefined {
  for (const { codes: own, why } of groups) {
    const texts = Object.hasOwn(own, code) ? own[code] : undefined;
    if (texts) return { texts, why };
  }
  return undefined;
}
