/** Completion in the small framework of the tests: what depends on the form of a field, and not on what it is called. */

import assert from 'node:assert/strict';
import { type CompletionItem, completion } from '../../server/features/completion.ts';
import { applyEdits } from '../../server/text/edit.ts';
import type { Language } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall, sheet } from '../check/trial.ts';

const norms = [
  norm('vrij', 'check: {field: titel, present: true}\ndeviation: explain'),
  norm('streng', 'check: {field: titel, present: true}'),
  norm('elders', 'concerns: bijlage\ncheck: {field: datum, present: true}\ndeviation: explain'),
];

const pack = smallPack(norms.join('')).replace('enum: [klein, groot]', 'enum: [klein, groot, "heel: groot"]');

/** What is offered at the cursor in a sheet, in the order in which it is shown. */
function offered(document: string, language: Language = 'nl'): { readonly text: string; readonly items: readonly CompletionItem[] } {
  const { fixture, service } = openSmall(`${pack}${sheet('', 'ander')}${sheet(document)}`, { language });
  const file = fixture.files.get('blad.kader.yaml');
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view);
  const items = completion(view, file.cursors[0] ?? 0);
  return { text: file.text, items: items.toSorted((one, other) => (one.sortText < other.sortText ? -1 : 1)) };
}

function labels(document: string, language?: Language): readonly string[] {
  return offered(document, language).items.map(({ label }) => label);
}

/** Accepting the item makes the other text of the sheet. */
function check(document: string, label: string, after: string): void {
  const { text, items } = offered(document);
  const item = items.find((candidate) => candidate.label === label);
  assert.ok(item, `“${label}” is not offered, but: ${items.map((each) => each.label).join(', ')}`);
  assert.equal(applyEdits(text, [item.edit]), sheet(after).replace(/^-- .* --\n/, ''));
}

describe('completion of values', () => {
  it('leaves a space behind the colon, and needs none that is there', () => {
    check('kleur:<|>\n', 'rood', 'kleur: rood\n');
    check('kleur:   <|>\n', 'rood', 'kleur:   rood\n');
  });

  it('replaces what stands there, and leaves the comment behind it', () => {
    check('kleur: gro<|>en # of toch niet\n', 'rood', 'kleur: rood # of toch niet\n');
    check('kleur: <|> # nog te kiezen\n', 'rood', 'kleur: rood # nog te kiezen\n');
  });

  it('keeps quotes, and puts them where a value needs them', () => {
    check('kleur: "<|>groen"\n', 'rood', 'kleur: "rood"\n');
    check('maat: <|>\n', 'heel: groot', 'maat: "heel: groot"\n');
    check('maat: "<|>"\n', 'heel: groot', 'maat: "heel: groot"\n');
  });

  it('offers no term that was replaced', () => assert.deepEqual(labels('kleur: <|>\n'), ['geel', 'groen', 'rood']));

  it('finds a term by its label, its synonyms and its known misspellings', () => {
    const item = offered('kleur: <|>\n').items.find(({ label }) => label === 'groen');
    assert.equal(item?.filterText, 'groen groen smaragd groon');
    assert.equal(offered('kleur: <|>\n', 'en').items[0]?.detail, 'yellow');
  });

  it('offers what a field gives as its choices', () => {
    assert.deepEqual(labels('vast: <|>\n'), ['altijd']);
    assert.deepEqual(labels('klaar: <|>\n'), ['true', 'false']);
    assert.deepEqual(
      offered('klaar: <|>\n', 'en').items.map(({ detail }) => detail),
      ['yes', 'no'],
    );
  });

  it('offers the as-of date and a year later', () => {
    assert.deepEqual(
      offered('begin: <|>\n').items.map(({ label, detail }) => `${label} ${detail}`),
      ['2026-11-23 de peildatum', '2027-11-23 over een jaar'],
    );
    assert.deepEqual(
      offered('begin: <|>\n', 'en').items.map(({ detail }) => detail),
      ['the as-of date', 'in a year'],
    );
  });

  it('offers all that can be referred to', () => {
    assert.deepEqual(labels('hoort-bij: <|>\n'), ['ander', 'blad']);
    check('leden:\n  - wie: an<|>\n', 'ander', 'leden:\n  - wie: ander\n');
  });

  it('offers the norms of this kind that may be departed from, and no others', () =>
    assert.deepEqual(labels('afwijkingen:\n  - norm: <|>\n'), ['vrij']));
});

