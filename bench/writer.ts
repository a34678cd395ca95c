/**
 * Someone who writes in one long document: makes faults and mends them, asks what may be written and what a word means,
 * and types in bursts. Every answer is held against what is known to be right.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import type { CancellationToken, Position, Range } from 'vscode-languageserver/node';
import { Client } from './driver.ts';
import { demand, nothingWrong, wrongAt } from './guard.ts';
import { Latest, type Staleness } from './latest.ts';
import { type Random, randomFrom } from './random.ts';
import { longFiles, longName, type Scratch } from './scratch.ts';
import type { Server } from './servers.ts';

/** Milliseconds between two keys of a quick typist, in which a server may do what it left lying. */
const betweenKeys = 20;

/** A fast burst: the pause between its keys. */
const burstPause = 60;

/** A line typed in a step, the first key of which opens it. Nothing is wrong any more at its last key. */
const typed = ['\n        ', ...'observatie: continu-bewaken'];

export interface Asked {
  readonly fresh: number[];
  readonly warm: number[];
}

export interface Burst extends Readonly<Staleness> {
  /** Milliseconds of each completion that was answered. */
  readonly answers: readonly number[];
  /** Milliseconds from the last key to the right diagnostics. */
  readonly settled: number;
}

export class Writer {
  readonly client: Client;
  readonly uri: string;
  readonly #random: Random = randomFrom(7);
  /** Lines of a step that end in a value of a closed list, or in a period. */
  readonly #terms: readonly number[];
  readonly #periods: readonly number[];
  readonly #actions: readonly number[];

  private constructor(client: Client, uri: string) {
    this.client = client;
    this.uri = uri;
    const linesLike = (pattern: RegExp): readonly number[] =>
      client.lines(uri).flatMap((line, index) => (pattern.test(line) ? [index] : []));
    this.#terms = linesLike(/^ {8}soort: [\w-]+$/);
    this.#periods = linesLike(/^ {8}duur: [\w ]+$/);
    this.#actions = linesLike(/^ {8}actie: /);
  }

  /** Has the document open in a server that has found nothing wrong in it. */
  static async start(server: Server, lines: number, scratch: Scratch): Promise<Writer> {
    const files = longFiles(lines);
    const folder = scratch.folder(`lines-${lines}`, () => files);
    const client = await Client.start(server, folder);
    await client.initialized();
    const uri = client.uri(longName);
    const began = client.open(uri, files.get(longName) ?? '');
    await client.settled(uri, began, nothingWrong);
    return new Writer(client, uri);
  }

