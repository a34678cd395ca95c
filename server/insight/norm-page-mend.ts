/** How a document comes to meet a norm: which fields to fill in or change, and what the editor offers in the examples. */

import { noun } from '../check/naming.ts';
import type { Fix } from '../check/problem.ts';
import type { CheckCondition, Condition, Path } from '../packs/condition.ts';
import type { Field } from '../packs/field.ts';
import { type Kind, kindOf, type Norm, type Pack } from '../packs/pack.ts';
import { applyEdits } from '../text/edit.ts';
import { type Argument, allOf, type Language, message, say, type Text } from '../text/message.ts';
import { type Judge, type Judged, saidOf } from './norm-page-examples.ts';

const words = {
  fill: { nl: 'Vul in of wijzig {field}.', en: 'Fill in or change {field}.' },
  fillAll: { nl: 'Vul in of wijzig:', en: 'Fill in or change:' },
  fillAny: { nl: 'Vul een van deze velden in, of wijzig wat er staat:', en: 'Fill in one of these fields, or change what is there:' },
  remove: { nl: 'Haal {field} weg.', en: 'Remove {field}.' },
  removeAll: { nl: 'Haal weg:', en: 'Remove:' },
  add: { nl: 'Voeg aan de werkruimte een document toe van de soort {kind}.', en: 'Add a document of the kind {kind} to the workspace.' },
  addWith: {
    nl: 'Voeg aan de werkruimte een document toe van de soort {kind}, of wijzig in een dat er al is {fields}.',
    en: 'Add a document of the kind {kind} to the workspace, or change in one that is there {fields}.',
  },
  within: { nl: '{field} onder {group}', en: '{field} under {group}' },
  inItem: { nl: '{field} bij een onderdeel van {group}', en: '{field} at an item of {group}' },
  inDocument: {
    nl: '{field}, in het document waar {reference} naar verwijst; of verwijs daar naar een ander',
    en: '{field}, in the document that {reference} refers to; or refer to another there',
  },
  inList: {
    nl: '{field}, bij het onderdeel waar {reference} naar verwijst; of verwijs daar naar een ander',
    en: '{field}, at the item that {reference} refers to; or refer to another there',
  },
  mends: {
    nl: 'In dit voorbeeld biedt Snelle oplossing (Ctrl+.) aan: “{title}”. Is dat in de praktijk ook zo, dan is de bevinding daarmee opgelost.',
    en: 'In this example Quick Fix (Ctrl+.) offers: “{title}”. If that is so in practice too, the problem is solved with it.',
  },
  begins: {
    nl: 'In dit voorbeeld biedt Snelle oplossing (Ctrl+.) aan: “{title}”. Wat er dan nog niet staat, vult u zelf in.',
    en: 'In this example Quick Fix (Ctrl+.) offers: “{title}”. What is not there then, you fill in yourself.',
  },
  others: { nl: 'Bij andere fouten biedt zij bijvoorbeeld aan:', en: 'With other faults it offers, for instance:' },
  othersOnly: { nl: 'Bij andere fouten biedt Snelle oplossing (Ctrl+.) aan:', en: 'With other faults Quick Fix (Ctrl+.) offers:' },
} satisfies Record<string, Text>;

const mostFixes = 6;

/** Markdown, a block each; none where nothing of use can be said. `wrong`: the example that the page shows. */
export function mendBlocks(
  norm: Norm,
  pack: Pack,
  wrong: Judged,
  examples: readonly Judged[],
  judge: Judge,
  language: Language,
): readonly string[] {
  const [fix] = saidOf(wrong, norm).flatMap(({ fixes }) => fixes);
  const all = examples.flatMap((example) => saidOf(example, norm).flatMap(({ fixes }) => fixes));
  const others = [...new Set(all.map(({ title }) => say(title, language)))].filter((title) => title !== (fix && say(fix.title, language)));
  return [
    ...(norm.check ? deedsOf(norm.check, norm, pack, language) : []),
    fix ? say(message(mends(fix, norm, wrong, judge) ? words.mends : words.begins, { title: fix.title }), language) : '',
    others.length === 0
      ? ''
      : [say(fix ? words.others : words.othersOnly, language), '', ...others.slice(0, mostFixes).map((title) => `- ${title}`)].join('\n'),
  ].filter((block) => block !== '');
}

/** With the fix there is one problem less of this norm, whatever others there are. */
function mends({ edits }: Fix, norm: Norm, wrong: Judged, judge: Judge): boolean {
  const { example } = wrong;
  return saidOf(judge(example, applyEdits(example.text, edits)), norm).length < saidOf(wrong, norm).length;
}

