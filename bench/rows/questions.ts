/** What a writer asks while writing: what may stand here, and what this means; right after a key, and when all is quiet. */

import { inTurn, type Line, lineOf, type Target } from '../measure.ts';
import { ours, type Server } from '../servers.ts';
import type { Row, Setting } from '../setting.ts';
import { type Asked, Writer } from '../writer.ts';

interface Answers {
  readonly completion: Asked;
  readonly hover: Asked;
}

const row = 'questions';

export const questions: Row = async (setting) => {
  const lines: Line[] = [];
  for (const size of setting.amounts.sizes) {
    // Others take long, and of them only one size was spoken of.
    const peers = size === setting.amounts.size ? setting.peers.servers : [];
    const [own, ...others] = await askAll([ours, ...peers], size, setting);
    if (!own) continue;
    lines.push(...linesAbout(size, own));
    for (const [index, { name }] of peers.entries()) lines.push(...linesAbout(size, own, { name, answers: others[index] ?? merge([]) }));
  }
  return lines;
};

async function askAll(servers: readonly Server[], size: number, { amounts, scratch }: Setting): Promise<readonly Answers[]> {
  const writers: Writer[] = [];
  try {
    for (const server of servers) writers.push(await Writer.start(server, size, scratch));
    const rounds = writers.map((writer) => () => ask(writer, amounts.questions));
    return (await inTurn(amounts.rounds, rounds)).map(merge);
  } finally {
    for (const writer of writers) await writer.stop();
  }
}

async function ask(writer: Writer, count: number): Promise<Answers> {
  const answers = merge([]);
  for (let index = 0; index < count; index++) {
    await writer.complete(answers.completion);
    await writer.hover(answers.hover);
  }
  return answers;
}

function merge(rounds: readonly Answers[]): Answers {
  const all = (question: keyof Answers): Asked => ({
    fresh: rounds.flatMap((round) => round[question].fresh),
    warm: rounds.flatMap((round) => round[question].warm),
  });
  return { completion: all('completion'), hover: all('hover') };
}

function linesAbout(size: number, own: Answers, peer?: { readonly name: string; readonly answers: Answers }): readonly Line[] {
  return (['completion', 'hover'] as const).flatMap((question) =>
    (['fresh', 'warm'] as const).flatMap((moment) => {
      const target = peer ? besidePeer(question, moment, size) : moment === 'warm' ? alone[question] : undefined;
      const what = `${question} ${moment === 'fresh' ? 'right after a key' : 'warm'}, ${size} lines`;
      const beside = peer && { name: peer.name, values: peer.answers[question][moment] };
      return lineOf({ row, what, unit: 'ms', ...(target && { target }) }, own[question][moment], beside);
    }),
  );
}

/** What was promised of our own time when all is quiet. */
const alone: Readonly<Record<keyof Answers, Target>> = { completion: { kind: 'at most', value: 5 }, hover: { kind: 'at most', value: 3 } };

/** What was promised next to others, of documents that are long. */
function besidePeer(question: keyof Answers, moment: keyof Asked, size: number): Target | undefined {
  if (size < 10_000) return undefined;
  if (question === 'completion' && moment === 'fresh') return { kind: 'times faster', value: 30 };
  return question === 'hover' && moment === 'warm' ? { kind: 'times faster', value: 10 } : undefined;
}
