/** What a process took of the machine, as Linux tells it; on other systems nothing is known, and rows say so. */

import { readdirSync, readFileSync } from 'node:fs';

export interface Memory {
  /** Megabytes in use now. */
  readonly now: number;
  /** The most megabytes that were ever in use. */
  readonly peak: number;
}

/** Milliseconds of processor time of all threads of a process since it began. */
export function processorTime(pid: number): number | undefined {
  return known(() => {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]));
    return nanoseconds.reduce((sum, part) => sum + part, 0) / 1e6;
  });
}

export function memory(pid: number): Memory | undefined {
  return known(() => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024;
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  });
}

function known<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
