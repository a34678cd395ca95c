/** A value of the wrong sort that comes of a slip in the writing: a colon or dash without its space, or a colon within a text. */

import type { Model } from '../model/model.ts';
import { type Field, hasType, isText } from '../packs/field.ts';
import { faults } from '../parse/faults.ts';
import { content, lineAt } from '../parse/lines.ts';
import type { Node } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import { addSpaces, quoteText } from './fix.ts';
import type { Problem } from './problem.ts';

const messages = {
  colonWithin: {
    nl: 'In deze waarde staat een dubbele punt, zodat zij niet als tekst wordt gelezen. Zet er aanhalingstekens om: "{word}".',
    en: 'This value has a colon in it, so it is not read as text. Put quotes around it: "{word}".',
  },
} satisfies Record<string, Text>;

/** Undefined where the value is simply of another sort. */
export function misreadProblem(node: Node, field: Field, model: Model): Problem | undefined {
  if (node.kind === 'mapping' && isText(field)) return colonWithin(node, model);
  return lacksSpace(node, field, model) ? withoutSpace(node, model) : undefined;
}

/** Below its key stands one of the fields of the group, or an item of the list, with no space behind the colon or dash. */
function lacksSpace(node: Node, field: Field, { tree }: Model): boolean {
  if (node.kind === 'scalar' ? node.style !== 'plain' : node.flow) return false;
  const written = tree.document.text.slice(node.start, node.end);
  const key = /^([\p{L}\p{N}_-]+):[^\s:/]/u.exec(written)?.[1];
  if (node.kind === 'scalar' && key !== undefined)
    return [field, ...(field.oneOf ?? [])].some(({ properties = {} }) => Object.hasOwn(properties, key));
  const before = tree.document.text.slice(lineAt(tree.document.text, node.start).start, node.start);
  return hasType(field, 'array') && before.trim() === '' && /^-[^\s\d-]/.test(written);
}

function withoutSpace({ start, end }: Node, { tree }: Model): Problem {
  const { text } = tree.document;
  const place = { start, end: Math.min(content(text, lineAt(text, start)).end, end) };
  const word = text.slice(place.start, place.end).replace(/^-|^[^:]+:/, '$& ');
  return {
    code: 'missing-space',
    severity: 'error',
    place,
    message: message(faults['missing-space'], { word }),
    fixes: () => [addSpaces(tree, { start, end })],
  };
}

/** To YAML a text with a colon and a space in it is a group of one field, also within a list. */
function colonWithin(node: Extract<Node, { kind: 'mapping' }>, { tree }: Model): Problem | undefined {
  const { start, end } = node;
  const written = tree.document.text.slice(start, end).trimEnd();
  const [entry] = node.entries;
  if (node.entries.length > 1 || written.startsWith('{') || /[\r\n]/.test(written)) return undefined;
  if (entry?.value?.kind !== 'scalar' || entry.value.style !== 'plain' || entry.key.style !== 'plain') return undefined;
  const place = { start, end: start + written.length };
  return {
    code: 'unquoted-colon',
    severity: 'error',
    place,
    message: message(messages.colonWithin, { word: written }),
    fixes: () => [quoteText(tree, place)],
  };
}
