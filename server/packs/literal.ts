/** Values that are written in a pack: whether they could ever stand in the field that they are compared with. */

import { type Argument, message, type Text } from '../text/message.ts';
import { readDay } from './date.ts';
import { type Field, hasType } from './field.ts';
import { formats } from './formats.ts';
import { type Pack, termsOf } from './pack.ts';
import { readPeriod } from './period.ts';

/** What sort of value stands in a field, for what can be compared with it. */
export function sortOf(field: Field): string {
  if (field.term !== undefined) return `term ${field.term}`;
  if (field.format === 'date' || field.format === 'period') return field.format;
  if (hasType(field, 'integer') || hasType(field, 'number')) return 'number';
  return field.type === 'boolean' ? 'boolean' : 'text';
}

/** Whether a literal could ever stand in the field it is compared with. */
export function fits(text: string, field: Field, pack: Pack): boolean {
  if (field.term) {
    const list = termsOf(pack, field.term);
    return !list || list.open || list.terms.has(text);
  }
  if (field.format === 'period') return readPeriod(text) !== undefined;
  if (field.format === 'date') return readDay(text) !== undefined;
  if (hasType(field, 'integer') || hasType(field, 'number')) return text.trim() !== '' && Number.isFinite(Number(text));
  if (field.type === 'boolean') return text === 'true' || text === 'false';
  return field.enum ? field.enum.map(String).includes(text) : true;
}

const most = 8;

const words = {
  others: { nl: '{known} of een van de {count} andere', en: '{known} or one of {count} others' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
} satisfies Record<string, Text>;

/** What could stand there, to stand behind “Expected is”. */
export function expected(field: Field, pack: Pack): Argument {
  const known = field.term ? [...(termsOf(pack, field.term)?.terms.keys() ?? [])] : field.enum?.map(String);
  if (known && known.length > most + 1) {
    return message(words.others, { known: known.slice(0, most).join(', '), count: known.length - most });
  }
  return known ?? formats[field.format ?? '']?.advice ?? (sortOf(field) === 'number' ? words.number : words.boolean);
}
