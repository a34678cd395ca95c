/** Blanking out what cannot be read, so that the rest of the document is still understood. */

import { message } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { classify } from './classify.ts';
import { type Composed, compose } from './compose.ts';
import { type FaultCode, faults } from './faults.ts';
import { blank, lineAt, spaces } from './lines.ts';
import type { Fault } from './tree.ts';

/** Characters that all rounds of a repair may read together: a long file with many broken lines must not freeze. */
const budget = 3_000_000;

/** Errors that leave the structure of the document as it is, so that no line need be left out. */
const harmless = new Set(['BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE', 'KEY_OVER_1024_CHARS', 'BAD_ALIAS']);

export interface Repaired {
  readonly composed: Composed;
  readonly skipped: readonly Range[];
}

/** Parses, leaves out the lines of the first error, and parses again, until no error is left or the budget is spent. */
export function repair(text: string, found: Fault[]): Repaired {
  const skipped: Range[] = [];
  let current = text;
  let composed = compose(current);
  for (let rounds = Math.min(40, Math.max(3, Math.floor(budget / (text.length + 1)))); rounds > 0; rounds--) {
    const error = composed.errors.find((candidate) => !harmless.has(candidate.code));
    if (!error) break;
    if (error.code === 'TAB_AS_INDENT' && /^[ ]*\t/m.test(current)) {
      found.push(tabFault(current));
      current = current.replace(/^[ \t]+/gm, spaces);
    } else {
      const { code, word, place, skip } = classify(current, error, openedBefore(current, error.pos[0], composed));
      found.push(faultOf(code, place, word));
      if (current.slice(skip.start, skip.end).trim() === '') break;
      skipped.push(skip);
      current = blank(current, skip);
    }
    composed = compose(current);
  }
  const left = composed.errors[0];
  if (left && harmless.has(left.code)) found.push(faultOf('syntax', { start: left.pos[0], end: left.pos[1] }));
  return { composed, skipped };
}

/** Bytes that were no UTF-8 (read as U+FFFD) and NUL characters: the first is reported, NUL is read as a space. */
export function blankUnreadable(text: string, found: Fault[]): string {
  const first = text.search(/[\0\uFFFD]/);
  if (first < 0) return text;
  found.push(faultOf('encoding', { start: first, end: first + 1 }));
  return text.replace(/\0/g, ' ');
}

const conflict = /^<{7}(?= |$)[^\n]*\n[\s\S]*?^>{7}(?= |\r?$)[^\n]*/gm;

/** Of a merge conflict the first version is read; the markers and the other version are blanked out. */
export function blankConflicts(text: string, found: Fault[]): string {
  if (!text.includes('<<<<<<<')) return text;
  let reported = false;
  return text.replace(conflict, (whole, offset: number) => {
    const ours = whole.search(/^(\|{7}|={7})/m);
    const firstLine = whole.indexOf('\n');
    if (ours < 0) return whole;
    if (!reported) found.push(faultOf('conflict', { start: offset, end: offset + whole.slice(0, firstLine).trimEnd().length }));
    reported = true;
    return spaces(whole.slice(0, firstLine)) + whole.slice(firstLine, ours) + spaces(whole.slice(ours));
  });
}

export function faultOf(code: FaultCode, place: Range, word = '', related?: Range): Fault {
  return { code, place, message: message(faults[code], { word }), ...(related && { related }) };
}

function tabFault(text: string): Fault {
  const match = /^[ ]*\t/m.exec(text);
  const end = (match?.index ?? 0) + (match?.[0].length ?? 1);
  return faultOf('tab', { start: end - 1, end });
}

interface Flow {
  readonly flow?: boolean;
  readonly range?: readonly number[];
  readonly items?: readonly (Flow & { readonly value?: Flow })[];
}

/** The offset of the outermost bracket that is open at this place and was opened on an earlier line. */
function openedBefore(text: string, place: number, composed: Composed): number | undefined {
  const line = lineAt(text, Math.min(place, text.length - 1)).start;
  const find = (node: Flow | null | undefined): number | undefined => {
    const [start = 0, , end = 0] = node?.range ?? [];
    if (!node?.range || start > place || end < place) return undefined;
    if (node.flow && start < line) return start;
    for (const item of node.items ?? []) {
      const found = find('value' in item ? item.value : item);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(composed.documents[0]?.contents as Flow | null);
}
