/** Values that there are to choose from, as a generic YAML parser reads them where nobody quoted them. */

import type { Schema } from './field.ts';
import { type Choice, markdown, plainText } from './plain-words.ts';

const number = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;

/** What YAML makes of the text without quotes, where that is no text: of words like `no` and `on` only YAML 1.1 does. */
function unquoted(value: unknown): number | boolean | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^(?:true|yes|on)$/i.test(value)) return true;
  if (/^(?:false|no|off)$/i.test(value)) return false;
  return number.test(value) && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

/** First as they are written without quotes and then, where that is no text, in quotes. */
export function readings(values: readonly unknown[]): readonly unknown[] {
  const quoted = values.filter((value) => unquoted(value) !== undefined);
  return [...new Set([...values.map((value) => unquoted(value) ?? value), ...quoted])];
}

/** One of these values, whichever way it is written. */
export function oneOf(values: readonly unknown[]): Schema {
  const read = readings(values);
  const [first] = read;
  return { ...typeOf(read), ...(read.length === 1 ? { const: first } : { enum: read }) };
}

/** The same, with what there is to say of each: servers show either of the two lists. */
export function oneOfChoices(choices: readonly Choice[]): Schema {
  // Nothing can be chosen from nothing.
  if (choices.length === 0) return { not: {} };
  const read = readings(choices.map(({ value }) => value));
  const chosen = read.map((value) => choices.find((choice) => readings([choice.value]).includes(value)));
  return {
    ...typeOf(read),
    enum: read,
    enumDescriptions: chosen.map((choice) => (choice ? plainText(choice) : '')),
    markdownEnumDescriptions: chosen.map((choice) => (choice ? markdown(choice) : '')),
  };
}

/** The types of scalars; servers need one to know what to write behind a key. */
function typeOf(values: readonly unknown[]): Schema {
  if (!values.every((value) => ['string', 'number', 'boolean'].includes(typeof value))) return {};
  const types = ['string', 'number', 'boolean'].filter((type) => values.some((value) => typeof value === type));
  return { type: types.length === 1 ? types[0] : types };
}
