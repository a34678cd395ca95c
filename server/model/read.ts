/** Following a path from a document to the values it leads to, through lists and references. */

import type { Path } from '../packs/condition.ts';
import { type Field, fieldOf } from '../packs/field.ts';
import { referenceKey } from '../packs/pack.ts';
import { mayHoldMore } from '../parse/lost.ts';
import { entryOf, type Mapping, type Node, type Tree, wasSkipped } from '../parse/tree.ts';
import type { Range } from '../text/range.ts';
import type { Model } from './model.ts';
import { chosenShape } from './plain.ts';
import type { Workspace } from './workspace.ts';

/** Where a reading starts. */
export interface Start {
  readonly model: Model;
  readonly workspace: Workspace;
  readonly isLost: IsLost;
  /** The item of the list that a norm is checked for, with its field. */
  readonly item?: { readonly node: Node; readonly field: Field };
}

/** One place that a path leads to. `via`: the reference that led out of the document that the reading started in. */
export type Reading = { readonly model: Model; readonly via?: Range } & (
  | { readonly state: 'found'; readonly node: Node; readonly field: Field; readonly key?: Range }
  /** A key on the way is not there, or has nothing behind it. */
  | {
      readonly state: 'missing';
      readonly holder: Mapping;
      readonly key: string;
      readonly field: Field;
      /** The field of the holder. */
      readonly shape: Field;
    }
  /** The way cannot be followed: a reference to something unknown, or a value of another shape. Reported elsewhere. */
  | { readonly state: 'lost'; readonly node: Node }
);

/** Whether a key, or more items of a list, may stand on lines of the document that could not be read. */
export type IsLost = (what: string | Node) => boolean;

/** Of each key the lines are searched once. */
export function lostIn(tree: Tree): IsLost {
  const keys = new Map<string, boolean>();
  return (what) => {
    if (typeof what !== 'string') return mayHoldMore(tree, what);
    const known = keys.get(what) ?? wasSkipped(tree, what);
    keys.set(what, known);
    return known;
  };
}

interface Spot {
  readonly model: Model;
  readonly node: Node;
  readonly field: Field;
  readonly key?: Range;
  readonly via?: Range;
}

export function read(path: Path, { model, workspace, isLost, item }: Start): readonly Reading[] {
  const { root } = model.tree;
  const lostFor = (spot: Spot): IsLost => (spot.model === model ? isLost : lostIn(spot.model.tree));
  const readings: Reading[] = [];
  const walk = (spot: Spot, index: number): void => {
    const step = path.steps[index];
    if (step === undefined) {
      readings.push({ state: 'found', ...spot }, ...unread(spot, lostFor(spot)));
      return;
    }
    const from = index > 0 && spot.field.reference !== undefined ? followed(spot, workspace) : spot;
    if (!from || from.node.kind !== (step === '*' ? 'sequence' : 'mapping')) {
      readings.push({ state: 'lost', model: spot.model, node: spot.node, ...viaOf(spot) });
    } else if (from.node.kind === 'sequence') {
      const field = from.field.items ?? {};
      for (const node of from.node.items) walk({ model: from.model, node, field, ...viaOf(from) }, index + 1);
      readings.push(...unread(from, lostFor(from)));
    } else if (from.node.kind === 'mapping') {
      const child = childOf(from.node, step, from, lostFor(from));
      if ('state' in child) readings.push(child);
      else walk(child, index + 1);
    }
  };
  if (path.base === 'item' && item) walk({ model, node: item.node, field: item.field }, 0);
  else if (root && model.kind) walk({ model, node: root, field: model.kind.root }, 0);
  return readings;
}

function followed(spot: Spot, workspace: Workspace): Spot | undefined {
  const { reference } = spot.field;
  const { pack } = spot.model;
  if (spot.node.kind !== 'scalar' || reference === undefined || !pack) return undefined;
  const referent = workspace.find(referenceKey(pack, reference), spot.node.text);
  return referent && { model: referent.model, node: referent.node, field: referent.field, via: spot.via ?? spot.node };
}

/** What a list may have besides its items, where lines of it could not be read. */
function unread(spot: Spot, isLost: IsLost): readonly Reading[] {
  const { model, node } = spot;
  return node.kind === 'sequence' && !node.flow && isLost(node) ? [{ state: 'lost', model, node, ...viaOf(spot) }] : [];
}

function childOf(holder: Mapping, key: string, spot: Spot, isLost: IsLost): Spot | Reading {
  const { model } = spot;
  const shape = chosenShape(spot.field, holder) ?? spot.field;
  const field = fieldOf(shape, key) ?? {};
  const entry = entryOf(holder, key);
  if (entry?.value && !isBlank(entry.value)) return { model, node: entry.value, field, key: entry.key, ...viaOf(spot) };
  if (isLost(key)) return { state: 'lost', model, node: holder, ...viaOf(spot) };
  return { state: 'missing', model, holder, key, field, shape, ...viaOf(spot) };
}

/** Nothing between quotes is nothing too. */
function isBlank(node: Node): boolean {
  return node.kind === 'scalar' && node.text.trim() === '';
}

function viaOf({ via }: Spot): { readonly via?: Range } {
  return via ? { via } : {};
}
