/** Brackets and quotes that were opened on an earlier line than the one where YAML's parser finds fault with them. */

import type { Node as YamlNode } from 'yaml';
import type { Range } from '../text/range.ts';
import type { Composed } from './compose.ts';
import { lineAt } from './lines.ts';

export interface Opened extends Range {
  /** The closing sign is where it should be, so that what is wrong lies inside. */
  readonly isClosed: boolean;
}

interface Part {
  readonly flow?: boolean;
  readonly type?: string;
  readonly range?: YamlNode['range'];
  readonly items?: readonly (Part | { readonly key: Part | null; readonly value?: Part | null })[];
}

/** The outermost values between brackets or quotes that stand on more than one line, in order. */
export function openedIn(text: string, { documents }: Composed): readonly Opened[] {
  const found: Opened[] = [];
  const visit = (part: Part | null | undefined): void => {
    const [start, end] = part?.range ?? [0, 0];
    if (!part || text.lastIndexOf('\n', end - 1) < start) return;
    if (part.flow || part.type?.startsWith('QUOTE')) found.push({ start, end, isClosed: isClosed(text, { start, end }) });
    else for (const item of part.items ?? []) for (const inner of 'key' in item ? [item.key, item.value] : [item as Part]) visit(inner);
  };
  visit(documents[0]?.contents as Part | null | undefined);
  return found;
}

/** The one that began on an earlier line and reaches the line of the offset. */
export function openedBefore(text: string, offset: number, opened: readonly Opened[]): Opened | undefined {
  if (opened.length === 0) return undefined;
  const line = lineAt(text, Math.min(offset, text.length));
  return opened.find(({ start, end }) => start < line.start && line.start <= end);
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function isClosed(text: string, { start, end }: Range): boolean {
  const sign = text.charAt(start);
  return end - start > 1 && text.charAt(end - 1) === (closing[sign] ?? sign);
}
