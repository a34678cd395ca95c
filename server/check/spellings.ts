/** "Did you mean" for keys, terms and ids: ids, labels, synonyms and known misspellings all count. */

import { type Field, fieldOf, labelOf } from '../packs/field.ts';
import type { Pack, TermList } from '../packs/pack.ts';
import type { Mapping } from '../parse/tree.ts';
import { nearest, nearestValue, type Spelling } from '../text/nearest.ts';

export function nearestKey(written: string, field: Field): string | undefined {
  const keys = Object.entries(field.properties ?? {});
  return nearest(
    written,
    keys.flatMap(([id, child]) => [
      { word: id, id },
      { word: labelOf(child, id).nl, id },
      { word: labelOf(child, id).en, id },
    ]),
  );
}

/** The key is not there, but one that is no field here looks like it: what stands behind that may well be meant. */
export function isMisspelt(key: string, { entries }: Mapping, shape: Field): boolean {
  return entries.some((entry) => !fieldOf(shape, entry.key.text) && nearestKey(entry.key.text, shape) === key);
}

export function nearestTerm(written: string, list: TermList): string | undefined {
  const spellings: Spelling[] = [];
  for (const { id, label, synonyms, misspellings } of list.terms.values()) {
    for (const word of [id, label.nl, label.en, ...synonyms, ...misspellings]) spellings.push({ word, id });
  }
  return nearestValue(written, spellings);
}

/** Of values that the framework names one by one. */
export function nearestChoice(written: string, values: readonly string[]): string | undefined {
  return nearestValue(
    written,
    values.map((value) => ({ word: value, id: value })),
  );
}

export function nearestId(written: string, ids: Iterable<string>): string | undefined {
  return nearest(
    written,
    [...ids].map((id) => ({ word: id, id })),
  );
}

/** A known pack: the same framework in another version, else the nearest name. */
export function nearestPack(written: string, packs: ReadonlyMap<string, Pack>): string | undefined {
  const [framework = ''] = written.split('@');
  const versions = [...packs.values()].filter((pack) => pack.framework === framework);
  return (
    versions.at(-1)?.id ??
    nearestId(written, packs.keys()) ??
    nearest(
      framework,
      [...packs.values()].map(({ id, framework: word }) => ({ word, id })),
    )
  );
}
