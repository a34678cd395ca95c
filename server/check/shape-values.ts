/** What is wrong with a value: its sort, its form, its size, or that it is none of those allowed. */

import type { ErrorObject } from 'ajv';
import type { Model } from '../model/model.ts';
import { type Field, hasType, isText } from '../packs/field.ts';
import { formats } from '../packs/formats.ts';
import type { Node } from '../parse/tree.ts';
import { allOf, type Message, message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { replaceScalar, replaceText } from './fix.ts';
import { choices } from './naming.ts';
import type { Fix, Problem } from './problem.ts';
import { shapeMessages as messages } from './shape-messages.ts';
import { nearestId } from './spellings.ts';

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
      const { guess, advice = '' } = formats[error.params.format as string] ?? {};
      const guessed = guess?.(written);
      const fixes = guessed === undefined || node.kind !== 'scalar' ? {} : { fixes: () => [replaceScalar(model.tree, node, guessed)] };
      return { ...own, code: 'format', message: message(isBlank ? messages.blank : messages.format, { ...values, advice }), ...fixes };
    }
    case 'type': {
      const text = node.kind !== 'scalar' ? messages.type : isBlank ? messages.blank : messages.typeNot;
      const fixes = (): readonly Fix[] => typeFixes(node, field, model);
      return { ...own, code: 'type', message: message(text, { ...values, asked: typeWords(field) }), fixes };
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
  const guess = allowed.length === 1 ? allowed[0] : nearestId(values.written, allowed);
  const words = { ...values, allowed: choices(allowed.map((value) => `“${value}”`)), guess: `“${guess ?? ''}”` };
  const text = values.written === '' ? messages.blank : guess === undefined || allowed.length === 1 ? messages.enum : messages.enumGuess;
  if (guess === undefined || node.kind !== 'scalar') return { message: message(text, words) };
  return { message: message(text, words), fixes: () => [replaceScalar(model.tree, node, guess)] };
}

const yes = /^(ja|yes|waar|true|j|y)$/i;
const no = /^(nee|neen|no|onwaar|false|n)$/i;

function typeFixes(node: Node, field: Field, model: Model): readonly Fix[] {
  if (node.kind !== 'scalar') return [];
  if (field.type === 'boolean' && yes.test(node.text)) return [replaceText(model.tree, node, 'true')];
  if (field.type === 'boolean' && no.test(node.text)) return [replaceText(model.tree, node, 'false')];
  if (hasType(field, 'integer') && /^\d+$/.test(node.text)) return [replaceText(model.tree, node, node.text)];
  if (hasType(field, 'number') && /^\d+,\d+$/.test(node.text)) return [replaceText(model.tree, node, node.text.replace(',', '.'))];
  if (hasType(field, 'array') && isText(field.items) && node.style !== 'block') {
    const { start, end } = node;
    return [replaceText(model.tree, node, `[${model.tree.document.text.slice(start, end)}]`)];
  }
  return [];
}

function typeWords(field: Field): readonly Message[] {
  const types = Array.isArray(field.type) ? (field.type as string[]) : [String(field.type)];
  const shown = [...new Set([...(field.required ?? []), ...Object.keys(field.properties ?? {})])].slice(0, 2);
  const keys = allOf(shown.map((key) => `“${key}: …”`));
  return types.flatMap((type) => {
    const text: Text | undefined =
      type === 'object' && shown.length === 0 ? messages.types.freeObject : messages.types[type as keyof typeof messages.types];
    return text ? [message(text, { keys })] : [];
  });
}
