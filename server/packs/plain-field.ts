/**
 * A field as plain JSON Schema asks it of a value that a generic YAML parser has read: our own words become those that every
 * server knows, and what is read as written may have come out as a number or as true or false.
 */

import type { Language, Text } from '../text/message.ts';
import { type Field, isText, type Meaning, type Schema } from './field.ts';
import type { Kind, Pack } from './pack.ts';
import { usualPeriods } from './period.ts';
import type { Shared } from './plain-shared.ts';
import { oneOf, oneOfChoices } from './plain-values.ts';
import { type Choice, fieldChoice, fieldWords, listOf, termChoice } from './plain-words.ts';

export interface Setting {
  readonly kind: Kind;
  /** The pack that the kind stands in. */
  readonly pack: Pack;
  readonly language: Language;
  readonly shared: Shared;
  /** A key for a field that stands in more than one place of the kind. */
  readonly sharedKey: (field: Field) => string | undefined;
  /** What can stand where the engine itself reads the field. */
  readonly known: (field: Field, meaning: Meaning | undefined) => Offer | undefined;
}

export interface Offer {
  /** Other things may stand there too. */
  readonly open: boolean;
  readonly choices: readonly Choice[];
}

/** Ours that JSON Schema has too; the others are told in words. */
const plainFormats: Readonly<Record<string, string>> = { date: 'date', email: 'email', url: 'uri' };

const limits = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'uniqueItems'];

/** `key`: what it stands behind, which a shape that is shared goes by. `meaning`: that of its list, for items. */
export function plainField(field: Field, key: string, setting: Setting, meaning = field.means): Schema {
  const { deprecated, default: usual, format } = field;
  const examples = [...(Array.isArray(field.examples) ? field.examples : []), ...(format === 'period' ? usualPeriods : [])];
  return {
    ...fieldWords(field, setting.pack, setting.language),
    ...(deprecated && { deprecated }),
    ...(usual !== undefined && { default: usual }),
    ...(examples.length > 0 && { examples: [...new Set(examples)] }),
    ...asked(field, key, setting, meaning),
  };
}

/** What the field asks of a value, or a reference to that where it is asked in several places. */
function asked(field: Field, key: string, setting: Setting, meaning?: Meaning): Schema {
  const { kind, shared, sharedKey } = setting;
  const make = (): Schema => (isText(field) ? written : shapeOf)(field, key, setting, meaning);
  const id = sharedKey(field);
  return id === undefined ? make() : shared.refer(`${kind.pack}/${kind.id} ${id}`, key, make);
}

/** A value that is read as written; the terms of a list may also stand in a list or mapping, where the field says so. */
function written(field: Field, key: string, setting: Setting, meaning: Meaning | undefined): Schema {
  const { term: _term, reference: _reference, type = 'string', ...rest } = field;
  const others = [type].flat().filter((each) => each === 'array' || each === 'object');
  const scalar = scalarSchema(field, key, setting, meaning);
  if (others.length === 0) return scalar;
  return { anyOf: [scalar, shapeOf({ ...rest, type: others }, key, setting, meaning)] };
}

function scalarSchema(field: Field, key: string, setting: Setting, meaning: Meaning | undefined): Schema {
  const format = plainFormats[field.format ?? ''];
  const own = { ...limitsOf(field), ...(format && { format }) };
  const known = setting.known(field, meaning);
  // One thing that can stand there needs no list to choose from.
  const only = known && !known.open && known.choices.length === 1 ? known.choices.map(({ value }) => value) : undefined;
  const values = valuesOf(field) ?? only;
  if (values) return { ...oneOf(values), ...own };
  if (known) return { ...offered(known, `known ${known.choices.map(({ value }) => value)}`, key, setting), ...own };
  const list = listOf(field, setting.pack);
  if (!list) return { anyOf: anything(setting), ...own };
  const choices = [...list.terms.values()].map((term) => termChoice(term, list, setting.pack, setting.language));
  return { ...offered({ open: list.open, choices }, `terms ${list.pack}/${list.id}`, list.id, setting), ...own };
}

/** `id` and `name`: what these choices are referred to by, and called. */
function offered({ open, choices }: Offer, id: string, name: string, setting: Setting): Schema {
  if (open && choices.length === 0) return { anyOf: anything(setting) };
  const listed = setting.shared.refer(id, name, () => oneOfChoices(choices));
  return open ? { anyOf: [listed, ...anything(setting)] } : listed;
}

const asWritten: Text = { nl: 'Wordt gelezen zoals het er staat.', en: 'Is read as it is written.' };

/**
 * Whatever scalar YAML makes of a text. `not not` keeps servers from proposing true and false in every field, and a branch
 * with a description of its own keeps them from showing the others twice.
 */
function anything({ shared, language }: Setting): readonly Schema[] {
  const truth = shared.refer('truth', 'true-or-false', () => ({ description: asWritten[language], not: { not: { type: 'boolean' } } }));
  return [{ type: ['string', 'number'] }, truth];
}

/** Objects are closed, as they are for the engine: a key that the field does not name is an error, unless it says what free keys hold. */
function shapeOf(field: Field, key: string, setting: Setting, meaning: Meaning | undefined): Schema {
  const { type, properties, required = [], items, additionalProperties } = field;
  const values = valuesOf(field);
  const own = Object.entries(properties ?? {}).map(([name, inner]) => [name, plainField(inner, name, setting)] as const);
  const chosen = choiceOf(field, key, setting);
  return {
    ...([type ?? []].flat().length > 0 && { type }),
    ...limitsOf(field),
    ...(values && oneOf(values)),
    ...(required.length > 0 && { required: [...new Set(required)] }),
    ...((properties || chosen) && { properties: { ...Object.fromEntries(own), ...chosen?.properties } }),
    ...(items && { items: plainField(items, key, setting, items.means ?? meaning) }),
    ...(additionalProperties
      ? { additionalProperties: plainField(additionalProperties, key, setting) }
      : properties && { additionalProperties: false }),
    ...(chosen && { allOf: chosen.allOf }),
  };
}

/** A choice between shapes: what chooses is asked first, and only what it chooses is asked then, so that errors are about that. */
function choiceOf(
  { oneOf: shapes, discriminator }: Field,
  key: string,
  setting: Setting,
): { properties: Schema; allOf: readonly Schema[] } | undefined {
  const name = discriminator?.propertyName;
  if (!shapes || name === undefined) return undefined;
  const choosers = shapes.map((shape) => shape.properties?.[name] ?? {});
  const choices = choosers.map((chooser) => fieldChoice(chooser.const, chooser, setting.language));
  return {
    properties: { [name]: { ...fieldWords(choosers[0] ?? {}, setting.pack, setting.language), ...oneOfChoices(choices) } },
    allOf: shapes.map((shape, index) => ({
      if: { properties: { [name]: oneOf([choosers[index]?.const]) }, required: [name] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: asked(shape, key, setting),
    })),
  };
}

function valuesOf({ const: only, enum: several }: Field): readonly unknown[] | undefined {
  return only === undefined ? several : [only];
}

function limitsOf(field: Field): Schema {
  return Object.fromEntries(Object.entries(field).filter(([word]) => limits.includes(word)));
}
