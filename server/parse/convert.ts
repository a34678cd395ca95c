/**
 * From `yaml`'s nodes to ours: aliases resolved and bounded, duplicate and complex keys reported, empty values left out.
 * `yaml` counts from the start of the text that it was given, which is a piece of the whole with a line of ours above it.
 */

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
import { type Base, Placed, PlacedEntry, PlacedMapping, PlacedScalar, PlacedSequence } from './placed.ts';
import { type Entry, type Fault, faultOf, type Mapping, type Node, type Scalar, type Sequence } from './tree.ts';

/** How many nodes all aliases of a document may stand for together. */
const aliasLimit = 100_000;

/** How many duplicate keys of one mapping are reported: where the line between two parts is gone, all keys of the second are duplicates. */
const mostTwice = 3;

export interface Anchor {
  /** Absent while the anchored part is still being read, or where it is empty. */
  node?: Node | undefined;
  open: boolean;
  size: number;
}

/** What goes from one piece to the next: an alias may stand in another than its anchor. */
export interface Anchors {
  readonly named: Map<string, Anchor>;
  /** How many nodes the aliases so far stand for. */
  expanded: number;
  isFull: boolean;
}

export function noAnchors(): Anchors {
  return { named: new Map(), expanded: 0, isFull: false };
}

/** Keys are the same few words over and over: of each one text is kept for all documents. */
export type Names = Map<string, string>;

/** Enough for all fields that there are; what is being typed must not fill the memory. */
const mostNames = 10_000;

export interface Setting {
  readonly base: Base;
  /** How much stands above the piece in the text that `yaml` was given. */
  readonly lead: number;
  /** Where the first item of the piece begins, in the piece. */
  readonly first: number;
  /** What was blanked out; a key that lost its value there is left out too, for what stands behind it is not known. */
  readonly skipped: readonly Range[];
  readonly anchors: Anchors;
  readonly names: Names;
  readonly found: Fault[];
}

export interface Converted {
  readonly node?: Node;
  /** It has anchors or aliases, so that it cannot be understood without the pieces before it. */
  readonly isLinked: boolean;
}

interface State extends Setting {
  /** Nodes met so far, each alias counted with all it stands for. */
  size: number;
  isLinked: boolean;
}

const nowhere: Range = { start: 0, end: 0 };

/**
 * What the contents are. Of a mapping that more pieces may hold keys of (`isOpen`), the keys are not compared: who joins
 * the pieces does that.
 */
export function convert(contents: unknown, setting: Setting, isOpen = false): Converted {
  const state: State = { ...setting, size: 0, isLinked: false };
  if (contents === null) return { isLinked: false };
  const yaml = contents as YamlNode;
  const node = isOpen && isMap(yaml) ? mappingFrom(yaml, undefined, state, true) : nodeFrom(yaml, undefined, state);
  return { isLinked: state.isLinked, ...(node && { node }) };
}

function nodeFrom(node: YamlNode, name: Range | undefined, state: State): Node | undefined {
  if (isAlias(node)) return resolved(node, state);
  const before = state.size++;
  const anchor: Anchor = { open: true, size: 0 };
  const label = (node as { anchor?: string }).anchor;
  if (label) link(label, anchor, state);
  anchor.node = isMap(node)
    ? mappingFrom(node, name, state)
    : isSeq(node)
      ? sequenceFrom(node, name, state)
      : isScalar(node)
        ? scalarFrom(node, state)
        : undefined;
  anchor.open = false;
  anchor.size = state.size - before;
  return anchor.node;
}

function mappingFrom(map: YAMLMap, name: Range | undefined, state: State, isOpen = false): Mapping {
  const entries: PlacedEntry[] = [];
  let last: number | undefined;
  for (const pair of map.items as Pair<YamlNode | null, YamlNode | null>[]) {
    if (isAbove(pair.key, state)) continue;
    const key = isScalar(pair.key) ? keyFrom(pair.key, state) : undefined;
    const place = rangeOf(pair.key, state) ?? rangeOf(pair.value, state) ?? rangeOf(map, state);
    if (!key) {
      if (place) report(state, 'complex-key', place);
      continue;
    }
    const value = pair.value ? nodeFrom(pair.value, key, state) : undefined;
    if (!place || (!value && isSkipped(pair.key, state))) continue;
    const end = Math.max(place.end, endOf(pair.value, value, state) ?? 0);
    last = end;
    entries.push(new PlacedEntry(key, value, end));
  }
  const kept = isOpen ? entries : withoutTwice(entries, state.found);
  const known = name ?? kept[0]?.key;
  const about = { entries: kept, flow: map.flow === true, ...(known && { name: known }) };
  return new PlacedMapping(state.base, rangeUpTo(last, map, state), about);
}

