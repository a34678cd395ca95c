/** The closed lists of a framework and their tables. */

import type { Node } from '../parse/tree.ts';
import { citationOf } from './compile-norms.ts';
import { formats } from './formats.ts';
import { type Attribute, type Column, type Pack, type Term, type TermList, termsOf } from './pack.ts';
import { childOf, entriesOf, isTrue, textOf, textsOf, wordsOf } from './plain.ts';
import type { Report } from './problems.ts';

export function compileTerms(root: Node | undefined, pack: Pack, report: Report): ReadonlyMap<string, TermList> {
  return new Map(entriesOf(childOf(root, 'terms')).map(({ key, value }) => [key, compileList(key, value, pack, report)]));
}

function compileList(id: string, node: Node, pack: Pack, report: Report): TermList {
  const columns: Record<string, Column> = {};
  for (const { key, value } of entriesOf(childOf(node, 'attributes'))) {
    const [format, term] = [textOf(childOf(value, 'format')), textOf(childOf(value, 'term'))];
    columns[key] = { label: wordsOf(childOf(value, 'label')) ?? { nl: key, en: key }, ...(format && { format }), ...(term && { term }) };
  }
  const terms = new Map<string, Term>();
  for (const { key, value } of entriesOf(childOf(node, 'entries')))
    terms.set(key, compileTerm(id, key, value, columns, terms.size, pack, report));
  const help = wordsOf(childOf(node, 'help'));
  return {
    id,
    pack: pack.id,
    label: wordsOf(childOf(node, 'label')) ?? { nl: id, en: id },
    open: isTrue(childOf(node, 'open')),
    columns,
    terms,
    ...(help && { help }),
  };
}

function compileTerm(list: string, id: string, node: Node, columns: TermList['columns'], order: number, pack: Pack, report: Report): Term {
  const attributes: Record<string, Attribute> = {};
  for (const { key, place, value } of entriesOf(childOf(node, 'attributes'))) {
    if (!Object.hasOwn(columns, key)) report('pack-attribute', place, { id: key, list });
    else attributes[key] = value.kind === 'sequence' ? textsOf(value) : (textOf(value) ?? '');
  }
  const source = citationOf(childOf(node, 'source'), pack, report);
  const [help, replacedBy] = [wordsOf(childOf(node, 'help')), textOf(childOf(node, 'replaced-by'))];
  return {
    id,
    order,
    attributes,
    label: wordsOf(childOf(node, 'label')) ?? { nl: id, en: id },
    synonyms: textsOf(childOf(node, 'synonyms')),
    misspellings: textsOf(childOf(node, 'misspellings')),
    ...(source && { source }),
    ...(help && { help }),
    ...(replacedBy && { replacedBy }),
  };
}

/** What entries say of other entries, and the values in their columns; looked at when all lists of the pack are known. */
export function checkLists(root: Node | undefined, pack: Pack, report: Report): void {
  for (const { key, value } of entriesOf(childOf(root, 'terms'))) {
    const list = pack.terms.get(key);
    for (const column of entriesOf(childOf(value, 'attributes'))) {
      const term = childOf(column.value, 'term');
      if (term && !termsOf(pack, textOf(term) ?? '')) report('pack-term', term, { id: textOf(term) ?? '' });
    }
    for (const entry of entriesOf(childOf(value, 'entries'))) {
      const successor = childOf(entry.value, 'replaced-by');
      const id = textOf(successor) ?? '';
      if (successor && !list?.terms.has(id)) report('pack-entry', successor, { id, list: key });
      for (const attribute of entriesOf(childOf(entry.value, 'attributes')))
        checkAttribute(attribute.value, list?.columns[attribute.key], pack, report);
    }
  }
}

function checkAttribute(value: Node, column: Column | undefined, pack: Pack, report: Report): void {
  const list = column?.term === undefined ? undefined : termsOf(pack, column.term);
  const format = column?.format === undefined ? undefined : formats[column.format];
  const unknown = list && !list.open ? textsOf(value).find((id) => !list.terms.has(id)) : undefined;
  const unreadable = format ? textsOf(value).find((text) => !format.holds(text)) : undefined;
  if (list && unknown !== undefined) report('pack-entry', value, { id: unknown, list: list.id });
  if (format && unreadable !== undefined) report('pack-value', value, { id: unreadable, asked: format.advice });
}
