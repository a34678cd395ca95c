/** Whether an example notices each bound of a norm being moved by one unit, up and down, and each listed value being left out. */

import { reach } from '../packs/calendar.ts';
import type { CheckCondition } from '../packs/condition.ts';
import type { Field } from '../packs/field.ts';
import { calendarOf, type Norm, type Pack } from '../packs/pack.ts';
import { lengthWords, type Period, readPeriod } from '../packs/period.ts';
import type { Case, Cases } from './pack-test-cases.ts';
import { isNoticed } from './pack-test-cases.ts';
import { addDays, moved, type Step, steps, valueWords } from './pack-test-moves.ts';
import type { Failure, Listed, Measure, Needed } from './pack-test-result.ts';
import { type Limit, limitsOf, listOption, type Side, type Site, sitesOf, withOperand } from './pack-test-sites.ts';

export function boundFailures(pack: Pack, cases: Cases): readonly Failure[] {
  return pack.norms.flatMap((norm) =>
    sitesOf(norm).flatMap((site) => {
      const bounds = limitsOf(site.check).flatMap((limit) => (limit.side === 'same' ? [] : boundsAt(site, limit, limit.side, pack)));
      return [...bounds.flatMap((bound) => failureOf(bound, norm, site.check, pack, cases)), ...literalFailures(norm, site, pack, cases)];
    }),
  );
}

/** A bound with the norm as it is when moved, on the date of an example; undefined where it cannot be moved that way. */
interface Bound {
  readonly words: ReturnType<typeof valueWords>;
  readonly moves: readonly Move[];
}

interface Move {
  readonly norm: (one: Case) => Norm;
  readonly needed: Needed;
}

function boundsAt(site: Site, { option, operand, field }: Limit, side: Side, pack: Pack): readonly Bound[] {
  if (operand.kind === 'today') return [daysAt(site, side, operand.period, operand.sign, pack)];
  if (operand.kind !== 'literal') return [];
  const { texts } = operand;
  const period = site.check.check === 'not-older-than' ? readPeriod(texts[0] ?? '') : undefined;
  if (period) return [daysAt(site, side, period, -1, pack)];
  return texts.map((text, index) => ({
    words: valueWords(text, field),
    moves: steps.flatMap((step) => {
      const beyond = moved(text, field, pack, step);
      if (beyond === undefined) return [];
      const norm = withOperand(site, option, { kind: 'literal', texts: texts.with(index, beyond) });
      return [{ norm: () => norm, needed: neededFor(text, beyond, side, step, field) }];
    }),
  }));
}

/** A stricter bound is noticed by what lies just on it, a milder one by what lies just outside. */
export function neededFor(text: string, beyond: string, side: Side, step: Step, field: Field): Needed {
  const isBound = (side === 'at-least') === (step === 1);
  return { is: 'value', value: valueWords(isBound ? text : beyond, field), isBound };
}

/** A day that is counted from the as-of date moves by a day, whatever it is counted in. */
function daysAt(site: Site, side: Side, period: Period | undefined, sign: 1 | -1, pack: Pack): Bound {
  const { check } = site;
  const words = period && lengthWords(period);
  return {
    words: words ?? '',
    moves: steps.map((step) => {
      const shift = (side === 'at-least') === (step === 1) ? 0 : step;
      return {
        needed: { is: 'day', sign, shift, ...(words && { period: words }) },
        norm: ({ asOf }) => {
          const day = period ? reach(asOf, period, calendarOf(pack), sign)?.[0] : asOf;
          const beyond = day === undefined ? undefined : addDays(day, step);
          const operand = { kind: 'literal', texts: beyond === undefined ? [] : [beyond] } as const;
          return site.put({ ...check, check: side, operands: { '': operand } });
        },
      };
    }),
  };
}

function failureOf({ words, moves }: Bound, norm: Norm, check: CheckCondition, pack: Pack, cases: Cases): readonly Failure[] {
  const open = moves.filter((move) => !isNoticed(norm, pack, cases, (one) => ({ norm: move.norm(one), pack })));
  if (open.length === 0) return [];
  const field = check.path?.text ?? '';
  return [{ is: 'bound', norm: norm.id, field, measure: measureOf(check), bound: words, needed: open.map(({ needed }) => needed) }];
}

export function measureOf({ check }: CheckCondition): Measure {
  return check === 'count' || check === 'interval' ? check : 'value';
}

function literalFailures(norm: Norm, site: Site, pack: Pack, cases: Cases): readonly Failure[] {
  const option = listOption(site.check);
  const operand = option === undefined ? undefined : site.check.operands[option];
  if (option === undefined || operand?.kind !== 'literal') return [];
  const { texts } = operand;
  const how = howListed(norm, site.check);
  const literals = texts.filter((literal) => {
    const changed = withOperand(site, option, { kind: 'literal', texts: texts.filter((text) => text !== literal) });
    return !isNoticed(norm, pack, cases, () => ({ norm: changed, pack }), how === 'all-said');
  });
  return literals.length === 0 ? [] : [{ is: 'literals', norm: norm.id, field: site.check.path?.text ?? '', literals, how }];
}

/** What is missing is named by the sentence that the check gives, and by words of the norm's own that leave room for it. */
function howListed({ message }: Norm, { check }: CheckCondition): Listed {
  if (check !== 'covers') return 'one';
  return !message || `${message.nl} ${message.en}`.includes('{asked}') ? 'all-said' : 'all';
}
