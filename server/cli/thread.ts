/** A share in a thread of its own: both ends of the line to it. */

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { NormVerdict } from '../check/problem.ts';
import { bundledPacks } from '../host/bundled.ts';
import { type CheckedFile, createJobs, type Jobs, type Share, type ShareSettings } from './share.ts';

export interface Thread {
  readonly share: Share;
  readonly stop: () => Promise<unknown>;
}

interface Start {
  readonly share: ShareSettings;
}

interface Task {
  readonly job: keyof Jobs;
  readonly given: readonly unknown[];
}

/** In the order of the tasks; in between, errors of our own code that cost an answer. */
type Answer = { readonly value: unknown } | { readonly failure: string };

/** Documents of one kind mostly come to the same, so each list of verdicts is sent once and then called by its number. */
type Packed = Omit<CheckedFile, 'verdicts'> & { readonly list: number; readonly verdicts?: readonly NormVerdict[] };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** `program`: the file that answers with `serveShare` where `isShareThread` says so. */
export function startThread(program: string, settings: ShareSettings, onError: (error: unknown) => void): Thread {
  const worker = new Worker(program, { workerData: { share: settings } satisfies Start });
  const waiting: Waiting[] = [];
  const lists: (readonly NormVerdict[])[] = [];
  let lost: unknown;
  const lose = (error: unknown): void => {
    lost ??= error;
    for (const { reject } of waiting.splice(0)) reject(lost);
  };
  worker.on('message', (answer: Answer) => {
    if ('failure' in answer) onError(new Error(answer.failure));
    else waiting.shift()?.resolve(answer.value);
  });
  worker.on('messageerror', lose);
  worker.on('error', lose);
  worker.on('exit', (code) => lose(new Error(`exit ${code}`)));
  const ask = (job: keyof Jobs, ...given: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (lost !== undefined) return reject(lost);
      waiting.push({ resolve, reject });
      worker.postMessage({ job, given } satisfies Task);
    });
  // What comes back is what the job of that name gives, so this is the one place that says which type that is.
  const asking = <Name extends keyof Jobs>(job: Name) => ((...given) => ask(job, ...given)) as Share[Name];
  const share: Share = {
    read: asking('read'),
    usePacks: asking('usePacks'),
    outlines: asking('outlines'),
    expect: asking('expect'),
    faultyPackFiles: asking('faultyPackFiles'),
    missed: asking('missed'),
    timeline: asking('timeline'),
    check: async (uris, isWhyNotAsked) => unpacked((await ask('check', uris, isWhyNotAsked)) as readonly Packed[], lists),
  };
  return { share, stop: () => worker.terminate() };
}

export function isShareThread(): boolean {
  return !isMainThread && typeof workerData === 'object' && workerData !== null && 'share' in workerData;
}

/** The other end. An error that is not caught ends the thread, and whoever waits for an answer hears of it. */
export function serveShare(): void {
  const { share: settings } = workerData as Start;
  const answer = (what: Answer): void => parentPort?.postMessage(what);
  const jobs = createJobs(settings, bundledPacks(), (error) => answer({ failure: error instanceof Error ? error.message : String(error) }));
  const sent = new Map<string, number>();
  parentPort?.on('message', ({ job, given }: Task) => {
    const run = jobs[job] as (...given: readonly unknown[]) => unknown;
    const value = run(...given);
    answer({ value: job === 'check' ? packed(value as readonly CheckedFile[], sent) : value });
  });
}

function packed(files: readonly CheckedFile[], sent: Map<string, number>): readonly Packed[] {
  return files.map(({ verdicts, ...file }) => {
    const key = verdicts.map(({ pack, norm, verdict }) => `${pack} ${norm} ${verdict}`).join('\n');
    const known = sent.get(key);
    if (known !== undefined) return { ...file, list: known };
    sent.set(key, sent.size);
    return { ...file, list: sent.size - 1, verdicts };
  });
}

function unpacked(files: readonly Packed[], lists: (readonly NormVerdict[])[]): readonly CheckedFile[] {
  return files.map(({ list, verdicts, ...file }) => {
    if (verdicts) lists[list] = verdicts;
    return { ...file, verdicts: lists[list] ?? [] };
  });
}
