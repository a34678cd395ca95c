/** A condition in words, as a tree of clauses: which field must be what, and what is combined how. */

import { noun } from '../check/naming.ts';
import { fieldWords } from '../check/reading.ts';
import type { CheckCondition, Condition, Operand } from '../packs/condition.ts';
import { hasType } from '../packs/field.ts';
import { kindOf, type Pack } from '../packs/pack.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { askedWords } from './norm-page-asked.ts';
import { clauseTexts } from './norm-page-checks.ts';

/** `parts`: what the text announces, each to stand on a line of its own. */
export interface Clause {
  readonly text: Argument;
  readonly parts?: readonly Clause[];
}

const words = {
  all: { nl: 'dit geldt allemaal:', en: 'all of this holds:' },
  any: { nl: 'ten minste één van deze punten geldt:', en: 'at least one of these points holds:' },
  when: { nl: 'als {what}, dan geldt:', en: 'if {what}, then this holds:' },
  whenAll: { nl: 'als dit geldt:', en: 'if this holds:' },
  follows: { nl: 'dan geldt:', en: 'then this holds:' },
  exists: { nl: 'in deze werkruimte is ten minste één {kind}', en: 'this workspace has at least one {kind}' },
  existsNot: { nl: 'in deze werkruimte is geen {kind}', en: 'this workspace has no {kind}' },
  existsSo: {
    nl: 'in deze werkruimte is ten minste één {kind} waarvoor dit geldt:',
    en: 'this workspace has at least one {kind} for which this holds:',
  },
  existsNotSo: { nl: 'in deze werkruimte is geen {kind} waarvoor dit geldt:', en: 'this workspace has no {kind} for which this holds:' },
} satisfies Record<string, Text>;

/** What the condition says; with `holds` false, what it says where it must not hold. */
export function clauseOf(condition: Condition, pack: Pack, holds = true): Clause {
  switch (condition.kind) {
    case 'not':
      return clauseOf(condition.of, pack, !holds);
    case 'all':
    case 'any': {
      const parts = told(condition.of, condition.kind === 'all' && holds).map((part) => clauseOf(part, pack, holds));
      const [first] = parts;
      if (first && parts.length === 1) return first;
      return { text: (condition.kind === 'all') === holds ? words.all : words.any, parts };
    }
    case 'when': {
      const [when, then] = [clauseOf(condition.when, pack), clauseOf(condition.of, pack, holds)];
      if (!holds) return { text: words.all, parts: [when, then] };
      if (!when.parts) return { text: message(words.when, { what: when.text }), parts: [then] };
      return {
        text: words.all,
        parts: [
          { text: words.whenAll, parts: [when] },
          { text: words.follows, parts: [then] },
        ],
      };
    }
    case 'check':
      return condition.check === 'exists' ? existsClause(condition, pack, holds) : { text: checkWords(condition, pack, holds) };
  }
}

/** Of things that must hold together: that a field is filled in goes without saying where another part says what is in it. */
function told(parts: readonly Condition[], together: boolean): readonly Condition[] {
  if (!together) return parts;
  const read = parts.flatMap((part) =>
    part.kind === 'check' && part.check !== 'present' && part.check !== 'absent' ? [part.path?.text] : [],
  );
  return parts.filter((part) => part.kind !== 'check' || part.check !== 'present' || !read.includes(part.path?.text));
}

export type AttributeOperand = Extract<Operand, { kind: 'attribute' }>;

/** The attributes of terms that the condition compares with. */
export function attributesIn(condition: Condition): readonly AttributeOperand[] {
  return checksIn(condition).flatMap(({ operands }) => Object.values(operands).filter((operand) => operand.kind === 'attribute'));
}

/** Every check in the condition, those that other documents must hold to included. */
export function checksIn(condition: Condition): readonly CheckCondition[] {
  switch (condition.kind) {
    case 'not':
      return checksIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(checksIn);
    case 'when':
      return [...checksIn(condition.when), ...checksIn(condition.of)];
    case 'check':
      return [condition, ...(condition.exists?.where ? checksIn(condition.exists.where) : [])];
  }
}

function existsClause({ exists }: CheckCondition, pack: Pack, holds: boolean): Clause {
  const kind = kindOf(pack, exists?.kind ?? '');
  const named = { kind: kind ? noun(kind.label) : (exists?.kind ?? '') };
  if (!exists?.where) return { text: message(holds ? words.exists : words.existsNot, named) };
  return { text: message(holds ? words.existsSo : words.existsNotSo, named), parts: [clauseOf(exists.where, pack)] };
}

function checkWords(condition: CheckCondition, pack: Pack, holds: boolean): Argument {
  const { path, check } = condition;
  if (!path || check === 'exists') return '';
  const texts = clauseTexts[check];
  const many = path.steps.includes('*') || (hasType(path.leaf, 'array') && check !== 'present' && check !== 'absent');
  const [yes, no] = !many ? [texts.holds, texts.holdsNot] : condition.some ? [texts.some, texts.someNot] : [texts.each, texts.eachNot];
  return message(holds ? yes : no, { field: fieldWords({ path }), ...askedWords(condition, path, pack) });
}
