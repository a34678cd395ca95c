/** The shape of a document, checked by ajv. */

import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { Schema } from './field.ts';
import { formats } from './formats.ts';

/** Our own words in a schema: they say things to people, to references and to norms, and ask nothing of the shape. */
const vocabulary = ['label', 'help', 'term', 'reference', 'identity', 'not-assessed', 'means', 'examples', 'deprecated', 'discriminates'];

/** Errors for a value of this shape; compiled at the first call. A schema that ajv refuses is told once and checks nothing. */
export function validator(schema: Schema, refused: (reason: string) => void): (value: unknown) => readonly ErrorObject[] {
  let compiled: ValidateFunction | 'refused' | undefined;
  return (value) => {
    if (compiled === undefined) {
      try {
        compiled = createAjv().compile(closed(schema) as object);
      } catch (error) {
        compiled = 'refused';
        refused(error instanceof Error ? error.message : String(error));
      }
    }
    if (compiled === 'refused' || compiled(value)) return [];
    return [...(compiled.errors ?? [])];
  };
}

function createAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    // Schemas come here sound (sound-schema.ts); checking them against JSON Schema's own would cost more than compiling them.
    meta: false,
    validateSchema: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    verbose: false,
    allowUnionTypes: true,
  });
  ajv.removeKeyword('deprecated');
  ajv.removeKeyword('examples');
  ajv.addVocabulary(vocabulary);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format.holds);
  return ajv;
}

/** Objects are closed: a key that the schema does not name is an error, unless it says what free keys hold. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const made = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' || key === '$defs' ? eachClosed(value) : keepsData.has(key) ? value : closed(value),
    ]),
  );
  return 'properties' in made && !('additionalProperties' in made) ? { ...made, additionalProperties: false } : made;
}

/** Keywords whose value is data and no schema. */
const keepsData = new Set(['const', 'enum', 'default', 'examples', 'label', 'help', 'not-assessed']);

function eachClosed(fields: unknown): unknown {
  return Object.fromEntries(Object.entries((fields ?? {}) as object).map(([key, value]) => [key, closed(value)]));
}
