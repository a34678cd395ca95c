/** One norm judged on a document: as a whole, or item by item of a list. What was judged is kept for each item. */

import type { Surroundings } from '../model/inquiry.ts';
import type { Keep } from '../model/kept.ts';
import type { Model } from '../model/model.ts';
import { type IsLost, read, type Start } from '../model/read.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Day } from '../packs/date.ts';
import type { Norm, Pack } from '../packs/pack.ts';
import type { Node } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { evaluate } from './evaluate.ts';
import { asWhole, type Finding, type Known, type Subject } from './outcome.ts';
import type { Verdict } from './problem.ts';

const stillOpen: Text = {
  nl: '{text} Wat de norm precies vraagt is hier niet bekend, dus hij wordt niet getoetst.',
  en: '{text} What the norm asks exactly is not known here, so it is not checked.',
};

export interface JudgeSetting {
  readonly model: Model;
  readonly workspace: Workspace;
  readonly isLost: IsLost;
  readonly asOf: Day;
  /** Where what comes of the items of lists is kept. */
  readonly keep: Keep;
}

export interface Judging {
  readonly norm: Norm;
  readonly pack: Pack;
  readonly setting: JudgeSetting;
  readonly known: Known;
  readonly items: ItemsKnown;
}

export type Item = NonNullable<Start['item']>;

/** By the path of the list: many norms are judged on the same one. */
export type ItemsKnown = Map<string, readonly Item[]>;

interface Judged {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** What came of several items together. */
export interface Tally {
  readonly count: number;
  /** Of those of which there is nothing to say: that they are met, or that the norm does not go for them. */
  readonly verdicts: ReadonlySet<Verdict>;
  /** Those of which there is something to say. `item`: which it is, counted from 1. */
  readonly notable: readonly (Judged & { readonly item: number })[];
}

export function judge(judging: Judging): Tally {
  const { norm, setting, known } = judging;
  const { each } = norm;
  const { model } = setting;
  const around = { ...setting, readings: known.readings };
  if (!each) return tallyOf(judged(norm, subjectOf(undefined, around, judging)));
  const outer = each.indexOf('*');
  if (outer < 0) return together(listed(judging, each).map((item) => judgedItem(item, around, judging)));
  // Of a list within a list the items of the outer one are kept as a whole.
  const rest = { text: '', base: 'item', steps: each.slice(outer + 1), leaf: {}, labels: [] } as const;
  return together(
    listed(judging, each.slice(0, outer)).map((item) =>
      setting.keep.of(norm, item, around, (within) =>
        together(
          itemsIn(rest, { model, workspace: within.workspace, isLost: within.isLost, item }).map((inner) =>
            judgedItem(inner, within, judging),
          ),
        ),
      ),
    ),
  );
}

/** An item is judged again only where it, or what was read besides, is no longer the same. */
function judgedItem(item: Item, around: Surroundings, judging: Judging): Tally {
  const { norm, setting } = judging;
  return setting.keep.of(norm, item, around, (within) => tallyOf(judged(norm, subjectOf(item, within, judging))));
}

/** The items of the list, found once for all norms. */
function listed({ setting, items }: Judging, steps: readonly string[]): readonly Item[] {
  const list = steps.join('.');
  const found = items.get(list) ?? itemsOf(steps, setting);
  items.set(list, found);
  return found;
}

/** All items of the list that a norm is checked for, of lists within lists too, in their order. */
export function itemsOf(each: readonly string[], start: Start): readonly Item[] {
  return itemsIn({ text: each.join('.'), base: 'document', steps: each, leaf: {}, labels: [] }, start);
}

function itemsIn(path: Parameters<typeof read>[0], start: Start): readonly Item[] {
  return read(path, start).flatMap((reading) => {
    if (reading.state !== 'found' || reading.node.kind !== 'sequence' || !reading.field.items) return [];
    const field = reading.field.items;
    return reading.node.items.map((node: Node) => ({ node, field }));
  });
}

const silent: ReadonlySet<Verdict> = new Set(['met', 'not-applicable']);

/** Most come to nothing but this. */
const plain = new Map<Verdict, Tally>([...silent].map((verdict) => [verdict, { count: 1, verdicts: new Set([verdict]), notable: [] }]));

function tallyOf(one: Judged): Tally {
  return plain.get(one.verdict) ?? { count: 1, verdicts: new Set(), notable: [{ ...one, item: 1 }] };
}

function together(tallies: readonly Tally[]): Tally {
  const verdicts = new Set<Verdict>();
  const notable: Tally['notable'][number][] = [];
  let count = 0;
  for (const tally of tallies) {
    for (const verdict of tally.verdicts) verdicts.add(verdict);
    for (const each of tally.notable) notable.push({ ...each, item: count + each.item });
    count += tally.count;
  }
  return { count, verdicts, notable };
}

function subjectOf(item: Item | undefined, around: Surroundings, { norm, pack, setting, known }: Judging): Subject {
  const { model, asOf } = setting;
  const { workspace, readings, isLost } = around;
  const start = { model, workspace, isLost, ...(item && { item }) };
  return { pack, asOf, missingIsNotMet: norm.missingIsNotMet, known: { ...known, readings }, start };
}

function judged(norm: Norm, subject: Subject): Judged {
  const when = norm.when && evaluate(norm.when, norm.missingIsNotMet ? { ...subject, missingIsNotMet: false } : subject);
  if (when && when.verdict !== 'met') return when.verdict === 'unknown' ? when : { verdict: 'not-applicable', findings: [] };
  if (norm.force === 'open' || !norm.check) {
    const reading = when?.read.find((candidate) => candidate.state === 'found');
    const { model, item } = subject.start;
    const where = reading?.state === 'found' ? { place: reading.node } : item ? { place: keyOf(item.node) } : asWhole;
    const words = { field: '', read: '', asked: '' };
    return {
      verdict: 'open',
      findings: [{ verdict: 'not-met', model, ...where, words, message: message(stillOpen, { text: norm.text }) }],
    };
  }
  return evaluate(norm.check, subject);
}

/** An item of a list as a whole is shown at its first key. */
function keyOf(node: Node): Range {
  return node.kind === 'mapping' ? (node.entries[0]?.key ?? node) : node;
}
