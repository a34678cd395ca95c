/** What a plain JSON Schema says to people: titles, descriptions, and a text for each value that there is to choose from. */

import { type Argument, type Language, message, say, type Text } from '../text/message.ts';
import { type Citation, type Field, labelOf } from './field.ts';
import { formats } from './formats.ts';
import { type Kind, kindOf, type Norm, type Pack, type Term, type TermList, termsOf } from './pack.ts';
import { sourceMessage } from './source-words.ts';

/** A value to choose, with what people call it and what else there is to say of it, a line each. */
export interface Choice {
  readonly value: unknown;
  readonly title: string;
  readonly lines: readonly string[];
}

const words = {
  write: { nl: 'Schrijf {advice}.', en: 'Write {advice}.' },
  refers: {
    nl: 'Vul de id in van een document van de soort “{kind}”.',
    en: 'Fill in the id of a document of the kind “{kind}”.',
  },
  refersWithin: { nl: 'Vul de id in van een onderdeel “{name}”.', en: 'Fill in the id of an item “{name}”.' },
  identity: { nl: 'Met deze id wordt ernaar verwezen.', en: 'It is referred to by this id.' },
  open: { nl: 'Iets wat niet in de lijst staat mag ook.', en: 'Something that is not in the list is allowed too.' },
  notAssessed: { nl: 'Mag niet worden beoordeeld. {reason}', en: 'May not be assessed. {reason}' },
  replaced: { nl: 'Vervangen door {id}.', en: 'Replaced by {id}.' },
  synonyms: { nl: 'Andere woorden: {words}.', en: 'Other words: {words}.' },
  column: { nl: '{name}: {value}.', en: '{name}: {value}.' },
} satisfies Record<string, Text>;

/** The title and description of a field, as far as there is anything to say. */
export function fieldWords(field: Field, pack: Pack, language: Language): { readonly title?: string; readonly description?: string } {
  const title = textIn(field.label, language);
  const list = listOf(field, pack);
  const description = sentences([
    textIn(field.help, language),
    list?.open ? say(words.open, language) : undefined,
    adviceOf(field, language),
    referenceWords(field, pack, language),
    field.identity ? say(words.identity, language) : undefined,
    notAssessedWords(field, pack, language),
  ]);
  return { ...(title && { title }), ...(description && { description }) };
}

/** The list whose terms stand in the field. */
export function listOf({ term }: Field, pack: Pack): TermList | undefined {
  return typeof term === 'string' ? termsOf(pack, term) : undefined;
}

function adviceOf({ format }: Field, language: Language): string | undefined {
  const advice = format === undefined || !Object.hasOwn(formats, format) ? undefined : formats[format]?.advice;
  return advice && say(message(words.write, { advice }), language);
}

function referenceWords({ reference }: Field, pack: Pack, language: Language): string | undefined {
  if (typeof reference !== 'string') return undefined;
  const kind = kindOf(pack, reference);
  const name = reference.slice(reference.indexOf('/') + 1);
  return say(kind ? message(words.refers, { kind: kind.label }) : message(words.refersWithin, { name }), language);
}

function notAssessedWords(field: Field, pack: Pack, language: Language): string | undefined {
  const barred = field['not-assessed'];
  if (barred === undefined) return undefined;
  const reason = say(message(words.notAssessed, { reason: textIn(barred.reason, language) ?? '' }), language);
  return sentences([reason, placeOf(barred.source, pack, language)]);
}

export function termChoice(term: Term, list: TermList, pack: Pack, language: Language): Choice {
  const columns = Object.entries(list.columns).flatMap(([key, column]) => {
    const values = term.attributes[key];
    if (values === undefined) return [];
    const terms = column.term === undefined ? undefined : termsOf(pack, column.term)?.terms;
    const named: readonly Argument[] = [values].flat().map((id) => terms?.get(id)?.label ?? id);
    const value = named.map((each) => say(each, language)).join(', ');
    return capital(say(message(words.column, { name: column.label, value }), language));
  });
  const lines = [
    term.help && say(term.help, language),
    term.replacedBy === undefined ? undefined : say(message(words.replaced, { id: term.replacedBy }), language),
    ...columns,
    term.synonyms.length > 0 ? say(message(words.synonyms, { words: term.synonyms.join(', ') }), language) : undefined,
    placeOf(term.source, pack, language),
  ];
  return { value: term.id, title: say(term.label, language), lines: lines.filter((line) => line !== undefined) };
}

export function normChoice(value: string, { title, text }: Norm, language: Language): Choice {
  return { value, title: say(title, language), lines: [say(text, language).trim()] };
}

export function packChoice({ id, title, summary }: Pack, language: Language): Choice {
  return { value: id, title: say(title, language), lines: summary ? [say(summary, language).trim()] : [] };
}

export function kindChoice({ id, label, summary }: Kind, language: Language): Choice {
  return { value: id, title: say(label, language), lines: summary ? [say(summary, language).trim()] : [] };
}

/** A value that the shape itself names, called as its field is. */
export function fieldChoice(value: unknown, field: Field | undefined, language: Language): Choice {
  const help = textIn(field?.help, language);
  return { value, title: textIn(labelOf(field, String(value)), language) ?? String(value), lines: help ? [help] : [] };
}

/** One text for servers that show plain text. */
export function plainText({ title, lines }: Choice): string {
  return sentences([title, ...lines]) ?? '';
}

/** The same for servers that show markdown: one paragraph, as they may show it as an item of a list. */
export function markdown({ title, lines }: Choice): string {
  const rest = sentences(lines);
  return rest === undefined ? `**${title}**` : `**${title}** — ${rest}`;
}

/** Where it stands, for a citation that is whole. */
function placeOf(citation: Citation | undefined, pack: Pack, language: Language): string | undefined {
  const isWhole = [citation?.ref, citation?.certainty, citation?.at ?? '', citation?.pack ?? ''].every((part) => typeof part === 'string');
  return citation && isWhole ? say(sourceMessage(citation, pack), language) : undefined;
}

/** One after the other, each with its full stop. */
export function sentences(parts: readonly (string | undefined)[]): string | undefined {
  const found = parts.map((part) => part?.trim() ?? '').filter((part) => part !== '');
  return found.length === 0 ? undefined : found.map((part) => (/[.!?:…]$/.test(part) ? part : `${part}.`)).join(' ');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What a pack calls a thing. A pack that is half-written may hold anything there. */
function textIn(value: unknown, language: Language): string | undefined {
  const { nl, en } = typeof value === 'object' && value !== null ? (value as Partial<Record<Language, unknown>>) : { nl: value };
  const found = [language === 'nl' ? nl : en, nl, en].find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof found === 'string' ? found.trim() : undefined;
}
