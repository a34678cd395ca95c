/**
 * The schema of a kind as it stands in a file → the same without what no document could be checked by. What is taken out
 * is told at its place, here or as a problem of the file's own shape; with the rest the kind still works.
 */

import { entryOf, type Mapping, type Node } from '../parse/tree.ts';
import type { Schema } from './field.ts';
import { formats } from './formats.ts';
import { childOf, itemsOf, plain, textOf, wordsOf } from './plain.ts';
import type { Report } from './problems.ts';

const types: ReadonlySet<unknown> = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean']);

/** Keywords that are taken over where their value is of the right sort. */
const keywords: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => [value].flat().every((type) => types.has(type)) && new Set([value].flat()).size === [value].flat().length,
  format: (value) => typeof value === 'string' && Object.hasOwn(formats, value),
  enum: (value) => Array.isArray(value) && value.length > 0,
  minimum: isNumber,
  maximum: isNumber,
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  uniqueItems: isFlag,
  deprecated: isFlag,
  ...Object.fromEntries(['const', 'default', 'examples', 'label', 'help', 'identity', 'means'].map((key) => [key, () => true])),
};

function isNumber(value: unknown): boolean {
  return Number.isFinite(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}

export function soundSchema(root: Node, report: Report): Schema {
  const definitions = childOf(root, '$defs');
  return schemaFrom(root, { root: root.kind === 'mapping' ? root : undefined, definitions, report, outer: [] });
}

interface Setting {
  readonly root: Mapping | undefined;
  readonly definitions: Node | undefined;
  readonly report: Report;
  /** Keys of the fields of the schema that this is a choice of. */
  readonly outer: readonly string[];
}

function schemaFrom(node: Node | undefined, setting: Setting): Schema {
  const made: Record<string, unknown> = {};
  if (node?.kind !== 'mapping') return made;
  const inner = { ...setting, outer: [] };
  for (const { key, value } of node.entries) {
    const name = key.text;
    if (!value) continue;
    if (name === 'properties' || name === '$defs') made[name] = fieldsFrom(value, inner);
    else if (name === 'items' || (name === 'additionalProperties' && value.kind === 'mapping')) made[name] = schemaFrom(value, inner);
    else if (name === '$ref' && isKnown(value, setting)) made.$ref = textOf(value);
    // A name is a text, also where it looks like a number.
    else if ((name === 'term' || name === 'reference') && value.kind === 'scalar') made[name] = value.text;
    else if (name === 'required')
      made.required = [...requiredFrom(value, node, setting), ...((made.required as string[] | undefined) ?? [])];
    else if (name === 'not-assessed') made[name] = barredBy(value);
    else if (name === 'oneOf') addChoice(made, key, value, node, setting);
    else if (Object.hasOwn(keywords, name) && keywords[name]?.(plain(value))) made[name] = plain(value);
    else if (name === 'enum') setting.report('pack-empty', key, { id: name });
  }
  if (made.required) made.required = [...new Set(made.required as string[])];
  return made;
}

/** Who says that a field may not be assessed is heard, also while the reason is still to be written. */
function barredBy(node: Node): unknown {
  if (node.kind !== 'mapping') return plain(node) !== false && {};
  const { reason: _, ...rest } = plain(node) as Schema;
  const reason = wordsOf(childOf(node, 'reason'));
  return { ...(reason && { reason }), ...rest };
}

/** A field that has nothing behind it yet may hold anything. */
function fieldsFrom(node: Node, setting: Setting): Readonly<Record<string, Schema>> {
  const entries = node.kind === 'mapping' ? node.entries : [];
  return Object.fromEntries(entries.map(({ key, value }) => [key.text, schemaFrom(value, setting)]));
}

/** Whether the reference leads to a part of the kind, and not round in a circle to itself. */
function isKnown(node: Node, { definitions, report }: Setting): boolean {
  const seen = new Set<string>();
  for (let ref = textOf(node); ref !== undefined; ) {
    const part = entryOf(definitions, /^#\/\$defs\/([^/]+)$/.exec(ref)?.[1] ?? '');
    if (!part || seen.has(ref)) {
      report(part ? 'pack-ref-cycle' : 'pack-ref', node, { id: ref || '$ref' });
      return false;
    }
    seen.add(ref);
    ref = textOf(childOf(part.value, '$ref'));
  }
  return node.kind === 'scalar';
}

/** Only fields that there are can be required. */
function requiredFrom(list: Node, schema: Mapping, { report, outer, definitions }: Setting): readonly string[] {
  const known = new Set([...outer, ...keysOf(schema, definitions)]);
  return itemsOf(list).flatMap((item) => {
    const name = textOf(item) ?? '';
    if (known.has(name)) return name;
    report('pack-required', item, { id: name });
    return [];
  });
}

/** The fields of a schema, of what it refers to and of its choices. */
function keysOf(schema: Node | undefined, definitions: Node | undefined, depth = 0): readonly string[] {
  if (depth > 20) return [];
  const choices = itemsOf(childOf(schema, 'oneOf')).flatMap((choice) => keysOf(choice, definitions, depth + 1));
  return [...keysBesideChoice(schema, definitions, depth), ...choices];
}

function keysBesideChoice(schema: Node | undefined, definitions: Node | undefined, depth = 0): readonly string[] {
  const properties = childOf(schema, 'properties');
  const own = properties?.kind === 'mapping' ? properties.entries.map(({ key }) => key.text) : [];
  const ref = /^#\/\$defs\/([^/]+)$/.exec(textOf(childOf(schema, '$ref')) ?? '')?.[1];
  return [...own, ...(ref === undefined ? [] : keysOf(childOf(definitions, ref), definitions, depth + 1))];
}

/** A choice between shapes, with the field that chooses; each shape says for which value of it. */
function addChoice(made: Record<string, unknown>, place: Node, list: Node, schema: Mapping, setting: Setting): void {
  const { report, definitions } = setting;
  const key = textOf(childOf(childOf(schema, 'discriminator'), 'propertyName'));
  if (key === undefined || itemsOf(list).length === 0) {
    report(key === undefined ? 'pack-one-of' : 'pack-empty', place, { id: 'oneOf' });
    return;
  }
  const outer = keysBesideChoice(schema, definitions);
  const seen = new Set<string>();
  const branches = itemsOf(list).flatMap((item) => {
    const value = chosenBy(item, key, definitions);
    if (value !== undefined && !seen.has(value)) {
      seen.add(value);
      return schemaFrom(item, { ...setting, outer });
    }
    report('pack-choice', (item.kind === 'mapping' ? item.name : undefined) ?? item, { id: key });
    return [];
  });
  if (branches.length === 0) return;
  made.oneOf = branches;
  made.discriminator = { propertyName: key };
  made.required = [...((made.required as string[] | undefined) ?? []), key];
}

/** The value of the choosing field that a shape is for. */
function chosenBy(item: Node, key: string, definitions: Node | undefined, depth = 0): string | undefined {
  const own = childOf(childOf(childOf(item, 'properties'), key), 'const');
  if (own?.kind === 'scalar') return typeof own.value === 'string' ? own.value : undefined;
  const ref = /^#\/\$defs\/([^/]+)$/.exec(textOf(childOf(item, '$ref')) ?? '')?.[1];
  return ref === undefined || depth > 20 ? undefined : chosenBy(childOf(definitions, ref) ?? item, key, definitions, depth + 1);
}
