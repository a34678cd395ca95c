/** A document opened in a server that has only just started, up to the right diagnostics; packs and workspace included. */

import path from 'node:path';
import { Client } from '../driver.ts';
import { wrongAt } from '../guard.ts';
import { inTurn, type Line, lineOf, type Target } from '../measure.ts';
import { run } from '../program.ts';
import { realFiles, realName } from '../real-documents.ts';
import { longFiles, longName, type Scratch } from '../scratch.ts';
import { ours, type Server } from '../servers.ts';
import type { Row } from '../setting.ts';

const row = 'open';

interface Opening {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  /** Where the one thing is that is wrong, and what we call it. */
  readonly line: number;
  readonly code: string;
}

/** Milliseconds until the diagnostics are right: since the document was opened, and since the process was started. */
interface Taken {
  readonly opened: number;
  readonly started: number;
}

export const open: Row = async ({ amounts, scratch, peers }) => {
  const real = realOpening(scratch);
  const least: Target = { kind: 'ratio', value: 2 };
  const [floor = [], own = []] = await openInTurn([ours], real, amounts.openings, scratch);
  const lines = [
    ...lineOf(about('a real protocol of 500 lines', least), openings(own), { name: 'yaml, first parse', values: openings(floor) }),
  ];
  for (const size of amounts.sizes) {
    const opening = longOpening(size, scratch);
    const [parsed = [], own = [], ...others] = await openInTurn([ours, ...peers.servers], opening, amounts.openings, scratch);
    // A short one of these takes its own pack along, of which a first parse knows nothing.
    const target = size >= 10_000 ? least : undefined;
    lines.push(...lineOf(about(`${size} lines`, target), openings(own), { name: 'yaml, first parse', values: openings(parsed) }));
    const besidePeer: Target | undefined = size <= 10_000 ? { kind: 'ratio', value: size <= 500 ? 0.35 : 0.5 } : undefined;
    for (const [index, { name }] of peers.servers.entries()) lines.push(...against(size, besidePeer, own, name, others[index] ?? []));
  }
  return lines;
};

function about(document: string, target: Target | undefined): Pick<Line, 'row' | 'what' | 'unit' | 'target'> {
  return { row, what: `open → diagnostics, cold, ${document}`, unit: 'ms', ...(target && { target }) };
}

/** Some servers do much before they answer that they have started, and ours does it after: only the whole tells who is first. */
function against(size: number, target: Target | undefined, own: readonly Taken[], name: string, peer: readonly Taken[]): readonly Line[] {
  const started = (taken: readonly Taken[]): readonly number[] => taken.map((one) => one.started);
  const whole = { row, what: `start → diagnostics, cold, ${size} lines`, unit: 'ms' } as const;
  return [
    ...lineOf(about(`${size} lines`, target), openings(own), { name, values: openings(peer) }),
    ...lineOf(whole, started(own), { name, values: started(peer) }),
  ];
}

function openings(taken: readonly Taken[]): readonly number[] {
  return taken.map(({ opened }) => opened);
}

/** The first parse by `yaml` alone, and the servers. Each is a process of its own, so nothing can be warmed up. */
function openInTurn(
  servers: readonly Server[],
  opening: Opening,
  rounds: number,
  scratch: Scratch,
): Promise<readonly (readonly Taken[])[]> {
  const floor = [scratch.bundle('bench/floor/cold-parse.ts'), path.join(opening.folder, opening.name)];
  const parse = (): Taken => {
    const opened = Number(run([process.execPath, ...floor], 0, opening.folder).output);
    return { opened, started: Number.NaN };
  };
  return inTurn<Taken>(rounds, [parse, ...servers.map((server) => () => once(server, opening))], 0);
}

async function once(server: Server, { folder, name, text, line, code }: Opening): Promise<Taken> {
  const client = await Client.start(server, folder);
  try {
    await client.initialized();
    const uri = client.uri(name);
    const began = client.open(uri, text);
    const opened = await client.settled(uri, began, wrongAt(line, server.isOurs ? code : undefined));
    return { opened, started: client.startedIn + opened };
  } finally {
    await client.stop();
  }
}

function realOpening(scratch: Scratch): Opening {
  const files = realFiles(500);
  const text = files.get(realName) ?? '';
  const line = text.split('\n').indexOf('  duur: 3 dagen');
  return { folder: scratch.folder('clinic', () => files), name: realName, text, line, code: 'bedenktijd' };
}

/** One term is wrong, at about three quarters, so that who answers early without having read to there is found out. */
function longOpening(size: number, scratch: Scratch): Opening {
  const files = longFiles(size);
  const lines = (files.get(longName) ?? '').split('\n');
  const line = lines.findIndex((candidate, index) => index > lines.length * 0.75 && /^ {8}soort: [\w-]+$/.test(candidate));
  lines[line] = `${lines[line]}x`;
  return { folder: scratch.folder(`lines-${size}`, () => files), name: longName, text: lines.join('\n'), line, code: 'term' };
}
