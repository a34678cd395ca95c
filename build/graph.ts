/** Objects that hold each other, as a line of text that JSON.parse makes most of: what stands in several places is linked. */

import type { Address, Graph } from '../server/packs/graph.ts';

/** `outside`: the addresses of objects that are not written, but found again by whoever reads the text. */
export function writeGraph(root: object, outside: ReadonlyMap<unknown, Address>): string {
  const apart = standingApart(root, outside);
  const links: Graph['links'][number][] = [];
  const write = (value: unknown, from: number, keys: readonly (string | number)[]): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const to = outside.get(value) ?? apart.get(value);
    if (to !== undefined && keys.length > 0) {
      links.push([from, keys, to]);
      return 0;
    }
    if (value instanceof Map) return [...value].map((entry, index) => write(entry, from, [...keys, index]));
    if (Array.isArray(value)) return value.map((item, index) => write(item, from, [...keys, index]));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, write(inner, from, [...keys, key])]));
  };
  const values = [...apart].map(([value, index]) => write(value, index, []));
  const maps = [...apart].flatMap(([value, index]) => (value instanceof Map ? index : []));
  return JSON.stringify({ values, maps, links } satisfies Graph);
}

/** The root, maps, and objects that stand in several places, each with its number. */
function standingApart(root: object, outside: ReadonlyMap<unknown, Address>): ReadonlyMap<object, number> {
  const uses = new Map<object, number>();
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || outside.has(value)) return;
    const known = uses.get(value) ?? 0;
    uses.set(value, known + 1);
    if (known === 0) (value instanceof Map ? [...value].flat() : Object.values(value)).forEach(count);
  };
  count(root);
  const apart = [...uses].filter(([value, times]) => value === root || times > 1 || value instanceof Map);
  return new Map(apart.map(([value], index) => [value, index]));
}