/** Of what has no closing bracket: up to the end of its last part. */
function rangeUpTo(end: number | undefined, collection: YAMLMap | YAMLSeq, state: State): Range {
  const range = rangeOf(collection as YamlNode, state) ?? nowhere;
  return collection.flow || end === undefined ? range : { start: range.start, end };
}

/** What an alias stands for ends somewhere else than the alias. */
function endOf(yaml: YamlNode | null, node: Node | undefined, state: State): number | undefined {
  return node && !isAlias(yaml) ? node.end - state.base.start : rangeOf(yaml, state)?.end;
}

/** Of keys that stand there twice the first counts; the others are reported. */
export function withoutTwice(entries: readonly Entry[], found: Fault[]): readonly Entry[] {
  const seen = new Map<string, Scalar>();
  let twice = 0;
  return entries.filter(({ key }) => {
    const first = seen.get(key.text);
    if (!first) seen.set(key.text, key);
    else if (twice++ < mostTwice) found.push(faultOf('duplicate-key', key, key.text, first));
    return !first;
  });
}

function sequenceFrom(list: YAMLSeq, name: Range | undefined, state: State): Sequence {
  const items: Node[] = [];
  let end: number | undefined;
  for (const item of list.items as (YamlNode | Pair<unknown, YamlNode>)[]) {
    if ('key' in item || isAbove(item, state)) continue;
    const node = nodeFrom(item, undefined, state);
    if (node) items.push(node);
    end = endOf(item, node, state);
  }
  return new PlacedSequence(state.base, rangeUpTo(end, list, state), { items, flow: list.flow === true, ...(name && { name }) });
}

function scalarFrom(scalar: YamlScalar, state: State): Scalar | undefined {
  const range = rangeOf(scalar as YamlNode, state);
  if (!range || scalar.value === null) return undefined;
  const style = scalar.type === 'PLAIN' ? 'plain' : scalar.type?.startsWith('BLOCK') ? 'block' : 'quoted';
  return new PlacedScalar(state.base, range, { text: scalar.source ?? String(scalar.value), value: scalar.value, style });
}

/** A key is read as written, also where YAML would make a number or nothing of it. */
function keyFrom(key: YamlScalar, state: State): PlacedScalar | undefined {
  const range = rangeOf(key as YamlNode, state);
  const text = nameOf(key.source ?? '', state.names);
  if (!range || text === '') return undefined;
  const made = new PlacedScalar(state.base, range, { text, value: key.value, style: key.type === 'PLAIN' ? 'plain' : 'quoted' });
  if (key.anchor) link(key.anchor, { node: made, open: false, size: 1 }, state);
  return made;
}

function nameOf(text: string, names: Names): string {
  const known = names.get(text);
  if (known === undefined && names.size < mostNames) names.set(text, text);
  return known ?? text;
}

/** Of the line above the piece. */
function isAbove(node: YamlNode | null, { lead }: State): boolean {
  return node?.range !== undefined && node?.range !== null && node.range[0] < lead;
}

function isSkipped(node: YamlNode | null, { skipped }: State): boolean {
  const [from, to] = node?.range ?? [0, 0];
  return skipped.some(({ start, end }) => start <= from && to <= end);
}

function link(label: string, anchor: Anchor, state: State): void {
  state.isLinked = true;
  state.anchors.named.set(label, anchor);
}

function resolved(alias: Alias, state: State): Node | undefined {
  const { anchors } = state;
  state.isLinked = true;
  const place = rangeOf(alias as YamlNode, state) ?? nowhere;
  const anchor = anchors.named.get(alias.source);
  if (!anchor) report(state, 'unknown-alias', place, alias.source);
  else if (anchor.open) report(state, 'cyclic-alias', place, alias.source);
  else if (anchors.expanded + anchor.size > aliasLimit) {
    if (!anchors.isFull) report(state, 'too-many-aliases', place);
    anchors.isFull = true;
  } else {
    anchors.expanded += anchor.size;
    state.size += anchor.size;
    return anchor.node;
  }
  return undefined;
}

/** Counted from the start of the piece, in which the line above it has no part. */
function rangeOf(node: YamlNode | null | undefined, { lead, first }: State): Range | undefined {
  const range = node?.range;
  return range ? { start: range[0] < lead ? first : range[0] - lead, end: Math.max(range[1] - lead, first) } : undefined;
}

function report(state: State, code: FaultCode, { start, end }: Range, word = ''): void {
  state.found.push(faultOf(code, new Placed(state.base, { start, end }), word));
}
