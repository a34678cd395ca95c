/** How much is measured: enough to be sure of in a full run, and little enough to wait for in a quick one. */

import type { Line } from './measure.ts';
import type { Peers } from './peers/peers.ts';
import type { Scratch } from './scratch.ts';

export interface Amounts {
  /** Lines of the documents that are written in. Those of 500 and of 10,000 are held against each other. */
  readonly sizes: readonly number[];
  /** The size at which what is asked while writing is promised, and that of which the memory is looked at. */
  readonly size: number;
  readonly memorySize: number;
  /** Rounds in which servers take turns, and what each does in its turn. */
  readonly rounds: number;
  readonly faults: number;
  readonly questions: number;
  readonly parses: number;
  readonly bursts: number;
  readonly starts: number;
  readonly openings: number;
  readonly memories: number;
  /** Documents in a workspace, and how often the command line checks each workspace. */
  readonly documents: readonly { readonly count: number; readonly runs: number }[];
}

export const full: Amounts = {
  sizes: [500, 2000, 10_000, 50_000],
  size: 10_000,
  memorySize: 50_000,
  rounds: 6,
  faults: 5,
  questions: 4,
  parses: 40,
  bursts: 4,
  starts: 15,
  openings: 7,
  memories: 3,
  documents: [
    { count: 1000, runs: 5 },
    { count: 10_000, runs: 3 },
  ],
};

export const quick: Amounts = {
  sizes: [500, 10_000],
  size: 10_000,
  memorySize: 10_000,
  rounds: 2,
  faults: 4,
  questions: 2,
  parses: 10,
  bursts: 1,
  starts: 3,
  openings: 1,
  memories: 1,
  documents: [{ count: 1000, runs: 1 }],
};

export interface Setting {
  readonly amounts: Amounts;
  readonly scratch: Scratch;
  /** None where they were not asked for. */
  readonly peers: Peers;
}

/** One row, or a few that are measured together. */
export type Row = (setting: Setting) => Promise<readonly Line[]>;
