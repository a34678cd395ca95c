import assert from 'node:assert/strict';
import { say } from '../../server/text/message.ts';
import { norm } from '../check/small-pack.ts';
import { leftOpen, leftOpenOf, notesOf, tryPack } from './pack-trial.ts';

const ready = norm('klaar', 'check: {field: klaar, is: true}');
const both = ['klaar: true', 'klaar: false\n#      ^^^^^ error klaar'];
/** Examples on both sides of the date from which the pack of tests holds. */
const around = ['# as-of: 2019-12-31\nklaar: false', '# as-of: 2020-01-01\nklaar: false\n#      ^^^^^ error klaar'];

describe('the test of a pack', () => {
  it('leaves nothing open where the examples show all of it', () => {
    assert.deepEqual(leftOpen({ norms: ready, examples: [...both, ...around] }), []);
  });

  it('says the same when it is asked again: trying leaves the pack as it is', () => {
    const trial = { norms: ready + norm('aantal', 'check: {field: aantal, at-least: 2}'), examples: [...both, 'aantal: 9'] };
    const [first, second] = [leftOpen(trial), leftOpen(trial)];
    assert.ok(first.length > 3);
    assert.deepEqual(first, second);
  });

  it('says one thing of a pack without examples', () => {
    assert.deepEqual(leftOpen({ norms: ready, examples: [] }), [
      'Er zijn geen voorbeelden. Maak naast framework.kader.yaml een map examples, met daarin documenten die aan de normen voldoen en documenten die dat niet doen.',
    ]);
  });

  it('begins with what is wrong in the pack itself, and goes on with the rest', () => {
    const broken = norm('kapot', 'check: {field: klar, is: true}');
    const found = leftOpen({ norms: ready + broken, examples: ['klaar: true', ...around] });
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^Regel \d+: Veld klar bestaat niet in Blad\. .* \(pack-path\)$/);
    const both = leftOpen({ norms: ready + broken, examples: around });
    assert.match(both[0] ?? '', /klar/);
    assert.deepEqual(both.slice(1), ['Geen voorbeeld voldoet aan deze norm. Voeg er een toe.']);
  });

  it('says why a pack cannot be loaded at all', () => {
    const edit = (text: string): string => text.replace('version: "1"', 'version: "1"\nneeds: [buurhuis@1]');
    const trial = { norms: ready, examples: both, edit };
    assert.equal(tryPack(trial).pack, undefined);
    assert.match(leftOpen(trial).join(), /^Regel \d+: Kaderversie buurhuis@1 is hier niet bekend/);
  });
});

describe('each norm', () => {
  const never = (norms: string, ...examples: readonly string[]): readonly string[] => leftOpenOf(['never'], { norms, examples });

  it('is shown met and not met', () => {
    assert.deepEqual(never(ready, ...both), []);
    assert.deepEqual(never(ready, 'klaar: false'), ['Geen voorbeeld voldoet aan deze norm. Voeg er een toe.']);
    assert.deepEqual(never(ready, 'klaar: true', 'aantal: 1'), [
      'Deze norm slaat in geen enkel voorbeeld aan. Voeg een voorbeeld toe dat er niet aan voldoet, met de bevinding gemarkeerd.',
    ]);
  });

  it('is not shown by an example that it says nothing of on its date', () => {
    assert.match(
      never(`${ready}    from: 2026-01-01\n    until: 2026-06-01\n`, ...both).join(' '),
      /Geen voorbeeld voldoet.*slaat in geen enkel/,
    );
  });

  it('is shown item by item', () => {
    const items = norm('leden', 'each: leden\ncheck: {field: aantal, at-least: 2}');
    assert.deepEqual(never(items, 'leden: [{wie: blad-1, aantal: 1}, {wie: blad-1, aantal: 2}]'), []);
  });

  it('is shown speaking and silent where it is open', () => {
    const open = norm('open', 'force: open\nwhen: {field: klaar, is: true}');
    assert.deepEqual(never(open, 'klaar: true', 'klaar: false'), []);
    assert.match(never(open, 'klaar: false').join(), /^Deze open norm zegt in geen enkel voorbeeld iets\./);
    assert.match(never(open, 'klaar: true').join(), /^Deze open norm geldt in elk voorbeeld\./);
  });

  it('need only be unknown where it is never not met: an open list may hold anything', () => {
    const known = norm('bekend', 'check: {field: stof, is-one-of: [linnen, katoen]}');
    assert.deepEqual(never(known, 'stof: linnen', 'stof: zijde'), []);
    assert.match(never(known, 'stof: linnen').join(), /^Van deze norm is hoogstens onbekend/);
    assert.match(never(norm('linnen', 'check: {field: stof, is: linnen}'), 'stof: linnen', 'stof: zijde').join(), /slaat in geen enkel/);
  });
});

