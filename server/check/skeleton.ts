/** The least text that a field needs, for fixes that insert one and for completion. */

import { type Field, hasType } from '../packs/field.ts';

/** What to write behind a key, with its leading space or line end; lines after the first are indented with `margin`. */
export function valueFor(field: Field, margin: string, filled?: string): string {
  if (filled !== undefined) return ` ${filled}`;
  const known = field.const ?? field.default ?? field.examples?.[0];
  if (known !== undefined && typeof known !== 'object') return ` ${String(known)}`;
  if (Array.isArray(known)) return ` [${known.map(String).join(', ')}]`;
  if (hasType(field, 'object') && field.properties) {
    const inside = requiredKeys(field);
    return inside.length === 0 ? `\n${margin}  ` : linesFor(field, inside, `${margin}  `);
  }
  if (hasType(field, 'array') && field.items) {
    if (!hasType(field.items, 'object')) return field.items.term === undefined ? `\n${margin}  - ` : ' []';
    const lines = linesFor(field.items, requiredKeys(field.items), `${margin}    `);
    return lines.replace(/^\n\s*/, `\n${margin}  - `);
  }
  return ' ';
}

/** A line for each key, each with what its field needs at least. */
export function linesFor(field: Field, keys: readonly string[], margin: string): string {
  return keys.map((key) => `\n${margin}${key}:${valueFor(field.properties?.[key] ?? {}, margin)}`).join('');
}

/** The required keys in the order of the fields. */
export function requiredKeys(field: Field): readonly string[] {
  return Object.keys(field.properties ?? {}).filter((key) => field.required?.includes(key));
}
