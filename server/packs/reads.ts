/** Which fields a norm reads: for the hover on a field, and for telling what a change touches. */

import type { Condition, Operand, Path } from './condition.ts';
import type { Norm } from './pack.ts';

/** Paths from the document's root, with `*` for items: `period.length`, `people.*.role`. */
export function readsOf(norm: Norm): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (path: Path): void => {
    found.add([...(path.base === 'item' ? [...(norm.each ?? []), '*'] : []), ...path.steps].join('.'));
  };
  const ofOperand = (operand: Operand): void => {
    if (operand.kind === 'field' || operand.kind === 'attribute') add(operand.path);
  };
  const visit = (condition: Condition): void => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        condition.of.forEach(visit);
        return;
      case 'not':
        visit(condition.of);
        return;
      case 'when':
        visit(condition.when);
        visit(condition.of);
        return;
      case 'check':
        if (condition.path) add(condition.path);
        Object.values(condition.operands).forEach(ofOperand);
    }
  };
  if (norm.when) visit(norm.when);
  if (norm.check) visit(norm.check);
  return found;
}
