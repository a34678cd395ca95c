/** The fields of a kind, and walking them. */

import type { Text } from '../text/message.ts';

/** A schema as it stands in a file, before references are resolved. */
export interface Schema {
  readonly [key: string]: unknown;
}

/** A field of a kind: its JSON Schema with local references resolved, so that recursive schemas are cyclic. */
export interface Field {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly items?: Field;
  /** The field of every value in a map with free keys. */
  readonly additionalProperties?: Field;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly deprecated?: boolean;
  readonly format?: string;
  readonly oneOf?: readonly Field[];
  readonly discriminator?: { readonly propertyName: string };
  readonly label?: Text;
  readonly help?: Text;
  readonly term?: string;
  readonly reference?: string;
  readonly identity?: boolean | string;
  readonly 'not-assessed'?: { readonly reason?: Text; readonly source?: Citation };
  /** What the engine itself reads in this field: only on fields of the pack of packs. */
  readonly means?: Meaning;
}

export type Meaning =
  | 'framework'
  | 'kind'
  | 'deviations'
  | 'norm'
  | 'reason'
  | 'decided-by'
  | 'until'
  | 'place'
  | 'frameworks'
  | 'pack-folder';

export type Certainty = 'quoted' | 'derived' | 'uncertain';

export interface Citation {
  readonly ref: string;
  /** The pack whose source it is. */
  readonly pack?: string;
  readonly at?: string;
  readonly certainty: Certainty;
}

/** The field of a key; where a discriminating property chooses between shapes, `chosen` says what stands in it. */
export function fieldOf(field: Field | undefined, key: string, chosen?: (property: string) => string | undefined): Field | undefined {
  const shape = shapeOf(field, chosen);
  return (shape?.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined) ?? shape?.additionalProperties;
}

/** The chosen branch of a `oneOf`, or the field itself. */
export function shapeOf(field: Field | undefined, chosen?: (property: string) => string | undefined): Field | undefined {
  const property = field?.discriminator?.propertyName;
  if (!field?.oneOf || !property) return field;
  const value = chosen?.(property);
  return field.oneOf.find((branch) => branch.properties?.[property]?.const === value) ?? field;
}

export function hasType(field: Field | undefined, type: string): boolean {
  return Array.isArray(field?.type) ? field.type.includes(type) : field?.type === type;
}

/** True for fields whose value is read as written, so that `3.10`, `no` and dates stay what they are. */
export function isText(field: Field | undefined): boolean {
  return field?.type === 'string' || field?.term !== undefined || field?.reference !== undefined;
}

/**
 * True for a field whose values may be mappings. As the items of a list or the values of a free map it is a *part*: what stands
 * there is validated by itself (`Kind.validate`), with this field, and not within what holds the list or the map.
 */
export function isPart(field: Field | undefined): boolean {
  return field !== undefined && (!!field.properties || !!field.additionalProperties || !!field.oneOf || hasType(field, 'object'));
}

/** The fields that values of a kind are validated with: the root first, then every part, however deep; each once. */
export function partsOf(root: Field): readonly Field[] {
  const parts = [root];
  const seen = new Set<Field>();
  const visit = (field: Field): void => {
    if (seen.has(field)) return;
    seen.add(field);
    for (const part of [field.items, field.additionalProperties]) if (part && isPart(part) && !parts.includes(part)) parts.push(part);
    const { properties = {}, items = [], additionalProperties = [], oneOf = [] } = field;
    for (const inner of [Object.values(properties), items, additionalProperties, oneOf].flat()) visit(inner);
  };
  visit(root);
  return parts;
}

export function labelOf(field: Field | undefined, key: string): Text {
  return field?.label ?? { nl: key, en: key };
}

/** The field that the engine reads for this meaning, by its key. */
export function fieldThatMeans(
  field: Field | undefined,
  meaning: Field['means'],
): { readonly key: string; readonly field: Field } | undefined {
  const found = Object.entries(field?.properties ?? {}).find(([, candidate]) => candidate.means === meaning);
  return found && { key: found[0], field: found[1] };
}
