/** The workspace has a document of this kind, for which a condition may have to hold. */

import type { Model } from '../../model/model.ts';
import { lostIn } from '../../model/read.ts';
import type { Condition } from '../../packs/condition.ts';
import { kindOf, referenceKey } from '../../packs/pack.ts';
import { type Message, message, type Text } from '../../text/message.ts';
import { noun } from '../naming.ts';
import { asWhole, type Finding, type Outcome, readingsFrom, type Subject } from '../outcome.ts';

export interface ExistsCheck {
  readonly name: 'exists';
  readonly sentence: Text;
  /** The same where a document is there and a condition on it does not hold: {why}. */
  readonly sentenceSo: Text;
  readonly asks: Text;
  readonly test: (
    kind: string,
    where: Condition | undefined,
    subject: Subject,
    evaluate: (condition: Condition, subject: Subject) => Outcome,
  ) => Outcome;
}

const sentences = {
  none: {
    nl: 'In deze werkruimte is geen {asked}. Maak dat document.',
    en: 'This workspace has no {asked}. Write that document.',
  },
  noneSo: {
    nl: 'Geen {asked} in deze werkruimte voldoet. {why}',
    en: 'No {asked} in this workspace meets what is asked. {why}',
  },
  unknown: {
    nl: 'Van geen document van de soort {asked} in deze werkruimte blijkt dat het voldoet. {why}',
    en: 'No {asked} in this workspace is known to meet what is asked. {why}',
  },
  elsewhere: { nl: 'Het hangt af van “{document}”: {why}', en: 'It depends on “{document}”: {why}' },
  alone: {
    nl: 'Of er een {asked} is, is niet te zeggen: bij deze map hoort geen werkruimte. Zet er een werkruimtedocument bij.',
    en: 'Whether there is any {asked} cannot be told: this folder has no workspace. Add a workspace document.',
  },
} satisfies Record<string, Text>;

export const exists: ExistsCheck = {
  name: 'exists',
  sentence: sentences.none,
  sentenceSo: sentences.noneSo,
  asks: { nl: 'een {asked} in deze werkruimte', en: 'any {asked} in this workspace' },
  test: (kind, where, subject, evaluate) => {
    const { workspace, model } = subject.start;
    const outcomes = workspace.ofKind(referenceKey(subject.pack, kind)).map((candidate) => {
      const start = { model: candidate, workspace, isLost: lostIn(candidate.tree) };
      return where ? evaluate(where, { ...subject, start, known: { readings: readingsFrom(start), asked: new Map() } }) : undefined;
    });
    if (outcomes.some((outcome) => !outcome || outcome.verdict === 'met')) return { verdict: 'met', findings: [], read: [] };
    const open = outcomes.find((outcome) => outcome?.verdict === 'unknown');
    const shown = (open ?? outcomes[0])?.findings[0];
    const why = shown && (open ? onWhich(shown, model) : shown.message);
    const found = kindOf(subject.pack, kind);
    const words = { field: '', read: '', asked: found ? noun(found.label) : kind, why: why ?? '' };
    const verdict = open || !workspace.root ? 'unknown' : 'not-met';
    if (outcomes.length > 0 && !why) return { verdict, findings: [], read: [] };
    const text = open ? sentences.unknown : outcomes.length > 0 ? sentences.noneSo : workspace.root ? sentences.none : sentences.alone;
    return {
      verdict,
      findings: [{ verdict, model, ...asWhole, words, message: message(text, words), ...(shown && { because: shown }) }],
      read: [],
    };
  },
};

/** What is not known, led by the document that it is not known of, unless that is this one. */
function onWhich({ model, message: why }: Finding, here: Model): Message {
  if (model.uri === here.uri) return why;
  return message(sentences.elsewhere, { document: nameOf(model), why });
}

/** Its id, or else its file. */
function nameOf({ uri, tree, identities }: Model): string {
  return identities.find(({ node }) => node === tree.root)?.id ?? decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** An address that is no file's may have a % of its own. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