describe('completion of lists', () => {
  it('starts a list between brackets, or goes on below', () => {
    check('kleuren: <|>\n', 'rood', 'kleuren: [rood]\n');
    check('kleuren:\n  <|>\n', 'rood', 'kleuren:\n  - rood\n');
    check('kleuren:\n  - <|>\n', 'rood', 'kleuren:\n  - rood\n');
  });

  it('offers no item that the list has', () => {
    assert.deepEqual(labels('kleuren: [rood, <|>]\n'), ['geel', 'groen']);
    assert.deepEqual(labels('kleuren: [<|>, rood]\n'), ['geel', 'groen']);
    assert.deepEqual(labels('kleuren:\n  - rood\n  - <|>\n  - geel\n'), ['groen']);
    check('kleuren: [rood, <|>]\n', 'geel', 'kleuren: [rood, geel]\n');
    check('kleuren:\n  - rood\n  - g<|>\n', 'geel', 'kleuren:\n  - rood\n  - geel\n');
  });

  it('offers the fields of an item: all of a new one, the others of one that is there', () => {
    assert.deepEqual(labels('leden:\n  - <|>\n'), ['wie', 'aantal', 'kleur']);
    assert.deepEqual(labels('leden:\n  - wie: ander\n    <|>\n'), ['aantal', 'kleur']);
    assert.deepEqual(labels('leden:\n  - wie: ander\n    kleur: rood\n  - <|>\n'), ['wie', 'aantal', 'kleur']);
    check('leden:\n  - wie: ander\n    a<|>\n', 'aantal', 'leden:\n  - wie: ander\n    aantal: \n');
    check('leden:\n  <|>\n', 'wie', 'leden:\n  - wie: \n');
    check('leden: [{wie: ander, <|>}]\n', 'kleur', 'leden: [{wie: ander, kleur: }]\n');
  });

  it('offers nothing before the dash of an item that is there', () => assert.deepEqual(labels('leden:\n  <|>- wie: ander\n'), []));
});

describe('completion of fields', () => {
  it('begins what belongs below a field', () => {
    check('<|>\n', 'groep', 'groep:\n  \n');
    check('<|>\n', 'leden', 'leden:\n  - \n');
    check('<|>\n', 'kleur', 'kleur: \n');
    check('<|>\n', 'vrij', 'vrij: \n');
    check('groep: {<|>}\n', 'naam', 'groep: {naam: }\n');
  });

  it('stands between the others', () => {
    check('titel: Iets\nma<|>\nkleur: rood\n', 'maat', 'titel: Iets\nmaat: \nkleur: rood\n');
    check('titel: Iets\nma<|>: groot\nkleur: rood\n', 'maat', 'titel: Iets\nmaat: groot\nkleur: rood\n');
  });

  it('offers what is required first, and says so', () => {
    const { items } = offered('groep:\n  <|>\n');
    assert.deepEqual(
      items.map(({ label, detail }) => `${label}: ${detail}`),
      ['naam: Naam (verplicht)', 'duur: Duur', 'klaar: Klaar'],
    );
    assert.equal(offered('groep:\n  <|>\n', 'en').items[0]?.detail, 'Name (required)');
    assert.equal(offered('groep:\n  <|>\n', 'en').items[0]?.documentation, 'What the group is called.');
  });

  it('offers no field that the group has, before or after the cursor, or between its brackets', () => {
    assert.deepEqual(labels('groep:\n  duur: geen\n  <|>\n  naam: Eén\n'), ['klaar']);
    assert.deepEqual(labels('groep: {duur: geen, <|>, naam: Eén}\n'), ['klaar']);
    assert.deepEqual(labels('groep: {na<|>am: Eén, duur: geen}\n'), ['klaar']);
  });

  it('offers the fields of every shape as long as none is chosen', () => {
    assert.deepEqual(labels('keuze:\n  <|>\n').toSorted(), ['straal', 'vorm', 'zijde']);
    assert.deepEqual(labels('keuze:\n  vorm: <|>\n'), ['rond', 'vierkant']);
  });

  it('makes a whole document of what is not there yet, as an item of its own, last', () => {
    const { text, items } = offered('titel: Iets\n<|>');
    const template = items.at(-1);
    assert.equal(template?.label, 'Volledig sjabloon: Blad');
    assert.equal(template?.kind, 'template');
    assert.equal(
      template && applyEdits(text, [template.edit]),
      `kader: huis@1
document: blad
id: blad
titel: Iets
maat: 
vast: altijd
aantal: 
bedrag: 
klaar: 
begin: 
eind: 
duur: 
grens: 
telefoon: 
site: 
kleur: 
stof: 
kleuren: []
woorden:
  - 
hoort-bij: 
groep:
  naam: 
leden:
  - wie: 
bewijzen:
  - soort: 
keuze: 
vrij: 
`,
    );
    assert.equal(offered('<|>', 'en').items.at(-1)?.label, 'Whole template: Sheet');
  });
});

describe('completion where nothing can be written', () => {
  it('is silent before a list or group that is there, and behind it', () => {
    assert.deepEqual(labels('groep: {naam: Eén}<|>\n'), []);
    assert.deepEqual(labels('leden: [<|>{wie: ander}]\n'), []);
    assert.deepEqual(labels('leden:\n  - <|>{wie: ander}\n'), []);
  });

  it('is silent in comments, in text, and behind a field that takes just any text', () => {
    assert.deepEqual(labels('# <|>\n'), []);
    assert.deepEqual(labels('titel: |\n  Iets\n  <|>\n'), []);
    assert.deepEqual(labels('titel: <|>\n'), []);
    assert.deepEqual(labels('onzin: <|>\n'), []);
  });
});
