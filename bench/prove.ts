/** A guard that cannot fail guards nothing: servers that answer wrongly are put to it here, and a report that is not right. */

import path from 'node:path';
import { root } from './bundle.ts';
import { type Clinic, type ClinicFile, clinic } from './clinic.ts';
import { WrongAnswer } from './guard.ts';
import { checkReport } from './rows/command-line.ts';
import type { Scratch } from './scratch.ts';
import { ours, oursPushing, type Server } from './servers.ts';
import { Writer } from './writer.ts';

/** Milliseconds after which an answer that is right is not waited for any more. */
const patience = 2000;

interface Trial {
  readonly of: string;
  readonly isRight: boolean;
  readonly run: () => Promise<void> | void;
}

/** Exit code 0 where all that is wrong was found out, and nothing that is right. */
export async function proveGuards(scratch: Scratch): Promise<number> {
  let failures = 0;
  for (const { of, isRight, run } of [...servers(scratch), ...reports(scratch)]) {
    const wrong = await wrongAnswer(run);
    const isProven = (wrong === undefined) === isRight;
    if (!isProven) failures++;
    console.log(`${isProven ? 'good' : 'BAD '}  ${of}: ${wrong === undefined ? 'nothing wrong was found' : `found out, ${wrong}`}`);
  }
  return failures === 0 ? 0 : 1;
}

function servers(scratch: Scratch): readonly Trial[] {
  const trial = (server: Server, isRight: boolean): Trial => ({ of: server.name, isRight, run: () => writeIn(server, scratch) });
  const liar = (lie: string, pulls: boolean): Trial => {
    const command = [process.execPath, path.join(root, 'bench/liar.mjs'), '--stdio', lie];
    return trial(
      { ...ours, name: `a server that reports ${lie.replaceAll('-', ' ')}${pulls ? '' : ', push'}`, command, pulls, patience },
      false,
    );
  };
  const lies = ['nothing', 'the-text-before', 'the-line-above', 'another-problem'].map((lie) => liar(lie, true));
  return [trial(ours, true), trial(oursPushing, true), ...lies, liar('nothing', false), liar('the-line-above', false)];
}

async function writeIn(server: Server, scratch: Scratch): Promise<void> {
  const writer = await Writer.start(server, 500, scratch);
  try {
    await writer.fault();
  } finally {
    await writer.stop();
  }
}

/** The same workspace, of which other things are said than are so. */
function reports(scratch: Scratch): readonly Trial[] {
  const made = clinic(100);
  const folder = scratch.folder('clinic-100', () => made.files.map(({ name, text }) => [name, text] as const));
  const said = (change: (file: ClinicFile) => ClinicFile): Clinic => ({ ...made, files: made.files.map(change) });
  const wrong = { line: 12, code: 'term' } as const;
  const first = made.files.at(-1);
  return [
    { of: 'a report in which all is right', isRight: true, run: () => checkReport(made, folder) },
    {
      of: 'a report that leaves something out',
      isRight: false,
      run: () =>
        checkReport(
          said((file) => (file === first ? { ...file, wrong } : file)),
          folder,
        ),
    },
    {
      of: 'a report that invents something',
      isRight: false,
      run: () =>
        checkReport(
          said(({ name, text }) => ({ name, text })),
          folder,
        ),
    },
  ];
}

async function wrongAnswer(run: Trial['run']): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof WrongAnswer) return error.message;
    throw error;
  }
}
