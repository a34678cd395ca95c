/** The edits of documents that a new version asks for: whether the kinds, fields and terms are there, each in the version it is said of. */

import type { Node } from '../parse/tree.ts';
import { childFields } from './compile-path.ts';
import type { Field } from './field.ts';
import { kindOf, type Pack, termsOf } from './pack.ts';
import { childOf, textOf } from './plain.ts';
import type { Report } from './problems.ts';

/** From one version to the next. */
export interface Step {
  readonly own: Pack;
  /** Undefined for a version that is not here: what is said of it is believed. */
  readonly before: Pack | undefined;
  readonly report: Report;
}

export function checkEdits(edits: readonly Node[], step: Step): void {
  checkTwice(edits, step.report);
  for (const edit of edits) checkEdit(edit, edits, step);
}

/** What stands there; that there is anything is asked by the shape of the file. */
export function nameIn(node: Node | undefined): string | undefined {
  return textOf(node)?.trim() || undefined;
}

/** The key under which each edit says what it is about. */
const subjects: Readonly<Record<string, 'field' | 'from' | 'do'>> = {
  'rename-field': 'field',
  'move-field': 'field',
  'remove-field': 'field',
  'rename-term': 'from',
  'set-framework': 'do',
};

function subjectOf(edit: Node): 'field' | 'from' | 'do' | undefined {
  const name = textOf(childOf(edit, 'do')) ?? '';
  return Object.hasOwn(subjects, name) ? subjects[name] : undefined;
}

/** No two edits may say what becomes of the same. */
function checkTwice(edits: readonly Node[], report: Report): void {
  const seen = new Set<string>();
  for (const edit of edits) {
    const key = subjectOf(edit);
    const place = key && childOf(edit, key);
    const id = nameIn(place);
    if (!place || id === undefined) continue;
    const words = [key, ...['kind', 'list'].map((within) => nameIn(childOf(edit, within)) ?? ''), id].join(' ');
    if (seen.has(words)) report('pack-migration-twice', place, { id });
    seen.add(words);
  }
}

function checkEdit(edit: Node, edits: readonly Node[], step: Step): void {
  const key = subjectOf(edit);
  const within = key === 'field' ? childOf(edit, 'kind') : key === 'from' ? childOf(edit, 'list') : undefined;
  const id = nameIn(within);
  if (!within || id === undefined) return;
  if (key === 'field' && areKnown(within, id, 'pack-migration-kind', kindOf, step)) checkFieldEdit(edit, id, edits, step);
  if (key === 'from' && areKnown(within, id, 'pack-migration-list', termsOf, step)) checkTermEdit(edit, id, step);
}

/** Whether both versions have what is named. */
function areKnown(
  node: Node,
  id: string,
  code: 'pack-migration-kind' | 'pack-migration-list',
  find: (pack: Pack, id: string) => unknown,
  { own, before, report }: Step,
): boolean {
  const missed = [own, before].find((version) => version && find(version, id) === undefined);
  if (missed) report(code, node, { id, pack: missed.id });
  return missed === undefined;
}

function checkFieldEdit(edit: Node, kind: string, edits: readonly Node[], { own, before, report }: Step): void {
  const field = childOf(edit, 'field');
  const steps = nameIn(field)?.split('.');
  if (!field || !steps) return;
  const check = (version: Pack | undefined, place: Node, way: readonly string[]): void => {
    const found = version && kindOf(version, kind);
    if (!version || !found || leads(found.root, way)) return;
    report('pack-migration-field', place, { id: way.join('.'), kind: found.label, pack: version.id });
  };
  check(before, field, steps);
  const to = childOf(edit, 'to');
  if (to && nameIn(to) !== undefined && textOf(childOf(edit, 'do')) !== 'remove-field') check(own, to, placeNow(steps, kind, edits));
}

/** Where a field of the version before stands in this one, by what the edits say of it and of what it stands in. */
function placeNow(steps: readonly string[], kind: string, edits: readonly Node[]): readonly string[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const edit = edits.find((each) => nameIn(childOf(each, 'kind')) === kind && nameIn(childOf(each, 'field')) === steps.join('.'));
  const to = nameIn(childOf(edit, 'to'));
  if (to !== undefined && textOf(childOf(edit, 'do')) === 'move-field') return to.split('.');
  return [...placeNow(steps.slice(0, -1), kind, edits), to ?? last];
}

/** Whether there is a field at the end of the way. What stands in other documents is theirs, so references are not followed. */
function leads(root: Field, steps: readonly string[]): boolean {
  let ends: readonly Field[] = [root];
  for (const step of steps) ends = ends.flatMap((field) => (step === '*' ? (field.items ?? []) : childFields(field, step)));
  return ends.length > 0;
}

function checkTermEdit(edit: Node, list: string, { own, before, report }: Step): void {
  const check = (version: Pack | undefined, place: Node | undefined, mayBeOther: boolean): void => {
    const id = nameIn(place);
    const found = version && termsOf(version, list);
    if (!place || id === undefined || !found || found.terms.has(id) || (mayBeOther && found.open)) return;
    report('pack-migration-term', place, { id, list, pack: version.id });
  };
  // Of an open list documents may have had a value that it did not name.
  check(before, childOf(edit, 'from'), true);
  check(own, childOf(edit, 'to'), false);
}
