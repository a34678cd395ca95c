/**
 * The shape of a kind as any checker of JSON Schema can read it: terms become lists of values, formats become patterns,
 * references are just text. Norms, places and the workspace are what such a checker does not know.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from './bundle.ts';

export type Schema = Readonly<Record<string, unknown>>;

interface Words {
  readonly nl: string;
}

interface Terms {
  readonly [list: string]: { readonly open?: boolean; readonly entries: object };
}

const patterns: Readonly<Record<string, string>> = {
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  period: '^(geen|\\d+ (uur|dag|dagen|week|weken|maand|maanden|jaar))$',
  phone: '^\\+?[\\d\\s()-]{3,20}$',
  url: '^https?://[^\\s/]+\\.[^\\s]+$',
  email: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
  'big-number': '^\\d{11}$',
  'agb-code': '^\\d{8}$',
  version: '^\\w[\\w.-]*$',
  id: '^[a-z0-9][a-z0-9._@-]*$',
};

/** What only our packs know: it means nothing to others. */
const ownWords = new Set(['label', 'help', 'term', 'format', 'reference', 'identity', 'not-assessed', 'means', 'examples']);

/** By kind; `pack` is the folder of a pack, seen from the project. */
export function schemasOf(pack: string, kinds: readonly string[]): Readonly<Record<string, Schema>> {
  const read = (name: string): Record<string, unknown> => {
    const [file = ''] = ['.kader.yaml', '.yaml']
      .map((suffix) => path.join(root, pack, name + suffix))
      .filter((candidate) => existsSync(candidate));
    return parse(readFileSync(file, 'utf8'));
  };
  const terms = read('framework').terms as Terms;
  return Object.fromEntries(kinds.map((kind) => [kind, schemaOf(kind, read(kind).schema as Schema, terms)]));
}

function schemaOf(kind: string, written: Schema, terms: Terms): Schema {
  const schema = plain(written, terms);
  const header = { kader: { type: 'string' }, document: { const: kind }, afwijkingen: { type: 'array' } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...schema,
    required: ['kader', 'document', ...((schema.required as string[] | undefined) ?? [])],
    properties: { ...header, ...(schema.properties as Schema) },
  };
}

function plain(field: Schema, terms: Terms): Schema {
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(field)) {
    if (key === 'properties' || key === '$defs') made[key] = each(value as Record<string, Schema>, terms);
    else if (key === 'items' || key === 'additionalProperties') made[key] = plain(value as Schema, terms);
    else if (!ownWords.has(key)) made[key] = value;
  }
  const list = terms[String(field.term)];
  if (list && !list.open) made.enum = Object.keys(list.entries);
  const pattern = patterns[String(field.format)];
  if (pattern !== undefined) made.pattern = pattern;
  if (field.label) made.title = (field.label as Words).nl;
  if (field.help) made.description = (field.help as Words).nl;
  if (made.properties && made.additionalProperties === undefined) made.additionalProperties = false;
  return made;
}

function each(fields: Record<string, Schema>, terms: Terms): Schema {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, plain(field, terms)]));
}
