/** Whether the examples show each norm met and not met, or, where it is open, speaking and silent. */

import { compared } from '../check/reading.ts';
import type { Condition } from '../packs/condition.ts';
import { type Norm, type Pack, termsOf } from '../packs/pack.ts';
import { type Cases, isJudged } from './pack-test-cases.ts';
import type { Failure } from './pack-test-result.ts';

export function verdictFailures(pack: Pack, cases: Cases): readonly Failure[] {
  return pack.norms.flatMap((norm) => neverSeen(norm, pack, cases).map((what): Failure => ({ is: 'never', norm: norm.id, what })));
}

type What = Extract<Failure, { is: 'never' }>['what'];

function neverSeen(norm: Norm, pack: Pack, cases: Cases): readonly What[] {
  const all = cases.of(norm);
  const judged = all.filter((one) => isJudged(norm, pack, one));
  const seen = new Set(judged.flatMap((one) => [...cases.judged(norm, one).verdicts]));
  if (norm.force === 'open') {
    const isSilent = seen.has('not-applicable') || judged.length < all.length;
    return [...(seen.has('open') ? [] : (['speaks'] as const)), ...(isSilent ? [] : (['silent'] as const))];
  }
  const fails = norm.missingIsNotMet || !norm.check || canFail(norm.check, pack) ? 'not-met' : 'unknown';
  return (['met', fails] as const).filter((verdict) => !seen.has(verdict));
}

/** Whether the condition is ever not met: what a list does not name, where it is open, is only unknown. */
function canFail(condition: Condition, pack: Pack): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.some((part) => canFail(part, pack));
    case 'any':
      return condition.of.every((part) => canFail(part, pack));
    case 'when':
      return canFail(condition.of, pack);
    case 'not':
      return true;
    case 'check': {
      const { check, path, operands } = condition;
      const list = path && termsOf(pack, compared({ path }).term ?? '');
      const asked = operands[''];
      if (check !== 'is-one-of' || !list?.open || asked?.kind !== 'literal') return true;
      return [...list.terms.keys()].some((id) => !asked.texts.includes(id));
    }
  }
}
