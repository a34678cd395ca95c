/** A text between braces or brackets that a comma without quotes cuts in two: to YAML the rest is a key of its own, with nothing behind it. */

import type { Model } from '../model/model.ts';
import { gather, type Keeping, type Part } from '../model/parts.ts';
import { chosenShape } from '../model/plain.ts';
import { fieldOf } from '../packs/field.ts';
import type { Entry, Mapping, Scalar } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import { quoteText } from './fix.ts';
import type { Problem } from './problem.ts';

const messages = {
  cutOff: {
    nl: '“{rest}” hoort niet meer bij {key}: een komma zonder aanhalingstekens breekt de tekst af. Zet de hele tekst tussen aanhalingstekens.',
    en: '“{rest}” is no longer part of {key}: a comma without quotes cuts the text off. Put the whole text between quotes.',
  },
} satisfies Record<string, Text>;

export function checkCutOff(whole: Part, model: Model, keeping: Keeping): readonly Problem[] {
  return gather('cut-off', whole, keeping, ({ spots }) =>
    spots.flatMap(({ node, field }) => {
      if (node.kind !== 'mapping' || !node.flow) return [];
      const shape = chosenShape(field, node);
      return cutsIn(node, (key) => fieldOf(shape, key) !== undefined, model);
    }),
  );
}

function cutsIn({ entries }: Mapping, isField: (key: string) => boolean, model: Model): readonly Problem[] {
  const found: Problem[] = [];
  const isRest = (entry: Entry | undefined): boolean => entry !== undefined && isLoose(entry, model) && !isField(entry.key.text);
  for (let index = 1; index < entries.length; index += 1) {
    const [before, first] = [entries[index - 1], entries[index]];
    const text = before?.value;
    if (!before || !first || text?.kind !== 'scalar' || text.style !== 'plain' || !isRest(first)) continue;
    let last = first;
    for (let next = entries[index + 1]; next && isRest(next); next = entries[index + 1]) {
      last = next;
      index += 1;
    }
    // A single word at the end may still become a key.
    if (last === entries.at(-1) && !/\s/.test(last.key.text.trim())) continue;
    found.push(problemOf(before, text, first, last, model));
  }
  return found;
}

/** A key that no colon stands behind. */
function isLoose({ key, value }: Entry, { tree }: Model): boolean {
  return value === undefined && key.style === 'plain' && !/^\s*:/.test(tree.document.text.slice(key.end, key.end + 80));
}

function problemOf(before: Entry, text: Scalar, first: Entry, last: Entry, { tree }: Model): Problem {
  const rest = { start: first.key.start, end: last.key.end };
  const whole = { start: text.start, end: last.key.end };
  return {
    code: 'unknown-key',
    severity: 'error',
    place: rest,
    message: message(messages.cutOff, { rest: tree.document.text.slice(rest.start, rest.end), key: before.key.text }),
    fixes: () => [quoteText(tree, whole)],
  };
}
