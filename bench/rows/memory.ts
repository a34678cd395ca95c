/** What the server holds with one very long document open, and at most while somebody writes in it. */

import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn, type Line, lineOf, type Target } from '../measure.ts';
import { ours, type Server } from '../servers.ts';
import type { Row, Setting } from '../setting.ts';
import type { Memory } from '../usage.ts';
import { Writer } from '../writer.ts';

const row = 'memory';

/** Milliseconds in which a server may tidy up after opening. */
const afterOpening = 1000;

export const memory: Row = async (setting) => {
  const { amounts, peers } = setting;
  const servers = [ours, ...peers.servers];
  const rounds = servers.map((server) => () => once(server, amounts.memorySize, setting));
  const [own = [], ...others] = await inTurn(amounts.memories, rounds, 0);
  const lines = peers.servers.flatMap(({ name }, index) => linesAbout(amounts.memorySize, own, { name, taken: others[index] ?? [] }));
  return [...linesAbout(amounts.memorySize, own), ...lines];
};

type Taken = readonly (Memory | undefined)[];

function linesAbout(size: number, own: Taken, peer?: { readonly name: string; readonly taken: Taken }): readonly Line[] {
  const line = (what: string, moment: keyof Memory, most: number): readonly Line[] => {
    const values = (taken: Taken): readonly number[] => taken.flatMap((one) => one?.[moment] ?? []);
    const target: Target | undefined = peer && size >= 50_000 ? { kind: 'ratio', value: most } : undefined;
    const beside = peer && { name: peer.name, values: values(peer.taken) };
    return lineOf({ row, what: `${what}, ${size} lines`, unit: 'MB', ...(target && { target }) }, values(own), beside);
  };
  return [...line('memory, open', 'now', 0.9), ...line('memory, at most', 'peak', 0.5)];
}

async function once(server: Server, size: number, { amounts, scratch }: Setting): Promise<Memory | undefined> {
  const writer = await Writer.start(server, size, scratch);
  try {
    await sleep(afterOpening);
    const opened = writer.client.memory();
    for (let left = amounts.questions; left > 0; left--) {
      await writer.fault();
      await writer.complete({ fresh: [], warm: [] });
    }
    const after = writer.client.memory();
    return opened && after && { now: opened.now, peak: after.peak };
  } finally {
    await writer.stop();
  }
}
