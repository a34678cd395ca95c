/** Every check in a norm, with the way to put another in its place: a copy of the norm, which itself stays as it is. */

import { compared } from '../check/reading.ts';
import type { CheckCondition, CheckName, Condition, Operand } from '../packs/condition.ts';
import type { Field } from '../packs/field.ts';
import type { Norm } from '../packs/pack.ts';

/** A check as it stands in a norm. */
export interface Site {
  readonly check: CheckCondition;
  /** What must hold for the check to be made at all. */
  readonly guards: readonly Condition[];
  /** The norm with another check there. */
  readonly put: (check: CheckCondition) => Norm;
}

export function sitesOf(norm: Norm): readonly Site[] {
  const { when, check } = norm;
  return [
    ...(when ? sitesIn(when, [], (changed) => ({ ...norm, when: changed })) : []),
    ...(check ? sitesIn(check, when ? [when] : [], (changed) => ({ ...norm, check: changed })) : []),
  ];
}

function sitesIn(condition: Condition, guards: readonly Condition[], put: (changed: Condition) => Norm): readonly Site[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, index) => {
        return sitesIn(part, guards, (changed) => put({ ...condition, of: condition.of.with(index, changed) }));
      });
    case 'not':
      return sitesIn(condition.of, guards, (of) => put({ ...condition, of }));
    case 'when':
      return [
        ...sitesIn(condition.when, guards, (when) => put({ ...condition, when })),
        ...sitesIn(condition.of, [...guards, condition.when], (of) => put({ ...condition, of })),
      ];
    case 'check': {
      const { exists } = condition;
      const where = exists?.where;
      const inner = where ? sitesIn(where, guards, (changed) => put({ ...condition, exists: { ...exists, where: changed } })) : [];
      return [{ check: condition, guards, put }, ...inner];
    }
  }
}

/** The norm with another operand behind the check, or behind an option of it. */
export function withOperand({ check, put }: Site, option: string, operand: Operand): Norm {
  return put({ ...check, operands: { ...check.operands, [option]: operand } });
}

/** On which side of a bound values may lie. */
export type Side = 'at-least' | 'at-most';

/** What a check compares with, by option, and on which side of it values may lie; `same`: only on it. */
export interface Limit {
  readonly option: string;
  readonly side: Side | 'same';
  readonly operand: Operand;
  /** What sort of value it is. */
  readonly field: Field;
}

const period: Field = { type: 'string', format: 'period' };
const integer: Field = { type: 'integer' };

/** The bounds of a check: none for checks that compare with nothing that is more or less. */
export function limitsOf({ check, path, operands }: CheckCondition): readonly Limit[] {
  const of = (option: string, side: Limit['side'], field: Field): readonly Limit[] => {
    const operand = operands[option];
    return operand ? [{ option, side, operand, field }] : [];
  };
  if (!path) return [];
  switch (check) {
    case 'at-least':
    case 'at-most':
      return of('', check, compared({ path }));
    case 'is':
      return of('', 'same', compared({ path }));
    case 'not-older-than':
      return of('', 'at-least', period);
    case 'count':
      return [...of('at-least', 'at-least', integer), ...of('at-most', 'at-most', integer)];
    case 'interval':
      return [...of('at-least', 'at-least', period), ...of('at-most', 'at-most', period)];
    default:
      return [];
  }
}

const listed: ReadonlySet<CheckName> = new Set(['is', 'is-one-of', 'contains', 'covers', 'qualified']);

/** The option that a list of values stands behind, each of which should matter. */
export function listOption({ check }: CheckCondition): string | undefined {
  return listed.has(check) ? (check === 'qualified' ? 'is-one-of' : '') : undefined;
}
