/**
 * `npm run bench`: how fast Kader is, row by row, next to the least that is possible on the same machine in the same run.
 * No time makes a run fail, for machines differ; an answer that is not right does.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bundle.ts';
import { WrongAnswer } from './guard.ts';
import type { Line } from './measure.ts';
import { installPeers, noPeers } from './peers/peers.ts';
import { proveGuards } from './prove.ts';
import { keep, read } from './results.ts';
import { burst } from './rows/burst.ts';
import { commandLine } from './rows/command-line.ts';
import { keystroke } from './rows/keystroke.ts';
import { memory } from './rows/memory.ts';
import { open } from './rows/open.ts';
import { parsing } from './rows/parsing.ts';
import { questions } from './rows/questions.ts';
import { size } from './rows/size.ts';
import { start } from './rows/start.ts';
import { workspace } from './rows/workspace.ts';
import { Scratch } from './scratch.ts';
import { full, quick, type Row, type Setting } from './setting.ts';
import { comparison, table } from './table.ts';

const rows: ReadonlyMap<string, Row> = new Map([
  ['keystroke', keystroke],
  ['parsing', parsing],
  ['questions', questions],
  ['burst', burst],
  ['start', start],
  ['open', open],
  ['memory', memory],
  ['command-line', commandLine],
  ['workspace', workspace],
  ['size', size],
]);

const help = `npm run bench -- [--quick] [--only ROW]… [--peers] [--compare RUN] [--name NAME] [--prove]

  --quick     fewer sizes and runs, under a minute
  --only      just this row: ${[...rows.keys()].join(', ')}
  --peers     also what a user would take instead, installed in bench/peers at first use
  --compare   what changed since a run that was kept, by its name or path
  --name      keep this run under a name; otherwise under its date
  --prove     no measuring: servers that answer wrongly are put to the guards, which must find them out`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      peers: { type: 'boolean', default: false },
      compare: { type: 'string' },
      name: { type: 'string' },
      prove: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const unknown = values.only?.find((name) => !rows.has(name));
  if (unknown !== undefined) throw new Error(`there is no row ${unknown}; choose from: ${[...rows.keys()].join(', ')}`);
  if (!existsSync(path.join(root, 'dist/main.js'))) throw new Error('there is no dist/main.js: run npm run build first');
  const wanted = [...rows].filter(([name]) => values.only?.includes(name) ?? true);
  const before = values.compare === undefined ? undefined : read(values.compare);
  const scratch = new Scratch();
  try {
    if (values.prove) return await proveGuards(scratch);
    const setting: Setting = { amounts: values.quick ? quick : full, scratch, peers: values.peers ? installPeers(scratch) : noPeers };
    const { lines, wrong } = await measure(wanted, setting);
    console.log(`${table(lines)}\n`);
    if (before) console.log(`Since ${before.date} (${before.commit}):\n${comparison(lines, before.lines)}\n`);
    if (wrong.length === 0) console.log(`Kept as ${keep(lines, values.quick, values.name)}`);
    for (const words of wrong) console.error(`WRONG ANSWER in ${words}`);
    return wrong.length > 0 ? 1 : 0;
  } finally {
    scratch.remove();
  }
}

/** A wrong answer costs the row it was given in; the other rows go on. */
async function measure(
  wanted: readonly (readonly [string, Row])[],
  setting: Setting,
): Promise<{ readonly lines: readonly Line[]; readonly wrong: readonly string[] }> {
  const lines: Line[] = [];
  const wrong: string[] = [];
  for (const [name, row] of wanted) {
    const began = performance.now();
    try {
      lines.push(...(await row(setting)));
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      wrong.push(`${name}: ${error.message}`);
    }
    console.error(`${name} took ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  return { lines, wrong };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
