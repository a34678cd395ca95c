/** What a value is compared with, worked out for one document on one date. */

import { type Reading, read } from '../model/read.ts';
import { readValue, type Value } from '../model/value.ts';
import { reach } from '../packs/calendar.ts';
import type { Operand, Path } from '../packs/condition.ts';
import type { Field } from '../packs/field.ts';
import { calendarOf, type Pack, termsOf } from '../packs/pack.ts';
import { periodWords } from '../packs/period.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { withoutBrackets } from './naming.ts';
import type { Asked, Subject } from './outcome.ts';

const because: Text = { nl: '{value} (bij {label})', en: '{value} (for {label})' };
export const nothing: Text = { nl: 'niets', en: 'nothing' };
/** What is asked hangs on something that is not known. */
export const untold: Text = { nl: 'nog niet te zeggen', en: 'cannot be told yet' };
const yes: Text = { nl: 'true (ja)', en: 'true (yes)' };
const no: Text = { nl: 'false (nee)', en: 'false (no)' };

/** `compared`: the field of the value that it is compared with, which says how to read a text. */
export function askedOf(operand: Operand, compared: Field, subject: Subject): Asked {
  const { asked } = subject.known;
  const path = operand.kind === 'field' || operand.kind === 'attribute' ? operand.path : undefined;
  const known = asked.get(operand);
  if (known) {
    // Who keeps what comes of it has to know what it came of.
    if (path) readingsOf(path, subject);
    return known;
  }
  const made = workOut(operand, compared, subject);
  if (path?.base !== 'item') asked.set(operand, made);
  return made;
}

/** The readings of a path. */
export function readingsOf(path: Path, subject: Subject): readonly Reading[] {
  return path.base === 'item' ? read(path, subject.start) : subject.known.readings(path);
}

function workOut(operand: Operand, compared: Field, subject: Subject): Asked {
  switch (operand.kind) {
    case 'literal':
      return knownFrom(operand.texts, compared, subject, []);
    case 'today': {
      // Where a holiday makes two ends of it, what is asked is not one day.
      const ends = operand.period ? reach(subject.asOf, operand.period, calendarOf(subject.pack), operand.sign) : [subject.asOf];
      const [day, last = day] = ends ?? [];
      return day === undefined || last !== day ? { state: 'lost' } : knownFrom([day], { format: 'date', type: 'string' }, subject, []);
    }
    case 'field':
    case 'attribute': {
      const readings = readingsOf(operand.path, subject);
      const missing = readings.find((reading) => reading.state === 'missing');
      if (missing) return { state: 'missing', reading: missing };
      const found = readings.filter((reading) => reading.state === 'found');
      if (found.length !== readings.length || found.length === 0) return { state: 'lost' };
      return operand.kind === 'field'
        ? knownFrom(textsIn(found), compared, subject, readings)
        : attributeOf(operand.attribute, found.flatMap(itemsOf), compared, subject);
    }
  }
}

function attributeOf(attribute: string, found: readonly Extract<Reading, { state: 'found' }>[], compared: Field, subject: Subject): Asked {
  const texts: string[] = [];
  /** Of each text the term that it stands with. */
  const labels: Text[] = [];
  let unlisted: Extract<Asked, { state: 'unlisted' }> | undefined;
  for (const reading of found) {
    const list = reading.field.term === undefined ? undefined : termsOf(subject.pack, reading.field.term);
    const column = list?.columns[attribute];
    if (!list || !column || reading.node.kind !== 'scalar') return { state: 'lost' };
    const term = list.terms.get(reading.node.text);
    const value = term?.attributes[attribute];
    if (term && value !== undefined) {
      const own = typeof value === 'string' ? [value] : value;
      texts.push(...own);
      labels.push(...own.map(() => term.label));
    } else {
      unlisted ??= { state: 'unlisted', reading, list: list.label, attribute: column.label, isListed: term !== undefined };
    }
  }
  const asked = withLabels(knownFrom(texts, compared, subject, found), labels);
  if (!unlisted) return asked;
  return asked.state === 'known' && asked.values.length > 0 ? { ...unlisted, others: asked } : unlisted;
}

function withLabels(asked: Asked, labels: readonly Text[]): Asked {
  if (asked.state !== 'known') return asked;
  const [first] = labels;
  const isOfOne = labels.every((label) => label === first);
  if (isOfOne) return { ...asked, words: withReason(asked.words, first) };
  return { ...asked, words: asked.values.map((value, index) => withReason(wordOf(value), labels[index])) };
}

function withReason(value: Argument, label: Text = { nl: '', en: '' }): Argument {
  return message(because, { value, label: withoutBrackets(label) });
}

/** Of a list its items, each by itself. */
function itemsOf(reading: Extract<Reading, { state: 'found' }>): readonly Extract<Reading, { state: 'found' }>[] {
  const { node, field } = reading;
  return node.kind === 'sequence' ? node.items.map((item) => ({ ...reading, node: item, field: field.items ?? {} })) : [reading];
}

function knownFrom(texts: readonly string[], compared: Field, subject: Subject, readings: readonly Reading[]): Asked {
  const values = texts.flatMap((text) => readValue(text, compared, subject.pack) ?? []);
  return values.length === texts.length ? { state: 'known', values, words: wordsOf(values), read: readings } : { state: 'lost' };
}

export function wordsOf(values: readonly Value[]): Argument {
  return values.length === 0 ? nothing : values.map(wordOf);
}

/** A text in words, as its field has it. */
export function wordsOfText(text: string, field: Field, pack: Pack): Argument {
  const value = readValue(text, field, pack);
  return value ? wordOf(value) : text;
}

export function wordOf(value: Value): Argument {
  if (value.kind === 'term' && value.term) return value.term.label;
  if (value.kind === 'boolean') return value.text === 'true' ? yes : no;
  return value.kind === 'period' ? periodWords(value.text) : value.text;
}

function textsIn(found: readonly Extract<Reading, { state: 'found' }>[]): readonly string[] {
  return found.flatMap(({ node }) =>
    node.kind === 'scalar'
      ? [node.text]
      : node.kind === 'sequence'
        ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
        : [],
  );
}
