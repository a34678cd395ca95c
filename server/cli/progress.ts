/** How far a long check is: one line on a terminal that is written over, and wiped when there is something else to say. */

import { columnsOf } from '../report/columns.ts';
import { type Language, message, say, type Text } from '../text/message.ts';

export interface Progress {
  readonly show: (what: Text, done: number, total: number) => void;
  readonly wipe: () => void;
}

/** Fewer documents than this are done before a line about them is read. */
const few = 200;
const cells = 20;

/** `columns`: of the terminal; undefined where there is none, and then nothing is ever written. */
export function createProgress(write: (text: string) => void, columns: number | undefined, language: Language): Progress {
  let shown = 0;
  const wipe = (): void => {
    if (shown > 0) write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  if (columns === undefined) return { show: () => {}, wipe };
  return {
    wipe,
    show: (what, done, total) => {
      if (total < few) return;
      const full = Math.round((done / total) * cells);
      const bar = `${'█'.repeat(full)}${'░'.repeat(cells - full)}`;
      const line = `${bar} ${say(message(what, { done, total }), language)}`;
      // A line that does not fit would be two, and only the last of these would be written over.
      if (columnsOf(line) >= columns) return;
      write(`\r${line.padEnd(shown)}`);
      shown = columnsOf(line);
    },
  };
}