  /** Milliseconds until the fault that one key makes is reported, and until it is gone again after the next. */
  async fault(): Promise<readonly number[]> {
    const isTerm = this.#random.chance(0.5);
    const line = this.#random.pick(isTerm ? this.#terms : this.#periods);
    const end = this.#line(line).length;
    const broken = this.client.change(this.uri, range(line, end, end), 'x');
    const reported = await this.client.settled(this.uri, broken, wrongAt(line, this.#code(isTerm ? 'term' : 'format')));
    await sleep(betweenKeys);
    const mended = this.client.change(this.uri, range(line, end, end + 1), '');
    const gone = await this.client.settled(this.uri, mended, nothingWrong);
    await sleep(betweenKeys);
    return [reported, gone];
  }

  /** Milliseconds until a line of which one key takes the colon away is reported, as half a line is while it is typed. */
  async broken(): Promise<number> {
    const line = this.#random.pick(this.#terms);
    const colon = this.#line(line).indexOf(':');
    const broken = this.client.change(this.uri, range(line, colon, colon + 1), '');
    const reported = await this.client.settled(this.uri, broken, wrongAt(line, this.#code('syntax')));
    await sleep(betweenKeys);
    await this.#undo(range(line, colon, colon), ':');
    return reported;
  }

  /** Completion of a key on a line that was just opened, and of a value whose last letter was just taken away. */
  async complete(asked: Asked): Promise<void> {
    const line = this.#random.pick(this.#terms);
    const text = this.#line(line);
    const open = { range: range(line, text.length, text.length), text: '\n        ' };
    await this.#completeAfter(open, { line: line + 1, character: 8 }, 'observatie', asked);
    await this.#undo({ start: { line, character: text.length }, end: { line: line + 1, character: 8 } }, '');
    const shorten = { range: range(line, text.length - 1, text.length), text: '' };
    await this.#completeAfter(shorten, { line, character: text.length - 1 }, text.slice(text.indexOf(': ') + 2), asked);
    await this.#undo(range(line, text.length - 1, text.length - 1), text.slice(-1));
  }

  /** What a key means, right after a change elsewhere and again when nothing changed. */
  async hover(asked: Asked): Promise<void> {
    const [line, changed] = [this.#random.pick(this.#terms), this.#random.pick(this.#actions)];
    const ask = async (): Promise<void> => {
      const answer = await this.client.request('textDocument/hover', this.client.at(this.uri, { line, character: 10 }));
      demand(JSON.stringify(answer).includes('Wat voor werk') ? undefined : 'the hover does not explain the field', this.#where());
    };
    const end = this.#line(changed).length;
    const began = this.client.change(this.uri, range(changed, end, end), 'x');
    const pulled = this.#pullAside();
    await ask();
    asked.fresh.push(performance.now() - began);
    await pulled;
    const again = performance.now();
    await ask();
    asked.warm.push(performance.now() - again);
    await this.#undo(range(changed, end, end + 1), '');
  }

  /**
   * Types a line in a step, asking for completion at every fifth key; without a pause all keys come at once. The last key
   * makes a fault elsewhere: by that it can be told of any server that it has read this one and not an earlier one.
   */
  async burst(pause = burstPause): Promise<Burst> {
    const [first = 0] = this.#periods;
    const start = this.#random.pick(this.#actions.filter((line) => line > first));
    const found = { answers: [] as number[], stale: 0, cancelled: 0 };
    const [completion, diagnostics] = [new Latest(found), new Latest(found)];
    let [line, character] = [start, this.#line(start).length];
    for (const [index, key] of typed.entries()) {
      const began = performance.now();
      this.client.change(this.uri, range(line, character, character), key);
      [line, character] = key.startsWith('\n') ? [line + 1, key.length - 1] : [line, character + 1];
      const expected = index < typed.indexOf(' ') ? 'observatie' : 'continu-bewaken';
      if (index % 5 === 4) completion.ask((token) => this.#completeIn({ line, character }, expected, found.answers, token));
      if (this.client.server.pulls) diagnostics.ask((token) => this.client.pull(this.uri, token));
      if (pause > 0) await sleep(Math.max(0, pause - (performance.now() - began)));
    }
    const elsewhere = this.#random.pick(this.#periods.filter((line) => line < start));
    const end = this.#line(elsewhere).length;
    const last = this.client.change(this.uri, range(elsewhere, end, end), 'x');
    let settled = 0;
    diagnostics.ask(async () => {
      settled = await this.client.settled(this.uri, last, wrongAt(elsewhere, this.#code('format')));
    });
    await diagnostics.done();
    await completion.done();
    await this.#undo(range(elsewhere, end, end + 1), '');
    await this.#undo({ start: { line: start, character: this.#line(start).length }, end: { line, character } }, '');
    return { ...found, settled };
  }

  async stop(): Promise<void> {
    await this.client.stop();
  }

  async #completeAfter(
    change: { readonly range: Range; readonly text: string },
    position: Position,
    expected: string,
    { fresh, warm }: Asked,
  ): Promise<void> {
    const began = this.client.change(this.uri, change.range, change.text);
    const pulled = this.#pullAside();
    await this.#completion(position, expected);
    fresh.push(performance.now() - began);
    await pulled;
    const again = performance.now();
    await this.#completion(position, expected);
    warm.push(performance.now() - again);
  }

  async #completeIn(position: Position, expected: string, answers: number[], token: CancellationToken): Promise<void> {
    const began = performance.now();
    await this.#completion(position, expected, token);
    answers.push(performance.now() - began);
  }

  async #completion(position: Position, expected: string, token?: CancellationToken): Promise<void> {
    const params = { ...this.client.at(this.uri, position), context: { triggerKind: 1 } };
    type List = readonly { readonly label: string }[];
    const answer = await this.client.request<List | { readonly items: List } | null>('textDocument/completion', params, token);
    const items = answer && 'items' in answer ? answer.items : (answer ?? []);
    const isOffered = items.some(({ label }) => label === expected);
    demand(isOffered ? undefined : `completion does not offer ${expected} at line ${position.line + 1}`, this.#where());
  }

  /** The diagnostics that an editor asks for at every key, in nobody's way. */
  async #pullAside(): Promise<void> {
    if (this.client.server.pulls) await this.client.pull(this.uri).catch(() => {});
  }

  /** The document is as it was, and found right. */
  async #undo(place: Range, text: string): Promise<void> {
    const began = this.client.change(this.uri, place, text);
    await this.client.settled(this.uri, began, nothingWrong);
    await sleep(betweenKeys);
  }

  /** Other servers have other codes: of those only the line counts. */
  #code(code: string): string | undefined {
    return this.client.server.isOurs ? code : undefined;
  }

  #line(line: number): string {
    return this.client.lines(this.uri)[line] ?? '';
  }

  #where(): string {
    return `${this.client.server.name}, ${longName}`;
  }
}

function range(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}
