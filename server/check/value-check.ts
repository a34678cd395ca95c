/** What checks of single values have in common: each value that is there, not there or not known becomes an outcome. */

import type { Reading } from '../model/read.ts';
import { readValue, type Value } from '../model/value.ts';
import type { CheckName } from '../packs/condition.ts';
import type { Field } from '../packs/field.ts';
import { type Argument, allOf, type Message, message, type Text } from '../text/message.ts';
import { replaceScalar } from './fix.ts';
import { notAsked, ofEmpty, ofMissing } from './missing.ts';
import { nothing, untold, wordOf } from './operand.ts';
import { type Asked, every, type Finding, type Outcome, some, type Test, within } from './outcome.ts';
import { askedFor, compared, fieldWords, listOf, readAll } from './reading.ts';

/** One check of the closed list: its test, its sentence, what it asks, and its fix. */
export interface Check {
  readonly name: CheckName;
  /** Says of a value that does not hold what was read and what is asked: {field}, {read}, {asked}. */
  readonly sentence: Text;
  /** What is asked, to stand behind “asked is”: {asked}. */
  readonly asks: Text;
  readonly test: (test: Test) => Outcome;
  /** What is asked of the document that is tested, in words; nothing where that cannot be told. */
  readonly asked: (test: Test) => Argument;
}

/** What stands behind the options of a check, by their names. */
export type Options = Readonly<Record<string, readonly Value[]>>;

/** Undefined: the two cannot be compared. A message: why it cannot be told. `said`: another problem tells that already. */
type Answer = boolean | undefined | Message | 'said';

/** What the words of a sentence may depend on. `asked`: the values that are asked, in words. */
export interface About {
  readonly test: Test;
  readonly options: Options;
  readonly asked: Argument;
  readonly values: readonly Value[];
}

interface ValueCheck extends Omit<Check, 'test' | 'asked'> {
  /** How to read what is asked, where that is not the same sort of value as the field's. */
  readonly askedAs?: Field;
  /** The options that must be known, and how to read each. */
  readonly options?: Readonly<Record<string, Field>>;
  readonly holds: (value: Value, asked: readonly Value[], test: Test, options: Options) => Answer;
  /** What else the sentence names, or what is asked in other words than the values. */
  readonly words?: (about: About) => Readonly<Record<string, Argument>>;
  /** Every one of the values that are asked must hold, so that one which does not decides. */
  readonly isBound?: boolean;
  /** The text that would make it hold, where there is just one that is the least to ask. */
  readonly least?: (asked: readonly Value[]) => string | undefined;
}

const sentences = {
  unnamed: {
    nl: 'Het kader noemt “{read}” niet in de lijst {list}, dus wat er geldt is onbekend. Ga na wat hier past en leg vast waarom.',
    en: 'The framework does not name “{read}” in the list {list}, so what applies is unknown. Find out what fits here and record why.',
  },
  incomparable: {
    nl: '{field} is {read}. Of dat voldoet, hangt af van de kalender of de klok; gevraagd is {asked}. Schrijf het in dezelfde eenheid.',
    en: '{field} is {read}. Whether that will do depends on the calendar or the clock; asked is {asked}. Write it in the same unit.',
  },
  none: {
    nl: 'In {field} moet ten minste één keer staan: {asked}. Nu staat er: {read}.',
    en: '{field} must have this at least once: {asked}. Now it has: {read}.',
  },
} satisfies Record<string, Text>;

/** A check that is made of each value that its path leads to. */
export function valueCheck(check: ValueCheck): Check {
  return {
    ...check,
    test: (test) => {
      const setting = settingFor(check, test);
      if (!('state' in setting)) return ofSetting(setting);
      const decided = check.isBound && setting.state === 'unlisted' && setting.others && ofSetting(settingOf(check, test, setting.others));
      return decided && decided.verdict === 'not-met' ? decided : notAsked(setting, test);
    },
    asked: (test) => {
      const setting = settingFor(check, test);
      return 'state' in setting ? untold : asksOf(setting);
    },
  };
}

