/** What the test of a pack found, as plain data: what fails, and what is only worth knowing. */

import type { Severity } from '../check/problem.ts';
import type { Day } from '../packs/date.ts';
import type { Argument } from '../text/message.ts';

/** A place in a file, counted from zero. */
export interface At {
  readonly uri: string;
  readonly line: number;
}

/** A value that some example should have, for a bound to be held on both sides. */
export type Needed =
  | { readonly is: 'value'; readonly value: Argument; readonly isBound: boolean }
  /** Counted from the as-of date (`sign` -1: back), and then `shift` days further. */
  | { readonly is: 'day'; readonly period?: Argument; readonly sign: 1 | -1; readonly shift: -1 | 0 | 1 };

/** What is compared: a field, or how many there are of it, or how far two dates are apart. */
export type Measure = 'value' | 'count' | 'interval';

/** Whether one of the values is asked, or all of them, and then whether the norm says which are missing. */
export type Listed = 'one' | 'all' | 'all-said';

/** Which words of a norm. */
export type Words = 'title' | 'text' | 'message';

export type DateName = 'published' | 'in-force' | 'transition-until' | 'ends' | 'status' | 'from' | 'until' | 'conditional-on';

export type Failure =
  /** Something wrong in the files of the pack itself. */
  | { readonly is: 'problem'; readonly at: At; readonly severity: Severity; readonly code: string; readonly message: Argument }
  | { readonly is: 'no-examples' }
  /** A date on top of an example that cannot be read. */
  | { readonly is: 'misdated'; readonly at: At }
  | { readonly is: 'unmet-mark'; readonly at: At; readonly expected: string }
  | { readonly is: 'unmarked'; readonly at: At; readonly severity: Severity; readonly code: string; readonly message: Argument }
  /** `unknown`: of norms that are never not met. `speaks`, `silent`: of open norms, which are never met or not met. */
  | { readonly is: 'never'; readonly norm: string; readonly what: 'met' | 'not-met' | 'unknown' | 'speaks' | 'silent' }
  | {
      readonly is: 'bound';
      readonly norm: string;
      readonly field: string;
      readonly measure: Measure;
      readonly bound: Argument;
      readonly needed: readonly Needed[];
    }
  /** Values in the list of what a norm asks that make no difference. */
  | { readonly is: 'literals'; readonly norm: string; readonly field: string; readonly literals: readonly string[]; readonly how: Listed }
  | {
      readonly is: 'attribute';
      readonly list: string;
      readonly term: string;
      readonly attribute: string;
      readonly bound: Argument;
      readonly norms: readonly string[];
      /** What it is compared with. */
      readonly field: string;
      /** Empty where it is one of several values, any of which is enough or all of which are asked. */
      readonly needed: readonly Needed[];
    }
  | {
      readonly is: 'date';
      readonly date: DateName;
      /** Other dates on that very day, which the same examples would hold. */
      readonly also: readonly DateName[];
      readonly norm?: string;
      readonly moment: string;
      readonly days: readonly Day[];
    }
  | { readonly is: 'same-words'; readonly norm: string; readonly words: Words }
  | { readonly is: 'other-holes'; readonly norm: string; readonly words: Words; readonly holes: readonly string[] }
  /** Holes that nothing fills. `known`: those that may stand there. */
  | {
      readonly is: 'open-holes';
      readonly norm: string;
      readonly words: Words;
      readonly holes: readonly string[];
      readonly known: readonly string[];
    };

export type Note =
  | { readonly is: 'unused-terms'; readonly list: string; readonly terms: readonly string[]; readonly of: number }
  | { readonly is: 'uncited'; readonly sources: readonly string[] }
  | { readonly is: 'unread'; readonly kind: string; readonly fields: readonly string[] }
  | { readonly is: 'no-example'; readonly kind: string }
  /** Examples that name no date, and change with the day on which they are judged. */
  | { readonly is: 'undated'; readonly count: number };

export interface PackTest {
  /** `framework@version`; absent where the pack cannot be loaded. */
  readonly pack?: string;
  readonly folder: string;
  readonly examples: number;
  readonly norms: number;
  readonly failures: readonly Failure[];
  readonly notes: readonly Note[];
}