/** What is to be done for the condition to hold, a block each: fields to fill in, to remove, documents to add. */
function deedsOf(condition: Condition, norm: Norm, pack: Pack, language: Language): readonly string[] {
  const { concerns, each } = norm;
  const aims = aimsOf(condition);
  const fieldsFor = (wanted: 'fill' | 'remove'): readonly string[] =>
    fieldsOf(
      aims.filter((aim) => deedOf(aim) === wanted),
      condition.kind === 'any',
      { kind: concerns, each, pack },
    ).map((field) => say(field, language));
  const inLines = (fields: readonly string[], one: Text, several: Text): readonly string[] => {
    const [first] = fields;
    if (first === undefined) return [];
    if (fields.length === 1) return [say(message(one, { field: first }), language)];
    return [[say(several, language), '', ...fields.map((field) => `- ${field}`)].join('\n')];
  };
  return [
    ...inLines(fieldsFor('fill'), words.fill, condition.kind === 'any' ? words.fillAny : words.fillAll),
    ...inLines(fieldsFor('remove'), words.remove, words.removeAll),
    ...aims.flatMap((aim) => (deedOf(aim) === 'add' ? addWords(aim.check, pack) : [])).map((add) => say(add, language)),
  ];
}

function deedOf({ check, holds }: Aim): 'fill' | 'remove' | 'add' | 'nothing' {
  if (check.check === 'exists') return holds ? 'add' : 'nothing';
  return (check.check === 'absent' && holds) || (check.check === 'present' && !holds) ? 'remove' : 'fill';
}

interface Aim {
  readonly check: CheckCondition;
  readonly holds: boolean;
}

/** The checks that decide, without those that only say when: these the writer leaves as they are. */
function aimsOf(condition: Condition, holds = true): readonly Aim[] {
  switch (condition.kind) {
    case 'not':
      return aimsOf(condition.of, !holds);
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => aimsOf(part, holds));
    case 'when':
      return aimsOf(condition.of, holds);
    case 'check':
      return [{ check: condition, holds }];
  }
}

function addWords({ exists }: CheckCondition, pack: Pack): readonly Argument[] {
  const kind = kindOf(pack, exists?.kind ?? '');
  if (!exists || !kind) return [];
  const named = { kind: noun(kind.label) };
  const fields = exists.where ? fieldsOf(aimsOf(exists.where), false, { kind, pack }) : [];
  return [fields.length > 0 ? message(words.addWith, { ...named, fields: allOf(fields) }) : message(words.add, named)];
}

interface Setting {
  readonly kind: Kind;
  readonly each?: readonly string[] | undefined;
  readonly pack: Pack;
}

/** The fields of the checks, those that stand under the same thing together; what only leads to another is left out. */
function fieldsOf(aims: readonly Aim[], isAny: boolean, { kind, each, pack }: Setting): readonly Argument[] {
  const ways = aims.flatMap(({ check }) =>
    [...(check.path ? [check.path] : []), ...otherEnd(check)].map((path) => wayOf(path, check, each)),
  );
  const ends = ways.filter((way) => !ways.some((other) => other.length > way.length && way.every((step, index) => other[index] === step)));
  const together = new Map<string, string[]>();
  for (const way of ends) {
    const outer = way.slice(0, -1).join('.');
    const keys = together.get(outer) ?? [];
    const key = `\`${way.at(-1)}\``;
    together.set(outer, keys.includes(key) ? keys : [...keys, key]);
  }
  return [...together].map(([outer, keys]) => {
    const field = isAny ? keys : allOf(keys);
    return outer === '' ? field : whereWords(field, outer.split('.'), kind, pack);
  });
}

/** Of two dates that must not lie far apart either may be the one to change. */
function otherEnd({ check, operands: { to } }: CheckCondition): readonly Path[] {
  return check === 'interval' && to?.kind === 'field' ? [to.path] : [];
}

/** From the document. Whoever is asked to be qualified becomes so by the registrations in a document of his or her own. */
function wayOf({ base, steps }: Path, { check, operands }: CheckCondition, each: readonly string[] | undefined): readonly string[] {
  const { registrations } = operands;
  const more = check === 'qualified' && registrations?.kind === 'literal' ? registrations.texts : [];
  const all = [...(base === 'item' ? [...(each ?? []), '*'] : []), ...steps, ...more];
  return all.at(-1) === '*' ? all.slice(0, -1) : all;
}

/** A field with what it stands under; where the way goes through a reference, in which document. */
function whereWords(field: Argument, outer: readonly string[], kind: Kind, pack: Pack): Argument {
  let at: Field | undefined = kind.root;
  let group: Argument = '';
  let isItem = false;
  let through: { readonly text: Text; readonly reference: Argument } | undefined;
  const put = (inner: Argument): Argument => {
    if (group === '') return inner;
    return message(isItem ? words.inItem : words.within, { field: inner, group });
  };
  const enter = (): void => {
    if (at?.reference === undefined) return;
    const target = kindOf(pack, at.reference);
    through = { text: target ? words.inDocument : words.inList, reference: group };
    [at, group, isItem] = [target?.root, '', false];
  };
  for (const step of outer) {
    if (step === '*') [at, isItem] = [at?.items ?? at, true];
    else {
      enter();
      group = put(`\`${step}\``);
      [at, isItem] = [at?.properties?.[step] ?? at?.additionalProperties, false];
    }
  }
  enter();
  return through ? message(through.text, { field: put(field), reference: through.reference }) : put(field);
}
