import assert from 'node:assert/strict';
import { nearestId, nearestPack, nearestTerm } from '../../server/check/spellings.ts';
import { termsOf } from '../../server/packs/pack.ts';
import { createService } from '../fixture.ts';
import { smallPack } from './small-pack.ts';
import { openSmall } from './trial.ts';

describe('spellings', () => {
  const packs = createService().packs();

  it('finds a framework by another version, by its name alone, and misspelt', () => {
    assert.equal(nearestPack('cosmetische-zorg@2020', packs), 'cosmetische-zorg@2019');
    assert.equal(nearestPack('cosmetische-zorg', packs), 'cosmetische-zorg@2019');
    assert.equal(nearestPack('cosmetishe-zorg@2019', packs), 'cosmetische-zorg@2019');
    assert.equal(nearestPack('Cosmetische Zorg', packs), 'cosmetische-zorg@2019');
    assert.equal(nearestPack('iets-anders@1', packs), undefined);
    assert.equal(nearestPack('', packs), undefined);
  });

  it('takes the last of several versions', () => {
    const later = smallPack()
      .replaceAll('pakket/', 'pakket/later/')
      .replace('version: "1"', 'version: "2"')
      .replace(/-- werkruimte[\s\S]*?(?=-- pakket)/, '');
    const own = openSmall(`${smallPack()}${later.trimStart()}`).service.packs();
    assert.deepEqual([...own.keys()], ['kader@1', 'huis@1', 'huis@2']);
    assert.equal(nearestPack('huis@3', own), 'huis@2');
  });

  it('finds every term of every list by its own labels, synonyms and known misspellings', () => {
    const failures: string[] = [];
    for (const pack of packs.values()) {
      for (const { id } of pack.terms.values()) {
        const list = termsOf(pack, id);
        for (const term of list?.terms.values() ?? []) {
          for (const word of [term.label.nl, term.label.en, ...term.synonyms, ...term.misspellings]) {
            const found = list && nearestTerm(word, list);
            if (found !== term.id) failures.push(`${pack.id} ${id}: “${word}” of ${term.id} is taken for ${found}`);
          }
        }
      }
    }
    assert.deepEqual(failures, []);
  });

  it('never takes a strength for another', () => {
    const pack = packs.get('cosmetische-zorg@2019');
    const list = pack && termsOf(pack, 'peelmiddel');
    assert.ok(list);
    const found = ['tca-60', 'tca-5', 'glycolzuur-80', 'fenol-80-zonder-occlusie', 'jessner-met-tca-30'].map((word) =>
      nearestTerm(word, list),
    );
    assert.deepEqual(found, [undefined, undefined, undefined, undefined, undefined]);
    assert.equal(nearestTerm('tca 10', list), 'tca-10-tot-20');
    assert.equal(nearestTerm('glycolzuur-50%', list), 'glycolzuur-40-tot-70');
    assert.equal(nearestTerm('glycolzur', list), 'glycolzuur-40-tot-70');
  });

  it('finds an id that differs little, and none that differs much', () => {
    assert.equal(nearestId('a-janssen', ['a-jansen', 'b-pieters']), 'a-jansen');
    assert.equal(nearestId('c-zwart', ['a-jansen', 'b-pieters']), undefined);
  });
});
