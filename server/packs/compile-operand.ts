/** What a check asks, looked up: whether its field can be checked so, and what stands behind it. */

import type { Node } from '../parse/tree.ts';
import type { Text } from '../text/message.ts';
import { compilePath, keyWithin, referredBy, type Scope } from './compile-path.ts';
import type { CheckName, Operand, Path } from './condition.ts';
import { type Field, hasType } from './field.ts';
import { expected, fits, sortOf } from './literal.ts';
import { termsOf } from './pack.ts';
import { readPeriod } from './period.ts';
import { childOf, entriesOf, isTrue, itemsOf, textOf, textsOf } from './plain.ts';

type Operands = Readonly<Record<string, Operand>>;

const asks = {
  ordered: { nl: 'een veld met een getal, een datum, een periode of een term', en: 'a field with a number, a date, a period or a term' },
  date: { nl: 'een veld met een datum', en: 'a field with a date' },
  list: { nl: 'een lijst', en: 'a list' },
  term: { nl: 'een veld met een term uit een lijst', en: 'a field with a term of a list' },
  reference: { nl: 'een veld dat naar een document verwijst', en: 'a field that refers to a document' },
  bound: { nl: 'at-least of at-most', en: 'at-least or at-most' },
  same: { nl: 'een veld met dezelfde soort waarde', en: 'a field with the same sort of value' },
  fixed: {
    nl: 'een vaste waarde (in een lijst staan alleen vaste waarden)',
    en: 'a fixed value (a list holds fixed values only)',
  },
  operand: { nl: 'een waarde, of field, of today: true', en: 'a value, or field, or today: true' },
} satisfies Record<string, Text>;

/** `place`: where the path of the check stands. Undefined (and reported) where anything is wrong. */
export function compileOperands(check: CheckName, place: Node, asked: Node, path: Path, scope: Scope): Operands | undefined {
  const wanted = wantedOf(check, path);
  if (wanted) {
    scope.report('pack-operand', place, { id: check, asked: asks[wanted] });
    return undefined;
  }
  switch (check) {
    case 'present':
    case 'absent':
    case 'listed':
    case 'unique':
      return {};
    case 'refers-to':
      if (referredBy(textOf(asked) ?? '', scope.pack)) return { '': { kind: 'literal', texts: textsOf(asked) } };
      scope.report('pack-kind', asked, { id: textOf(asked) ?? '' });
      return undefined;
    case 'count':
      return compileBounds(check, asked, { type: 'integer' }, scope);
    case 'interval':
      return compileInterval(asked, scope);
    case 'qualified':
      return compileQualified(asked, path, scope);
    case 'not-older-than':
      // That it is a period is asked by the shape of the file.
      return readPeriod(textOf(asked) ?? '') && { '': { kind: 'literal', texts: textsOf(asked) } };
    default: {
      const operand = compileOperand(check, asked, valueField(path), scope);
      return operand && { '': operand };
    }
  }
}

const period: Field = { type: 'string', format: 'period' };

/** The field of one value: of a list that of its items. */
function valueField({ leaf }: Path): Field {
  return hasType(leaf, 'array') ? (leaf.items ?? {}) : leaf;
}

/** What the check needs and its field is not. */
function wantedOf(check: CheckName, path: Path): keyof typeof asks | undefined {
  const value = valueField(path);
  const isList = hasType(path.leaf, 'array') || path.steps.includes('*');
  switch (check) {
    case 'at-least':
    case 'at-most':
      return sortOf(value) === 'text' || sortOf(value) === 'boolean' ? 'ordered' : undefined;
    case 'not-older-than':
    case 'interval':
      return sortOf(value) === 'date' ? undefined : 'date';
    case 'count':
    case 'unique':
    case 'contains':
    case 'covers':
      return isList ? undefined : 'list';
    case 'listed':
      return value.term === undefined ? 'term' : undefined;
    case 'qualified':
      return value.reference === undefined ? 'reference' : undefined;
    default:
      return undefined;
  }
}

function compileBounds(check: CheckName, node: Node, compared: Field, scope: Scope): Operands | undefined {
  const bounds = entriesOf(node).filter(({ key }) => key === 'at-least' || key === 'at-most');
  if (bounds.length === 0) scope.report('pack-operand', node, { id: check, asked: asks.bound });
  const operands = bounds.flatMap(({ key, value }) => {
    const operand = compileOperand(check, value, compared, scope);
    return operand ? [[key, operand] as const] : [];
  });
  return bounds.length > 0 && operands.length === bounds.length ? Object.fromEntries(operands) : undefined;
}

