/** Where in its kind of document a field belongs that stands where it does not. */

import type { Field } from '../packs/field.ts';

/** Instead of the keys that lead to a group: the document itself. */
export const atTop = '';

/** A key that so many groups have is not known to belong to any. */
const most = 2;

/**
 * The groups of fields that have this key, by the keys that lead there; none where there are too many to choose from.
 * `own`: the field of the group that it stands in, which may have the key in another shape that it can take.
 */
export function groupsWith(key: string, root: Field, own: Field): readonly string[] {
  const found = new Set<string>();
  const visit = (field: Field, steps: readonly string[], within: readonly Field[]): void => {
    if (within.includes(field) || found.size > most) return;
    const { properties = {}, items, additionalProperties, oneOf = [] } = field;
    const inside = [...within, field];
    if (Object.hasOwn(properties, key) && field !== own && !own.oneOf?.includes(field)) found.add(steps.join(' › ') || atTop);
    for (const [name, child] of Object.entries(properties)) visit(child, [...steps, name], inside);
    for (const inner of [items, additionalProperties, ...oneOf]) if (inner) visit(inner, steps, inside);
  };
  visit(root, [], []);
  return found.size > most ? [] : [...found];
}
