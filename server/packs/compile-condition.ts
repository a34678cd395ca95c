/** A condition as it stands in a pack → the same as data that can be tested, with every field, list and literal in it looked up. */

import type { Node } from '../parse/tree.ts';
import { compilePath, referredBy, type Scope } from './compile-path.ts';
import { type CheckName, type Condition, checkNames, type Operand, type Path } from './condition.ts';
import { readDay } from './date.ts';
import { hasType } from './field.ts';
import { kindOf, type Pack, termsOf } from './pack.ts';
import { readPeriod } from './period.ts';
import { childOf, entriesOf, isTrue, textOf, textsOf } from './plain.ts';

/** The condition, or undefined (and reported) where anything in it is wrong. */
export function compileCondition(node: Node, scope: Scope): Condition | undefined {
  const joined = childOf(node, 'all') ?? childOf(node, 'any');
  if (joined?.kind === 'sequence') {
    const of = joined.items.map((item) => compileCondition(item, scope));
    return of.every(isCondition) ? { kind: childOf(node, 'all') ? 'all' : 'any', of } : undefined;
  }
  const negated = childOf(node, 'not');
  if (negated) {
    const of = compileCondition(negated, scope);
    return of && { kind: 'not', of };
  }
  const [when, then] = [childOf(node, 'when'), childOf(node, 'check')];
  if (when && then) {
    const [condition, of] = [compileCondition(when, scope), compileCondition(then, scope)];
    return condition && of && { kind: 'when', when: condition, of };
  }
  return childOf(node, 'exists') ? compileExists(node, scope) : compileCheck(node, scope);
}

function isCondition(condition: Condition | undefined): condition is Condition {
  return condition !== undefined;
}

function compileExists(node: Node, scope: Scope): Condition | undefined {
  const named = childOf(node, 'exists');
  const kind = kindOf(scope.pack, textOf(named) ?? '');
  if (!kind || !named) {
    scope.report('pack-kind', named ?? node, { id: textOf(named) ?? '' });
    return undefined;
  }
  const { item: _, ...outer } = scope;
  const inner = childOf(node, 'where');
  const where = inner && compileCondition(inner, { ...outer, kind });
  if (inner && !where) return undefined;
  return { kind: 'check', check: 'exists', some: false, operands: {}, exists: { kind: kind.id, ...(where && { where }) } };
}

function compileCheck(node: Node, scope: Scope): Condition | undefined {
  const check = checkNames.find((name) => name !== 'exists' && childOf(node, name));
  const field = childOf(node, 'field');
  if (!check || !field) {
    scope.report('pack-condition', node, { checks: checkNames.filter((name) => name !== 'exists') });
    return undefined;
  }
  const path = compilePath(field, scope, check === 'present' || check === 'absent');
  const asked = childOf(node, check);
  const operands = path && asked && compileOperands(check, asked, path, scope);
  return path && operands && { kind: 'check', check, path, some: isTrue(childOf(node, 'some')), operands };
}

function compileOperands(check: CheckName, asked: Node, path: Path, scope: Scope): Readonly<Record<string, Operand>> | undefined {
  switch (check) {
    case 'present':
    case 'absent':
    case 'unique':
      return {};
    case 'refers-to':
      if (referredBy(textOf(asked) ?? '', scope.pack)) return { '': { kind: 'literal', texts: textsOf(asked) } };
      scope.report('pack-kind', asked, { id: textOf(asked) ?? '' });
      return undefined;
    case 'count':
      return compileOptions(asked, scope, {}, { 'at-least': { type: 'integer' }, 'at-most': { type: 'integer' } });
    case 'interval':
      return compileOptions(asked, scope, { to: 'path' }, { 'at-least': { format: 'period' }, 'at-most': { format: 'period' } });
    case 'qualified':
      return compileOptions(asked, scope, { registrations: 'text', register: 'text', 'valid-until': 'text' }, { 'is-one-of': {} });
    case 'not-older-than': {
      const operand = compileOperand(asked, { format: 'period', type: 'string' }, scope);
      return operand && { '': operand };
    }
    default: {
      const operand = compileOperand(asked, hasType(path.leaf, 'array') ? (path.leaf.items ?? {}) : path.leaf, scope);
      return operand && { '': operand };
    }
  }
}

function compileOptions(
  node: Node,
  scope: Scope,
  special: Readonly<Record<string, 'path' | 'text'>>,
  plain: Readonly<Record<string, Path['leaf']>>,
): Readonly<Record<string, Operand>> | undefined {
  const operands: Record<string, Operand> = {};
  for (const { key, value } of entriesOf(node)) {
    const path = special[key] === 'path' ? compilePath(value, scope) : undefined;
    const operand: Operand | undefined =
      special[key] === 'path'
        ? path && { kind: 'field', path }
        : special[key] === 'text'
          ? { kind: 'literal', texts: textsOf(value) }
          : compileOperand(value, plain[key] ?? {}, scope);
    if (!operand) return undefined;
    operands[key] = operand;
  }
  return operands;
}

function compileOperand(node: Node, compared: Path['leaf'], scope: Scope): Operand | undefined {
  if (node.kind !== 'mapping') {
    const texts = textsOf(node);
    const bad = texts.find((text) => !fits(text, compared, scope.pack));
    if (bad === undefined) return { kind: 'literal', texts };
    scope.report('pack-literal', node, { id: bad, asked: expected(compared, scope.pack) });
    return undefined;
  }
  if (isTrue(childOf(node, 'today'))) {
    const [plus, minus] = [textOf(childOf(node, 'plus')), textOf(childOf(node, 'minus'))];
    const period = readPeriod(plus ?? minus ?? '0');
    return { kind: 'today', sign: minus ? -1 : 1, ...(period && { period }) };
  }
  const field = childOf(node, 'field');
  const path = field && compilePath(field, scope);
  const get = childOf(node, 'get');
  if (!path || !get) return path && { kind: 'field', path };
  const attribute = textOf(get) ?? '';
  const list = (path.leaf.term ?? path.leaf.items?.term) as string | undefined;
  const columns = list === undefined ? undefined : termsOf(scope.pack, list)?.columns;
  if (columns && Object.hasOwn(columns, attribute)) return { kind: 'attribute', path, attribute };
  scope.report('pack-attribute', get, { id: attribute, list: list ?? path.text });
  return undefined;
}

/** Whether a literal could ever stand in the field it is compared with. */
function fits(text: string, field: Path['leaf'], pack: Pack): boolean {
  if (field.term) {
    const list = termsOf(pack, field.term);
    return !list || list.open || list.terms.has(text);
  }
  if (field.format === 'period') return readPeriod(text) !== undefined;
  if (field.format === 'date') return readDay(text) !== undefined;
  if (hasType(field, 'integer') || hasType(field, 'number')) return Number.isFinite(Number(text));
  if (field.type === 'boolean') return text === 'true' || text === 'false';
  return field.enum ? field.enum.map(String).includes(text) : true;
}

function expected(field: Path['leaf'], pack: Pack): readonly string[] {
  if (field.term) return [...(termsOf(pack, field.term)?.terms.keys() ?? [])];
  if (field.enum) return field.enum.map(String);
  return [field.format ?? (Array.isArray(field.type) ? field.type.join('/') : String(field.type))];
}
