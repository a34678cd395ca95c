/** The public holidays of a framework. One that does not say when it is, is left out. */

import type { Node } from '../parse/tree.ts';
import type { Holiday } from './calendar.ts';
import { citationOf } from './compile-norms.ts';
import { readDay } from './date.ts';
import type { Pack } from './pack.ts';
import { childOf, entriesOf, textOf, wordsOf } from './plain.ts';
import type { Report } from './problems.ts';

export function compileCalendar(root: Node | undefined, pack: Pack, report: Report): readonly Holiday[] {
  return entriesOf(childOf(root, 'calendar')).flatMap(({ key, place, value }): readonly Holiday[] => {
    const source = citationOf(childOf(value, 'source'), pack, report);
    const on = textOf(childOf(value, 'on'));
    const [easter, ifSunday, since] = ['easter', 'if-sunday', 'since'].map((name) => wholeNumber(childOf(value, name)));
    // 2000 had a 29 February.
    const isOne = on === undefined ? easter !== undefined : easter === undefined && readDay(`2000-${on}`) !== undefined;
    if (!isOne) report('pack-holiday', place);
    if (!isOne || !source) return [];
    const label = wordsOf(childOf(value, 'label')) ?? { nl: key, en: key };
    const when = on === undefined ? { easter: easter ?? 0 } : { on };
    return [{ id: key, label, source, ...when, ...(ifSunday !== undefined && { ifSunday }), ...(since !== undefined && { since }) }];
  });
}

function wholeNumber(node: Node | undefined): number | undefined {
  const number = Number(textOf(node) ?? Number.NaN);
  return Number.isInteger(number) ? number : undefined;
}
