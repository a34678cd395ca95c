/** The workspace has a document of this kind, for which a condition may have to hold. */

import type { Condition } from '../../packs/condition.ts';
import { kindOf } from '../../packs/pack.ts';
import { message, type Text } from '../../text/message.ts';
import { nothingKnown, type Outcome, type Subject } from '../outcome.ts';

export interface ExistsCheck {
  readonly name: 'exists';
  readonly sentence: Text;
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
    nl: 'In deze werkruimte is wel een {asked}, maar geen die voldoet: {why}',
    en: 'This workspace has a {asked}, but none that meets this: {why}',
  },
} satisfies Record<string, Text>;

export const exists: ExistsCheck = {
  name: 'exists',
  sentence: sentences.none,
  asks: { nl: 'een {asked} in deze werkruimte', en: 'a {asked} in this workspace' },
  test: (kind, where, subject, evaluate) => {
    const { workspace, model } = subject.start;
    const candidates = workspace.ofKind(kind);
    const outcomes = candidates.map((candidate) =>
      where ? evaluate(where, { ...subject, start: { model: candidate, workspace }, known: nothingKnown() }) : undefined,
    );
    if (outcomes.some((outcome) => !outcome || outcome.verdict === 'met')) return { verdict: 'met', findings: [], read: [] };
    const open = outcomes.find((outcome) => outcome?.verdict === 'unknown');
    const why = (open ?? outcomes[0])?.findings[0]?.message ?? '';
    const words = { field: '', read: '', asked: kindOf(subject.pack, kind)?.label ?? kind, why };
    const place = model.header.kind?.value ?? model.header.kind?.key ?? { start: 0, end: 0 };
    const verdict = open ? 'unknown' : 'not-met';
    const related = candidates[0] ? sentences.noneSo : sentences.none;
    return { verdict, findings: [{ verdict, model, place, words, message: message(related, words) }], read: [] };
  },
};
