/** One kind of document: its JSON Schema checked, completed with the fields of every document, and made ready for use. */

import type { Node, Tree } from '../parse/tree.ts';
import { referredBy } from './compile-path.ts';
import type { Field, Schema } from './field.ts';
import { type Kind, kindOf, type Pack, termsOf } from './pack.ts';
import { childOf, entriesOf, isTrue, itemsOf, textOf, wordsOf } from './plain.ts';
import type { Report } from './problems.ts';
import { validator } from './shape.ts';
import { soundSchema } from './sound-schema.ts';

/** A file of a pack: a tree whose `document:` is `framework`, `kind`, `norms` or `migration`. */
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
  // What stands under `properties` are names of fields, which may well be called `term`: only what stands under each is a schema.
  const visitEach = (named: Node): void => {
    for (const { value } of entriesOf(named)) visit(value);
  };
  const visit = (schema: Node): void => {
    for (const { key, value } of entriesOf(schema)) {
      const id = textOf(value);
      if (key === 'properties' || key === '$defs') visitEach(value);
      else if (key === 'items' || key === 'additionalProperties') visit(value);
      else if (key === 'oneOf') itemsOf(value).forEach(visit);
      else if (key === 'term' && id !== undefined && !termsOf(pack, id)) report('pack-term', value, { id });
      else if (key === 'reference' && id !== undefined && !kindOf(pack, id) && !referredBy(id, pack)) report('pack-kind', value, { id });
    }
  };
  const schema = childOf(root, 'schema');
  if (schema) visit(schema);
}
