/** The schema of a kind as ajv checks it, made from its fields: part by part, closed, and without our own words. */

import { type Field, isPart, partsOf, type Schema } from './field.ts';

/** Our own words in a schema: they say things to people, to references and to norms, and ask nothing of the shape. */
const vocabulary = new Set([
  ...['label', 'help', 'examples', 'deprecated', 'default'],
  ...['term', 'reference', 'identity', 'not-assessed', 'means'],
]);

/**
 * Under `definitions` the schema of each part, in the order of `partsOf`, and under `$defs` what stands in more than one place
 * or in itself. What the lists and free maps of a part hold is left out where it is a part too. Objects are closed: a key that
 * the schema does not name is an error, unless it says what free keys hold.
 */
export function shapeSchema(root: Field): Schema {
  const keyOf = identifier();
  const uses = usesOf(root, keyOf);
  const shared = new Map<string, number>();
  const $defs: Schema[] = [];
  const schemaOf = (field: Field): Schema => {
    const key = keyOf(field);
    if ((uses.get(key) ?? 0) < 2 || innerFields(field).length === 0) return schemaFrom(field);
    const known = shared.get(key);
    const index = known ?? shared.size;
    if (known === undefined) {
      shared.set(key, index);
      $defs[index] = schemaFrom(field);
    }
    return { $ref: `#/$defs/${index}` };
  };
  const schemaFrom = (field: Field): Schema => {
    const made = Object.fromEntries(shapeOf(field).map(([word, value]) => [word, valueFrom(word, value)]));
    return 'properties' in made && !('additionalProperties' in made) ? { ...made, additionalProperties: false } : made;
  };
  const valueFrom = (word: string, value: unknown): unknown => {
    switch (word) {
      case 'properties':
        return Object.fromEntries(Object.entries(value as Record<string, Field>).map(([key, inner]) => [key, schemaOf(inner)]));
      case 'items':
      case 'additionalProperties':
        return isPart(value as Field) || schemaOf(value as Field);
      case 'oneOf':
        return (value as readonly Field[]).map(schemaOf);
      default:
        return value;
    }
  };
  const definitions = partsOf(root).map(schemaFrom);
  return { $defs, definitions };
}

/** What the field asks of the shape, as keyword and value. */
function shapeOf(field: Field): readonly (readonly [string, unknown])[] {
  return Object.entries(field).filter(([word]) => !vocabulary.has(word));
}

/** The fields that are checked together with this one. */
function innerFields({ properties = {}, items, additionalProperties, oneOf = [] }: Field): readonly Field[] {
  const held = [items, additionalProperties].filter((field) => field !== undefined && !isPart(field));
  return [...Object.values(properties), ...(held as readonly Field[]), ...oneOf];
}

/** How often each shape stands in the parts of a kind. */
function usesOf(root: Field, keyOf: (field: Field) => string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (field: Field): void => {
    const key = keyOf(field);
    const known = uses.get(key) ?? 0;
    uses.set(key, known + 1);
    if (known === 0) innerFields(field).forEach(count);
  };
  partsOf(root).forEach(count);
  return uses;
}

/** The same text for fields that ask the same: they share what is under them, as what is referred to with a label of its own does. */
export function identifier(asked: (field: Field) => readonly (readonly [string, unknown])[] = shapeOf): (field: Field) => string {
  const ids = new Map<unknown, number>();
  const idOf = (value: unknown): unknown => {
    if (typeof value !== 'object') return value;
    if (!ids.has(value)) ids.set(value, ids.size);
    return [ids.get(value)];
  };
  return (field) => JSON.stringify(asked(field).map(([word, value]) => [word, idOf(value)]));
}
