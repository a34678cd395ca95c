/** From the start of the process to its first answer, and to the first answer for which the packs must have been read. */

import { Client } from '../driver.ts';
import { demand } from '../guard.ts';
import { inTurn, type Line, lineOf, type Target } from '../measure.ts';
import { echo, ours, type Server } from '../servers.ts';
import type { Row } from '../setting.ts';

const row = 'start';

const name = 'medewerker.kader.yaml';
const document = 'kader: cosmetische-zorg@2019\ndocument: medewerker\nid: a\nnaam: A\n';

/** Milliseconds; `packs` only where the server has them. */
interface Start {
  readonly initialized: number;
  readonly packs: number;
}

export const start: Row = async ({ amounts, scratch, peers }) => {
  // Hardly anything but the packs is there to be read.
  const folder = scratch.folder('one', () => [[name, document]]);
  const others = [...peers.servers, ...peers.bundled];
  const starts = [ours, echo, ...others].map((server) => () => once(server, folder));
  const [own = [], echoed = [], ...taken] = await inTurn(amounts.starts, starts);
  const beside = { name: echo.name, values: initialized(echoed) };
  const target = { kind: 'ratio', value: 1.3 } as const;
  return [
    ...lineOf({ row, what: 'start → initialize', unit: 'ms', target }, initialized(own), beside),
    ...lineOf({ row, what: 'start → packs read', unit: 'ms', target }, packs(own), beside),
    ...others.flatMap((peer, index): readonly Line[] => {
      const promised: Target = { kind: 'ratio', value: peers.bundled.includes(peer) ? 0.6 : 0.4 };
      const besidePeer = { name: peer.name, values: initialized(taken[index] ?? []) };
      return [
        ...lineOf({ row, what: 'start → initialize', unit: 'ms', target: promised }, initialized(own), besidePeer),
        ...lineOf({ row, what: 'start → packs read', unit: 'ms', target: promised }, packs(own), besidePeer),
      ];
    }),
  ];
};

async function once(server: Server, folder: string): Promise<Start> {
  const client = await Client.start(server, folder);
  try {
    const initialized = client.startedIn;
    if (!server.isOurs) return { initialized, packs: Number.NaN };
    const began = performance.now();
    await client.initialized();
    const status = await client.request<{ readonly pack?: string }>('kader/status', { uri: client.uri(name) });
    const packs = initialized + performance.now() - began;
    demand(status.pack === 'cosmetische-zorg@2019' ? undefined : `the pack of the document is ${status.pack}`, server.name);
    return { initialized, packs };
  } finally {
    await client.stop();
  }
}

function initialized(starts: readonly Start[]): readonly number[] {
  return starts.map((one) => one.initialized);
}

function packs(starts: readonly Start[]): readonly number[] {
  return starts.map((one) => one.packs);
}
