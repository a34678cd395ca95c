/** Reading the values of a pack's own files, where nothing but YAML itself says how. */

import { entryOf, type Node } from '../parse/tree.ts';
import type { Text } from '../text/message.ts';

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** The value as YAML gives it, but numbers-with-a-point and dates as written. */
export function plain(node: Node): Plain {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'boolean' || Number.isInteger(node.value) ? (node.value as boolean | number) : node.text;
    case 'sequence':
      return node.items.map(plain);
    case 'mapping':
      return Object.fromEntries(node.entries.flatMap((entry) => (entry.value ? [[entry.key.text, plain(entry.value)] as const] : [])));
  }
}

export function childOf(node: Node | undefined, key: string): Node | undefined {
  return entryOf(node, key)?.value;
}

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** The texts of a list of scalars, or of one scalar. */
export function textsOf(node: Node | undefined): readonly string[] {
  if (node?.kind === 'scalar') return [node.text];
  return node?.kind === 'sequence' ? node.items.flatMap((item) => textOf(item) ?? []) : [];
}

/** A text in every language; one that is given in one language serves for all, so that a half-written pack still speaks. */
export function wordsOf(node: Node | undefined): Text | undefined {
  const single = textOf(node);
  const nl = textOf(childOf(node, 'nl')) ?? textOf(childOf(node, 'en')) ?? single;
  return nl === undefined ? undefined : { nl, en: textOf(childOf(node, 'en')) ?? nl };
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'sequence' ? node.items : [];
}

export function entriesOf(node: Node | undefined): readonly { readonly key: string; readonly place: Node; readonly value: Node }[] {
  if (node?.kind !== 'mapping') return [];
  return node.entries.flatMap((entry) => (entry.value ? [{ key: entry.key.text, place: entry.key, value: entry.value }] : []));
}

export function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}