describe('the marks of an example', () => {
  const marks = (...examples: readonly string[]): readonly string[] => leftOpenOf(['unmet-mark', 'unmarked'], { norms: ready, examples });

  it('are all met, and every problem is marked', () => {
    assert.deepEqual(marks(...both), []);
    assert.match(
      marks('klaar: false').join(),
      /^Regel 4: hier is een bevinding die niet is gemarkeerd: error klaar\. .*Zet|zet er een markering onder\.$/,
    );
    assert.match(marks('klaar: true\n#      ^^^^ error klaar').join(), /^Regel 4: de markering “error klaar” komt niet uit/);
  });

  it('are met in just that place, with that severity, and with those words where they have them', () => {
    const wrong = marks('klaar: false\n#     ^^^^^^ error klaar', 'klaar: false\n#      ^^^^^ warning klaar');
    assert.equal(wrong.length, 4);
    const words = (text: string): readonly string[] => marks(`klaar: false\n#      ^^^^^ error klaar ${text}`);
    assert.equal(words('Er mist iets.').length, 2);
    const [found] = tryPack({ norms: ready, examples: ['klaar: false'] }).failures.filter(({ is }) => is === 'unmarked');
    const said = found?.is === 'unmarked' ? say(found.message, 'nl') : '';
    assert.match(said, /Norm “Norm klaar” van huis@1/);
    assert.deepEqual(words(said), []);
  });
});

describe('the date on top of an example', () => {
  const header = 'kader: huis@1\ndocument: blad\nid: x\n';
  const dated = (...comments: readonly string[]): readonly string[] =>
    leftOpenOf(['misdated'], { norms: ready, examples: [`${comments.join('\n')}\n${header}`] });
  const said = (line: number): string =>
    `Regel ${line}: deze peildatum wordt niet gelezen. Schrijf “# as-of: JJJJ-MM-DD” met een bestaande datum, zoals “# as-of: 2026-07-01”.`;

  it('is said to be wrong where it cannot be read', () => {
    for (const comment of [
      '# as-of: 2026-13-01',
      '# as-of: 2026-02-30',
      '# as-of: 01-01-2027',
      '# as-of: 2026-01-01 (net ervoor)',
      '# as-of: 1 juli 2026',
      '# as-of 2025-12-31',
      '# as of: 2025-12-31',
      '# as of 2025-12-31\r',
      '#as-of: 2026-01-01',
      '# As-of: 2026-01-01',
    ])
      assert.deepEqual(dated(comment), [said(1)], comment);
    assert.deepEqual(dated('# Net ervoor.', '', '# as-of 2025-12-31'), [said(3)]);
    assert.deepEqual(dated('# as-of: 2026-01-01', '# as of: 2025-12-31'), [said(2)]);
  });

  it('is no other comment', () => {
    for (const comment of [
      '# as-of: 2026-01-01',
      '# as-of:2026-01-01\r',
      '# Net voor 2026-01-01.',
      '# as of old: see there',
      '# as of 1 July 2026 this is asked',
      '# as-often: 2 times',
      '# judged as of: 2026-01-01',
    ])
      assert.deepEqual(dated(comment), [], comment);
    assert.deepEqual(dated('# Een voorbeeld.', header.replace('id: x\n', '# as-of 2025-12-31')), []);
  });
});

