/** What a check asks, in its own words. What differs from document to document is named, not worked out. */

import { leastWords } from '../check/checks/at-least.ts';
import { mostWords } from '../check/checks/at-most.ts';
import { rangeWords } from '../check/checks/count.ts';
import { spanWords } from '../check/checks/interval.ts';
import { registerField } from '../check/checks/qualified.ts';
import { checks } from '../check/evaluate.ts';
import { noun } from '../check/naming.ts';
import { wordsOfText } from '../check/operand.ts';
import { compared, fieldWords, isDay } from '../check/reading.ts';
import type { CheckCondition, Operand, Path } from '../packs/condition.ts';
import type { Field } from '../packs/field.ts';
import { kindOf, type Pack, termsOf } from '../packs/pack.ts';
import { lengthWords } from '../packs/period.ts';
import { type Argument, allOf, message, type Text } from '../text/message.ts';

const words = {
  value: { nl: 'wat bij “{field}” staat', en: 'what stands at “{field}”' },
  day: { nl: 'die bij “{field}”', en: 'that at “{field}”' },
  column: {
    nl: 'de waarde in de kolom “{column}” bij “{field}”',
    en: 'the value in the column “{column}” for “{field}”',
  },
  today: { nl: 'de peildatum', en: 'the as-of date' },
  before: { nl: '{length} voor de peildatum', en: '{length} before the as-of date' },
  after: { nl: '{length} na de peildatum', en: '{length} after the as-of date' },
} satisfies Record<string, Text>;

const number: Field = { type: 'integer' };
const period: Field = { type: 'string', format: 'period' };

/** `asks`, and what the check's own sentences call `asked`. */
export function askedWords(condition: CheckCondition, path: Path, pack: Pack): { readonly asked: Argument; readonly asks: Argument } {
  const { check, operands } = condition;
  if (check === 'exists') return { asked: '', asks: '' };
  const value = operandWords(operands[''], compared({ path }), pack);
  const inWords = (asked: Argument, more: Readonly<Record<string, Argument>> = {}) => ({
    asked,
    asks: message(checks[check].asks, { asked, ...more }),
  });
  switch (check) {
    case 'at-least':
    case 'at-most': {
      const bound = check === 'at-least' ? leastWords : mostWords;
      return inWords(value, { wanted: message(isDay({ path }) ? bound.anyDay : bound.amount, { asked: value }) });
    }
    case 'not-older-than':
      return inWords(operandWords(operands[''], period, pack));
    case 'count':
      return inWords(between(condition, rangeWords, number, pack));
    case 'interval': {
      const { to } = operands;
      return inWords(between(condition, spanWords, period, pack), { to: to?.kind === 'field' ? fieldWords(to) : '' });
    }
    case 'covers': {
      const literal = operands['']?.kind === 'literal' ? operands[''].texts : undefined;
      return inWords(literal ? allOf(literal.map((text) => wordsOfText(text, compared({ path }), pack))) : value);
    }
    case 'refers-to': {
      const kind = kindOf(pack, literalOf(operands['']));
      return inWords(kind ? noun(kind.label) : literalOf(operands['']));
    }
    case 'qualified': {
      const field = registerField(path, literalOf(operands.registrations), literalOf(operands.register), pack);
      return inWords(operandWords(operands['is-one-of'], field ?? {}, pack));
    }
    default:
      return inWords(value);
  }
}

interface Bounds {
  readonly both: Text;
  readonly least: Text;
  readonly most: Text;
  readonly none?: Text;
}

function between({ operands }: CheckCondition, bounds: Bounds, field: Field, pack: Pack): Argument {
  const [least, most] = [operands['at-least'], operands['at-most']];
  const text = least && most ? bounds.both : least ? bounds.least : most ? bounds.most : (bounds.none ?? bounds.both);
  return message(text, { least: operandWords(least, field, pack), most: operandWords(most, field, pack) });
}

/** `field`: of the value that it is compared with. */
function operandWords(operand: Operand | undefined, field: Field, pack: Pack): Argument {
  switch (operand?.kind) {
    case undefined:
      return '';
    case 'literal':
      return operand.texts.map((text) => wordsOfText(text, field, pack));
    case 'today':
      if (!operand.period) return words.today;
      return message(operand.sign < 0 ? words.before : words.after, { length: lengthWords(operand.period) });
    case 'field':
      return message(field.format === 'date' ? words.day : words.value, { field: fieldWords(operand) });
    case 'attribute':
      return message(words.column, { column: columnWords(operand, pack), field: fieldWords(operand) });
  }
}

function columnWords({ path, attribute }: Extract<Operand, { kind: 'attribute' }>, pack: Pack): Text | string {
  const list = termsOf(pack, path.leaf.term ?? path.leaf.items?.term ?? '');
  return list?.columns[attribute]?.label ?? attribute;
}

function literalOf(operand: Operand | undefined): string {
  return operand?.kind === 'literal' ? (operand.texts[0] ?? '') : '';
}
