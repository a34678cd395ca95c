/** The least text that a field needs, for fixes that insert one and for completion. */

import { type Field, hasType } from '../packs/field.ts';
import { plainOrQuoted } from './quotes.ts';

/** What is to stand at the end of a way through groups of fields. */
export interface Filled {
  readonly steps: readonly string[];
  readonly value: string;
}

/** What to write behind a key, with its leading space or line end; lines after the first are indented with `margin`. */
export function valueFor(field: Field, margin: string, filled?: Filled): string {
  const known = knownValue(field, filled);
  if (known !== undefined) return ` ${known}`;
  if (hasType(field, 'object') && field.properties) return linesFor(field, insideKeys(field, filled), `${margin}  `, filled);
  if (hasType(field, 'array') && field.items) {
    if (!hasType(field.items, 'object')) return field.items.term === undefined ? `\n${margin}  - ` : ' []';
    return linesFor(field.items, insideKeys(field.items), `${margin}    `).replace(/^\n\s*/, `\n${margin}  - `);
  }
  return ' ';
}

/** The same between brackets, on one line. */
export function flowValueFor(field: Field, filled?: Filled): string {
  const known = knownValue(field, filled);
  if (known !== undefined) return known;
  if (hasType(field, 'object') && field.properties) {
    const parts = insideKeys(field, filled).map((key) => `${key}: ${flowValueFor(field.properties?.[key] ?? {}, inside(filled, key))}`);
    return `{${parts.join(', ')}}`;
  }
  if (hasType(field, 'array')) return hasType(field.items, 'object') ? `[${flowValueFor(field.items ?? {})}]` : '[]';
  return '';
}

/** A line for each key, each with what its field needs at least. */
export function linesFor(field: Field, keys: readonly string[], margin: string, filled?: Filled): string {
  return keys.map((key) => `\n${margin}${key}:${valueFor(field.properties?.[key] ?? {}, margin, inside(filled, key))}`).join('');
}

/** The required keys in the order of the fields. */
export function requiredKeys(field: Field): readonly string[] {
  return Object.keys(field.properties ?? {}).filter((key) => field.required?.includes(key));
}

/** What is asked for, or what the field's own words give as an example. An id is nobody's to invent. */
function knownValue(field: Field, filled: Filled | undefined): string | undefined {
  if (filled && filled.steps.length === 0)
    return hasType(field, 'array') ? `[${plainOrQuoted(filled.value)}]` : written(filled.value, field);
  const known = field.const ?? field.default ?? (field.identity ? undefined : field.examples?.[0]);
  if (Array.isArray(known)) return `[${known.map((value) => plainOrQuoted(String(value))).join(', ')}]`;
  return known === undefined || typeof known === 'object' ? undefined : written(String(known), field);
}

function written(value: string, field: Field): string {
  return hasType(field, 'string') || field.type === undefined ? plainOrQuoted(value) : value;
}

/** The keys that must be there, and where none must the first, as there is no group of fields without one. */
function insideKeys(field: Field, filled?: Filled): readonly string[] {
  const keys = Object.keys(field.properties ?? {});
  const found = keys.filter((key) => field.required?.includes(key) || key === filled?.steps[0]);
  return found.length > 0 ? found : keys.slice(0, 1);
}

function inside(filled: Filled | undefined, key: string): Filled | undefined {
  return filled?.steps[0] === key ? { ...filled, steps: filled.steps.slice(1) } : undefined;
}
