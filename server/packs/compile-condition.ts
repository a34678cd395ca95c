/** A condition as it stands in a pack → the same as data that can be tested, with every field, list and literal in it looked up. */

import type { Node } from '../parse/tree.ts';
import type { Range } from '../text/range.ts';
import { compileOperands } from './compile-operand.ts';
import { compilePath, type Scope } from './compile-path.ts';
import { type Condition, checkNames } from './condition.ts';
import { kindOf } from './pack.ts';
import { childOf, entriesOf, isTrue, textOf } from './plain.ts';

/** Keys that say what is tested; a condition has just one of them. */
const forms: ReadonlySet<string> = new Set(['all', 'any', 'not', 'when', ...checkNames]);

/** The condition, or undefined (and reported, here or by the file's own shape) where anything in it is wrong. */
export function compileCondition(node: Node, scope: Scope): Condition | undefined {
  if (node.kind !== 'mapping') return undefined;
  const found = entriesOf(node).filter(({ key }) => forms.has(key));
  const [form] = found;
  if (!form || found.length > 1) {
    const checks = checkNames.filter((name) => name !== 'exists');
    scope.report('pack-condition', found[1]?.place ?? node.name ?? node, { checks }, form ? undefined : node);
    return undefined;
  }
  switch (form.key) {
    case 'all':
    case 'any':
      return compileAll(form.key, form.value, scope);
    case 'not': {
      const of = compileCondition(form.value, scope);
      return of && { kind: 'not', of };
    }
    case 'when':
      return compileWhen(form.value, childOf(node, 'check'), form.place, scope);
    case 'exists':
      return compileExists(form.value, childOf(node, 'where'), scope);
    default:
      return compileCheck(form.key, form.place, form.value, node, scope);
  }
}

function compileAll(kind: 'all' | 'any', list: Node, scope: Scope): Condition | undefined {
  if (list.kind !== 'sequence') return undefined;
  const of = list.items.map((item) => compileCondition(item, scope));
  return of.every((condition) => condition !== undefined) ? { kind, of } : undefined;
}

function compileWhen(when: Node, then: Node | undefined, place: Range, scope: Scope): Condition | undefined {
  if (!then) scope.report('pack-no-then', place);
  const [condition, of] = [compileCondition(when, scope), then && compileCondition(then, scope)];
  return condition && of && { kind: 'when', when: condition, of };
}

function compileExists(named: Node, inner: Node | undefined, scope: Scope): Condition | undefined {
  const id = textOf(named) ?? '';
  const kind = kindOf(scope.pack, id);
  if (!kind) {
    scope.report('pack-kind', named, { id });
    return undefined;
  }
  const { item: _, ...outer } = scope;
  const where = inner && compileCondition(inner, { ...outer, kind });
  if (inner && !where) return undefined;
  return { kind: 'check', check: 'exists', some: false, operands: {}, exists: { kind: kind.id, ...(where && { where }) } };
}

function compileCheck(key: string, place: Range, asked: Node, node: Node, scope: Scope): Condition | undefined {
  const check = checkNames.find((name) => name === key);
  const field = childOf(node, 'field');
  if (!field) scope.report('pack-field', place, { id: key });
  if (!check || !field) return undefined;
  const path = compilePath(field, scope, check === 'present' || check === 'absent');
  const operands = path && compileOperands(check, field, asked, path, scope);
  return operands && { kind: 'check', check, path, some: isTrue(childOf(node, 'some')), operands };
}
