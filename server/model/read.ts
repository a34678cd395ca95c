/** Following a path from a document to the values it leads to, through lists and references. */

import type { Path } from '../packs/condition.ts';
import { type Field, fieldOf } from '../packs/field.ts';
import { entryOf, type Mapping, type Node } from '../parse/tree.ts';
import type { Range } from '../text/range.ts';
import { chosenShape, type Model } from './model.ts';
import type { Workspace } from './workspace.ts';

/** Where a reading starts. */
export interface Start {
  readonly model: Model;
  readonly workspace: Workspace;
  /** The item of the list that a norm is checked for, with its field. */
  readonly item?: { readonly node: Node; readonly field: Field };
}

/** One place that a path leads to. */
export type Reading =
  | { readonly state: 'found'; readonly model: Model; readonly node: Node; readonly field: Field; readonly key?: Range }
  /** A key on the way is not there, or has nothing behind it. */
  | { readonly state: 'missing'; readonly model: Model; readonly holder: Mapping; readonly key: string; readonly field: Field }
  /** The way cannot be followed: a reference to something unknown, or a value of another shape. Reported elsewhere. */
  | { readonly state: 'lost'; readonly model: Model; readonly node: Node };

interface Spot {
  readonly model: Model;
  readonly node: Node;
  readonly field: Field;
  readonly key?: Range;
}

export function read(path: Path, start: Start): readonly Reading[] {
  const { model } = start;
  const root = model.tree.root;
  const first: Spot | undefined =
    path.base === 'item' && start.item
      ? { model, ...start.item }
      : root && model.kind
        ? { model, node: root, field: model.kind.root }
        : undefined;
  let spots: readonly Spot[] = first ? [first] : [];
  const ended: Reading[] = [];
  path.steps.forEach((step, index) => {
    spots = spots.flatMap((spot) => {
      const from = index > 0 && spot.field.reference ? followed(spot, start.workspace) : spot;
      if (!from) {
        ended.push({ state: 'lost', model: spot.model, node: spot.node });
        return [];
      }
      return step === '*' ? itemsOf(from, ended) : childOf(from, step, ended);
    });
  });
  return [...spots.map((spot) => ({ state: 'found', ...spot }) as const), ...ended];
}

function followed(spot: Spot, workspace: Workspace): Spot | undefined {
  const { reference } = spot.field;
  const referent = spot.node.kind === 'scalar' && reference !== undefined ? workspace.find(reference, spot.node.text) : undefined;
  return referent && { model: referent.model, node: referent.node, field: referent.field };
}

function itemsOf(spot: Spot, ended: Reading[]): readonly Spot[] {
  if (spot.node.kind !== 'sequence' || !spot.field.items) {
    ended.push({ state: 'lost', model: spot.model, node: spot.node });
    return [];
  }
  const { items: field } = spot.field;
  return spot.node.items.map((node) => ({ model: spot.model, node, field }));
}

function childOf(spot: Spot, key: string, ended: Reading[]): readonly Spot[] {
  const { model, node } = spot;
  if (node.kind !== 'mapping') {
    ended.push({ state: 'lost', model, node });
    return [];
  }
  const field = fieldOf(chosenShape(spot.field, node), key) ?? {};
  const entry = entryOf(node, key);
  if (entry?.value) return [{ model, node: entry.value, field, key: entry.key }];
  const isSkipped = model.tree.skipped.some((range) => model.tree.document.text.slice(range.start, range.end).includes(key));
  ended.push(isSkipped ? { state: 'lost', model, node } : { state: 'missing', model, holder: node, key, field });
  return [];
}
