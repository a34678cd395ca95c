/**
 * A whole workspace in the server: how long until it is read and judged and what it holds then; and an edit of the staff
 * document that a tenth of all documents refer to, with the longest wait of who asks something meanwhile.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Clinic, clinic } from '../clinic.ts';
import { Client } from '../driver.ts';
import { demand, nothingWrong, type Reported, wrongAt } from '../guard.ts';
import { type Line, lineOf } from '../measure.ts';
import { ours } from '../servers.ts';
import type { Row } from '../setting.ts';

const row = 'workspace';

/** So many of the documents that depend on the edit are open. */
const openCount = 10;

/** The norm that is not met as soon as the surgeon is no specialist any more. */
const norm = 'bekwaamheid-categorie-3';

interface Edit {
  readonly open: number;
  readonly all: number;
  readonly waits: readonly number[];
}

export const workspace: Row = async ({ amounts, scratch }) => {
  const lines: Line[] = [];
  for (const { count } of amounts.documents) {
    const made = clinic(count);
    const folder = scratch.folder(`clinic-${count}`, () => made.files.map(({ name, text }) => [name, text] as const));
    const client = await Client.start(ours, folder);
    try {
      const indexed = await index(client, made);
      const { now } = client.memory() ?? {};
      await openAll(client, made);
      const edits: Edit[] = [];
      for (let left = amounts.rounds; left > 0; left--) edits.push(...(await editSurgeon(client, made)));
      lines.push(...linesAbout(count, made.dependents.length, indexed, now, edits));
    } finally {
      await client.stop();
    }
  }
  return lines;
};

function linesAbout(count: number, dependents: number, indexed: number, held: number | undefined, edits: readonly Edit[]): readonly Line[] {
  const on = `edit on which ${dependents} of ${count} documents depend`;
  const memory = { row, what: `memory, ${count} documents read`, unit: 'MB', target: { kind: 'at most', value: 400 } } as const;
  const open = { row, what: `${on} → ${openCount} open ones`, unit: 'ms', target: { kind: 'at most', value: 100 } } as const;
  const longest = { row, what: `${on}: longest wait of a hover`, unit: 'ms', target: { kind: 'at most', value: 10 } } as const;
  return [
    ...lineOf({ row, what: `${count} documents read and judged`, unit: 'ms' }, [indexed]),
    ...lineOf(memory, held === undefined ? [] : [held]),
    ...lineOf(
      open,
      edits.map((edit) => edit.open),
    ),
    ...lineOf(
      longest,
      edits.map((edit) => Math.max(...edit.waits)),
    ),
    ...lineOf(
      { row, what: `${on} → all`, unit: 'ms' },
      edits.map((edit) => edit.all),
    ),
  ];
}

/** Milliseconds until just what is wrong was reported of all documents. */
async function index(client: Client, { files }: Clinic): Promise<number> {
  const wrong = files.filter((file) => file.wrong);
  const began = performance.now();
  await client.initialized();
  await client.until('the workspace', () => {
    const count = wrongDocuments(client).length;
    return count >= wrong.length ? undefined : `${count} of ${wrong.length} documents with something wrong were reported`;
  });
  const took = performance.now() - began;
  await sleep(1000);
  for (const { name, wrong: fault } of wrong)
    demand(wrongAt(fault?.line ?? -1, fault?.code)(client.streamed.get(client.uri(name)) ?? []), `the workspace, ${name}`);
  demand(wrongDocuments(client).length === wrong.length ? undefined : 'documents were reported in which nothing is wrong', 'the workspace');
  return took;
}

async function openAll(client: Client, { surgeon, dependents }: Clinic): Promise<void> {
  for (const { name, text } of [surgeon, ...dependents.slice(0, openCount)]) {
    const began = client.open(client.uri(name), text);
    await client.settled(client.uri(name), began, nothingWrong);
  }
}

/** The surgeon becomes a doctor without a specialism, and a surgeon again. */
async function editSurgeon(client: Client, { surgeon, dependents }: Clinic): Promise<readonly Edit[]> {
  const lines = surgeon.text.split('\n');
  const line = lines.findIndex((candidate) => candidate.startsWith('beroep: '));
  const [from, specialist] = ['beroep: '.length, lines[line]?.slice('beroep: '.length) ?? ''];
  const replace = (word: string, by: string) => (): number => {
    const range = { start: { line, character: from }, end: { line, character: from + word.length } };
    return client.change(client.uri(surgeon.name), range, by);
  };
  const place = dependents[0]?.text.split('\n').findIndex((candidate) => candidate.startsWith('  - medewerker: ')) ?? 0;
  const names = dependents.map(({ name }) => name);
  return [
    await follow(client, replace(specialist, 'arts'), names, (reported) => wrongAt(place, norm)(reported)),
    await follow(client, replace('arts', specialist), names, nothingWrong),
  ];
}

/** Asks as an editor does: the open documents again when the server says so, and a hover whenever the last is answered. */
async function follow(
  client: Client,
  edit: () => number,
  names: readonly string[],
  expected: (reported: readonly Reported[]) => string | undefined,
): Promise<Edit> {
  const refreshes = client.refreshes;
  const began = edit();
  const waits: number[] = [];
  let isDone = false;
  const asking = (async () => {
    while (!isDone) {
      const asked = performance.now();
      await client.request('textDocument/hover', client.at(client.uri(names[0] ?? ''), { line: 1, character: 3 }));
      waits.push(performance.now() - asked);
      await sleep(1);
    }
  })();
  try {
    await client.until('the open documents', () => (client.refreshes > refreshes ? undefined : 'the server did not ask to pull again'));
    const uris = names.slice(0, openCount).map((name) => client.uri(name));
    for (const reported of await Promise.all(uris.map((uri) => client.pull(uri)))) demand(expected(reported), 'the open documents');
    const open = performance.now() - began;
    await client.until('the documents that depend on the edit', () => {
      const missing = names.find((name) => expected(client.streamed.get(client.uri(name)) ?? []) !== undefined);
      return missing && `${missing}: ${expected(client.streamed.get(client.uri(missing)) ?? [])}`;
    });
    return { open, all: performance.now() - began, waits };
  } finally {
    isDone = true;
    await asking;
  }
}

function wrongDocuments(client: Client): readonly string[] {
  return [...client.streamed].flatMap(([uri, reported]) => (reported.length > 0 ? uri : []));
}
