import assert from 'node:assert/strict';
import { bundledFiles, bundledPacks, productVersion } from '../../server/host/bundled.ts';
import { bundledFiles as expected, bundledPacks as expectedPacks } from '../fixture.ts';

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

  it('is compiled from those files where the program runs from its sources', () => {
    assert.deepEqual([...bundledPacks().packs.keys()], [...expectedPacks().packs.keys()]);
  });

  it('has a version', () => {
    assert.match(productVersion(), /^\d+\.\d+\.\d+/);
  });
});
