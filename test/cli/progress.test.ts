import assert from 'node:assert/strict';
import { createProgress } from '../../server/cli/progress.ts';

const words = { nl: 'Gelezen: {done} van {total}', en: 'Read: {done} of {total}' };

function record(columns: number | undefined, steps: readonly (readonly [done: number, total: number])[]): string {
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  const progress = createProgress(write, columns, 'nl');
  for (const [done, total] of steps) progress.show(words, done, total);
  progress.wipe();
  progress.wipe();
  return written;
}

describe('how far a check is', () => {
  it('is a line that is written over, and wiped once', () => {
    const [first, second] = ['██████████░░░░░░░░░░ Gelezen: 500 van 1000', '████████████████████ Gelezen: 1000 van 1000'];
    const written = record(80, [
      [500, 1000],
      [1000, 1000],
    ]);
    assert.equal(written, `\r${first}\r${second}\r${' '.repeat(second.length)}\r`);
  });

  it('leaves nothing of a longer line behind', () => {
    const written = record(80, [
      [1000, 1000],
      [9, 1000],
    ]);
    const [, longer = '', shorter = ''] = written.split('\r');
    assert.equal(shorter.length, longer.length);
    assert.match(shorter, /van 1000 +$/);
  });

  it('is not shown without a terminal, on one that is too narrow, or for few documents', () => {
    assert.equal(record(undefined, [[500, 1000]]), '');
    assert.equal(record(30, [[500, 1000]]), '');
    assert.equal(record(80, [[50, 100]]), '');
  });
});