describe('the words of a norm', () => {
  const words = (body: string): readonly string[] =>
    leftOpenOf(['same-words', 'other-holes', 'open-holes'], {
      norms: norm('proef', `check: {field: klaar, is: true}\n${body}`),
      examples: both,
    });

  it('stand in both languages', () => {
    assert.deepEqual(words(''), []);
    assert.deepEqual(words('text: {nl: Zo hoort het., en: Zo hoort het.}'), [
      'Bij text staat in nl en en hetzelfde, of een van beide ontbreekt. Schrijf beide talen.',
    ]);
    assert.match(words('message: {nl: Doe het.}').join(), /^Bij message /);
    assert.match(words('title: {nl: Twee woorden, en: Twee woorden}').join(), /^Bij title /);
  });

  it('may be one word that both languages have', () => {
    assert.deepEqual(words('title: {nl: Time-out, en: Time-out}'), []);
  });

  it('have the same holes', () => {
    assert.deepEqual(words('message: {nl: "Hier staat {read}.", en: "It says {asked}."}'), [
      'Bij message hebben nl en en niet dezelfde invulplaatsen: {read} en {asked}. Zet ze in beide talen.',
    ]);
    assert.deepEqual(words('message: {nl: "{read} en {read}", en: "{read}, twice"}'), []);
  });

  it('have no holes that nothing fills', () => {
    assert.deepEqual(words('message: {nl: "Hier staat {reed}.", en: "It says {reed}."}'), [
      'Bij message staat {reed}, en dat wordt door niets ingevuld. Bij deze norm wordt wel ingevuld: {field}, {read} en {asked}.',
    ]);
    assert.deepEqual(words('text: {nl: "Vul {field} in.", en: "Fill in {field}."}'), [
      'Bij text staat {field}, en daar wordt niets ingevuld. Schrijf er gewone woorden.',
    ]);
  });

  it('may name what the check of the norm knows besides', () => {
    const message = 'message: {nl: "Niet {to} ({end}).", en: "No {to} ({end})."}';
    const interval = 'check: {field: begin, interval: {to: eind, at-least: 1 week}}';
    const open = (body: string): readonly string[] =>
      leftOpenOf(['open-holes'], { norms: norm('proef', `${body}\n${message}`), examples: both });
    assert.deepEqual(open(interval), []);
    assert.deepEqual(open(interval.replace('check: ', 'check: {any: [').concat(', {field: klaar, is: true}]}')), []);
    for (const other of ['check: {field: begin, at-least: 2026-01-01}', interval.replace('check: ', 'check: {not: ').concat('}')])
      assert.match(open(other).join(), /^Bij message staat \{to\} en \{end\}, /, other);
  });
});

describe('what nothing uses', () => {
  const notes = (trial: Partial<Parameters<typeof notesOf>[0]>): string => notesOf({ norms: ready, examples: both, ...trial }).join('\n');

  it('is said of terms, but for those in an example, a norm or a table, and those that were replaced', () => {
    assert.match(notes({}), /^Lijst stof: deze termen .* \(2 van de 2\): linnen en katoen\.$/m);
    assert.match(notes({}), /^Lijst kleur: deze termen .* \(1 van de 3\): rood\.$/m);
    assert.match(notes({ examples: ['stof: linnen'] }), /^Lijst stof: deze termen .* \(1 van de 2\): katoen\.$/m);
    assert.doesNotMatch(notes({ norms: norm('stof', 'check: {field: stof, is-one-of: [linnen, katoen]}') }), /Lijst stof/);
  });

  it('is said of sources', () => {
    assert.doesNotMatch(notes({}), /bronnen/);
    const edit = (text: string): string => text.replace('sources: {', 'sources: {krant: {title: De krant}, ');
    assert.match(notes({ edit }), /^Niets verwijst naar deze bronnen: krant\.$/m);
  });

  it('is said of fields that no norm reads, but not of what every document holds', () => {
    const of = (body: string): string => /^Soort bijlage: .*$|^Soort blad: .*$/m.exec(notes({ norms: norm('proef', body) }))?.[0] ?? '';
    assert.match(of('check: {field: titel, present: true}'), /^Soort blad: geen norm leest maat, vast, aantal, /);
    assert.doesNotMatch(of('check: {field: titel, present: true}'), /titel|kader|document|afwijkingen/);
    const group = notes({ norms: norm('proef', 'check: {field: groep, present: true}') });
    assert.doesNotMatch(group, /groep/);
  });

  it('is said of kinds without an example, and of examples without a date', () => {
    assert.match(notes({}), /^Van soort bijlage is er geen voorbeeld\.$/m);
    assert.doesNotMatch(notes({ examples: ['kader: huis@1\ndocument: bijlage'] }), /soort bijlage/);
    assert.doesNotMatch(notes({}), /op welke datum/);
  });
});
