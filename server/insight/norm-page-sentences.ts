/**
 * All that a norm says, in the sentences that users get: of the pack's examples as they are, and of the same with a field
 * taken out, with a term that the framework does not know, or with a deviation.
 */

import { type Severity, severities, type Verdict } from '../check/problem.ts';
import type { Norm, Pack } from '../packs/pack.ts';
import { readsOf } from '../packs/reads.ts';
import { type Argument, languages, type Message, say } from '../text/message.ts';
import { type Judge, type Judged, saidOf, verdictOf } from './norm-page-examples.ts';
import { attributesOf, withDeviation, without, withStranger } from './norm-page-variants.ts';

/** When a sentence is said. */
export const occasions = ['not-met', 'missing', 'unknown', 'deviated', 'open', 'announced'] as const;

export type Occasion = (typeof occasions)[number];

export interface Sentence {
  readonly occasion: Occasion;
  readonly severity: Severity;
  /** Without the norm and its source, which stand behind it. */
  readonly what: Argument;
}

export interface Sentences {
  /** Each once, in the order of the occasions. */
  readonly sentences: readonly Sentence[];
  /** What stands behind them: the norm and its source, and what the date brings along. */
  readonly endings: readonly Message[];
}

/** So many examples are changed for each norm; more of them say the same. */
const enough = 2;

export function sentencesOf(norm: Norm, pack: Pack, examples: readonly Judged[], judge: Judge): Sentences {
  const sentences = new Map<string, Sentence>();
  const endings = new Map<string, Message>();
  const note = (judged: Judged, missing?: 'missing'): void => {
    const verdict = verdictOf(judged, norm);
    for (const { message, severity } of saidOf(judged, norm)) {
      const { what, ending } = apart(message);
      const key = inWords(what);
      const occasion = occasionOf(verdict, missing);
      if (isGraver(severity, sentences.get(key)?.severity)) sentences.set(key, { occasion, severity, what });
      if (ending) endings.set(inWords(ending), ending);
    }
  };
  const [met, notMet] = [withVerdict('met', norm, examples), withVerdict('not-met', norm, examples)];
  for (const { example, tree } of met.slice(0, enough)) {
    for (const path of readsOf(norm)) for (const text of without(tree, path)) note(judge(example, text), 'missing');
    for (const operand of attributesOf(norm)) for (const text of withStranger(tree, operand, norm, pack)) note(judge(example, text));
  }
  for (const judged of examples) note(judged);
  for (const judged of notMet.slice(0, 1)) {
    const text = withDeviation(judged, norm);
    if (text !== undefined) note(judge(judged.example, text));
  }
  const found = [...sentences.values()];
  return { sentences: occasions.flatMap((when) => found.filter(({ occasion }) => occasion === when)), endings: [...endings.values()] };
}

/** The same sentence is less serious on another date, or of a document of those who do not take part. */
function isGraver(severity: Severity, known: Severity | undefined): boolean {
  return known === undefined || severities.indexOf(severity) < severities.indexOf(known);
}

/** The shortest first. */
function withVerdict(verdict: Verdict, norm: Norm, examples: readonly Judged[]): readonly Judged[] {
  const found = examples.filter((example) => verdictOf(example, norm) === verdict);
  return found.sort((one, other) => one.example.text.length - other.example.text.length);
}

function occasionOf(verdict: Verdict | undefined, missing: 'missing' | undefined): Occasion {
  switch (verdict) {
    case 'not-yet-in-force':
      return 'announced';
    case 'unknown':
    case 'deviated':
    case 'open':
      return verdict;
    default:
      return missing ?? 'not-met';
  }
}

/** The sentence itself, and the norm with its source behind it. */
function apart(message: Message): { readonly what: Argument; readonly ending?: Message } {
  const { what, source } = message.arguments;
  if (what === undefined || source === undefined) return { what: message };
  return { what, ending: { ...message, arguments: { ...message.arguments, what: '' } } };
}

function inWords(words: Argument): string {
  return languages.map((language) => say(words, language)).join('\n');
}
