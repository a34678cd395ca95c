/** From `yaml`'s nodes to ours: aliases resolved and bounded, duplicate and complex keys reported, empty values left out. */

import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
  type Scalar as YamlScalar,
} from 'yaml';
import type { Range } from '../text/range.ts';
import type { FaultCode } from './faults.ts';
import { type Entry, type Fault, faultOf, type Mapping, type Node, type Scalar, type Sequence } from './tree.ts';

/** How many nodes all aliases of a document may stand for together. */
const aliasLimit = 100_000;

/** How many duplicate keys of one mapping are reported: where the line between two parts is gone, all keys of the second are duplicates. */
const mostTwice = 3;

interface Anchor {
  /** Absent while the anchored part is still being read, or where it is empty. */
  node?: Node | undefined;
  open: boolean;
  size: number;
}

interface State {
  readonly found: Fault[];
  readonly skipped: readonly Range[];
  readonly anchors: Map<string, Anchor>;
  /** Nodes met so far, each alias counted with all it stands for. */
  size: number;
  expanded: number;
  full: boolean;
}

/** `skipped`: what was blanked out; a key that lost its value there is left out too, for what stands behind it is not known. */
export function convert(contents: unknown, skipped: readonly Range[], found: Fault[]): Node | undefined {
  const state: State = { found, skipped, anchors: new Map(), size: 0, expanded: 0, full: false };
  return contents === null ? undefined : nodeFrom(contents as YamlNode, undefined, state);
}

function nodeFrom(node: YamlNode, name: Range | undefined, state: State): Node | undefined {
  if (isAlias(node)) return resolved(node, state);
  const before = state.size++;
  const anchor: Anchor = { open: true, size: 0 };
  const label = (node as { anchor?: string }).anchor;
  if (label) state.anchors.set(label, anchor);
  anchor.node = isMap(node)
    ? mappingFrom(node, name, state)
    : isSeq(node)
      ? sequenceFrom(node, name, state)
      : isScalar(node)
        ? scalarFrom(node)
        : undefined;
  anchor.open = false;
  anchor.size = state.size - before;
  return anchor.node;
}

function mappingFrom(map: YAMLMap, name: Range | undefined, state: State): Mapping {
  const entries: Entry[] = [];
  const seen = new Map<string, Scalar>();
  let twice = 0;
  for (const pair of map.items as Pair<unknown, YamlNode | null>[]) {
    const key = isScalar(pair.key) ? keyFrom(pair.key, state) : undefined;
    if (!key) {
      const place = rangeOf(pair.key as YamlNode | null) ?? rangeOf(pair.value) ?? rangeOf(map);
      if (place) report(state, 'complex-key', place);
      continue;
    }
    const value = pair.value ? nodeFrom(pair.value, key, state) : undefined;
    const first = seen.get(key.text);
    if (!first) seen.set(key.text, key);
    else if (twice++ < mostTwice) report(state, 'duplicate-key', key, key.text, first);
    if (first || (!value && isSkipped(key, state))) continue;
    const end = Math.max(key.end, isAlias(pair.value) ? (pair.value.range?.[1] ?? 0) : (value?.end ?? rangeOf(pair.value)?.end ?? 0));
    entries.push({ key, start: key.start, end, ...(value && { value }) });
  }
  const place = name ?? entries[0]?.key;
  const range = rangeOf(map) ?? { start: 0, end: 0 };
  return { kind: 'mapping', ...range, entries, flow: map.flow === true, ...(place && { name: place }) };
}

function sequenceFrom(list: YAMLSeq, name: Range | undefined, state: State): Sequence {
  const items: Node[] = [];
  for (const item of list.items as (YamlNode | Pair<unknown, YamlNode>)[]) {
    const node = 'key' in item ? undefined : nodeFrom(item, undefined, state);
    if (node) items.push(node);
  }
  const range = rangeOf(list) ?? { start: 0, end: 0 };
  return { kind: 'sequence', ...range, items, flow: list.flow === true, ...(name && { name }) };
}

function scalarFrom(scalar: YamlScalar): Scalar | undefined {
  const range = rangeOf(scalar);
  if (!range || scalar.value === null) return undefined;
  const style = scalar.type === 'PLAIN' ? 'plain' : scalar.type?.startsWith('BLOCK') ? 'block' : 'quoted';
  return { kind: 'scalar', ...range, text: scalar.source ?? String(scalar.value), value: scalar.value, style };
}

/** A key is read as written, also where YAML would make a number or nothing of it. */
function keyFrom(key: YamlScalar, state: State): Scalar | undefined {
  const range = rangeOf(key);
  const text = key.source ?? '';
  if (!range || text === '') return undefined;
  const made: Scalar = { kind: 'scalar', ...range, text, value: key.value, style: key.type === 'PLAIN' ? 'plain' : 'quoted' };
  if (key.anchor) state.anchors.set(key.anchor, { node: made, open: false, size: 1 });
  return made;
}

function isSkipped(part: Range, { skipped }: State): boolean {
  return skipped.some(({ start, end }) => start <= part.start && part.end <= end);
}

function resolved(alias: Alias, state: State): Node | undefined {
  const place = rangeOf(alias) ?? { start: 0, end: 0 };
  const anchor = state.anchors.get(alias.source);
  if (!anchor) report(state, 'unknown-alias', place, alias.source);
  else if (anchor.open) report(state, 'cyclic-alias', place, alias.source);
  else if (state.expanded + anchor.size > aliasLimit) {
    if (!state.full) report(state, 'too-many-aliases', place);
    state.full = true;
  } else {
    state.expanded += anchor.size;
    state.size += anchor.size;
    return anchor.node;
  }
  return undefined;
}

function rangeOf(node: YamlNode | null | undefined): Range | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function report(state: State, code: FaultCode, place: Range, word = '', related?: Range): void {
  state.found.push(faultOf(code, place, word, related));
}
