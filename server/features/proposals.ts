/** The values that a field may have at the cursor. */

import { applicablePacks } from '../check/check.ts';
import { kindsIn } from '../check/header.ts';
import { addPeriod } from '../packs/date.ts';
import { type Field, fieldOf } from '../packs/field.ts';
import { concerns, referenceKey, termsOf } from '../packs/pack.ts';
import { usualPeriods } from '../packs/period.ts';
import type { View } from '../service.ts';
import { say, type Text } from '../text/message.ts';
import { termWords } from './words.ts';

export interface Proposal {
  readonly value: string;
  readonly kind: 'term' | 'value' | 'reference' | 'framework' | 'kind';
  readonly detail?: string;
  readonly documentation?: string;
  /** What else people call it. */
  readonly otherWords?: readonly string[];
}

const words = {
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  today: { nl: 'de peildatum', en: 'the as-of date' },
  inAYear: { nl: 'over een jaar', en: 'in a year' },
} satisfies Record<string, Text>;

/** `path` leads to the field, with `*` for items; the values of a list are those of its items. */
export function proposals(view: View, path: readonly string[], field: Field | undefined): readonly Proposal[] {
  const { model, language, packs } = view;
  const within = path.at(-1) === '*' ? fieldOf(model.kind?.root, path[0] ?? '') : undefined;
  const meaning = field?.means ?? within?.means;
  if (meaning === 'framework' || meaning === 'frameworks') {
    return [...packs.values()].map((pack) => ({
      value: pack.id,
      kind: 'framework',
      detail: say(pack.title, language),
      ...(pack.summary && { documentation: say(pack.summary, language) }),
    }));
  }
  if (!field || !model.pack) return [];
  if (meaning === 'kind') {
    return kindsIn(model.pack).map((kind) => ({
      value: kind.id,
      kind: 'kind',
      detail: say(kind.label, language),
      ...(kind.summary && { documentation: say(kind.summary, language) }),
    }));
  }
  if (meaning === 'norm') return normProposals(view);
  const list = field.term === undefined ? undefined : termsOf(model.pack, field.term);
  if (list) {
    return [...list.terms.values()]
      .filter((term) => term.replacedBy === undefined)
      .map((term) => ({
        value: term.id,
        kind: 'term',
        detail: say(term.label, language),
        documentation: termWords(term, list, view),
        otherWords: [...term.synonyms, ...term.misspellings],
      }));
  }
  if (field.reference !== undefined) {
    return view.workspace.all(referenceKey(model.pack, field.reference)).map(({ id, node }) => ({
      value: id,
      kind: 'reference',
      detail: node.entries
        .flatMap(({ value }) => (value?.kind === 'scalar' ? [value.text] : []))
        .slice(2, 5)
        .join(' · '),
    }));
  }
  return plainProposals(view, field);
}

function plainProposals({ asOf, language }: View, field: Field): readonly Proposal[] {
  if (field.type === 'boolean') {
    return ['true', 'false']
      .filter((value) => field.const === undefined || value === String(field.const))
      .map((value) => ({ value, kind: 'value', detail: say(value === 'true' ? words.yes : words.no, language) }));
  }
  const known = [...(field.enum ?? []), ...(field.const === undefined ? [] : [field.const]), ...(field.examples ?? [])]
    .filter((value) => typeof value !== 'object')
    .map(String);
  if (field.format === 'period') return unique([...known, ...usualPeriods]).map((value) => ({ value, kind: 'value' }));
  if (field.format === 'date') {
    const later = addPeriod(asOf, { count: 12, unit: 'month' });
    return [
      { value: asOf, kind: 'value', detail: say(words.today, language) },
      ...(later === undefined ? [] : [{ value: later, kind: 'value', detail: say(words.inAYear, language) } as const]),
    ];
  }
  return unique(known).map((value) => ({ value, kind: 'value' }));
}

/** The norms that this document may depart from, with reasons. */
function normProposals(view: View): readonly Proposal[] {
  const { kind, pack } = view.model;
  if (!kind || !pack) return [];
  return applicablePacks(pack, view).flatMap(({ pack: candidate }) =>
    candidate.norms
      .filter((norm) => concerns(norm, kind) && norm.deviation.allowed)
      .map(
        (norm) =>
          ({
            value: norm.id,
            kind: 'value',
            detail: say(norm.title, view.language),
            documentation: say(norm.text, view.language),
          }) as const,
      ),
  );
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
