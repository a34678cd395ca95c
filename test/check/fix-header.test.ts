import assert from 'node:assert/strict';
import { applyEdits } from '../../server/text/edit.ts';
import { createService } from '../fixture.ts';

describe('a fix of the header', () => {
  const service = createService([
    { uri: 'file:///werk/werkruimte.kader.yaml', text: 'kader: kader@1\ndocument: werkruimte\nnaam: A\nkaders: [cosmetische-zorg@2019]\n' },
  ]);

  /** The texts that the fixes of the header make, in the order in which they are offered. */
  function mended(text: string): readonly string[] {
    const uri = 'file:///werk/document.kader.yaml';
    service.set(uri, text);
    const { problems } = service.check(uri);
    return problems
      .filter(({ code }) => code === 'header')
      .flatMap(({ fixes }) => (fixes?.() ?? []).map(({ edits }) => applyEdits(text, edits)));
  }

  it('puts in the framework that the workspace names', () => {
    assert.deepEqual(mended('# Een medewerker.\ndocument: medewerker\r\nid: a\r\n'), [
      '# Een medewerker.\nkader: cosmetische-zorg@2019\ndocument: medewerker\r\nid: a\r\n',
    ]);
    assert.deepEqual(mended('---\nid: a\n'), ['---\nkader: cosmetische-zorg@2019\nid: a\n']);
    assert.deepEqual(mended('kader: # welk?\ndocument: medewerker\n'), ['kader: cosmetische-zorg@2019 # welk?\ndocument: medewerker\n']);
  });

  it('puts in each kind that there is', () => {
    const kinds = ['behandelprotocol', 'kwaliteitsplan', 'kwaliteitsverslag', 'medewerker', 'websitetransparantie'];
    const before = 'kader: cosmetische-zorg@2019 # de versie\r\nid: a\r\n';
    assert.deepEqual(
      mended(before),
      kinds.map((kind) => `kader: cosmetische-zorg@2019 # de versie\r\ndocument: ${kind}\r\nid: a\r\n`),
    );
    assert.deepEqual(
      mended('kader: cosmetische-zorg@2019\ndocument:'),
      kinds.map((kind) => `kader: cosmetische-zorg@2019\ndocument: ${kind}`),
    );
  });

  it('corrects its keys and values', () => {
    assert.deepEqual(mended('kadr: cosmetische-zorg@2019\n'), ['kader: cosmetische-zorg@2019\n']);
    assert.deepEqual(mended("kader: 'cosmetische-zorg@2020'\ndocument: medewerker\n"), [
      "kader: 'cosmetische-zorg@2019'\ndocument: medewerker\n",
    ]);
    assert.deepEqual(mended('kader: cosmetische-zorg@2019\ndocument: medewerkr\n'), [
      'kader: cosmetische-zorg@2019\ndocument: medewerker\n',
    ]);
  });

  it('corrects a framework that the workspace names', () => {
    const uri = 'file:///elders/werkruimte.kader.yaml';
    const text = 'kader: kader@1\ndocument: werkruimte\nnaam: B\nkaders:\n  - "cosmetische-zorg@2020" # de nieuwste\n  - iets-anders@1\n';
    service.set(uri, text);
    const made = service.check(uri).problems.flatMap(({ fixes }) => (fixes?.() ?? []).map(({ edits }) => applyEdits(text, edits)));
    service.remove(uri);
    assert.deepEqual(made, [text.replace('2020', '2019')]);
  });

  it('puts no lines into a document between brackets', () => assert.deepEqual(mended('{kader: cosmetische-zorg@2019}\n'), []));
});
