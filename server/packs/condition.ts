/** The testable part of a norm as data: a closed list of checks, joined by all, any, not and when. Never an expression. */

import type { Text } from '../text/message.ts';
import type { Field } from './field.ts';
import type { Period } from './period.ts';

export const checkNames = [
  'present',
  'absent',
  'is',
  'is-one-of',
  'listed',
  'at-least',
  'at-most',
  'not-older-than',
  'count',
  'unique',
  'contains',
  'covers',
  'interval',
  'refers-to',
  'qualified',
  'exists',
] as const;

export type CheckName = (typeof checkNames)[number];

/** What a value is compared with. */
export type Operand =
  | { readonly kind: 'literal'; readonly texts: readonly string[] }
  | { readonly kind: 'field'; readonly path: Path }
  | { readonly kind: 'attribute'; readonly path: Path; readonly attribute: string }
  | { readonly kind: 'today'; readonly period?: Period; readonly sign: 1 | -1 };

export interface CheckCondition {
  readonly kind: 'check';
  readonly check: CheckName;
  /** Absent for `exists` only. */
  readonly path?: Path;
  /** At least one value instead of all. */
  readonly some: boolean;
  /** By the name of the option; '' is what stands right behind the check. */
  readonly operands: Readonly<Record<string, Operand>>;
  /** `exists`: the kind that is looked for and what must hold of it. */
  readonly exists?: { readonly kind: string; readonly where?: Condition };
}

export type Condition =
  | CheckCondition
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'when'; readonly when: Condition; readonly of: Condition };

/** The way from a document, or from an item of a list in it, to the field that a check reads. */
export interface Path {
  /** As written in the pack. */
  readonly text: string;
  /** Where the first step is taken from: the item that the norm is checked for, or the document. */
  readonly base: 'item' | 'document';
  /** Keys, and `*` for every item of a list. */
  readonly steps: readonly string[];
  readonly leaf: Field;
  /** The labels of the fields on the way, lists and references left out. */
  readonly labels: readonly Text[];
}
