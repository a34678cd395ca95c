/** Values as plain data, as the shape of a kind is checked on them. */

import { type Field, fieldOf, isPart, isText, shapeOf } from '../packs/field.ts';
import { entryOf, type Node } from '../parse/tree.ts';

/** The field of a mapping, with the branch chosen where a property in it decides. */
export function chosenShape(field: Field | undefined, node: Node | undefined): Field | undefined {
  return shapeOf(field, (property) => {
    const value = entryOf(node, property)?.value;
    return value?.kind === 'scalar' ? value.text : undefined;
  });
}

/**
 * The plain value of a part: text where the field wants text, else what YAML makes of it. Empty values are left out. For
 * parts below it stands `true`, as each is checked by itself, unless they are compared with each other.
 */
export function plainValue(node: Node, field: Field | undefined): unknown {
  switch (node.kind) {
    case 'scalar':
      return isText(field) ? node.text : node.value;
    case 'sequence': {
      const { items, uniqueItems } = field ?? {};
      return node.items.map((item) => (isPart(items) && !uniqueItems ? true : plainValue(item, items)));
    }
    case 'mapping': {
      const shape = chosenShape(field, node);
      const made = Object.create(null) as Record<string, unknown>;
      for (const { key, value } of node.entries) {
        const child = value && fieldOf(shape, key.text);
        if (value) made[key.text] = child && child === shape?.additionalProperties && isPart(child) ? true : plainValue(value, child);
      }
      return made;
    }
  }
}
