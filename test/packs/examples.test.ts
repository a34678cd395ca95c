import assert from 'node:assert/strict';
import { examplesAround } from '../../server/packs/examples.ts';

const there = new Set(['file:///werk/regels/framework.kader.yaml', 'file:///werk/examples/kliniek/huis/framework.kader.yaml']);
const around = (uri: string): string | undefined => examplesAround(uri, (address) => there.has(address));

describe('the examples of a pack', () => {
  it('stand in the folder beside its framework file, however deep', () => {
    assert.equal(around('file:///werk/regels/examples/a.kader.yaml'), 'file:///werk/regels/examples/');
    assert.equal(around('file:///werk/regels/examples/deel/b.kader.yaml'), 'file:///werk/regels/examples/');
    assert.equal(around('file:///werk/examples/kliniek/huis/examples/a.kader.yaml'), 'file:///werk/examples/kliniek/huis/examples/');
  });

  it('are no other documents, whatever their folder is called', () => {
    for (const uri of [
      'file:///werk/examples/kliniek/a.kader.yaml',
      'file:///werk/regels/norms/a.kader.yaml',
      'file:///werk/regels/framework.kader.yaml',
      'file:///werk/examples.kader.yaml',
    ])
      assert.equal(around(uri), undefined, uri);
  });
});