function compileInterval(node: Node, scope: Scope): Operands | undefined {
  const to = childOf(node, 'to');
  const path = to && compilePath(to, scope);
  if (!to || !path) return undefined;
  if (sortOf(path.leaf) !== 'date') {
    scope.report('pack-operand', to, { id: 'to', asked: asks.date });
    return undefined;
  }
  // Without bounds the interval asks for the order of the two alone.
  const hasBounds = childOf(node, 'at-least') ?? childOf(node, 'at-most');
  const bounds = hasBounds ? compileBounds('interval', node, period, scope) : {};
  return bounds && { to: { kind: 'field', path }, ...bounds };
}

/** The registrations of who is referred to, and the fields of one: they are read too, so they must exist and be allowed. */
function compileQualified(node: Node, path: Path, scope: Scope): Operands | undefined {
  const person = valueField(path).reference ?? '';
  const [registrations, register, until, asked] = ['registrations', 'register', 'valid-until', 'is-one-of'].map((key) =>
    childOf(node, key),
  );
  const list = registrations && keyWithin(person, [], registrations, scope);
  const steps = [...(list?.steps ?? []), '*'];
  const field = list && register && keyWithin(person, steps, register, scope);
  const end = list && until && keyWithin(person, steps, until, scope);
  const wanted = field && asked && compileOperand('qualified', asked, field.leaf, scope);
  if (!wanted || (until && !end)) return undefined;
  const words = { registrations, register, ...(until && { 'valid-until': until }) };
  const literals = Object.entries(words).map(([key, word]) => [key, { kind: 'literal', texts: textsOf(word) }] as const);
  return { ...Object.fromEntries(literals), 'is-one-of': wanted };
}

function compileOperand(check: CheckName, node: Node, compared: Field, scope: Scope): Operand | undefined {
  if (node.kind !== 'mapping') {
    const open = itemsOf(node).filter(({ kind }) => kind !== 'scalar');
    for (const item of open) scope.report('pack-operand', item, { id: check, asked: asks.fixed });
    if (open.length > 0) return undefined;
    const texts = textsOf(node);
    const bad = texts.find((text) => !fits(text, compared, scope.pack));
    if (bad === undefined) return { kind: 'literal', texts };
    scope.report('pack-literal', node, { id: bad, asked: expected(compared, scope.pack) });
    return undefined;
  }
  if (childOf(node, 'today')) return compileToday(check, node, scope);
  const field = childOf(node, 'field');
  if (!field) scope.report('pack-operand', node, { id: check, asked: asks.operand });
  const path = field && compilePath(field, scope);
  const get = childOf(node, 'get');
  if (!path || !field) return undefined;
  if (get) return compileAttribute(get, path, scope);
  const sorts = [sortOf(compared), sortOf(valueField(path))];
  if (sorts[0] === sorts[1] || sorts.includes('text')) return { kind: 'field', path };
  scope.report('pack-operand', field, { id: check, asked: asks.same });
  return undefined;
}

function compileToday(check: CheckName, node: Node, scope: Scope): Operand | undefined {
  const [plus, minus] = [childOf(node, 'plus'), childOf(node, 'minus')];
  const shift = plus ?? minus;
  // That it is a period is asked by the shape of the file.
  const length = shift && readPeriod(textOf(shift) ?? '');
  if (!isTrue(childOf(node, 'today'))) scope.report('pack-operand', node, { id: check, asked: asks.operand });
  else if (!shift || length) return { kind: 'today', sign: minus ? -1 : 1, ...(length && { period: length }) };
  return undefined;
}

function compileAttribute(get: Node, path: Path, scope: Scope): Operand | undefined {
  const attribute = textOf(get) ?? '';
  const list = path.leaf.term ?? path.leaf.items?.term;
  const named = list === undefined ? undefined : termsOf(scope.pack, list);
  if (named && Object.hasOwn(named.columns, attribute)) return { kind: 'attribute', path, attribute };
  scope.report('pack-attribute', get, { id: attribute, list: named?.id ?? path.text });
  return undefined;
}
