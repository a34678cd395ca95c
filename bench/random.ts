/** Chance that is the same on every machine and in every run: documents and edits follow from a seed alone. */

export interface Random {
  /** A whole number from `low` up to and including `high`. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in `share` of the cases, from 0 to 1. */
  chance(share: number): boolean;
}

/** Marsaglia's xorshift on 32 bits; the product mixes its low bits, which alone repeat too visibly. */
export function randomFrom(seed: number): Random {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return (Math.imul(state, 0x9e3779bb) >>> 0) / 2 ** 32;
  };
  // The first numbers of seeds that lie close together resemble each other.
  for (let skip = 0; skip < 8; skip++) next();
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (from) => {
      const found = from[between(0, from.length - 1)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    chance: (share) => next() < share,
  };
}
