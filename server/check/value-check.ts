/** What checks have in common: reading their field, and turning values that are there, not there or not known into an outcome. */

import type { Reading } from '../model/read.ts';
import { readValue, type Value } from '../model/value.ts';
import type { CheckName } from '../packs/condition.ts';
import { type Field, hasType, labelOf } from '../packs/field.ts';
import type { Node } from '../parse/tree.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { insertKey, replaceScalar } from './fix.ts';
import { askedOf, readingsOf, wordOf } from './operand.ts';
import { type Asked, every, type Finding, type Outcome, some, type Test } from './outcome.ts';
import type { Fix } from './problem.ts';

/** One check of the closed list: its test, its sentence, what it asks, and its fix. */
export interface Check {
  readonly name: CheckName;
  /** Says of a value that does not hold what was read and what is asked: {field}, {read}, {asked}. */
  readonly sentence: Text;
  /** What is asked, to stand behind “asked is”: {asked}. */
  readonly asks: Text;
  readonly test: (test: Test) => Outcome;
}

interface ValueCheck {
  readonly name: CheckName;
  readonly sentence: Text;
  readonly asks: Text;
  /** How to read what is asked, where that is not the same sort of value as the field's. */
  readonly askedAs?: Field;
  /** Whether it holds of one value; undefined where that cannot be told. */
  readonly holds: (value: Value, asked: readonly Value[], test: Test) => boolean | undefined;
  /** The text that would make it hold, where there is just one that is the least to ask. */
  readonly least?: (asked: readonly Value[]) => string | undefined;
}

const sentences = {
  missing: { nl: '{field} is niet ingevuld; gevraagd is {asked}.', en: '{field} is not filled in; asked is {asked}.' },
  unknown: {
    nl: 'Of hieraan is voldaan is niet te zeggen zolang {field} niet is ingevuld. Vul het in.',
    en: 'Whether this is met cannot be told while {field} is not filled in. Fill it in.',
  },
  unlisted: {
    nl: 'Het kader noemt “{read}” niet in de lijst {list}, dus wat er voor {attribute} geldt is onbekend. Ga na wat hier past en leg vast waarom.',
    en: 'The framework does not name “{read}” in the list {list}, so what applies for {attribute} is unknown. Find out what fits here and record why.',
  },
  silent: {
    nl: 'Het kader zegt bij “{read}” niets over {attribute}, dus wat er geldt is onbekend. Ga na wat hier past en leg vast waarom.',
    en: 'The framework says nothing about {attribute} for “{read}”, so what applies is unknown. Find out what fits here and record why.',
  },
  incomparable: {
    nl: '{field} is {read}; of dat genoeg is, hangt van de kalender of de klok af (gevraagd is {asked}). Schrijf het in dezelfde eenheid.',
    en: '{field} is {read}; whether that is enough depends on the calendar or the clock (asked is {asked}). Write it in the same unit.',
  },
} satisfies Record<string, Text>;

/** A check that is made of each value that its path leads to. */
export function valueCheck(check: ValueCheck): Check {
  return {
    ...check,
    test: (test) => {
      const asked = askedFor(test, check.askedAs ?? compared(test));
      if (asked.state !== 'known') return notAsked(asked, test);
      const outcomes = readAll(test).map((reading) => ofReading(check, reading, asked, test));
      return test.condition.some ? some(outcomes) : every(outcomes);
    },
  };
}

function ofReading(check: ValueCheck, reading: Reading, asked: Extract<Asked, { state: 'known' }>, test: Test): Outcome {
  if (reading.state === 'lost') return { verdict: 'unknown', findings: [], read: [reading] };
  const asks = message(check.asks, { asked: asked.words });
  if (reading.state === 'missing') return ofMissing(reading, asks, test, check.least?.(asked.values));
  const { node } = reading;
  const value = node.kind === 'scalar' ? readValue(node.text, compared(test), test.subject.pack) : undefined;
  if (!value || node.kind !== 'scalar') return { verdict: 'unknown', findings: [], read: [reading] };
  const holds = check.holds(value, asked.values, test);
  if (holds === true) return { verdict: 'met', findings: [], read: [reading] };
  const words = { field: fieldWords(test), read: wordOf(value), asked: asked.words };
  const unlisted = value.kind === 'term' && !value.term;
  const least = check.least?.(asked.values);
  const finding: Finding = {
    verdict: holds === false ? 'not-met' : 'unknown',
    model: reading.model,
    place: node,
    words,
    message:
      holds === false
        ? message(check.sentence, words)
        : unlisted
          ? message(sentences.unlisted, { ...words, list: value.list.label, attribute: words.field })
          : message(sentences.incomparable, { ...words, asked: asks }),
    ...(least !== undefined && { fixes: () => [replaceScalar(reading.model.tree, node, least)] }),
  };
  return { verdict: finding.verdict, findings: [finding], read: [reading] };
}

