/**
 * A burst of typing with completion at every fifth key: how long those take, whether requests that became worthless are
 * answered as such, and when the diagnostics of the last key are there. Then the same keys all at once.
 */

import { inTurn, type Line, lineOf, type Target } from '../measure.ts';
import { ours } from '../servers.ts';
import type { Row } from '../setting.ts';
import { type Burst, Writer } from '../writer.ts';

const row = 'burst';

interface Beside {
  readonly name: string;
  readonly bursts: readonly Burst[];
}

export const burst: Row = async ({ amounts: { size, bursts }, scratch, peers }) => {
  const writers: Writer[] = [];
  try {
    for (const server of [ours, ...peers.servers]) writers.push(await Writer.start(server, size, scratch));
    const typing = writers.map((writer) => () => writer.burst());
    const [own = [], ...others] = await inTurn(bursts, typing);
    const hurried = writers.slice(0, 1).map((writer) => () => writer.burst(0));
    const [atOnce = []] = await inTurn(bursts, hurried, 0);
    return [
      ...linesAbout(`30 keys, 60 ms apart, ${size} lines`, own),
      ...linesAbout(`30 keys at once, ${size} lines`, atOnce, undefined, { kind: 'at least', value: 90 }),
      ...peers.servers.flatMap(({ name }, index) =>
        linesAbout(`30 keys, 60 ms apart, ${size} lines`, own, { name, bursts: others[index] ?? [] }),
      ),
    ];
  } finally {
    for (const writer of writers) await writer.stop();
  }
};

function linesAbout(typing: string, own: readonly Burst[], peer?: Beside, target?: Target): readonly Line[] {
  const faster: Target | undefined = peer && { kind: 'p95 times faster', value: 20 };
  const line = (what: string, unit: Line['unit'], values: (bursts: readonly Burst[]) => readonly number[], target?: Target) =>
    lineOf(
      { row, what: `${typing}: ${what}`, unit, ...(target && { target }) },
      values(own),
      peer && { name: peer.name, values: values(peer.bursts) },
    );
  return [
    ...line('completion', 'ms', answers, faster),
    ...line('last key → diagnostics', 'ms', settled),
    ...line('stale requests answered as cancelled', '%', cancelled, target),
  ];
}

function answers(bursts: readonly Burst[]): readonly number[] {
  return bursts.flatMap((one) => one.answers);
}

function settled(bursts: readonly Burst[]): readonly number[] {
  return bursts.map((one) => one.settled);
}

/** Where all was answered before it could become stale there is nothing to say. */
function cancelled(bursts: readonly Burst[]): readonly number[] {
  return bursts.filter(({ stale }) => stale > 0).map((one) => (100 * one.cancelled) / one.stale);
}
