/**
 * text → tree. Never throws: what cannot be read becomes a fault at its place, is blanked out (same length, so that all
 * other places stay true), and the rest is read as if it were not there.
 */

import { isScalar } from 'yaml';
import { createDocument, type Document } from '../text/document.ts';
import type { Composed } from './compose.ts';
import { convert } from './convert.ts';
import { content, lineAt } from './lines.ts';
import { prepare } from './prepare.ts';
import { repair } from './repair.ts';
import { type Fault, faultOf, type Tree } from './tree.ts';

/** Text above this size, in characters, is reported and not read. */
export const sizeLimit = 10_000_000;

export function parse(document: Document): Tree {
  if (document.text.length > sizeLimit) {
    return { document, faults: [faultOf('too-large', { start: 0, end: 1 }, String(sizeLimit / 1_000_000))], skipped: [] };
  }
  const found: Fault[] = [];
  const prepared = prepare(document.text, found);
  const { composed, skipped } = repair(prepared, found);
  if (composed.tooDeep !== undefined) {
    const place = { start: composed.tooDeep, end: Math.min(composed.tooDeep + 1, prepared.length) };
    return { document, faults: [...found, faultOf('too-deep', place)], skipped: [{ start: 0, end: prepared.length }] };
  }
  const second = secondDocument(composed);
  if (second !== undefined) found.push(faultOf('second-document', content(prepared, lineAt(prepared, second))));
  const root = convert(composed.documents[0]?.contents ?? null, skipped, found);
  found.sort((one, other) => one.place.start - other.place.start);
  return { document, ...(root && { root }), faults: found, skipped };
}

export function parseText(uri: string, text: string): Tree {
  return parse(createDocument(uri, text));
}

/** Where the second document with something in it begins. */
function secondDocument({ documents, starts }: Composed): number | undefined {
  const second = documents.findIndex(({ contents }, index) => index > 0 && !(isScalar(contents) && contents.value === null));
  return second > 0 ? (starts[second] ?? documents[second]?.contents?.range[0] ?? documents[second]?.range[0]) : undefined;
}
