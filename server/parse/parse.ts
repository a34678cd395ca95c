/**
 * text → tree. Never throws: what cannot be read becomes a fault at its place, is blanked out (same length, so that all
 * other places stay true), and the rest is read as if it were not there.
 */

import { createDocument, type Document } from '../text/document.ts';
import { convert } from './convert.ts';
import { blankConflicts, blankUnreadable, faultOf, repair } from './repair.ts';
import type { Fault, Tree } from './tree.ts';

/** Text above this size, in characters, is reported and not read. */
export const sizeLimit = 10_000_000;

export function parse(document: Document): Tree {
  if (document.text.length > sizeLimit) {
    return { document, faults: [faultOf('too-large', { start: 0, end: 1 }, String(sizeLimit / 1_000_000))], skipped: [] };
  }
  try {
    return read(document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { document, faults: [faultOf('too-deep', { start: 0, end: 1 })], skipped: [] };
  }
}

export function parseText(uri: string, text: string): Tree {
  return parse(createDocument(uri, text));
}

function read(document: Document): Tree {
  const found: Fault[] = [];
  const prepared = blankConflicts(blankUnreadable(document.text, found), found);
  const repaired = repair(prepared, found);
  const { documents, starts } = repaired.composed;
  const second = documents.findIndex((candidate, index) => index > 0 && candidate.contents !== null);
  if (second > 0) {
    const start = starts[second] ?? documents[second]?.range[0] ?? 0;
    found.push(faultOf('second-document', { start, end: start + 3 }));
  }
  const root = convert(documents[0]?.contents ?? null, found);
  found.sort((one, other) => one.place.start - other.place.start);
  return { document, ...(root && { root }), faults: found, skipped: repaired.skipped };
}
