/** Leaving out what cannot be read, so that the rest of the document is still understood. */

import type { YAMLError } from 'yaml';
import type { Range } from '../text/range.ts';
import { type Classified, classify } from './classify.ts';
import { type Composed, compose } from './compose.ts';
import type { FaultCode } from './faults.ts';
import { blank, content, lineAt, written } from './lines.ts';
import { openedBefore, openedIn } from './opened.ts';
import { type Fault, faultOf } from './tree.ts';

/** What all rounds of a repair may cost together, about a character each: a long file with many faults must not freeze. */
const budget = 2_500_000;

/** What an error costs on top of the text. */
const errorCost = 100;

const mostRounds = 40;

export interface Repaired {
  readonly composed: Composed;
  readonly skipped: readonly Range[];
}

/** `depth`: how many mappings and lists the text stands in. Parses, leaves out what the first error is about, and parses again, until no error is left or it becomes too dear. */
export function repair(text: string, found: Fault[], depth = 0): Repaired {
  const skipped: Range[] = [];
  const reported = new Set<number>();
  let current = text;
  let composed = compose(current, depth);
  let spent = 0;
  for (let round = 0; composed.errors.length > 0 && round < mostRounds; round++) {
    if (round > 0 && spent > budget) break;
    spent += current.length + errorCost * composed.errors.length;
    const [error] = composed.errors;
    const tab = tabIn(current, error);
    if (tab && !isTold('tab', found)) found.push(faultOf('tab', tab));
    const faults = tab ? [] : faultsIn(current, composed);
    for (const { code, place, word } of faults) {
      const line = lineAt(text, place.start);
      // What comes of a tab, of a first attempt at the same line or of the same conflict is no news.
      const isOfTab = isTold('tab', found) && /^ *\t/.test(written(text, line));
      const isKnown = reported.has(line.start) || isOfTab || (code === 'conflict' && isTold(code, found));
      if (!isKnown) found.push(faultOf(code, place, word));
      reported.add(line.start);
    }
    const left = faults.map(({ skip }) => skip).filter((skip) => written(current, skip).trim() !== '');
    if (!tab && left.length === 0) break;
    skipped.push(...left.map(({ start, end }) => ({ start: lineAt(text, start).start, end })));
    current = tab ? withoutTabs(current, tab) : blank(current, left);
    composed = compose(current, depth);
  }
  if (composed.errors.length > 0) return giveUp(current, { composed, skipped }, found, depth);
  return { composed, skipped };
}

function isTold(code: FaultCode, found: readonly Fault[]): boolean {
  return found.some((fault) => fault.code === code);
}

/** The first error, and those after it that would be wrong without it too. */
function faultsIn(text: string, composed: Composed): readonly Classified[] {
  const faults: Classified[] = [];
  const opened = openedIn(text, composed);
  let read = -1;
  for (const error of composed.errors) {
    if (error.pos[0] <= read) continue;
    const fault = classify(text, error, openedBefore(text, error.pos[0], opened));
    if (faults.length > 0 && !fault.isCertain) continue;
    faults.push(fault);
    if (!fault.isCertain) break;
    read = fault.skip.end;
  }
  return faults;
}

/** From the first error that is left on nothing is read. */
function giveUp(text: string, { composed, skipped }: Repaired, found: Fault[], depth: number): Repaired {
  const opened = openedIn(text, composed);
  const starts = composed.errors.map(({ pos: [offset] }) => openedBefore(text, offset, opened)?.start ?? offset);
  const first = lineAt(
    text,
    starts.reduce((least, start) => Math.min(least, start), text.length),
  );
  const rest = { start: first.start, end: text.length };
  found.push(faultOf('too-many-faults', content(text, first)));
  const read = compose(blank(text, [rest]), depth);
  if (read.errors.length === 0) return { composed: read, skipped: [...skipped, rest] };
  return { composed: compose(''), skipped: [{ start: 0, end: text.length }] };
}

/** The tab that the line of the error is indented with, or that stands where an item or a key is indented behind a dash. */
function tabIn(text: string, error: YAMLError | undefined): Range | undefined {
  if (!error) return undefined;
  const line = lineAt(text, Math.min(error.pos[0], text.length));
  const lead = /^ *\t/.exec(written(text, line));
  const start = lead ? line.start + lead[0].length - 1 : error.code === 'TAB_AS_INDENT' ? text.indexOf('\t', error.pos[0]) : -1;
  return start < 0 ? undefined : { start, end: start + 1 };
}

function withoutTabs(text: string, tab: Range): string {
  return blank(text, [tab]).replace(/^(?:[ \t]*-)*[ \t]+/gm, (lead) => lead.replaceAll('\t', ' '));
}
