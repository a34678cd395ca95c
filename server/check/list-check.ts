/** What checks of a whole list have in common. */

import { readValue, type Value } from '../model/value.ts';
import type { Field } from '../packs/field.ts';
import type { Node } from '../parse/tree.ts';
import { type Argument, message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { notAsked, ofEmpty, ofMissing } from './missing.ts';
import { readingsOf, untold } from './operand.ts';
import { type Asked, type Finding, type Outcome, type Test, within } from './outcome.ts';
import { askedFor, compared, fieldWords, listOf, readAll } from './reading.ts';
import type { Check, Options } from './value-check.ts';

/** An item of the list, with its value where it is one that can be compared. */
export interface Item {
  readonly node: Node;
  readonly value?: Value;
}

export interface ListAnswer {
  readonly holds: boolean;
  /** More items, which could not be read or are not there, would not change the answer. */
  readonly isFinal: boolean;
  readonly read: Argument;
  readonly asked: Argument;
  /** A smaller place than the list, where one item is to blame. */
  readonly place?: Range;
}

interface ListCheck extends Omit<Check, 'test' | 'asked'> {
  /** What must be known, by the name of the option, and how to read it; '' is what stands right behind the check. */
  readonly options?: (item: Field) => Readonly<Record<string, Field>>;
  readonly answer: (items: readonly Item[], options: Options) => ListAnswer;
}

/** Tests all values of the path together. A list that is not there is missing, not empty. */
export function listCheck(check: ListCheck): Check {
  return {
    ...check,
    test: (test): Outcome => {
      const known = optionsFor(check, test);
      if (known.state !== 'known') return notAsked(known, test);
      const { options } = known;
      const readings = readingsOf(test.path, test.subject);
      const { holds, isFinal, read: seen, asked, place } = check.answer(itemsOf(test), options);
      const missing = readings.find((reading) => reading.state === 'missing');
      const unknown: Outcome = { verdict: 'unknown', findings: [], read: readings };
      if (!isFinal && readings.some((reading) => reading.state === 'lost')) return unknown;
      if (holds) return { verdict: 'met', findings: [], read: readings };
      if (!isFinal && missing?.state === 'missing') return ofMissing(missing, test, message(check.asks, { asked }));
      const list = readings.find((reading) => reading.state === 'found');
      const empty = readings.length === 0 ? listOf(test) : undefined;
      if (empty) return ofEmpty(empty, test, message(check.asks, { asked }));
      if (!list) return unknown;
      const words = { field: fieldWords(test), read: seen, asked };
      const finding: Finding = {
        verdict: 'not-met',
        ...within(list),
        place: place ?? list.key ?? list.node,
        words,
        message: message(check.sentence, words),
      };
      return { verdict: 'not-met', findings: [finding], read: readings };
    },
    asked: (test) => {
      const known = optionsFor(check, test);
      return known.state === 'known' ? message(check.asks, { asked: check.answer(itemsOf(test), known.options).asked }) : untold;
    },
  };
}

/** What stands behind the check and its options, or the first of it that cannot be told. */
function optionsFor(
  check: ListCheck,
  test: Test,
): { readonly state: 'known'; readonly options: Options } | Exclude<Asked, { state: 'known' }> {
  const options: Record<string, readonly Value[]> = {};
  for (const [name, field] of Object.entries(check.options?.(compared(test)) ?? {})) {
    const asked = askedFor(test, field, name);
    if (asked.state !== 'known') return asked;
    options[name] = asked.values;
  }
  return { state: 'known', options };
}

function itemsOf(test: Test): readonly Item[] {
  return readAll(test).flatMap((reading) => {
    if (reading.state !== 'found') return [];
    const { node } = reading;
    const value = node.kind === 'scalar' ? readValue(node.text, compared(test), test.subject.pack) : undefined;
    return [{ node, ...(value && { value }) }];
  });
}
