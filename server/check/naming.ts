/** How things are called within a sentence: kinds, fields, and what there is to choose from. */

import { type Field, labelOf } from '../packs/field.ts';
import type { Pack } from '../packs/pack.ts';
import { type Argument, message, type Text } from '../text/message.ts';

/** A kind within a sentence: without the capital of its label, but for abbreviations. */
export function noun({ nl, en }: Text): Text {
  return { nl: withoutCapital(nl), en: withoutCapital(en) };
}

function withoutCapital(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A label that stands between brackets itself: what is in brackets in it stands behind a comma. */
export function withoutBrackets({ nl, en }: Text): Text {
  const inWords = (words: string): string => words.replace(/\s*\(([^()]*)\)/g, ', $1');
  return { nl: inWords(nl), en: inWords(en) };
}

/** An id as it stands in the text, with what people call it where that says more. */
export function idWords(id: string, label: Text): Text {
  const inWords = (words: string): string => (plain(words) === plain(id) ? `“${id}”` : `“${id}” (${words})`);
  return { nl: inWords(label.nl), en: inWords(label.en) };
}

export function keyWords(key: string, field: Field | undefined): Text {
  return idWords(key, labelOf(field, key));
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[\s-]/g, '');
}

const most = 12;
const shown = 8;
const more: Text = { nl: '{first} of een van de {count} andere', en: '{first} or one of {count} others' };

/** What there is to choose from; of a long list the beginning and how much more there is. */
export function choices(ids: readonly string[]): Argument {
  return ids.length <= most ? ids : message(more, { first: ids.slice(0, shown).join(', '), count: ids.length - shown });
}

/** What a document may follow; what all others build on comes last, as few write that. */
export function packNames(packs: ReadonlyMap<string, Pack>): readonly string[] {
  const all = [...packs.values()];
  return [...all.filter(({ needs }) => needs.length > 0), ...all.filter(({ needs }) => needs.length === 0)].map(({ id }) => id);
}
