/** Fields of the pack's own kinds that no norm reads: perhaps on purpose, perhaps because a norm was forgotten. */

import type { Compiled } from '../packs/compile.ts';
import { referredBy } from '../packs/compile-path.ts';
import type { CheckCondition } from '../packs/condition.ts';
import { type Field, hasType } from '../packs/field.ts';
import type { Pack } from '../packs/pack.ts';
import type { Note } from './pack-test-result.ts';
import { sitesOf } from './pack-test-sites.ts';

/** What every document holds, and ids, are there for the engine. */
export function unreadFields(pack: Pack, { packs, base }: Compiled): readonly Note[] {
  const read = new Set([...packs.values()].flatMap((each) => fieldsRead(each)));
  const shared = new Set(Object.keys(base?.root.properties ?? {}));
  return [...pack.kinds.values()].flatMap((kind): readonly Note[] => {
    const fields = unreadIn(kind.root, read).filter((name) => !shared.has(name.split('.')[0] ?? ''));
    return fields.length === 0 ? [] : [{ is: 'unread', kind: kind.id, fields }];
  });
}

/** A group or a list that a norm reads is read with all that is in it. */
function fieldsRead(pack: Pack): readonly Field[] {
  return pack.norms.flatMap((norm) =>
    sitesOf(norm).flatMap(({ check }) => {
      const operands = Object.values(check.operands).flatMap((operand) => ('path' in operand ? operand.path.leaf : []));
      return [...(check.path ? [check.path.leaf] : []), ...operands, ...ofRegistrations(check, pack)];
    }),
  );
}

/** Fields that are named by their keys alone, within whoever is referred to. */
function ofRegistrations({ check, path, operands }: CheckCondition, pack: Pack): readonly Field[] {
  const person = check === 'qualified' ? (path?.leaf.items ?? path?.leaf)?.reference : undefined;
  const keys = Object.values(operands).flatMap((operand) => (operand.kind === 'literal' ? operand.texts : []));
  const known = person === undefined ? undefined : referredBy(person, pack)?.properties;
  const lists = keys.flatMap((key) => known?.[key]?.items ?? []);
  return lists.flatMap(({ properties = {} }) => keys.flatMap((key) => properties[key] ?? []));
}

/** The names of what is not read, each behind what it stands in. */
function unreadIn(root: Field, read: ReadonlySet<Field>): readonly string[] {
  const found = new Set<string>();
  const visit = (field: Field, name: string, trail: readonly Field[]): void => {
    if (read.has(field) || trail.includes(field) || field.identity) return;
    const inner = hasType(field, 'array') ? (field.items ?? field) : field;
    if (read.has(inner)) return;
    const below = [inner, ...(inner.oneOf ?? [])].flatMap(({ properties }) => Object.entries(properties ?? {}));
    if (below.length === 0 && name !== '') found.add(name);
    for (const [key, child] of below) visit(child, name === '' ? key : `${name}.${key}`, [...trail, field]);
  };
  visit(root, '', []);
  return [...found];
}
