/** Why a norm came to its verdict: of each of its checks what was read, what was asked, and from which row of which table. */

import type { Model } from '../model/model.ts';
import { lostIn, type Reading, type Start } from '../model/read.ts';
import type { Workspace } from '../model/workspace.ts';
import type { CheckCondition, Condition, Operand } from '../packs/condition.ts';
import type { Day } from '../packs/date.ts';
import type { Citation } from '../packs/field.ts';
import { kindOf, type Norm, type Pack, type Term, type TermList, termsOf } from '../packs/pack.ts';
import { type Argument, allOf, type Message, message, type Text } from '../text/message.ts';
import { exists } from './checks/exists.ts';
import { checks, evaluate } from './evaluate.ts';
import { type Item, itemsOf } from './judge.ts';
import { noun } from './naming.ts';
import { nothing, wordsOfText } from './operand.ts';
import { type Outcome, readingsFrom, type Subject } from './outcome.ts';
import { compared, fieldWords, readAll, readWhole } from './reading.ts';

/** One check of the condition, on one document or item. */
export interface Step {
  readonly verdict: Outcome['verdict'];
  /** What was read and what is asked, as one sentence. */
  readonly words: Message;
  /** The rows of tables that what is asked was read from. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly words: Message;
  readonly source?: Citation;
}

export interface Trace {
  /** Which item of the list it is, counted from 1; absent for the document as a whole. */
  readonly item?: number;
  readonly node?: Item['node'];
  /** Why the norm goes for it, or does not. */
  readonly when: readonly Step[];
  readonly applies: Outcome['verdict'];
  /** Empty where the norm does not go for it, or asks nothing that can be checked. */
  readonly check: readonly Step[];
}

export interface TraceSetting {
  readonly model: Model;
  readonly workspace: Workspace;
  readonly asOf: Day;
}

const sentences = {
  step: { nl: '{field}: {read}. Gevraagd: {asked}.', en: '{field}: {read}. Asked: {asked}.' },
  needed: { nl: '{field}: {read}. Nodig: {asked}.', en: '{field}: {read}. Needed: {asked}.' },
  never: { nl: '{field}: {read}. Niet gevraagd: {asked}.', en: '{field}: {read}. Not asked: {asked}.' },
  exists: {
    nl: 'Documenten van deze soort in de werkruimte: {read}. Gevraagd: {asked}.',
    en: 'Documents of this kind in the workspace: {read}. Asked: {asked}.',
  },
  row: { nl: 'Tabel {list}, rij {term}: {column} is {value}.', en: 'Table {list}, row {term}: {column} is {value}.' },
  filled: { nl: 'ingevuld', en: 'filled in' },
  empty: { nl: 'niet ingevuld', en: 'not filled in' },
  items: { nl: '{count} in de lijst', en: '{count} in the list' },
} satisfies Record<string, Text>;

/** Of a norm that is checked for each item of a list one trace for each, in their order. */
export function traceOf(norm: Norm, pack: Pack, setting: TraceSetting): readonly Trace[] {
  const start = { model: setting.model, workspace: setting.workspace, isLost: lostIn(setting.model.tree) };
  if (!norm.each) return [traceFor(norm, pack, setting.asOf, start)];
  return itemsOf(norm.each, start).map((item, index) => ({
    item: index + 1,
    node: item.node,
    ...traceFor(norm, pack, setting.asOf, { ...start, item }),
  }));
}

function traceFor(norm: Norm, pack: Pack, asOf: Day, start: Start): Omit<Trace, 'item'> {
  const subject: Subject = { pack, asOf, start, missingIsNotMet: false, known: { readings: readingsFrom(start), asked: new Map() } };
  const when = norm.when ? stepsOf(norm.when, subject, { isNeeded: true }) : [];
  const applies = norm.when ? evaluate(norm.when, subject).verdict : 'met';
  const check = norm.check && applies === 'met' ? stepsOf(norm.check, { ...subject, missingIsNotMet: norm.missingIsNotMet }, {}) : [];
  return { when, applies, check };
}

interface Manner {
  /** It must hold for the norm to apply. */
  readonly isNeeded?: boolean;
  /** It must not hold. */
  readonly isNegated?: boolean;
}

