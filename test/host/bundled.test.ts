import assert from 'node:assert/strict';
import { bundledFiles, productVersion } from '../../server/host/bundled.ts';
import { bundledFiles as expected } from '../fixture.ts';

describe('what comes with the product', () => {
  it('is every file of every pack, without the examples', () => {
    assert.deepEqual(
      bundledFiles()
        .map(({ uri }) => uri)
        .sort(),
      expected()
        .map(({ uri }) => uri)
        .toSorted(),
    );
    assert.ok(bundledFiles().every(({ text }) => text.startsWith('kader: ')));
  });

  it('has a version', () => {
    assert.match(productVersion(), /^\d+\.\d+\.\d+/);
  });
});
