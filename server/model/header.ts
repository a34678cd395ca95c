/** The two lines by which a document says what it is. Their keys belong to the product, not to any framework. */

import { type Entry, entryOf, type Node } from '../parse/tree.ts';

export const headerKeys = { framework: 'kader', kind: 'document' } as const;

export interface Header {
  readonly framework?: Entry;
  readonly kind?: Entry;
}

export function headerOf(root: Node | undefined): Header {
  const [framework, kind] = [entryOf(root, headerKeys.framework), entryOf(root, headerKeys.kind)];
  return { ...(framework && { framework }), ...(kind && { kind }) };
}

/** What is written behind a header key, without quotes. */
export function writtenIn(entry: Entry | undefined): string | undefined {
  return entry?.value?.kind === 'scalar' ? entry.value.text : undefined;
}
