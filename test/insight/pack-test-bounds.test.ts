import assert from 'node:assert/strict';
import { norm } from '../check/small-pack.ts';
import { leftOpenOf } from './pack-trial.ts';

/** What is left open of a norm with this body, with one example for each line. */
function open(body: string, ...examples: readonly string[]): readonly string[] {
  return leftOpenOf(['bound', 'literals'], { norms: norm('proef', body), examples });
}

describe('a bound is held by an example on each side of it', () => {
  const least = 'check: {field: aantal, at-least: 18}';

  it('leaves nothing open where one lies on it and one just below', () => {
    assert.deepEqual(open(least, 'aantal: 18', 'aantal: 17'), []);
  });

  it('asks for the side that is missing', () => {
    const [start, end] = ['De grens 18 bij aantal kan veranderen zonder dat een voorbeeld het merkt. Voeg toe: een voorbeeld ', '.'];
    assert.deepEqual(open(least, 'aantal: 19', 'aantal: 17'), [`${start}met precies 18${end}`]);
    assert.deepEqual(open(least, 'aantal: 18', 'aantal: 16'), [`${start}met 17${end}`]);
    assert.deepEqual(open(least, 'aantal: 30', 'aantal: 3'), [`${start}met precies 18, en een met 17${end}`]);
    assert.deepEqual(open('check: {field: aantal, at-most: 18}', 'aantal: 3', 'aantal: 30'), [
      `${start}met 19, en een met precies 18${end}`,
    ]);
  });

  it('looks at what decides whether a norm applies, and behind not', () => {
    const when = 'when: {field: aantal, at-least: 18}\ncheck: {field: klaar, is: true}';
    const states = ['klaar: true', 'klaar: false'] as const;
    assert.deepEqual(open(when, `aantal: 18\n${states[0]}`, `aantal: 17\n${states[1]}`), []);
    assert.match(open(when, `aantal: 18\n${states[0]}`, `aantal: 19\n${states[1]}`).join(), /een voorbeeld met 17\./);
    const not = 'check: {not: {field: aantal, at-least: 18}}';
    assert.match(open(not, 'aantal: 18').join(), /een voorbeeld met 17\./);
  });

  it('moves a number in the last decimal that is written', () => {
    const body = 'check: {field: bedrag, at-least: 2.50}';
    assert.match(open(body, 'bedrag: 3', 'bedrag: 1').join(), /met precies 2\.50, en een met 2\.49\.$/);
    assert.deepEqual(open(body, 'bedrag: 2.5', 'bedrag: 2.49'), []);
  });

  it('moves a date by a day, over the end of a month', () => {
    const body = 'check: {field: begin, at-most: 2026-02-28}';
    assert.match(open(body, 'begin: 2026-01-01').join(), /met 2026-03-01, en een met precies 2026-02-28\.$/);
    assert.deepEqual(open(body, 'begin: 2026-03-01', 'begin: 2026-02-28'), []);
  });

  it('moves a period by a day or a month, and never below none', () => {
    const week = 'check: {field: duur, at-least: 1 week}';
    assert.deepEqual(open(week, 'duur: 7 dagen', 'duur: 6 dagen'), []);
    assert.match(open(week, 'duur: 2 weken', 'duur: 1 dag').join(), /De grens 1 week .* met precies 1 week, en een met 6 dagen\.$/);
    assert.match(open('check: {field: duur, at-least: 1 jaar}', 'duur: 12 maanden').join(), /een voorbeeld met 11 maanden\.$/);
    assert.match(open('check: {field: duur, at-most: geen}', 'duur: 1 week').join(), /met 1 dag\.$/);
    assert.deepEqual(open('check: {field: duur, at-most: geen}', 'duur: 1 dag', 'duur: geen'), []);
  });

  it('moves a term to its neighbours in the list, and not beyond either end', () => {
    const body = 'check: {field: kleur, at-least: groen}';
    assert.match(open(body, 'kleur: rood').join(), /met precies groen, en een met geel\.$/);
    assert.deepEqual(open(body, 'kleur: groen', 'kleur: geel'), []);
    assert.match(open('check: {field: kleur, at-least: rood}', 'kleur: rood').join(), /een voorbeeld met groen\.$/);
    assert.match(open('check: {field: kleur, at-most: geel}', 'kleur: geel').join(), /een voorbeeld met groen\.$/);
  });

  it('counts items', () => {
    const body = 'check: {field: woorden, count: {at-least: 2, at-most: 3}}';
    const found = open(body, 'woorden: [a, b]', 'woorden: [a, b, c, d, e]');
    assert.equal(found.length, 2);
    assert.match(found[0] ?? '', /De grens 2 .* met 1 in de lijst\.$/);
    assert.match(found[1] ?? '', /De grens 3 .* met 4 in de lijst, en een met precies 3 in de lijst\.$/);
    assert.deepEqual(open(body, ...['[a]', '[a, b]', '[a, b, c]', '[a, b, c, d]'].map((list) => `woorden: ${list}`)), []);
  });

  it('measures how far dates are apart', () => {
    const body = 'check: {field: begin, interval: {to: eind, at-most: 7 dagen}}';
    assert.match(
      open(body, 'begin: 2026-01-01\neind: 2026-01-02').join(),
      /waarin 8 dagen tussen de datums ligt, en een waarin precies 7 dagen tussen de datums ligt\.$/,
    );
    assert.deepEqual(open(body, 'begin: 2026-01-01\neind: 2026-01-08', 'begin: 2026-01-01\neind: 2026-01-09'), []);
  });

  it('moves what is counted from the as-of date by a day, also where it is counted in years', () => {
    const old = 'check: {field: begin, not-older-than: 2 jaar}';
    assert.deepEqual(open(old, 'begin: 2024-11-23', 'begin: 2024-11-22'), []);
    assert.match(
      open(old, 'begin: 2024-11-24', 'begin: 2024-11-20').join(),
      /De grens 2 jaar .* met precies de datum van 2 jaar voor de peildatum, en een met één dag eerder dan de datum van 2 jaar voor de peildatum\.$/,
    );
    const soon = 'check: {field: begin, at-most: {today: true, plus: 1 maand}}';
    assert.deepEqual(open(soon, 'begin: 2026-12-23', 'begin: 2026-12-24'), []);
    assert.match(open(soon, 'begin: 2026-12-23').join(), /een voorbeeld met één dag later dan de datum van 1 maand na de peildatum\.$/);
    const now = 'check: {field: begin, at-least: {today: true}}';
    assert.deepEqual(open(now, 'begin: 2026-11-23', 'begin: 2026-11-22'), []);
    assert.match(open(now, 'begin: 2026-11-22').join(), /telt vanaf de peildatum.*een voorbeeld met precies de peildatum\.$/);
  });

  it('counts from the date that the example itself names', () => {
    const body = 'check: {field: begin, at-least: {today: true}}';
    assert.deepEqual(open(body, '# as-of: 2025-03-01\nbegin: 2025-03-01', '# as-of: 2025-03-01\nbegin: 2025-02-28'), []);
  });

  it('looks into each item of a list, and into the documents that are asked for', () => {
    const item = 'each: leden\ncheck: {field: aantal, at-least: 2}';
    const members = (...counts: readonly number[]): string =>
      `leden:${counts.map((count) => `\n  - {wie: blad-1, aantal: ${count}}`).join('')}`;
    assert.deepEqual(open(item, members(9, 1, 2)), []);
    assert.match(open(item, members(9, 1)).join(), /een voorbeeld met precies 2\.$/);
    const exists = 'concerns: werkruimte\ncheck: {exists: blad, where: {field: aantal, at-least: 2}}';
    assert.match(open(exists, 'aantal: 3').join(), /met precies 2, en een met 1\.$/);
    assert.match(open(exists, 'aantal: 2').join(), /een voorbeeld met 1\.$/);
  });

  it('sees that one item stopped to matter while another goes on to be met', () => {
    const body = 'each: leden\nwhen: {field: aantal, at-least: 2}\ncheck: {field: kleur, is: geel}';
    const member = (count: number): string => `\n  - {wie: blad-1, aantal: ${count}, kleur: geel}`;
    assert.deepEqual(open(body, `leden:${member(1)}${member(2)}${member(9)}`), []);
  });

  it('does not count an example that the norm says nothing of on its date', () => {
    const body = `${least}\nfrom: 2026-06-01\nuntil: 2026-12-31`;
    const early = '# as-of: 2019-06-01\n';
    assert.match(open(body, `${early}aantal: 18`, 'aantal: 17').join(), /een voorbeeld met precies 18\./);
  });
});

