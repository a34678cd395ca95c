/** Objects that hold each other, read from text: the counterpart of `build/graph.ts`, which tells how they were written. */

/** Where an object stands that is not part of the text: the keys that lead to it from a whole that the reader has. */
export type Address = readonly (string | number)[];

export interface Graph {
  /** First the object that is meant, then each that stands in several places, and each map as its entries. Links are left open. */
  readonly values: readonly unknown[];
  /** Which of the values are maps. */
  readonly maps: readonly number[];
  /** In which value, under which keys, and what: another of the values, or what has that address. */
  readonly links: readonly (readonly [from: number, keys: readonly (string | number)[], to: number | Address])[];
}

/** The object that the text was made of: what was one object there is one object here. `whole`: where addresses start. */
export function readGraph(text: string, whole: unknown): unknown {
  const { values, maps, links } = JSON.parse(text) as Graph;
  const made = [...values];
  for (const index of maps) made[index] = new Map();
  for (const [from, keys, to] of links) {
    const last = keys.length - 1;
    let holder = values[from] as Record<string | number, unknown>;
    for (let index = 0; index < last; index++) holder = holder[keys[index] ?? ''] as typeof holder;
    holder[keys[last] ?? ''] = typeof to === 'number' ? made[to] : find(whole, to);
  }
  for (const index of maps)
    for (const [key, value] of values[index] as [unknown, unknown][]) (made[index] as Map<unknown, unknown>).set(key, value);
  return made[0];
}

function find(whole: unknown, address: Address): unknown {
  let found = whole;
  for (const key of address) found = found instanceof Map ? found.get(key) : (found as Record<string | number, unknown>)[key];
  return found;
}
