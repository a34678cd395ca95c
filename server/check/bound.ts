/** Comparing with a bound: several together are as strict as the strictest. */

import { compare, type Value } from '../model/value.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { wordOf } from './operand.ts';
import { isDay } from './reading.ts';
import type { About } from './value-check.ts';

/** Whether the value lies on the right side of all; undefined where some cannot be compared and none is on the wrong side. */
export function isWithin(value: Value, asked: readonly Value[], holds: (order: number) => boolean): boolean | undefined {
  const answers = asked.map((bound) => {
    const order = compare(value, bound);
    return order === undefined ? undefined : holds(order);
  });
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(undefined) ? undefined : true;
}

/** `sign` 1: the greatest, -1: the least. Undefined where that depends on the calendar. */
export function strictest(asked: readonly Value[], sign: 1 | -1): Value | undefined {
  return asked.find((value) => asked.every((other) => (compare(value, other) ?? Number.NaN) * sign >= 0));
}

/** A bound in words: of an amount, of a day, and of any day that would do. */
export interface BoundWords {
  readonly amount: Text;
  readonly day: Text;
  readonly anyDay: Text;
}

export function boundWords({ test, asked, values }: About, texts: BoundWords, sign: 1 | -1): Readonly<Record<string, Argument>> {
  const only = values.length > 1 ? strictest(values, sign) : undefined;
  const words = { asked: only ? wordsOfOne(only, values, asked) : asked };
  return {
    ...words,
    bound: message(isDay(test) ? texts.day : texts.amount, words),
    wanted: message(isDay(test) ? texts.anyDay : texts.amount, words),
  };
}

/** The words of one of the values, with why it is asked where each has its own. */
function wordsOfOne(value: Value, values: readonly Value[], words: Argument): Argument {
  const each: readonly Argument[] = Array.isArray(words) ? words : [];
  return each[values.indexOf(value)] ?? wordOf(value);
}
