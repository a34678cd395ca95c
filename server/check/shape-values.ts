/** What is wrong with a value: its sort, its form, its size, or that it is none of those allowed. */

import type { ErrorObject } from 'ajv';
import type { Model } from '../model/model.ts';
import { type Field, hasType, isText } from '../packs/field.ts';
import { formats } from '../packs/formats.ts';
import type { Node, Scalar } from '../parse/tree.ts';
import { allOf, type Message, message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { replaceScalar, replaceText } from './fix.ts';
import { misreadProblem } from './misread.ts';
import { choices } from './naming.ts';
import type { Fix, Problem } from './problem.ts';
import { shapeMessages as messages } from './shape-messages.ts';
import { nearestChoice } from './spellings.ts';

/** A value with its field, what people call that, and the key it stands behind. */
export interface ValueSpot {
  readonly node: Node;
  readonly field: Field;
  readonly label: Text;
  readonly key?: Range;
}

export function valueProblem(
  error: Pick<ErrorObject, 'keyword' | 'params'>,
  { node, field, label, key }: ValueSpot,
  model: Model,
): Problem {
  const written = node.kind === 'scalar' ? node.text : '';
  const values = { field: label, written, limit: String(error.params.limit ?? '') };
  const own = { severity: 'error', place: node.kind === 'scalar' ? node : (key ?? node) } as const;
  const isBlank = node.kind === 'scalar' && written.trim() === '';
  switch (error.keyword) {
    case 'format': {
      const { guess, why, advice = '' } = formats[error.params.format as string] ?? {};
      const [guessed, reason] = [guess?.(written), why?.(written)];
      const fixes = guessed === undefined || node.kind !== 'scalar' ? {} : { fixes: () => [replaceScalar(model.tree, node, guessed)] };
      const text = isBlank
        ? messages.blank
        : reason
          ? messages.formatReason
          : guessed === undefined
            ? messages.format
            : messages.formatGuess;
      const words = { ...values, advice, guess: guessed ?? '', reason: reason ?? '' };
      return { ...own, code: 'format', message: message(text, words), ...fixes };
    }
    case 'type': {
      const misread = misreadProblem(node, field, model);
      if (misread) return misread;
      const fixes = (): readonly Fix[] => typeFixes(node, field, model);
      const asked = typeWords(field, key === undefined);
      return { ...own, code: 'type', message: message(typeText(node, field, isBlank), { ...values, asked }), fixes };
    }
    case 'enum':
    case 'const':
      return { ...own, code: 'enum', ...enumWords(node, field, values, model) };
    case 'uniqueItems': {
      const item = node.kind === 'sequence' ? node.items[Math.max(Number(error.params.i), Number(error.params.j))] : undefined;
      return { ...own, place: item ?? own.place, code: 'duplicate-item', message: message(messages.uniqueItems, values) };
    }
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minimum':
    case 'maximum':
      return { ...own, code: 'size', message: message(isBlank ? messages.blank : messages[error.keyword], values) };
    default:
      return { ...own, code: 'value', message: message(messages.other, values) };
  }
}

function enumWords(
  node: Node,
  field: Field,
  values: { readonly field: Text; readonly written: string },
  model: Model,
): Pick<Problem, 'message' | 'fixes'> {
  const allowed = (field.enum ?? [field.const]).map(String);
  const guess = allowed.length === 1 ? allowed[0] : nearestChoice(values.written, allowed);
  const words = { ...values, allowed: choices(allowed.map((value) => `“${value}”`)), guess: `“${guess ?? ''}”` };
  const text = values.written === '' ? messages.blank : guess === undefined || allowed.length === 1 ? messages.enum : messages.enumGuess;
  if (guess === undefined || node.kind !== 'scalar') return { message: message(text, words) };
  return { message: message(text, words), fixes: () => [replaceScalar(model.tree, node, guess)] };
}

function typeText(node: Node, field: Field, isBlank: boolean): Text {
  if (node.kind !== 'scalar') return messages.type;
  if (isBlank) return messages.blank;
  return saysNone(node, field) ? messages.typeNone : messages.typeNot;
}

const none = /^(geen|niets|niet van toepassing|n\.?v\.?t\.?|nee|none|nothing|n\/a|no|-)$/i;

/** In words that there is nothing, where a list may be empty. */
function saysNone(node: Scalar, field: Field): boolean {
  return hasType(field, 'array') && !field.minItems && none.test(node.text.trim());
}

const yes = /^(ja|yes|waar|true|j|y)$/i;
const no = /^(nee|neen|no|onwaar|false|n)$/i;

function typeFixes(node: Node, field: Field, model: Model): readonly Fix[] {
  if (node.kind !== 'scalar') return [];
  if (field.type === 'boolean' && yes.test(node.text)) return [replaceText(model.tree, node, 'true')];
  if (field.type === 'boolean' && no.test(node.text)) return [replaceText(model.tree, node, 'false')];
  if (hasType(field, 'integer') && /^\d+$/.test(node.text)) return [replaceText(model.tree, node, node.text)];
  if (hasType(field, 'number') && /^\d+,\d+$/.test(node.text)) return [replaceText(model.tree, node, node.text.replace(',', '.'))];
  if (saysNone(node, field)) return [replaceText(model.tree, node, '[]')];
  if (hasType(field, 'array') && isText(field.items) && node.style !== 'block') {
    const { start, end } = node;
    return [replaceText(model.tree, node, `[${model.tree.document.text.slice(start, end)}]`)];
  }
  return [];
}

/** `isItem`: it stands in a list, where a group begins with a dash. */
function typeWords(field: Field, isItem: boolean): readonly Message[] {
  const types = Array.isArray(field.type) ? (field.type as string[]) : [String(field.type)];
  const isList = hasType(field, 'array') && hasType(field.items, 'object');
  const shown = keysIn(isList ? (field.items ?? {}) : field);
  const [first] = shown;
  const keys = isList || isItem ? `“- ${first}: …”` : allOf(shown.map((key) => `“${key}: …”`));
  return types.flatMap((type) => {
    const sort =
      first === undefined
        ? { object: 'freeObject', array: isList ? 'freeObjects' : 'array' }[type]
        : { object: isItem ? 'item' : 'object', array: isList ? 'objects' : 'array' }[type];
    const text: Text | undefined = messages.types[(sort ?? type) as keyof typeof messages.types];
    return text ? [message(text, { keys })] : [];
  });
}

/** The first fields of a group, those that must be there before the others. */
function keysIn(field: Field): readonly string[] {
  return [...new Set([...(field.required ?? []), ...Object.keys(field.properties ?? {})])].slice(0, 2);
}
