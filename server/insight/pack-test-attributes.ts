/** Whether an example notices each value in the tables of the pack that a norm compares with: a term's attribute, moved or left out. */

import type { Condition, Operand, Path } from '../packs/condition.ts';
import type { Field } from '../packs/field.ts';
import { sortOf } from '../packs/literal.ts';
import { type Norm, type Pack, type Term, type TermList, termsOf } from '../packs/pack.ts';
import { neededFor } from './pack-test-bounds.ts';
import { type Cases, isNoticed } from './pack-test-cases.ts';
import { moved, steps, valueWords } from './pack-test-moves.ts';
import type { Failure, Needed } from './pack-test-result.ts';
import { type Limit, limitsOf, listOption, sitesOf } from './pack-test-sites.ts';

/** Where a norm compares with an attribute of a list. */
interface Use {
  readonly norm: Norm;
  /** The way to the term. */
  readonly path: Path;
  /** What is compared. */
  readonly field: string;
  readonly guards: readonly Condition[];
  /** Absent where values are compared with a list of them. */
  readonly limit?: Limit;
}

export function attributeFailures(pack: Pack, cases: Cases): readonly Failure[] {
  return [...pack.terms.values()].flatMap((list) =>
    Object.keys(list.columns).flatMap((attribute) => {
      const uses = pack.norms.flatMap((norm) => usesIn(norm, list, attribute, pack));
      return uses.length === 0 ? [] : [...list.terms.values()].flatMap((term) => failuresAt({ list, term, attribute }, uses, pack, cases));
    }),
  );
}

function usesIn(norm: Norm, list: TermList, attribute: string, pack: Pack): readonly Use[] {
  const of = (operand: Operand | undefined): Path | undefined => {
    if (operand?.kind !== 'attribute' || operand.attribute !== attribute) return undefined;
    const { leaf } = operand.path;
    const name = leaf.term ?? leaf.items?.term;
    return name !== undefined && termsOf(pack, name) === list ? operand.path : undefined;
  };
  return sitesOf(norm).flatMap(({ check, guards }): readonly Use[] => {
    const about = { norm, guards, field: check.path?.text ?? '' };
    const limits = limitsOf(check).flatMap((limit): readonly Use[] => {
      const path = of(limit.operand);
      // Terms that must be the same one have no more or less.
      return path ? [{ ...about, path, ...(limit.side === 'same' && !ordered.has(sortOf(limit.field)) ? {} : { limit }) }] : [];
    });
    const option = limits.length > 0 ? undefined : listOption(check);
    const path = option === undefined ? undefined : of(check.operands[option]);
    return path ? [{ ...about, path }] : limits;
  });
}

interface Cell {
  readonly list: TermList;
  readonly term: Term;
  readonly attribute: string;
}

function failuresAt(cell: Cell, all: readonly Use[], pack: Pack, cases: Cases): readonly Failure[] {
  const { list, term, attribute } = cell;
  const value = term.attributes[attribute];
  const uses = all.filter(({ guards, path }) => guards.every((guard) => canHold(guard, path, term, list) !== false));
  const [use] = uses;
  if (value === undefined || term.replacedBy !== undefined || !use) return [];
  const isUnseen = (changed: readonly string[]): boolean => {
    const other = withAttribute(pack, cell, typeof value === 'string' ? changed[0] : changed);
    return !uses.some(({ norm }) => isNoticed(norm, pack, cases, () => ({ norm, pack: other })));
  };
  const texts = typeof value === 'string' ? [value] : value;
  const norms = [...new Set(uses.map(({ norm }) => norm.id))];
  const about = { is: 'attribute', list: list.id, term: term.id, attribute, norms, field: use.field } as const;
  const limits = uses.flatMap(({ limit }) => limit ?? []);
  return texts.flatMap((text, index): readonly Failure[] => {
    const [limit] = limits;
    if (!limit) return isUnseen(texts.toSpliced(index, 1)) ? [{ ...about, bound: text, needed: [] }] : [];
    const needed = waysToMove(text, limit.field, limits, pack).filter(({ beyond }) => isUnseen(texts.with(index, beyond)));
    return needed.length === 0 ? [] : [{ ...about, bound: valueWords(text, limit.field), needed: needed.map((way) => way.needed) }];
  });
}

interface Way {
  readonly beyond: string;
  /** The example that would notice. */
  readonly needed: Needed;
}

function waysToMove(text: string, field: Field, limits: readonly Limit[], pack: Pack): readonly Way[] {
  const exact: Needed = { is: 'value', value: valueWords(text, field), isBound: true };
  return steps.flatMap((step) => {
    const beyond = moved(text, field, pack, step);
    if (beyond === undefined) return [];
    const needed = limits.map(({ side }) => (side === 'same' ? exact : neededFor(text, beyond, side, step, field)));
    // One example right on the value may do for both directions.
    return [{ beyond, needed: needed.find((one) => one.is === 'value' && one.isBound) ?? needed[0] ?? exact }];
  });
}

const ordered: ReadonlySet<string> = new Set(['number', 'date', 'period']);

function withAttribute(pack: Pack, { list, term, attribute }: Cell, value: Term['attributes'][string] | undefined): Pack {
  const { [attribute]: _, ...others } = term.attributes;
  const attributes = value === undefined ? others : { ...term.attributes, [attribute]: value };
  const terms = new Map(list.terms).set(term.id, { ...term, attributes });
  return { ...pack, terms: new Map(pack.terms).set(list.id, { ...list, terms }) };
}

/** Whether a condition can hold where the field at `path` holds the term; undefined where that depends on more. */
function canHold(condition: Condition, path: Path, term: Term, list: TermList): boolean | undefined {
  const inner = (part: Condition): boolean | undefined => canHold(part, path, term, list);
  switch (condition.kind) {
    case 'all':
      return condition.of.some((part) => inner(part) === false) ? false : undefined;
    case 'any':
      return condition.of.every((part) => inner(part) === false) ? false : undefined;
    case 'not': {
      const holds = inner(condition.of);
      return holds === undefined ? undefined : !holds;
    }
    case 'when':
      return undefined;
    case 'check': {
      const asked = condition.operands[''];
      const isSame = condition.path?.text === path.text && condition.path.base === path.base && !path.steps.includes('*');
      if (!isSame || asked?.kind !== 'literal') return undefined;
      const orders = asked.texts.map((id) => list.terms.get(id)?.order ?? Number.NaN);
      if (condition.check === 'is' || condition.check === 'is-one-of') return asked.texts.includes(term.id);
      if (condition.check === 'at-least') return orders.every((order) => term.order >= order);
      if (condition.check === 'at-most') return orders.every((order) => term.order <= order);
      return undefined;
    }
  }
}
