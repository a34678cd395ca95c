/** What stands in several places of a plain JSON Schema: written once under `$defs`, and referred to. */

import type { Field, Schema } from './field.ts';
import { identifier } from './shape-schema.ts';

export interface Shared {
  /** A reference to what `make` gives, which is made at the first use of the key; `name` is what it is called by. */
  readonly refer: (key: string, name: string, make: () => Schema) => { readonly $ref: string };
  /** What was referred to until now, by name. */
  readonly all: () => Schema;
}

export function createShared(): Shared {
  const names = new Map<string, string>();
  const made = new Map<string, Schema>();
  const refer = (key: string, name: string, make: () => Schema): { readonly $ref: string } => {
    let known = names.get(key);
    if (known === undefined) {
      known = nextFree(name.replace(/[^\w@.-]+/g, '-'), made);
      names.set(key, known);
      // It has its name before it is made: what stands in itself refers to it.
      made.set(known, {});
      made.set(known, make());
    }
    return { $ref: `#/$defs/${known}` };
  };
  return { refer, all: () => Object.fromEntries(made) };
}

function nextFree(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** What a field says in one place only: the same shape may be called otherwise elsewhere. */
const ownWords = new Set(['label', 'help', 'examples', 'default', 'deprecated', 'not-assessed', 'identity']);

/** For fields of the kind that hold others and stand in more than one place: a key, the same for those that ask the same. */
export function sharedFields(root: Field): (field: Field) => string | undefined {
  const keyOf = identifier((field) => Object.entries(field).filter(([word]) => !ownWords.has(word)));
  const uses = new Map<string, number>();
  const count = (field: Field): void => {
    const key = keyOf(field);
    const known = uses.get(key) ?? 0;
    uses.set(key, known + 1);
    if (known === 0) innerFields(field).forEach(count);
  };
  count(root);
  return (field) => {
    const key = keyOf(field);
    return (uses.get(key) ?? 0) > 1 && innerFields(field).length > 0 ? key : undefined;
  };
}

function innerFields({ properties = {}, items, additionalProperties, oneOf = [] }: Field): readonly Field[] {
  return [...Object.values(properties), ...[items, additionalProperties].filter((field) => field !== undefined), ...oneOf];
}
