/** The shape of a kind's documents, checked by ajv part by part. */

import type { Ajv, Options, ValidateFunction } from 'ajv';
import { type Field, partsOf } from './field.ts';
import { formats } from './formats.ts';
import type { Kind } from './pack.ts';
import { shapeSchema } from './shape-schema.ts';

/**
 * Errors for values of the parts of a kind, as `Kind.validate` tells; each part is compiled at its first use.
 * What ajv refuses is told once, and the whole kind checks nothing from then on.
 */
export function validator(root: Field, refused: (reason: string) => void): Kind['validate'] {
  const compiled = new Map<Field, ValidateFunction>();
  let compile: ((part: Field) => ValidateFunction | undefined) | undefined;
  let isRefused = false;
  const compilePart = (part: Field): ValidateFunction | undefined => {
    try {
      compile ??= compiler(root);
      return compile(part);
    } catch (error) {
      isRefused = true;
      refused(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  return (part, value) => {
    const validate = isRefused ? undefined : (compiled.get(part) ?? compilePart(part));
    if (isRefused) return [];
    if (!validate) throw new Error('this field is no part of its kind');
    compiled.set(part, validate);
    return validate(value) ? [] : [...(validate.errors ?? [])];
  };
}

/** Has every part of the kind compiled, so that what ajv refuses is told. */
export function compileShape({ root, validate }: Pick<Kind, 'root' | 'validate'>): void {
  for (const part of partsOf(root)) validate(part, {});
}

function compiler(root: Field): (part: Field) => ValidateFunction | undefined {
  const parts = partsOf(root);
  const ajv = createAjv();
  ajv.addSchema({ $id: 'kind', ...shapeSchema(root) });
  return (part) => ajv.getSchema(`kind#/definitions/${parts.indexOf(part)}`) as ValidateFunction | undefined;
}

export function createAjv(options: Options = {}): Ajv {
  // The kinds of the product are compiled when it is built, so that ajv is only read for packs of one's own.
  const { Ajv: Made } = require('ajv') as typeof import('ajv');
  const ajv = new Made({
    allErrors: true,
    discriminator: true,
    // What is referred to is mostly referred to often: as functions of their own it is half the code, and half the time to compile.
    inlineRefs: false,
    messages: false,
    // Schemas come here sound (sound-schema.ts); checking them against JSON Schema's own would cost more than compiling them.
    meta: false,
    validateSchema: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    ...options,
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format.holds);
  return ajv;
}
