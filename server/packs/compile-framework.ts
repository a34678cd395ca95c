/** What the framework file says of the pack itself: its parties must be declared, and its dates come in their order. */

import type { Node } from '../parse/tree.ts';
import { readDay } from './date.ts';
import { type Pack, partyOf } from './pack.ts';
import { childOf, itemsOf, textOf } from './plain.ts';
import type { Report } from './problems.ts';

export function checkFramework(root: Node | undefined, pack: Pack, report: Report): void {
  const named = [childOf(root, 'owner'), ...itemsOf(childOf(root, 'status')).map((event) => childOf(event, 'by'))];
  for (const party of named) {
    const id = textOf(party)?.trim();
    if (party && id && !partyOf(pack, id)) report('pack-party', party, { id });
  }
  checkDates(childOf(root, 'dates'), report);
}

/** In the order of the life of a framework. */
const keys = ['published', 'in-force', 'transition-until', 'ends'];

function checkDates(dates: Node | undefined, report: Report): void {
  let before: { readonly key: string; readonly span: Span } | undefined;
  for (const key of keys) {
    const node = childOf(dates, key);
    const span = spanOf(node);
    if (!node || !span) continue;
    if (before && span.last < before.span.first) report('pack-dates', node, { id: key, other: before.key });
    before = { key, span };
  }
}

/** The first and last day that it may be. */
interface Span {
  readonly first: string;
  readonly last: string;
}

/** Undefined for what is no date, and for a year that is a bound: then it may be any year before or after it. */
function spanOf(node: Node | undefined): Span | undefined {
  const year = textOf(childOf(node, 'year'));
  if (year !== undefined) return childOf(node, 'bound') ? undefined : { first: `${year}-01-01`, last: `${year}-12-31` };
  const day = readDay(textOf(node) ?? '');
  return day === undefined ? undefined : { first: day, last: day };
}
