/** Whether a document has the shape of its kind: ajv's errors, each brought back to the key or value in the text. */

import type { ErrorObject } from 'ajv';
import type { Model } from '../model/model.ts';
import { gather, type Keeping, type Part } from '../model/parts.ts';
import { chosenShape, plainValue } from '../model/plain.ts';
import type { IsLost } from '../model/read.ts';
import { type Field, fieldOf, labelOf } from '../packs/field.ts';
import type { Kind } from '../packs/pack.ts';
import { entryOf, type Mapping, type Node } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { atTop, groupsWith } from './elsewhere.ts';
import { insertKey, replaceScalar } from './fix.ts';
import { choices, keyWords } from './naming.ts';
import type { Problem } from './problem.ts';
import { shapeMessages as messages } from './shape-messages.ts';
import { valueProblem } from './shape-values.ts';
import { isMisspelt, nearestKey } from './spellings.ts';

export function checkShape(whole: Part, model: Model, kind: Kind, keeping: Keeping): readonly Problem[] {
  return gather('shape', whole, keeping, (part, { isLost }) => {
    const errors = kind.validate(part.field, plainValue(part.node, part.field));
    // A value of the wrong sort is wrong in every other way too, and that need not be said.
    const wrongSort = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
    return errors
      .filter(({ keyword, instancePath }) => keyword === 'type' || !wrongSort.has(instancePath))
      .flatMap((error) => problemFor(error, { model, isLost }, part));
  });
}

interface Setting {
  readonly model: Model;
  readonly isLost: IsLost;
}

interface Spot {
  readonly node: Node;
  readonly field: Field;
  /** What people call the field; an item of a list goes by the name of the list. */
  readonly label: Text;
  /** The key that the value stands behind, or the list stands behind. */
  readonly key?: Range;
}

function problemFor(error: ErrorObject, setting: Setting, part: Part): readonly Problem[] {
  const { model } = setting;
  const spot = follow(error.instancePath, part);
  if (!spot) return [];
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error.params.additionalProperty as string, spot, model);
    case 'required':
      return missingKey(error.params.missingProperty as string, spot, setting);
    case 'discriminator':
      return wrongBranch(error.params.tag as string, spot, setting);
    case 'minItems':
      // There may be more in the list than could be read.
      return setting.isLost(spot.node) ? [] : [valueProblem(error, spot, model)];
    case 'if':
    case 'oneOf':
    case 'anyOf':
      return [];
    default:
      return [valueProblem(error, spot, model)];
  }
}

function unknownKey(key: string, { node, field }: Spot, model: Model): readonly Problem[] {
  const place = entryOf(node, key)?.key;
  if (!place || node.kind !== 'mapping') return [];
  const shape = chosenShape(field, node) ?? field;
  const guess = nearestKey(key, shape);
  const isFree = guess !== undefined && entryOf(node, guess) === undefined;
  const open = Object.entries(shape.properties ?? {}).flatMap(([id, child]) => (entryOf(node, id) || child.deprecated ? [] : [id]));
  const groups = guess === undefined && model.kind ? groupsWith(key, model.kind.root, field) : [];
  const text = textForUnknown(guess === undefined ? undefined : isFree, groups, open);
  const fixes = isFree ? { fixes: () => [replaceScalar(model.tree, place, guess)] } : {};
  const words = { key, guess: guess ?? '', known: choices(open), groups: groups.map((group) => `“${group}”`) };
  return [{ code: 'unknown-key', severity: 'error', place, message: message(text, words), ...fixes }];
}

/** `isFree`: of the field that was probably meant, whether it is still to be written. */
function textForUnknown(isFree: boolean | undefined, groups: readonly string[], open: readonly string[]): Text {
  if (isFree !== undefined) return isFree ? messages.unknownKeyGuess : messages.unknownKeyTwice;
  if (groups.includes(atTop)) return messages.unknownKeyAtTop;
  if (groups.length > 0) return messages.unknownKeyElsewhere;
  return open.length > 0 ? messages.unknownKey : messages.unknownKeyOnly;
}

/** A missing field marks the key it is missing under; a key with nothing behind it is marked itself. */
function missingKey(key: string, { node, field, key: name }: Spot, { model, isLost }: Setting): readonly Problem[] {
  if (node.kind !== 'mapping' || isLost(key)) return [];
  const shape = chosenShape(field, node) ?? field;
  if (isMisspelt(key, node, shape)) return [];
  const missing = fieldOf(shape, key) ?? shape.oneOf?.[0]?.properties?.[key] ?? {};
  const empty = entryOf(node, key);
  const what = message(empty ? messages.empty : messages.missing, { key: keyWords(key, missing) });
  const problem = {
    code: 'required',
    severity: 'error',
    place: empty?.key ?? placeForMissing(node, name, model),
    message: missing.help ? message(messages.withHelp, { what, help: missing.help }) : what,
  } as const;
  return [{ ...problem, fixes: () => insertKey(model.tree, node, key, missing, Object.keys(shape.properties ?? {})) }];
}

/** The property that chooses between shapes is not there, or chooses none. */
function wrongBranch(tag: string, spot: Spot, setting: Setting): readonly Problem[] {
  const value = entryOf(spot.node, tag)?.value;
  if (!value) return missingKey(tag, spot, setting);
  const fields = (spot.field.oneOf ?? []).flatMap((branch) => branch.properties?.[tag] ?? []);
  const field: Field = { ...fields[0], enum: fields.map((branch) => branch.const) };
  const { const: _, ...open } = field;
  return [valueProblem({ keyword: 'enum', params: {} }, { node: value, field: open, label: labelOf(field, tag) }, setting.model)];
}

/** Where to show that something is missing from a mapping: its own key, and at the root what says the kind of document. */
export function placeForMissing(node: Mapping, name: Range | undefined, model: Model): Range {
  if (node === model.tree.root) return model.header.kind?.value ?? model.header.kind?.key ?? node.entries[0]?.key ?? node;
  return name ?? node.name ?? node.entries[0]?.key ?? node;
}

/** The node at a JSON pointer of ajv, with its field. */
function follow(pointer: string, start: Spot): Spot | undefined {
  let spot = start;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const { node } = spot;
    if (node.kind === 'sequence') {
      const item = node.items[Number(key)];
      if (!item) return undefined;
      const field = spot.field.items ?? {};
      spot = { node: item, field, label: field.label ?? spot.label };
    } else {
      const entry = entryOf(node, key);
      if (!entry?.value) return undefined;
      const field = fieldOf(chosenShape(spot.field, node), key) ?? {};
      spot = { node: entry.value, field, label: labelOf(field, key), key: entry.key };
    }
  }
  return spot;
}