describe('a value that is named is held by an example that would end otherwise without it', () => {
  const counts = (literals: string, field: string): string =>
    `Was ${literals} bij ${field} niet genoemd, dan kwam elk voorbeeld op hetzelfde uit. Voeg voor elke waarde een voorbeeld toe waarin juist die ertoe doet.`;

  it('asks for each that may stand there', () => {
    const body = 'check: {field: kleur, is-one-of: [geel, groen]}';
    assert.deepEqual(open(body, 'kleur: geel', 'kleur: rood'), [counts('“groen”', 'kleur')]);
    assert.deepEqual(open(body, 'kleur: geel', 'kleur: groen'), []);
    assert.deepEqual(open('check: {field: maat, is: klein}', 'aantal: 1'), [counts('“klein”', 'maat')]);
    assert.deepEqual(open('check: {field: woorden, contains: [a, b]}', 'woorden: [a, b]'), [counts('“a” of “b”', 'woorden')]);
  });

  const all = 'check: {field: woorden, covers: [a, b]}';

  it('asks for each that must stand there, the only one missing', () => {
    assert.match(
      open(all, 'woorden: [a, b]', 'woorden: []', 'woorden: [b]').join(),
      /^Dat “b” in woorden moet staan, laat geen voorbeeld zien\./,
    );
    assert.deepEqual(open(all, 'woorden: [a]', 'woorden: [b]'), []);
  });

  it('is content with one from which more are missing, where its mark says which', () => {
    const named = `${all}\nmessage: {nl: "Hier mist {asked}.", en: "Missing: {asked}."}`;
    const marked = 'woorden: [c]\n#        ^^^ error proef ';
    assert.deepEqual(open(named, `${marked}Hier mist a en b.`), []);
    assert.equal(open(named, marked.trim()).length, 1);
    assert.match(open(named, marked.trim()).join(), /of één waarin ze samen ontbreken, met achter de markering de hele melding\.$/);
    const silent = `${all}\nmessage: {nl: Hier mist iets., en: Something is missing.}`;
    assert.match(
      open(silent, `${marked}Hier mist iets.`).join(),
      /waarin alleen die ontbreekt\. Noemt de melding van de norm wat ontbreekt, met \{asked\}, /,
    );
  });
});
