/** Whether a document has the shape of its kind: ajv's errors, each brought back to the key or value in the text. */

import type { ErrorObject } from 'ajv';
import { chosenShape, type Model, plainValue, visit } from '../model/model.ts';
import { type Field, fieldOf, hasType, isText, labelOf } from '../packs/field.ts';
import { formats } from '../packs/formats.ts';
import { type Kind, type Pack, termsOf } from '../packs/pack.ts';
import { entryOf, type Mapping, type Node, type Scalar } from '../parse/tree.ts';
import { message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { insertKey, replaceScalar } from './fix.ts';
import type { Fix, Problem } from './problem.ts';
import { shapeMessages as messages } from './shape-messages.ts';
import { nearestKey, nearestTerm } from './spellings.ts';

/** Problems of shape and of closed lists. `model` must have a kind and a root. */
export function checkShape(model: Model, pack: Pack, kind: Kind): readonly Problem[] {
  const root = model.tree.root;
  if (!root) return [];
  const errors = kind.validate(plainValue(root, kind.root));
  return [...errors.flatMap((error) => problemFor(error, model, kind, root)), ...checkTerms(model, pack, kind, root)];
}

interface Spot {
  readonly node: Node;
  readonly field: Field;
  /** The key that the value stands behind, or the list stands behind. */
  readonly key?: Range;
}

function problemFor(error: ErrorObject, model: Model, kind: Kind, root: Node): readonly Problem[] {
  const spot = follow(error.instancePath, root, kind.root);
  if (!spot) return [];
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error.params.additionalProperty as string, spot, model, kind);
    case 'required':
      return missingKey(error.params.missingProperty as string, spot, model, kind);
    case 'if':
    case 'oneOf':
    case 'anyOf':
      return [];
    default:
      return [valueProblem(error, spot, model)];
  }
}

function unknownKey(key: string, { node, field }: Spot, model: Model, kind: Kind): readonly Problem[] {
  const place = entryOf(node, key)?.key;
  if (!place) return [];
  const shape = chosenShape(field, node) ?? field;
  const guess = nearestKey(key, shape);
  const isFree = guess !== undefined && entryOf(node, guess) === undefined;
  const found = { key, kind: kind.label, guess: guess ?? '', known: Object.keys(shape.properties ?? {}) };
  const text = guess === undefined ? messages.unknownKey : isFree ? messages.unknownKeyGuess : messages.unknownKeyTwice;
  const fixes = isFree ? { fixes: () => [replaceScalar(model.tree, place, guess)] } : {};
  return [{ code: 'unknown-key', severity: 'error', place, message: message(text, found), ...fixes }];
}

/** A missing field marks the key it is missing under; a key with nothing behind it is marked itself. */
function missingKey(key: string, { node, field, key: name }: Spot, model: Model, kind: Kind): readonly Problem[] {
  if (node.kind !== 'mapping' || wasSkipped(model, key)) return [];
  const shape = chosenShape(field, node) ?? field;
  const missing = shape.properties?.[key];
  const misspelt = node.entries.some((entry) => !fieldOf(shape, entry.key.text) && nearestKey(entry.key.text, shape) === key);
  if (misspelt) return [];
  const empty = entryOf(node, key);
  const place = empty?.key ?? placeForMissing(node, name, model);
  const values = { field: labelOf(missing, key), key, kind: kind.label, help: missing?.help ?? { nl: '', en: '' } };
  const fixes = () => [insertKey(model.tree, node, key, missing ?? {}, Object.keys(shape.properties ?? {}))];
  return [{ code: 'required', severity: 'error', place, message: message(empty ? messages.empty : messages.missing, values), fixes }];
}

/** Where to show that something is missing from a mapping: its own key, and at the root what says the kind of document. */
export function placeForMissing(node: Mapping, name: Range | undefined, model: Model): Range {
  if (node === model.tree.root) return model.header.kind?.value ?? model.header.kind?.key ?? node.entries[0]?.key ?? node;
  return name ?? node.name ?? node.entries[0]?.key ?? node;
}

function wasSkipped(model: Model, key: string): boolean {
  return model.tree.skipped.some((range) => model.tree.document.text.slice(range.start, range.end).includes(key));
}

