/** Examples with one thing changed, to hear what a norm says of it. */

import { addPeriod } from '../packs/date.ts';
import { fieldThatMeans, type Meaning } from '../packs/field.ts';
import { type Norm, type Pack, termsOf } from '../packs/pack.ts';
import { type Entry, entryOf, type Mapping, type Node, type Tree } from '../parse/tree.ts';
import { type AttributeOperand, attributesIn } from './norm-page-clauses.ts';
import type { Judged } from './norm-page-examples.ts';

/** No framework has this term, nor one that looks like it. */
const stranger = 'iets-nieuws';
const reason = 'Tot de nieuwe werkwijze is ingevoerd, houden wij de oude aan.';
const month = { count: 1, unit: 'month' } as const;

export function attributesOf({ when, check }: Norm): readonly AttributeOperand[] {
  return [when, check].flatMap((condition) => (condition ? attributesIn(condition) : []));
}

/** The text without what the path leads to, and without the group that it stands in. */
export function without(tree: Tree, path: string): readonly string[] {
  const steps = path.split('.');
  const outer = steps.slice(0, -1);
  const paths = outer.length > 0 && outer.at(-1) !== '*' ? [steps, outer] : [steps];
  return paths.flatMap((way) => {
    const found = follow(tree.root, way);
    return found ? [removed(tree.document.text, found)] : [];
  });
}

/** The text with a term that its list does not name, where that is allowed. */
export function withStranger(tree: Tree, { path }: AttributeOperand, { each }: Norm, pack: Pack): readonly string[] {
  const list = termsOf(pack, path.leaf.term ?? path.leaf.items?.term ?? '');
  const steps = [...(path.base === 'item' ? [...(each ?? []), '*'] : []), ...path.steps];
  const value = list?.open ? follow(tree.root, steps)?.entry.value : undefined;
  const scalar = value?.kind === 'sequence' ? value.items[0] : value;
  if (scalar?.kind !== 'scalar') return [];
  const { text } = tree.document;
  return [text.slice(0, scalar.start) + stranger + text.slice(scalar.end)];
}

/** The text with a deviation from the norm, as long as it may last; undefined where it may not, or departs from something already. */
export function withDeviation({ kind, example, asOf, tree }: Judged, { id, pack, deviation }: Norm): string | undefined {
  const list = fieldThatMeans(kind?.root, 'deviations');
  const until = addPeriod(asOf, deviation.longest ?? month) ?? asOf;
  if (!deviation.allowed || !list || entryOf(tree.root, list.key)) return undefined;
  const values: readonly (readonly [Meaning, string])[] = [
    ['norm', pack === kind?.pack ? id : `"${pack}:${id}"`],
    ['reason', reason],
    ['decided-by', 'de directie'],
    ['until', until],
  ];
  const lines = values.flatMap(([meaning, value]) => {
    const key = fieldThatMeans(list.field.items, meaning)?.key;
    return key === undefined ? [] : [`    ${key}: ${value}`];
  });
  return `${example.text.trimEnd()}\n${list.key}:\n  -\n${lines.join('\n')}\n`;
}

interface Found {
  readonly holder: Mapping;
  readonly entry: Entry;
}

/** The first entry that the path leads to. */
function follow(root: Node | undefined, steps: readonly string[]): Found | undefined {
  let node = root;
  let found: Found | undefined;
  for (const step of steps) {
    if (step === '*') {
      node = node?.kind === 'sequence' ? node.items[0] : undefined;
      continue;
    }
    const entry = entryOf(node, step);
    if (node?.kind !== 'mapping' || !entry) return undefined;
    found = { holder: node, entry };
    node = entry.value;
  }
  return found;
}

/** Between brackets with the comma behind it, or else the one before. */
function removed(text: string, { holder, entry }: Found): string {
  const { start } = entry;
  const end = start + text.slice(start, entry.end).trimEnd().length;
  if (!holder.flow) return text.slice(0, start) + text.slice(end);
  const behind = /^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const before = behind > 0 ? start : text.slice(0, start).replace(/,\s*$/, '').length;
  return text.slice(0, before) + text.slice(end + behind);
}