/** Not there: not met where the norm says so, else unknown. */
export function ofMissing(reading: Extract<Reading, { state: 'missing' }>, asks: Argument, test: Test, least?: string): Outcome {
  const verdict = test.subject.missingIsNotMet || test.condition.check === 'present' ? 'not-met' : 'unknown';
  return missingOutcome(reading, verdict, asks, fieldWords(test), least);
}

function missingOutcome(
  reading: Extract<Reading, { state: 'missing' }>,
  verdict: 'not-met' | 'unknown',
  asks: Argument,
  field: Argument,
  least?: string,
): Outcome {
  const { model, holder, key } = reading;
  const words = { field, read: nothing, asked: asks };
  const order = holder === model.tree.root ? Object.keys(model.kind?.root.properties ?? {}) : [];
  const fixes = (): readonly Fix[] => [insertKey(model.tree, holder, key, reading.field, order, least)];
  const sentence = verdict === 'not-met' ? sentences.missing : sentences.unknown;
  const missing = { holder, key, field: reading.field };
  return {
    verdict,
    findings: [{ verdict, model, place: holder, missing, words, message: message(sentence, words), fixes }],
    read: [reading],
  };
}

const nothing: Text = { nl: 'niets', en: 'nothing' };

/** What to compare with cannot be told: because a field is missing, or because the framework does not know what is in it. */
export function notAsked(asked: Exclude<Asked, { state: 'known' }>, test: Test): Outcome {
  if (asked.state === 'missing') return missingOutcome(asked.reading, 'unknown', '', labelOf(asked.reading.field, asked.reading.key));
  if (asked.state === 'lost') return { verdict: 'unknown', findings: [], read: [] };
  const { reading, list, attribute, isListed } = asked;
  const words = { field: fieldWords(test), read: reading.node.kind === 'scalar' ? reading.node.text : '', list, attribute, asked: '' };
  const text = isListed ? sentences.silent : sentences.unlisted;
  return {
    verdict: 'unknown',
    findings: [{ verdict: 'unknown', model: reading.model, place: reading.node, words, message: message(text, words) }],
    read: [reading],
  };
}

export function askedFor({ condition, subject }: Test, field: Field, option = ''): Asked {
  const operand = condition.operands[option];
  return operand ? askedOf(operand, field, subject) : { state: 'known', values: [], words: '', read: [] };
}

/** Every value that the path leads to; of a list each item. */
export function readAll({ path, subject }: Test): readonly Reading[] {
  const readings = readingsOf(path, subject);
  if (!readings.some(isList)) return readings;
  return readings.flatMap((reading): readonly Reading[] => {
    if (reading.state !== 'found' || reading.node.kind !== 'sequence') return [reading];
    const { model, node, field } = reading;
    return node.items.map((item: Node) => ({ state: 'found', model, node: item, field: field.items ?? {} }));
  });
}

function isList(reading: Reading): boolean {
  return reading.state === 'found' && reading.node.kind === 'sequence';
}

/** The field of one value: of a list that of its items. */
export function compared({ path }: Test): Field {
  return hasType(path.leaf, 'array') ? (path.leaf.items ?? {}) : path.leaf;
}

const step: Text = { nl: '{outer} › {inner}', en: '{outer} › {inner}' };

/** What people call the field: its label behind that of what it stands in. */
export function fieldWords({ path }: Pick<Test, 'path'>): Argument {
  const [outer, inner] = path.labels.slice(-2);
  if (!inner) return outer ?? path.text;
  return message(step, { outer: outer ?? '', inner });
}
