/** One kind of document: its JSON Schema checked, completed with the fields of every document, and made ready for use. */

import type { Node, Tree } from '../parse/tree.ts';
import { referredBy } from './compile-path.ts';
import type { Field, Schema } from './field.ts';
import { type Kind, kindOf, type Pack, termsOf } from './pack.ts';
import { childOf, entriesOf, isTrue, textOf, wordsOf } from './plain.ts';
import type { Report } from './problems.ts';
import { validator } from './shape.ts';
import { soundSchema } from './sound-schema.ts';

/** A file of a pack: a tree whose `document:` is `framework`, `kind` or `norms`. */
export interface PackFile {
  readonly uri: string;
  readonly tree: Tree;
}

/**
 * `base`: the fields of what every document holds (header, deviations), which become part of each kind.
 * `late`: told at the first use of the kind, where ajv refuses it after all.
 */
export function compileKind(
  { uri, tree: { root } }: PackFile,
  pack: string,
  base: Field | undefined,
  report: Report,
  late: Report,
): Kind | undefined {
  const id = textOf(childOf(root, 'id'));
  const node = childOf(root, 'schema');
  if (id === undefined || node?.kind !== 'mapping') return undefined;
  const fields = withBase(fieldFrom(soundSchema(node, report)), base);
  const summary = wordsOf(childOf(root, 'summary'));
  return {
    id,
    pack,
    label: wordsOf(childOf(root, 'label')) ?? { nl: id, en: id },
    root: fields,
    uri,
    workspace: isTrue(childOf(root, 'workspace')),
    validate: validator(fields, (reason) => late('pack-schema', node.name ?? node, { reason })),
    ...(summary && { summary }),
  };
}

/** The header comes first and deviations last, whatever the kind. */
function withBase(own: Field, base: Field | undefined): Field {
  if (!base) return own;
  const shared = Object.entries(base.properties ?? {});
  const header = shared.filter(([, field]) => field.means === 'framework' || field.means === 'kind');
  const rest = shared.filter(([key]) => !header.some(([other]) => other === key));
  return {
    ...own,
    required: [...header.map(([key]) => key), ...(own.required ?? [])],
    properties: { ...Object.fromEntries(header), ...own.properties, ...Object.fromEntries(rest) },
  };
}

/**
 * The schema with every local `$ref` replaced by what it refers to. Recursive schemas become cyclic objects, and what is
 * referred to with nothing beside it is one and the same field wherever it stands.
 */
export function fieldFrom({ $defs = {}, ...root }: Schema): Field {
  const definitions = $defs as Record<string, Schema>;
  const copies = new Map<unknown, unknown>();
  const referred = ({ $ref }: Schema): Schema => definitions[String($ref).replace('#/$defs/', '')] ?? {};
  const flatten = (value: Schema): Schema => {
    if (typeof value.$ref !== 'string') return value;
    const { $ref: _, ...beside } = value;
    return { ...flatten(referred(value)), ...beside };
  };
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known) return known;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      copies.set(value, list);
      list.push(...value.map(copy));
      return list;
    }
    const schema = value as Schema;
    if (typeof schema.$ref === 'string' && Object.keys(schema).length === 1) return copy(referred(schema));
    const made: Record<string, unknown> = {};
    copies.set(value, made);
    for (const [key, part] of Object.entries(flatten(schema))) made[key] = copy(part);
    return made;
  };
  return copy(root) as Field;
}

/** Lists and kinds that fields speak of must exist; looked at when the pack is whole. */
export function checkKind(root: Node | undefined, pack: Pack, report: Report): void {
  const visit = (node: Node): void => {
    for (const { key, value } of entriesOf(node)) {
      const id = textOf(value) ?? '';
      if (key === 'term' && value.kind === 'scalar' && !termsOf(pack, id)) report('pack-term', value, { id });
      if (key === 'reference' && value.kind === 'scalar' && !kindOf(pack, id) && !referredBy(id, pack)) report('pack-kind', value, { id });
      if (key !== 'examples' && key !== 'default') visit(value);
    }
    if (node.kind === 'sequence') node.items.forEach(visit);
  };
  const schema = childOf(root, 'schema');
  if (schema) visitFields(schema, visit);
}

/** `properties` holds names of fields, which may well be called `term`: only what stands under each is a schema. */
function visitFields(schema: Node, visit: (node: Node) => void): void {
  if (schema.kind === 'mapping') {
    for (const { key, value } of entriesOf(schema)) {
      if (key === 'properties' || key === '$defs') for (const field of entriesOf(value)) visitFields(field.value, visit);
      else if (key === 'items' || key === 'additionalProperties') visitFields(value, visit);
      else if (key === 'oneOf' && value.kind === 'sequence') for (const branch of value.items) visitFields(branch, visit);
    }
    const own = schema.entries.filter((entry) => entry.key.text === 'term' || entry.key.text === 'reference');
    visit({ ...schema, entries: own });
  }
}