function ofSetting(setting: Setting): Outcome {
  const { test } = setting;
  const readings = readAll(test);
  const empty = readings.length === 0 && isOfValues(test) ? listOf(test) : undefined;
  if (empty) return ofEmpty(empty, test, asksOf(setting));
  const outcomes = readings.map((reading) => ofReading(reading, setting));
  return test.condition.some ? ofSome(outcomes, setting) : every(outcomes);
}

/** What stands behind the check and its options, or the first of it that cannot be told. */
function settingFor(check: ValueCheck, test: Test): Setting | Exclude<Asked, { state: 'known' }> {
  const asked = askedFor(test, check.askedAs ?? compared(test));
  if (asked.state !== 'known') return asked;
  const options: Record<string, readonly Value[]> = {};
  for (const [name, field] of Object.entries(check.options ?? {})) {
    const option = askedFor(test, field, name);
    if (option.state !== 'known') return option;
    options[name] = option.values;
  }
  return settingOf(check, test, asked, options);
}

function settingOf(check: ValueCheck, test: Test, { values, words }: Extract<Asked, { state: 'known' }>, options: Options = {}): Setting {
  return { check, test, asked: values, words, options };
}

/** The path leads to a list of values itself, not to a field of the items of a list. */
function isOfValues({ path }: Test): boolean {
  return path.steps.at(-1) === '*' || !path.steps.includes('*');
}

interface Setting {
  readonly check: ValueCheck;
  readonly test: Test;
  readonly asked: readonly Value[];
  readonly words: Argument;
  readonly options: Options;
}

function ofReading(reading: Reading, setting: Setting): Outcome {
  const { check, test, asked, options } = setting;
  if (reading.state === 'lost') return { verdict: 'unknown', findings: [], read: [reading] };
  const least = check.least?.(asked);
  if (reading.state === 'missing') return ofMissing(reading, test, asksOf(setting), least);
  const { node } = reading;
  const value = valueIn(reading, test);
  const answer = value && check.holds(value, asked, test, options);
  if (!value || node.kind !== 'scalar' || answer === 'said') return { verdict: 'unknown', findings: [], read: [reading] };
  if (answer === true) return { verdict: 'met', findings: [], read: [reading] };
  const verdict = answer === false ? 'not-met' : 'unknown';
  const words = {
    field: fieldWords(test),
    read: wordOf(value),
    asked: setting.words,
    ...check.words?.(about(setting)),
  };
  const finding: Finding = {
    verdict,
    ...within(reading),
    place: node,
    words,
    message: answer === false ? message(check.sentence, words) : (answer ?? incomparable(value, words, setting)),
    ...(least !== undefined && { fixes: () => [replaceScalar(reading.model.tree, node, least)] }),
  };
  return { verdict, findings: [finding], read: [reading] };
}

function incomparable(value: Value, words: Readonly<Record<string, Argument>>, setting: Setting): Message {
  if (value.kind === 'term' && !value.term) return message(sentences.unnamed, { ...words, list: value.list.label });
  return message(sentences.incomparable, { ...words, asked: asksOf(setting) });
}

function valueIn(reading: Reading, test: Test): Value | undefined {
  const node = reading.state === 'found' ? reading.node : undefined;
  return node?.kind === 'scalar' ? readValue(node.text, compared(test), test.subject.pack) : undefined;
}

function asksOf(setting: Setting): Message {
  return message(setting.check.asks, { asked: setting.words, ...setting.check.words?.(about(setting)) });
}

function about({ test, options, words, asked }: Setting): About {
  return { test, options, asked: words, values: asked };
}

/** At least one must hold: where none does, no single value is to blame. */
function ofSome(outcomes: readonly Outcome[], setting: Setting): Outcome {
  const { test } = setting;
  const outcome = some(outcomes);
  const list = listOf(test);
  const place = outcome.findings[0]?.place ?? list?.key ?? list?.node;
  if (outcome.verdict !== 'not-met' || outcome.findings[0]?.missing || !place || !list) return outcome;
  const seen = outcome.read.flatMap((reading) => valueIn(reading, test) ?? []).map(wordOf);
  const words = { field: fieldWords(test), read: seen.length === 0 ? nothing : allOf(seen), asked: asksOf(setting) };
  const finding: Finding = { verdict: 'not-met', ...within(list), place, words, message: message(sentences.none, words) };
  return { ...outcome, findings: [finding] };
}
