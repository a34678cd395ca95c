/** What a check reads: the values of its path, what it asks, and what people call its field. */

import type { Reading } from '../model/read.ts';
import { type Field, hasType } from '../packs/field.ts';
import type { Node } from '../parse/tree.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { idWords } from './naming.ts';
import { askedOf, readingsOf } from './operand.ts';
import type { Asked, Test } from './outcome.ts';

/** What stands behind the check, or behind one of its options; a literal nothing where the pack has nothing there. */
export function askedFor({ condition, subject }: Test, field: Field, option = ''): Asked {
  const operand = condition.operands[option];
  return operand ? askedOf(operand, field, subject) : { state: 'known', values: [], words: '', read: [] };
}

/** What the path leads to, a list as a whole. */
export function readWhole({ path, subject }: Test): readonly Reading[] {
  return readingsOf(path, subject);
}

/** Something is written in it, at whatever depth: `""`, `[]` and a group of empty fields are nothing. */
export function isFilled(node: Node): boolean {
  switch (node.kind) {
    case 'scalar':
      return node.text.trim() !== '';
    case 'sequence':
      return node.items.some(isFilled);
    case 'mapping':
      return node.entries.some(({ value }) => value !== undefined && isFilled(value));
  }
}

/** Every value that the path leads to; of a list each item. */
export function readAll({ path, subject }: Test): readonly Reading[] {
  const readings = readingsOf(path, subject);
  if (!readings.some(isList)) return readings;
  return readings.flatMap((reading): readonly Reading[] => {
    if (reading.state !== 'found' || reading.node.kind !== 'sequence') return [reading];
    const { model, node, field } = reading;
    return node.items.map((item: Node) => ({ state: 'found', model, node: item, field: field.items ?? {} }));
  });
}

function isList(reading: Reading): boolean {
  return reading.state === 'found' && reading.node.kind === 'sequence';
}

/** The list that the values of the path stand in. */
export function listOf({ path, subject }: Test): Extract<Reading, { state: 'found' }> | undefined {
  const end = path.steps.lastIndexOf('*');
  const steps = end < 0 ? path.steps : path.steps.slice(0, end);
  return readingsOf({ ...path, steps }, subject).find((reading) => reading.state === 'found');
}

/** The field of one value: of a list that of its items. */
export function compared({ path }: Pick<Test, 'path'>): Field {
  return hasType(path.leaf, 'array') ? (path.leaf.items ?? {}) : path.leaf;
}

export function isDay(test: Pick<Test, 'path'>): boolean {
  return compared(test).format === 'date';
}

const step: Text = { nl: '{outer} › {inner}', en: '{outer} › {inner}' };

/** What people call the field: its label behind that of what it stands in. */
export function fieldWords({ path }: Pick<Test, 'path'>): Argument {
  const [outer, inner] = path.labels.slice(-2);
  if (!inner) return outer ?? path.text;
  return message(step, { outer: outer ?? '', inner });
}

/** The keys that lead to the field, as they are typed, with what people call it where that says more. */
export function keysOf({ path }: Pick<Test, 'path'>): Text {
  const labels = path.labels.slice(-2);
  const label = { nl: labels.map(({ nl }) => nl).join(' › '), en: labels.map(({ en }) => en).join(' › ') };
  return idWords(
    path.steps
      .filter((key) => key !== '*')
      .slice(-2)
      .join(' › '),
    label,
  );
}
