/** The norms of one file, checked against the kinds they concern. A norm with an error is left out; the others stay. */

import type { Node } from '../parse/tree.ts';
import { compileCondition } from './compile-condition.ts';
import { compilePath, type Scope } from './compile-path.ts';
import { type Moment, readDay } from './date.ts';
import type { Certainty, Citation } from './field.ts';
import { type Force, kindOf, type Norm, type Pack, type Proviso, partyOf, sourceNamed } from './pack.ts';
import { readPeriod } from './period.ts';
import { childOf, entriesOf, itemsOf, textOf, wordsOf } from './plain.ts';
import type { Report } from './problems.ts';

export function compileNorms(root: Node | undefined, pack: Pack, report: Report): readonly Norm[] {
  const all = childOf(root, 'norms');
  for (const entry of all?.kind === 'mapping' ? all.entries : []) {
    if (!entry.value) report('pack-no-check', entry.key);
  }
  return entriesOf(all).flatMap(({ key, place, value }) => {
    const norm = compileNorm(key, place, value, pack, report);
    if (!norm || !pack.norms.some(({ id }) => id === key)) return norm ?? [];
    report('pack-id-twice', place, { id: key });
    return [];
  });
}

function compileNorm(id: string, place: Node, node: Node, pack: Pack, report: Report): Norm | undefined {
  const concerns = childOf(node, 'concerns');
  const kind = kindOf(pack, textOf(concerns) ?? '');
  if (!kind) {
    if (concerns) report('pack-kind', concerns, { id: textOf(concerns) ?? '' });
    return undefined;
  }
  const source = citationOf(childOf(node, 'source'), pack, report);
  const whole: Scope = { pack, kind, report };
  const listed = childOf(node, 'each');
  const each = listed && compilePath(listed, whole);
  const item = each?.leaf.items;
  if (listed && each && !item) report('pack-operand', listed, { id: 'each', asked: { nl: 'een lijst', en: 'a list' } });
  const scope: Scope = item ? { ...whole, item } : whole;
  const [when, check] = [childOf(node, 'when'), childOf(node, 'check')];
  const force = childOf(node, 'force') ? forces.find((word) => word === textOf(childOf(node, 'force'))) : 'norm';
  const [condition, test] = [when && compileCondition(when, scope), check && compileCondition(check, scope)];
  if (!check && force !== 'open') report('pack-no-check', place, {}, node);
  const provisos = itemsOf(childOf(node, 'conditional-on')).map((item) => provisoFrom(item, pack, report));
  // Without its proviso, its date or a part with a slip in its name it would ask more than it may; the shape of its file tells.
  if (provisos.includes(undefined) || !force || !isReadable(node)) return undefined;
  if (!source || (listed && !item) || (when && !condition) || (force === 'open' ? false : !test)) return undefined;
  const deviation = childOf(node, 'deviation');
  const longest = readPeriod(textOf(childOf(deviation, 'explain')) ?? '');
  const [from, until, words] = [momentOf(childOf(node, 'from')), momentOf(childOf(node, 'until')), wordsOf(childOf(node, 'message'))];
  return {
    id,
    pack: pack.id,
    title: wordsOf(childOf(node, 'title')) ?? { nl: id, en: id },
    text: wordsOf(childOf(node, 'text')) ?? { nl: '', en: '' },
    source,
    force,
    concerns: kind,
    missingIsNotMet: textOf(childOf(node, 'missing')) === 'not-met',
    conditionalOn: provisos.flatMap((proviso) => proviso ?? []),
    deviation: { allowed: textOf(deviation) === 'explain' || longest !== undefined, ...(longest && { longest }) },
    ...(from && { from }),
    ...(until && { until }),
    ...(each && { each: each.steps }),
    ...(condition && { when: condition }),
    ...(test && force !== 'open' && { check: test }),
    ...(words && { message: words }),
  };
}

const forces: readonly Force[] = ['law', 'norm', 'effort', 'recommendation', 'principle', 'open'];

const parts = new Set('title text source force from until concerns each when check conditional-on missing deviation message'.split(' '));

/** Whether nothing in it goes unread: no part of another name, and no date that is none. */
function isReadable(node: Node): boolean {
  return entriesOf(node).every(({ key }) => parts.has(key)) && ['from', 'until'].every((key) => isMoment(childOf(node, key)));
}

/** Undefined (and reported, here or by the file's own shape) where its party or its source is not declared. */
function provisoFrom(node: Node, pack: Pack, report: Report): Proviso | undefined {
  const by = childOf(node, 'by');
  const id = textOf(by);
  const party = id === undefined ? undefined : partyOf(pack, id);
  const [what, until] = [wordsOf(childOf(node, 'what')), momentOf(childOf(node, 'until'))];
  const source = citationOf(childOf(node, 'source'), pack, report);
  if (by && id !== undefined && !party) report('pack-party', by, { id });
  return party && what && source && { by: party, what, source, ...(until && { until }) };
}

/** Where a statement comes from; undefined (and reported) where the source is not declared. */
export function citationOf(node: Node | undefined, pack: Pack, report: Report): Citation | undefined {
  const ref = childOf(node, 'ref');
  const id = textOf(ref);
  if (id === undefined) return undefined;
  const source = sourceNamed(pack, id);
  if (!source) {
    report('pack-source', ref ?? { start: 0, end: 0 }, { id });
    return undefined;
  }
  const [at, sure] = ['at', 'certainty'].map((key) => textOf(childOf(node, key)));
  // What says in a way we do not know how sure it is, is not sure.
  const certainty = certainties.find((word) => word === sure) ?? 'uncertain';
  return { ref: id, pack: source.pack, certainty, ...(at && { at }) };
}

const certainties: readonly Certainty[] = ['quoted', 'derived', 'uncertain'];

/** Whether it is a date that can be read, or is not there. */
export function isMoment(node: Node | undefined): boolean {
  return node === undefined || momentOf(node) !== undefined;
}

export function momentOf(node: Node | undefined): Moment | undefined {
  const year = Number(textOf(childOf(node, 'year')));
  if (Number.isInteger(year) && year > 0) return { year };
  return readDay(textOf(node) ?? '');
}
