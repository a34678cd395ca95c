/** Plain JSON Schemas as a generic server reads them: ajv alone, strict, and nothing of ours but the two lists of descriptions. */

import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020';
import type { Schema } from '../../server/packs/field.ts';
import { formats } from '../../server/packs/formats.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
ajv.addVocabulary(['enumDescriptions', 'markdownEnumDescriptions']);
for (const [name, format] of Object.entries({ date: formats.date, email: formats.email, uri: formats.url }))
  ajv.addFormat(name, (text) => format?.holds(text) ?? assert.fail(name));

/** What is wrong with a value, as `/place keyword`; nothing where it is right. The schema itself must be valid and strict. */
export function plainErrors(schema: Schema): (value: unknown) => readonly string[] {
  assert.ok(ajv.validateSchema(schema), ajv.errorsText(ajv.errors));
  // Several schemas of the tests have the same name, by which ajv would know only the first.
  const { $id: _id, ...nameless } = schema;
  const validate = ajv.compile(nameless);
  return (value) => {
    if (validate(value)) return [];
    return [...new Set((validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath || '/'} ${keyword}`))];
  };
}

/** The schema of the field at a path of keys, `*` for the items of a list, with what it refers to filled in. */
export function plainFieldAt(root: Schema, ...path: readonly string[]): Schema {
  const { $defs = {} } = root as { readonly $defs?: Readonly<Record<string, Schema>> };
  const whole = ({ $ref, ...own }: Schema): Schema =>
    typeof $ref === 'string' ? { ...whole($defs[$ref.replace('#/$defs/', '')] ?? assert.fail($ref)), ...own } : own;
  return path.reduce((schema, key) => {
    const inner = key === '*' ? schema.items : (schema.properties as Readonly<Record<string, unknown>> | undefined)?.[key];
    assert.ok(inner, `${key} in ${path.join('.')}`);
    return whole(inner as Schema);
  }, whole(root));
}
