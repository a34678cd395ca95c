/** The days on which what a norm says of a document may change, though nobody changes the document: worked out, not searched. */

import { turnsOfDeviations } from '../check/deviations.ts';
import { itemsOf } from '../check/judge.ts';
import { turnsOfStanding } from '../check/severity.ts';
import type { Model } from '../model/model.ts';
import { lostIn, read } from '../model/read.ts';
import type { View } from '../model/view.ts';
import { reach } from '../packs/calendar.ts';
import type { CheckCondition, Condition, Path } from '../packs/condition.ts';
import { addPeriod, type Day, readDay } from '../packs/date.ts';
import { calendarOf, kindOf, type Norm, type Pack } from '../packs/pack.ts';
import { type Period, readPeriod } from '../packs/period.ts';

/** Days after the as-of date, in no order; on some of them nothing may change after all. */
export function turnsOf(norm: Norm, pack: Pack, view: View): ReadonlySet<Day> {
  const days = [
    ...turnsOfStanding(norm, pack),
    ...turnsOfDeviations(norm, view.model),
    ...[norm.when, norm.check].flatMap((condition) => (condition ? turnsIn(condition, norm.each, view.model, pack, view) : [])),
  ];
  return new Set(days.filter((day) => day > view.asOf));
}

function turnsIn(condition: Condition, each: Norm['each'], model: Model, pack: Pack, view: View): readonly Day[] {
  const within = (part: Condition): readonly Day[] => turnsIn(part, each, model, pack, view);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(within);
    case 'not':
      return within(condition.of);
    case 'when':
      return [...within(condition.when), ...within(condition.of)];
    case 'check':
      return condition.exists ? turnsOfOthers(condition.exists, pack, view) : turnsOfCheck(condition, each, model, pack, view);
  }
}

/** Of a norm that looks for a document: the days on which one of them may begin to do, or cease to. */
function turnsOfOthers({ kind, where }: NonNullable<CheckCondition['exists']>, pack: Pack, view: View): readonly Day[] {
  const found = kindOf(pack, kind);
  if (!where || !found) return [];
  return view.workspace.ofKind(`${found.pack}/${found.id}`).flatMap((model) => turnsIn(where, undefined, model, pack, view));
}

function turnsOfCheck({ check, path, operands }: CheckCondition, each: Norm['each'], model: Model, pack: Pack, view: View): readonly Day[] {
  if (!path) return [];
  const shifts: { readonly path: Path; readonly period?: Period; readonly sign: 1 | -1 }[] = [];
  for (const operand of Object.values(operands))
    if (operand.kind === 'today')
      shifts.push({ path, sign: operand.sign === 1 ? -1 : 1, ...(operand.period && { period: operand.period }) });
  const [first] = Object.values(operands);
  const longest = check === 'not-older-than' && first?.kind === 'literal' ? readPeriod(first.texts[0] ?? '') : undefined;
  if (longest) shifts.push({ path, period: longest, sign: 1 });
  if (check === 'qualified') {
    const [list, until] = ['registrations', 'valid-until'].map((name) => {
      const operand = operands[name];
      return operand?.kind === 'literal' ? operand.texts[0] : undefined;
    });
    if (list !== undefined && until !== undefined) shifts.push({ path: { ...path, steps: [...path.steps, list, '*', until] }, sign: 1 });
  }
  return shifts.flatMap(({ period, sign, ...shift }) =>
    daysAt(shift.path, each, model, view).flatMap((day) => {
      const reached = period ? reach(day, period, calendarOf(pack), sign) : ([day, day] as const);
      // A month later is not always the same as a month earlier seen from the other side.
      return reached ? reached.flatMap((end) => around(end, period?.unit === 'month' ? 3 : 0)) : [];
    }),
  );
}

/** The day, the day after it, and so many more on either side. */
function around(day: Day, more: number): readonly Day[] {
  const shifts = Array.from({ length: 2 * more + 2 }, (_, index) => index - more);
  return shifts.flatMap((shift) => addPeriod(day, { count: Math.abs(shift), unit: 'day' }, shift < 0 ? -1 : 1) ?? []);
}

function daysAt(path: Path, each: Norm['each'], model: Model, view: View): readonly Day[] {
  const start = { model, workspace: view.workspace, isLost: lostIn(model.tree) };
  const starts = path.base === 'item' && each ? itemsOf(each, start).map((item) => ({ ...start, item })) : [start];
  return starts.flatMap((from) =>
    read(path, from).flatMap((reading) => {
      if (reading.state !== 'found') return [];
      const nodes = reading.node.kind === 'sequence' ? reading.node.items : [reading.node];
      return nodes.flatMap((node) => (node.kind === 'scalar' ? (readDay(node.text) ?? []) : []));
    }),
  );
}
