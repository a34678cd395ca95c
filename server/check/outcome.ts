/** What testing a condition gives: three-valued, with what was read and, where it did not hold, why. */

import type { Model } from '../model/model.ts';
import { type Reading, read, type Start } from '../model/read.ts';
import type { Value } from '../model/value.ts';
import type { CheckCondition, Operand, Path } from '../packs/condition.ts';
import type { Day } from '../packs/date.ts';
import type { Field } from '../packs/field.ts';
import type { Pack } from '../packs/pack.ts';
import type { Mapping } from '../parse/tree.ts';
import type { Argument, Message, Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Fix } from './problem.ts';

/** What there are words for in every finding. */
export const alwaysSaid = ['field', 'read', 'asked'] as const;

export interface Finding {
  readonly verdict: 'not-met' | 'unknown';
  readonly model: Model;
  /** Where that is another document than the one checked: the reference that leads to it. */
  readonly via?: Range;
  readonly place: Range;
  /** It is about the document as a whole, and shown where that says what it is. */
  readonly isWhole?: true;
  /** One sentence: what was read and what was asked, or what is not known. */
  readonly message: Message;
  /** What a norm's own words may name. */
  readonly words: Readonly<Record<(typeof alwaysSaid)[number], Argument>> & Readonly<Record<string, Argument>>;
  /** What was found in another document that should have been the one looked for. */
  readonly because?: Finding;
  /** The field whose absence makes it unknown or not met. */
  readonly missing?: { readonly holder: Mapping; readonly key: string; readonly field: Field };
  readonly fixes?: () => readonly Fix[];
}

/** Where that is, is only known of the document as it is now. */
export const asWhole = { place: { start: 0, end: 0 }, isWhole: true } as const;

export interface Outcome {
  readonly verdict: 'met' | 'not-met' | 'unknown';
  /** Why, where it is not met; empty for what another problem says already. */
  readonly findings: readonly Finding[];
  readonly read: readonly Reading[];
}

/** What a condition is tested on. */
export interface Subject {
  readonly start: Start;
  /** The pack whose lists give values their meaning. */
  readonly pack: Pack;
  readonly asOf: Day;
  readonly missingIsNotMet: boolean;
  /** What was worked out for the document as a whole already: norms that are checked item by item ask it again and again. */
  readonly known: Known;
}

export interface Known {
  /** What a path from the root of the document leads to. */
  readonly readings: (path: Path) => readonly Reading[];
  readonly asked: Map<Operand, Asked>;
}

/** Each path is followed once. */
export function readingsFrom(start: Start): Known['readings'] {
  const known = new Map<Path, readonly Reading[]>();
  return (path) => {
    const readings = known.get(path) ?? read(path, start);
    known.set(path, readings);
    return readings;
  };
}

/** What a value is compared with, worked out for one document on one date. */
export type Asked =
  | { readonly state: 'known'; readonly values: readonly Value[]; readonly words: Argument; readonly read: readonly Reading[] }
  /** A field of the operand is not there. */
  | { readonly state: 'missing'; readonly reading: Extract<Reading, { state: 'missing' }> }
  /** The operand's field holds something that its list does not name, or says nothing about. */
  | {
      readonly state: 'unlisted';
      readonly reading: Extract<Reading, { state: 'found' }>;
      readonly list: Text;
      readonly attribute: Text;
      readonly isListed: boolean;
      /** What the other terms ask, where there are any. */
      readonly others?: Extract<Asked, { readonly state: 'known' }>;
    }
  | { readonly state: 'lost' };

/** What a check is given: its condition, the values its path leads to, and how to ask for its operands. */
export interface Test {
  readonly condition: CheckCondition;
  readonly path: Path;
  readonly subject: Subject;
}

/** The document that was read, for a finding. */
export function within({ model, via }: Reading): Pick<Finding, 'model' | 'via'> {
  return { model, ...(via && { via }) };
}

export const met: Outcome = { verdict: 'met', findings: [], read: [] };

/** All must hold: one that does not decides, else one that is unknown. */
export function every(outcomes: readonly Outcome[]): Outcome {
  const [first] = outcomes;
  if (first && outcomes.length === 1) return first;
  let verdict: Outcome['verdict'] = 'met';
  const findings: Finding[] = [];
  const read: Reading[] = [];
  for (const outcome of outcomes) {
    if (outcome.verdict === 'not-met' || verdict === 'met') verdict = outcome.verdict;
    findings.push(...outcome.findings);
    read.push(...outcome.read);
  }
  return { verdict, findings, read };
}

/** One must hold; where none does, the first says why. */
export function some(outcomes: readonly Outcome[]): Outcome {
  const read = outcomes.flatMap((outcome) => outcome.read);
  if (outcomes.some((outcome) => outcome.verdict === 'met')) return { verdict: 'met', findings: [], read };
  const open = outcomes.find((outcome) => outcome.verdict === 'unknown');
  const shown = open ?? outcomes[0];
  return { verdict: open ? 'unknown' : 'not-met', findings: shown?.findings.slice(0, 1) ?? [], read };
}
