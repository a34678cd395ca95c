/** From a key that makes a fault, or mends one, to the right diagnostics; and what that takes of the processor. */

import { inTurn, type Line, lineOf, type Target } from '../measure.ts';
import { ours, oursPushing } from '../servers.ts';
import type { Row, Setting } from '../setting.ts';
import { Writer } from '../writer.ts';

const row = 'keystroke';

interface Taken {
  readonly milliseconds: readonly number[];
  /** Of the processor, for each key, with what the server did after it answered. */
  readonly processor?: number;
  /** Milliseconds of keys that break a line, which others report in their own way and at other places. */
  readonly broken: readonly number[];
}

export const keystroke: Row = async (setting) => {
  const lines: Line[] = [];
  const pulls = new Map<number, readonly Taken[]>();
  for (const size of setting.amounts.sizes) {
    const [pulled = [], pushed = [], ...others] = await write(size, setting);
    pulls.set(size, pulled);
    lines.push(...lineOf({ row, what: `key → diagnostics, ${size} lines`, unit: 'ms' }, walls(pulled)));
    lines.push(...lineOf({ row, what: `key → diagnostics, ${size} lines, push`, unit: 'ms' }, walls(pushed)));
    lines.push(...lineOf({ row, what: `key that breaks a line → diagnostics, ${size} lines`, unit: 'ms' }, breaks(pulled)));
    lines.push(...lineOf({ row, what: `processor per key, ${size} lines`, unit: 'ms' }, processors(pulled)));
    for (const [index, { name }] of setting.peers.servers.entries()) lines.push(...against(name, size, pulled, others[index] ?? []));
  }
  return [...lines, ...flatness(pulls)];
};

async function write(size: number, { amounts, scratch, peers }: Setting): Promise<readonly (readonly Taken[])[]> {
  const writers: Writer[] = [];
  try {
    for (const server of [ours, oursPushing, ...peers.servers]) writers.push(await Writer.start(server, size, scratch));
    const rounds = writers.map((writer) => () => faults(writer, amounts.faults));
    return await inTurn(amounts.rounds, rounds);
  } finally {
    for (const writer of writers) await writer.stop();
  }
}

async function faults(writer: Writer, count: number): Promise<Taken> {
  const before = writer.client.processorTime();
  const milliseconds: number[] = [];
  for (let index = 0; index < count; index++) milliseconds.push(...(await writer.fault()));
  const after = writer.client.processorTime();
  const broken: number[] = [];
  if (writer.client.server === ours) for (let left = count / 2; left > 0; left--) broken.push(await writer.broken());
  return {
    milliseconds,
    broken,
    ...(before !== undefined && after !== undefined && { processor: (after - before) / milliseconds.length }),
  };
}

function against(name: string, size: number, own: readonly Taken[], peer: readonly Taken[]): readonly Line[] {
  const faster: Target | undefined = size <= 10_000 ? { kind: 'times faster', value: 50 } : undefined;
  const lighter: Target | undefined = size >= 2000 ? { kind: 'ratio', value: 0.1 } : undefined;
  const wall = { row, what: `key → diagnostics, ${size} lines`, unit: 'ms', ...(faster && { target: faster }) } as const;
  const processor = { row, what: `processor per key, ${size} lines`, unit: 'ms', ...(lighter && { target: lighter }) } as const;
  return [
    ...lineOf(wall, walls(own), { name, values: walls(peer) }),
    ...lineOf(processor, processors(own), { name, values: processors(peer) }),
  ];
}

/** The same key in a long document and in a short one. */
function flatness(pulls: ReadonlyMap<number, readonly Taken[]>): readonly Line[] {
  const [short, long] = [pulls.get(500), pulls.get(10_000)];
  if (!short || !long) return [];
  const flat = { row, unit: 'ms', target: { kind: 'ratio', value: 3 } } as const;
  return [
    ...lineOf({ ...flat, what: 'key → diagnostics, 10000 lines over 500' }, walls(long), { name: '500 lines', values: walls(short) }),
    ...lineOf({ ...flat, what: 'key that breaks a line, 10000 lines over 500' }, breaks(long), {
      name: '500 lines',
      values: breaks(short),
    }),
  ];
}

function walls(taken: readonly Taken[]): readonly number[] {
  return taken.flatMap(({ milliseconds }) => milliseconds);
}

function breaks(taken: readonly Taken[]): readonly number[] {
  return taken.flatMap(({ broken }) => broken);
}

function processors(taken: readonly Taken[]): readonly number[] {
  return taken.flatMap(({ processor }) => processor ?? []);
}
