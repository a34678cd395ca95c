/** Names of lists, kinds and sources in fields, written out with the pack that they stand in: packs may have like-named ones. */

import type { Field } from './field.ts';
import { type Pack, referenceKey, sourceNamed, termsOf } from './pack.ts';

/** Names that nothing has stay as they are; they are reported where they are written. Fields of other packs are done already. */
export function qualifyNames(pack: Pack): void {
  const seen = new Set<Field>();
  const visit = (field: Changing): void => {
    if (seen.has(field)) return;
    seen.add(field);
    if (field.term !== undefined) field.term = qualifiedList(pack, field.term);
    if (field.reference !== undefined) field.reference = referenceKey(pack, field.reference);
    const cited = field['not-assessed']?.source;
    const source = cited && cited.pack === undefined ? sourceNamed(pack, cited.ref) : undefined;
    if (cited && source) cited.pack = source.pack;
    const { properties = {}, items = [], additionalProperties = [], oneOf = [] } = field;
    for (const inner of [Object.values(properties), items, additionalProperties, oneOf].flat()) visit(inner);
  };
  for (const { root } of pack.kinds.values()) visit(root);
  for (const { columns } of pack.terms.values())
    for (const column of Object.values(columns) as Changing[])
      if (column.term !== undefined) column.term = qualifiedList(pack, column.term);
}

/** Until the pack is whole. */
type Changing = Field & {
  term?: string;
  reference?: string;
  'not-assessed'?: { readonly source?: { readonly ref: string; pack?: string } };
};

function qualifiedList(pack: Pack, id: string): string {
  const list = termsOf(pack, id);
  return list ? `${list.pack}/${list.id}` : id;
}