function valueProblem(error: ErrorObject, { node, field, key }: Spot, model: Model): Problem {
  const written = node.kind === 'scalar' ? node.text : '';
  const values = { field: labelOf(field, ''), written, limit: String(error.params.limit ?? '') };
  const own = { severity: 'error', place: node.kind === 'scalar' ? node : (key ?? node) } as const;
  switch (error.keyword) {
    case 'format': {
      const format = formats[error.params.format as string];
      const guess = format?.guess?.(written);
      const fixes = guess === undefined || node.kind !== 'scalar' ? {} : { fixes: () => [replaceScalar(model.tree, node, guess)] };
      return { ...own, code: 'format', message: message(messages.format, { ...values, advice: format?.advice ?? '' }), ...fixes };
    }
    case 'type':
      return {
        ...own,
        code: 'type',
        message: message(messages.type, { ...values, asked: typeWords(field) }),
        fixes: () => typeFixes(node, field, model),
      };
    case 'enum':
    case 'const': {
      const allowed = (field.enum ?? [field.const]).map((value) => JSON.stringify(value) ?? '');
      return { ...own, code: 'enum', message: message(messages.enum, { ...values, allowed }) };
    }
    case 'uniqueItems':
      return { ...own, code: 'duplicate-item', message: message(messages.uniqueItems, values) };
    case 'minItems':
    case 'maxItems':
    case 'minLength':
    case 'maxLength':
    case 'minimum':
    case 'maximum':
      return { ...own, code: 'size', message: message(messages[error.keyword], values) };
    default:
      return { ...own, code: 'shape', message: message(messages.shape, { ...values, reason: error.message ?? error.keyword }) };
  }
}

const yes = /^(ja|yes|waar|true|j|y)$/i;
const no = /^(nee|neen|no|onwaar|false|n)$/i;

function typeFixes(node: Node, field: Field, model: Model): readonly Fix[] {
  if (node.kind !== 'scalar') return [];
  if (field.type === 'boolean' && yes.test(node.text)) return [replaceUnquoted(node, 'true', model)];
  if (field.type === 'boolean' && no.test(node.text)) return [replaceUnquoted(node, 'false', model)];
  if (hasType(field, 'integer') && /^\d+$/.test(node.text)) return [replaceUnquoted(node, node.text, model)];
  if (hasType(field, 'array') && isText(field.items)) return [replaceUnquoted(node, `[${node.text}]`, model)];
  return [];
}

function replaceUnquoted(scalar: Scalar, value: string, model: Model): Fix {
  const { title } = replaceScalar(model.tree, scalar, value);
  return { title, edits: [{ range: { start: scalar.start, end: scalar.end }, text: value }] };
}

function typeWords(field: Field): readonly (typeof messages.types)[keyof typeof messages.types][] {
  const types = Array.isArray(field.type) ? (field.type as string[]) : [String(field.type)];
  return types.flatMap((type) => messages.types[type as keyof typeof messages.types] ?? []);
}

/** Values of a closed list that are not in it, and values of an open list that look like a slip of the pen. */
function checkTerms(model: Model, pack: Pack, kind: Kind, root: Node): readonly Problem[] {
  const problems: Problem[] = [];
  visit(root, kind.root, (node, field) => {
    const list = field.term !== undefined && node.kind === 'scalar' ? termsOf(pack, field.term) : undefined;
    if (!list || node.kind !== 'scalar') return;
    const term = list.terms.get(node.text);
    const guess = term ? term.replacedBy : nearestTerm(node.text, list);
    if (term ? guess === undefined : list.open && guess === undefined) return;
    const text = term
      ? messages.replacedTerm
      : guess === undefined
        ? messages.unknownTerm
        : list.open
          ? messages.openTermGuess
          : messages.unknownTermGuess;
    problems.push({
      code: 'term',
      severity: term ? 'information' : list.open ? 'warning' : 'error',
      place: node,
      message: message(text, {
        written: node.text,
        list: list.label,
        guess: guess ?? '',
        label: list.terms.get(guess ?? '')?.label ?? '',
        known: [...list.terms.keys()].slice(0, 12),
      }),
      pack: pack.id,
      ...(guess !== undefined && { fixes: () => [replaceScalar(model.tree, node, guess)] }),
    });
  });
  return problems;
}

/** The node at a JSON pointer of ajv, with its field. */
function follow(pointer: string, root: Node, field: Field): Spot | undefined {
  let spot: Spot = { node: root, field };
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const { node } = spot;
    if (node.kind === 'sequence') {
      const item = node.items[Number(key)];
      if (!item) return undefined;
      spot = { node: item, field: spot.field.items ?? {} };
    } else {
      const entry = entryOf(node, key);
      if (!entry?.value) return undefined;
      spot = { node: entry.value, field: fieldOf(chosenShape(spot.field, node), key) ?? {}, key: entry.key };
    }
  }
  return spot;
}
