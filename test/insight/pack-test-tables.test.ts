import assert from 'node:assert/strict';
import { norm } from '../check/small-pack.ts';
import { leftOpenOf } from './pack-trial.ts';

function open(norms: string, ...examples: readonly string[]): readonly string[] {
  return leftOpenOf(['attribute'], { norms, examples });
}

const waits = norm('wachten', 'check: {field: duur, at-least: {field: kleur, get: wacht}}');
const all = [
  'kleur: geel\nduur: geen',
  'kleur: groen\nduur: 1 dag',
  'kleur: groen\nduur: geen',
  'kleur: rood\nduur: 7 dagen',
  'kleur: rood\nduur: 6 dagen',
];

describe('the tables of a pack', () => {
  it('are held where each value that a norm compares with has an example on each side', () => {
    assert.deepEqual(open(waits, ...all), []);
  });

  it('are named by term and attribute where one is not', () => {
    assert.deepEqual(open(waits, ...all.slice(0, 4)), [
      'Het kenmerk wacht van “rood” (1 week) kan veranderen zonder dat een voorbeeld het merkt. Voeg bij norm wachten toe: een voorbeeld met “rood” en bij duur 6 dagen.',
    ]);
    assert.match(open(waits, ...all.slice(1)).join(), /“geel” \(geen\).*en bij duur precies geen\.$/);
  });

  it('need not be held where the norm does not apply to the term', () => {
    const when = (condition: string): string =>
      norm('wachten', `when: ${condition}\ncheck: {field: duur, at-least: {field: kleur, get: wacht}}`);
    const later = all.slice(1);
    assert.deepEqual(open(when('{field: kleur, at-least: groen}'), ...later, 'kleur: geel'), []);
    assert.deepEqual(open(when('{not: {field: kleur, is: geel}}'), ...later, 'kleur: geel'), []);
    assert.deepEqual(
      open(when('{all: [{field: duur, present: true}, {field: kleur, is-one-of: [groen, rood]}]}'), ...later, 'kleur: geel\nduur: geen'),
      [],
    );
    assert.match(open(when('{field: duur, present: true}'), ...later).join(), /“geel”/);
  });

  it('are held by any of the norms that use them', () => {
    const most = norm('niet-langer', 'check: {field: duur, at-most: {field: kleur, get: wacht}}');
    assert.deepEqual(open(waits + most, 'kleur: geel\nduur: geen', 'kleur: groen\nduur: 1 dag', 'kleur: rood\nduur: 1 week'), []);
  });

  it('are held value by value where they hold lists', () => {
    const next = norm('buren', 'check: {field: kleuren, covers: {field: kleur, get: naast}}');
    const found = open(
      next,
      'kleur: geel\nkleuren: [geel, groen]',
      'kleur: geel\nkleuren: [geel]',
      'kleur: groen\nkleuren: [groen]',
      'kleur: groen\nkleuren: [geel]',
    );
    assert.deepEqual(found, [
      'Geen voorbeeld laat zien dat “geel” meetelt in het kenmerk naast van “geel”. Voeg bij norm buren een voorbeeld met “geel” toe waarvan de uitkomst verandert als “geel” daar niet stond.',
    ]);
  });
});
