/** Nothing stays behind of documents that were opened, edited and closed again. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

// Code that the machine compiles as it goes stands on the same heap, comes when it likes, and is many times what is measured.
const uncompiled = ['--no-opt', '--no-maglev', '--no-sparkplug'];

describe('a hundred times opening, editing and closing', () => {
  it('leaves no more in use than ten times did', () => {
    const command = ['--expose-gc', ...uncompiled, '-r', require.resolve('tsx/cjs'), path.join(__dirname, 'memory-program.ts')];
    const grown = Number(execFileSync(process.execPath, command, { encoding: 'utf8' }));
    assert.ok(grown < 50_000, `${grown} bytes more than before`);
  });
});
