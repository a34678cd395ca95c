/** The closed lists of a framework and their tables. */

import type { Node } from '../parse/tree.ts';
import { citationOf } from './compile-norms.ts';
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

/** Attributes that hold terms must hold terms that exist; looked at when all lists of the pack are known. */
export function checkAttributes(root: Node | undefined, pack: Pack, report: Report): void {
  for (const { key, value } of entriesOf(childOf(root, 'terms'))) {
    for (const entry of entriesOf(childOf(value, 'entries'))) {
      for (const attribute of entriesOf(childOf(entry.value, 'attributes'))) {
        const list = pack.terms.get(key)?.columns[attribute.key]?.term;
        const known = list === undefined ? undefined : termsOf(pack, list);
        if (list !== undefined && !known) report('pack-term', attribute.place, { id: list });
        const wrong = known && !known.open ? textsOf(attribute.value).find((id) => !known.terms.has(id)) : undefined;
        if (wrong !== undefined && list !== undefined) report('pack-entry', attribute.value, { id: wrong, list });
      }
    }
  }
}
