/** Requests that make each other worthless, as those of somebody who types on: only the answer to the last one counts. */

import { type CancellationToken, CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';

/** Requests that a later one made worthless before they were answered, and how many of those were answered as cancelled. */
export interface Staleness {
  stale: number;
  cancelled: number;
}

export class Latest {
  readonly #count: Staleness;
  #pending: { readonly source: CancellationTokenSource; readonly answer: Promise<void> } | undefined;
  #wrong: unknown;

  constructor(count: Staleness) {
    this.#count = count;
  }

  ask(request: (token: CancellationToken) => Promise<unknown>): void {
    this.#pending?.source.cancel();
    const source = new CancellationTokenSource();
    const pending = { source, answer: Promise.resolve() };
    pending.answer = request(source.token)
      .then(
        () => {
          if (source.token.isCancellationRequested) this.#count.stale++;
        },
        (error: unknown) => {
          if (!source.token.isCancellationRequested) this.#wrong ??= error;
          else this.#count.stale++;
          if (isCancelled(error)) this.#count.cancelled++;
        },
      )
      .finally(() => {
        if (this.#pending === pending) this.#pending = undefined;
      });
    this.#pending = pending;
  }

  /** Resolves when the last is answered; fails with the first that failed for another reason than being stale. */
  async done(): Promise<void> {
    await this.#pending?.answer;
    if (this.#wrong !== undefined) throw this.#wrong;
  }
}

function isCancelled(error: unknown): boolean {
  const codes: readonly number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled];
  return error instanceof ResponseError && codes.includes(error.code);
}
