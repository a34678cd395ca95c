/** What a norm says of a field that is not there, or of something to compare with that cannot be told. */

import type { Reading } from '../model/read.ts';
import { type Field, labelOf } from '../packs/field.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { insertKey } from './fix.ts';
import { nothing } from './operand.ts';
import { type Asked, type Outcome, type Test, within } from './outcome.ts';
import type { Fix } from './problem.ts';
import { fieldWords, keysOf } from './reading.ts';
import type { Filled } from './skeleton.ts';
import { isMisspelt } from './spellings.ts';

type Missing = Extract<Reading, { state: 'missing' }>;

const sentences = {
  missing: { nl: '{key} is niet ingevuld. Gevraagd is {asked}.', en: '{key} is not filled in. Asked is {asked}.' },
  empty: { nl: '{key} is niet ingevuld. Vul het in.', en: '{key} is not filled in. Fill it in.' },
  unknown: {
    nl: 'Vul {key} in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.',
    en: 'Fill in {key}. While it is empty, whether this norm is met cannot be told.',
  },
  unlisted: {
    nl: 'Het kader noemt “{read}” niet in de lijst {list}, dus “{attribute}” is daarvoor niet bekend. Ga na wat hier past en leg vast waarom.',
    en: 'The framework does not name “{read}” in the list {list}, so “{attribute}” is not known for it. Find out what fits here and record why.',
  },
  silent: {
    nl: 'Het kader noemt bij “{read}” geen “{attribute}”, dus wat er geldt is onbekend. Ga na wat hier past en leg vast waarom.',
    en: 'The framework gives no “{attribute}” for “{read}”, so what applies is unknown. Find out what fits here and record why.',
  },
} satisfies Record<string, Text>;

/** Not there: not met where the norm says so, else unknown. `asks`: what is asked of it, if more than that it is there. */
export function ofMissing(reading: Missing, test: Test, asks?: Argument, least?: string): Outcome {
  const verdict = test.subject.missingIsNotMet || test.condition.check === 'present' ? 'not-met' : 'unknown';
  const steps = stepsBehind(reading, test);
  const filled = least === undefined || !steps ? undefined : { steps, value: least };
  return missingOutcome(reading, verdict, asks, test, filled);
}

/** That it is required is said by the shape already. Under a misspelt key it may well be there: then it is not known. */
function missingOutcome(
  reading: Missing,
  verdict: 'not-met' | 'unknown',
  asks: Argument | undefined,
  named: Pick<Test, 'path'>,
  filled?: Filled,
): Outcome {
  const { model, holder, key, shape } = reading;
  if (isMisspelt(key, holder, shape)) return { verdict: 'unknown', findings: [], read: [reading] };
  if (shape.required?.includes(key)) return { verdict, findings: [], read: [reading] };
  const words = { field: fieldWords(named), key: keysOf(named), read: nothing, asked: asks ?? '' };
  const sentence = verdict === 'unknown' ? sentences.unknown : asks === undefined ? sentences.empty : sentences.missing;
  const fixes = (): readonly Fix[] => insertKey(model.tree, holder, key, reading.field, Object.keys(shape.properties ?? {}), filled);
  const missing = { holder, key, field: reading.field };
  return {
    verdict,
    findings: [{ verdict, ...within(reading), place: holder, missing, words, message: message(sentence, words), fixes }],
    read: [reading],
  };
}

/** A list with nothing in it holds no value to judge. */
export function ofEmpty(list: Extract<Reading, { state: 'found' }>, test: Test, asks: Argument): Outcome {
  const verdict = test.subject.missingIsNotMet ? 'not-met' : 'unknown';
  const words = { field: fieldWords(test), key: keysOf(test), read: nothing, asked: asks };
  const text = message(verdict === 'unknown' ? sentences.unknown : sentences.missing, words);
  return { verdict, findings: [{ verdict, ...within(list), place: list.key ?? list.node, words, message: text }], read: [list] };
}

/** The keys between what is missing and the value that the path leads to; undefined where a list or reference is between. */
function stepsBehind({ field, key }: Missing, { path }: Test): readonly string[] | undefined {
  for (let index = path.steps.indexOf(key); index >= 0; index = path.steps.indexOf(key, index + 1)) {
    const rest = path.steps.slice(index + 1);
    const leaf = rest.reduce<Field | undefined>((from, step) => from?.properties?.[step], field);
    if (leaf === path.leaf) return rest;
  }
  return undefined;
}

/** What to compare with cannot be told: because a field is missing, or because the framework does not know what is in it. */
export function notAsked(asked: Exclude<Asked, { state: 'known' }>, test: Test): Outcome {
  if (asked.state === 'lost') return { verdict: 'unknown', findings: [], read: [] };
  const { reading } = asked;
  if (asked.state === 'missing') return missingOutcome(asked.reading, 'unknown', undefined, operandPath(asked.reading, test));
  const { list, attribute, isListed } = asked;
  const seen = asked.reading.node.kind === 'scalar' ? asked.reading.node.text : '';
  const words = { field: fieldWords(test), read: seen, list, attribute, asked: '' };
  const text = isListed ? sentences.silent : sentences.unlisted;
  return {
    verdict: 'unknown',
    findings: [{ verdict: 'unknown', ...within(reading), place: asked.reading.node, words, message: message(text, words) }],
    read: [reading],
  };
}

/** The way to a field that something is compared with. */
function operandPath({ field, key }: Missing, { condition, path }: Test): Pick<Test, 'path'> {
  const operand = Object.values(condition.operands).find((each) => 'path' in each && each.path.leaf === field);
  if (operand && 'path' in operand) return operand;
  return { path: { ...path, text: key, steps: [key], leaf: field, labels: [labelOf(field, key)] } };
}
