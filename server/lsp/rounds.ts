/**
 * After each change every document may have other problems. A round checks them all, the open ones first, in slices
 * between the requests, and tells who wants to know. Nothing runs while nothing changes.
 */

import type { Report, Reports } from './reports.ts';
import type { Session } from './session.ts';

export interface Audience {
  /** Whether it is interested in documents that are not open, too. */
  readonly wantsAll: boolean;
  /** Called for each document in a round. */
  readonly offer: (uri: string, report: Report) => void;
  /** All open documents were offered. */
  readonly openDone?: () => void;
  /** The end of a slice: a moment to send what was gathered. */
  readonly pause?: () => void;
  /** The end of a round, with all documents there are. */
  readonly done?: (uris: ReadonlySet<string>) => void;
}

export class Rounds {
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #settled: () => void;
  readonly #audiences = new Set<Audience>();
  #todo: Iterator<string> = [][Symbol.iterator]();
  #openLeft = 0;
  #uris: ReadonlySet<string> = new Set();
  /** Visited in this round or the one that it came in place of; those come last, so that steady typing starves none. */
  #visited = new Set<string>();
  #isStale = false;
  #isRunning = false;

  /** `settled` is called when all that a change brought along has been read, before any check. */
  constructor(session: Session, reports: Reports, settled: () => void) {
    this.#session = session;
    this.#reports = reports;
    this.#settled = settled;
  }

  /** Starts a round; one that is under way starts anew. */
  again(): void {
    this.#isStale = true;
    if (!this.#isRunning) void this.#session.send(this.#run());
  }

  /** It is told of what the next round finds. */
  add(audience: Audience): void {
    this.#audiences.add(audience);
  }

  remove(audience: Audience): void {
    this.#audiences.delete(audience);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#session.ready();
        await this.#goRound();
      }
    } finally {
      this.#isRunning = false;
    }
  }

  async #goRound(): Promise<void> {
    const { service, turns } = this.#session;
    service.guard(() => this.#plan(), undefined);
    await turns.run(
      () => service.guard(() => this.#step(), true),
      () => service.guard(() => this.#tell((audience) => audience.pause?.()), undefined),
    );
  }

  #plan(): void {
    this.#settled();
    const { editor, files, service } = this.#session;
    const all = files.shown();
    const open = editor.uris().filter((uri) => service.document(uri));
    const rest = [...this.#audiences].some(({ wantsAll }) => wantsAll) ? all : [];
    const [late, early] = [rest.filter((uri) => this.#visited.has(uri)), rest.filter((uri) => !this.#visited.has(uri))];
    this.#uris = new Set(all);
    this.#openLeft = open.length;
    this.#todo = new Set([...open, ...early, ...late]).values();
    if (early.length === 0) this.#visited.clear();
  }

  #step(): boolean {
    if (this.#isStale) return false;
    if (this.#openLeft-- === 0) this.#tell((audience) => audience.openDone?.());
    const { value: uri, done } = this.#todo.next();
    if (done) {
      this.#visited.clear();
      this.#tell((audience) => audience.done?.(this.#uris));
      return false;
    }
    this.#visited.add(uri);
    const report = this.#reports(uri);
    this.#tell((audience) => audience.offer(uri, report));
    return true;
  }

  #tell(call: (audience: Audience) => void): void {
    for (const audience of this.#audiences) call(audience);
  }
}