/** Every check in the condition. */
function stepsOf(condition: Condition, subject: Subject, manner: Manner): readonly Step[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => stepsOf(part, subject, manner));
    case 'not':
      return stepsOf(condition.of, subject, { ...manner, isNegated: !manner.isNegated });
    case 'when': {
      const when = stepsOf(condition.when, subject, { isNeeded: true });
      return evaluate(condition.when, subject).verdict === 'met' ? [...when, ...stepsOf(condition.of, subject, manner)] : when;
    }
    case 'check':
      return [stepOf(condition, subject, manner)];
  }
}

function stepOf(condition: CheckCondition, subject: Subject, { isNeeded, isNegated }: Manner): Step {
  const { verdict: held } = evaluate(condition, subject);
  const verdict = !isNegated || held === 'unknown' ? held : held === 'met' ? 'not-met' : 'met';
  if (condition.check === 'exists' || !condition.path) return { verdict, words: existsWords(condition, subject), rows: [] };
  const test = { condition, path: condition.path, subject };
  const words = { field: fieldWords(test), read: readWords(test), asked: checks[condition.check].asked(test) };
  return {
    verdict,
    words: message(isNegated ? sentences.never : isNeeded ? sentences.needed : sentences.step, words),
    rows: Object.values(condition.operands).flatMap((operand) => rowsOf(operand, subject)),
  };
}

function existsWords({ exists: asked }: CheckCondition, { pack, start }: Subject): Message {
  const kind = asked && kindOf(pack, asked.kind);
  const found = kind ? start.workspace.ofKind(`${kind.pack}/${kind.id}`).length : 0;
  return message(sentences.exists, { read: found, asked: message(exists.asks, { asked: kind ? noun(kind.label) : '' }) });
}

/** What stands in the field, each value once: of a list the values, and of what has no single value that it is filled in. */
function readWords(test: Parameters<typeof readAll>[0]): Argument {
  if (test.condition.check === 'present' || test.condition.check === 'absent')
    return readWhole(test).some(({ state }) => state === 'found') ? message(sentences.filled) : message(sentences.empty);
  const readings = readAll(test);
  const words = readings.flatMap((reading) => valueWords(reading, test));
  if (words.length > 0) return allOf(words);
  const filled = readings.filter(({ state }) => state === 'found').length;
  if (filled > 0) return message(sentences.items, { count: filled });
  return readWhole(test).some(({ state }) => state === 'found') ? nothing : message(sentences.empty);
}

function valueWords(reading: Reading, test: Parameters<typeof readAll>[0]): readonly Argument[] {
  if (reading.state !== 'found' || reading.node.kind !== 'scalar') return [];
  return [wordsOfText(reading.node.text, compared(test), test.subject.pack)];
}

function rowsOf(operand: Operand, subject: Subject): readonly Row[] {
  if (operand.kind !== 'attribute') return [];
  const { attribute, path } = operand;
  const list = termsOf(subject.pack, path.leaf.term ?? path.leaf.items?.term ?? '');
  if (!list) return [];
  const test = { condition: { kind: 'check', check: 'is', some: false, operands: {} }, path, subject } as const;
  return readAll(test).flatMap((reading) => {
    const term = reading.state === 'found' && reading.node.kind === 'scalar' ? list.terms.get(reading.node.text) : undefined;
    const value = term?.attributes[attribute];
    return term && value !== undefined ? [rowOf(list, term, attribute, value, subject.pack)] : [];
  });
}

function rowOf(list: TermList, term: Term, attribute: string, value: string | readonly string[], pack: Pack): Row {
  const column = list.columns[attribute];
  const field = column
    ? { type: 'string', ...(column.format && { format: column.format }), ...(column.term && { term: column.term }) }
    : {};
  const values = typeof value === 'string' ? [value] : value;
  const words = message(sentences.row, {
    list: list.label,
    term: term.label,
    column: column?.label ?? attribute,
    value: allOf(values.map((text) => wordsOfText(text, field, pack))),
  });
  return { words, ...(term.source && { source: term.source }) };
}
