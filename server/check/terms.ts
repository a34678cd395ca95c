/** Whether values of a closed list are in it; of an open list, whether they look like a slip of the pen. */

import type { Model } from '../model/model.ts';
import { gather, type Keeping, type Part } from '../model/parts.ts';
import { type Field, labelOf } from '../packs/field.ts';
import { type Pack, type TermList, termsOf } from '../packs/pack.ts';
import type { Scalar } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import { replaceScalar } from './fix.ts';
import { choices, idWords } from './naming.ts';
import type { Problem } from './problem.ts';
import { shapeMessages as messages } from './shape-messages.ts';
import { nearestTerm } from './spellings.ts';

export function checkTerms(whole: Part, model: Model, pack: Pack, keeping: Keeping): readonly Problem[] {
  return gather('terms', whole, keeping, ({ spots }) =>
    spots.flatMap(({ node, field }) => {
      const list = field.term !== undefined && node.kind === 'scalar' ? termsOf(pack, field.term) : undefined;
      return list && node.kind === 'scalar' ? problemsOf(node, field, list, model, pack) : [];
    }),
  );
}

function problemsOf(node: Scalar, field: Field, list: TermList, model: Model, pack: Pack): readonly Problem[] {
  const term = list.terms.get(node.text);
  const guess = term ? term.replacedBy : nearestTerm(node.text, list);
  if (guess === undefined && (term || list.open)) return [];
  const guessed = list.terms.get(guess ?? '');
  const known = [...list.terms.values()].filter(({ replacedBy }) => replacedBy === undefined).map(({ id }) => id);
  return [
    {
      code: 'term',
      severity: term ? 'information' : list.open ? 'warning' : 'error',
      place: node,
      message: message(textFor(node, list, guess, known.length === 0), {
        field: labelOf(field, list.id),
        written: node.text,
        list: list.label,
        guess: guessed ? idWords(guessed.id, guessed.label) : `“${guess ?? ''}”`,
        known: choices(known),
        pack: list.pack,
      }),
      pack: pack.id,
      ...(guess !== undefined && { fixes: () => [replaceScalar(model.tree, node, guess)] }),
    },
  ];
}

function textFor(node: Scalar, list: TermList, guess: string | undefined, isEmpty: boolean): Text {
  if (node.text.trim() === '') return messages.blank;
  if (list.terms.has(node.text)) return messages.replacedTerm;
  if (guess === undefined) return isEmpty ? messages.emptyList : messages.unknownTerm;
  return list.open ? messages.openTermGuess : messages.unknownTermGuess;
}
