/** Lets requests go first: long work waits for a quiet moment between its slices. There are no fixed waits. */

import { type CancellationToken, RAL } from 'vscode-languageserver';

const sliceMilliseconds = 4;

/** A message is read in one turn of the event loop and handled in the next, so one empty turn between two proves nothing. */
const quietTurns = 2;

export class Turns {
  #handled = 0;

  /** To be called for each message that is handled. */
  count(): void {
    this.#handled++;
  }

  /** Resolves when no message waits to be handled, or at once when the request is cancelled. */
  async quiet(token?: CancellationToken): Promise<void> {
    let seen = this.#handled;
    for (let still = 0; still < quietTurns && !token?.isCancellationRequested; ) {
      await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
      still = seen === this.#handled ? still + 1 : 0;
      seen = this.#handled;
    }
  }

  /** Takes steps until one returns false, in short slices; `pause` is called at the end of each. */
  async run(step: () => boolean, pause: () => void = () => {}): Promise<void> {
    for (let isMore = true; isMore; pause()) {
      await this.quiet();
      const end = performance.now() + sliceMilliseconds;
      do isMore = step();
      while (isMore && performance.now() < end);
    }
  }
}

/** Resolves with what is awaited, or sooner when the request is cancelled. */
export async function unlessCancelled(work: Promise<unknown>, token: CancellationToken): Promise<void> {
  if (token.isCancellationRequested) return;
  let stop: { dispose(): void } | undefined;
  const cancelled = new Promise<void>((resolve) => {
    stop = token.onCancellationRequested(() => resolve());
  });
  await Promise.race([work, cancelled]);
  stop?.dispose();
}
