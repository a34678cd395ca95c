/** Hovers as a whole, in the small framework of the tests. */

import assert from 'node:assert/strict';
import { hover } from '../../server/features/hover.ts';
import type { Language } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall, sheet } from '../check/trial.ts';

const norms = [
  norm('duur', 'check: {field: duur, at-least: {field: kleur, get: wacht}}\ndeviation: explain'),
  norm('lijst', 'check: {field: woorden.*, is: een}\nsource: {ref: boek, certainty: derived}\nfrom: {year: 2027}'),
  norm('lid', 'each: leden\ncheck: {field: aantal, at-least: 3}\nsource: {ref: boek, certainty: uncertain}'),
];

const pack = smallPack(norms.join(''))
  .replace(
    'vrij:\n      type: object',
    'vrij:\n      type: object\n      not-assessed: {reason: {nl: Niemand gaat erover., en: It is nobody’s business.}, source: {ref: boek, certainty: quoted}}',
  )
  .replace(
    'rood: {label: {nl: rood, en: red}',
    'rood: {label: {nl: rood, en: red}, help: {nl: De warmste., en: The warmest.}, source: {ref: boek, at: Tabel, certainty: derived}',
  );

const other = sheet('titel: De ander\nkleur: rood\n', 'ander');

function hovered(document: string, language: Language): { readonly markdown: string; readonly place: string } | undefined {
  const { fixture, service } = openSmall(`${pack}${other}${document.startsWith('-- ') ? document : sheet(document)}`, { language });
  const file = [...fixture.files.values()].find(({ cursors }) => cursors.length > 0);
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view);
  const found = hover(view, file.cursors[0] ?? 0, service.check(file.uri).problems);
  return found && { markdown: found.markdown, place: file.text.slice(found.range.start, found.range.end) };
}

/** The whole hover at the cursor, and what of the text it is about. */
function check(document: string, place: string, markdown: string, language: Language = 'nl'): void {
  assert.deepEqual(hovered(document, language), { markdown: markdown.trim(), place });
}

function isSilent(document: string): void {
  assert.equal(hovered(document, 'nl'), undefined);
}

const source = '[Regelboek](https://voorbeeld.nl/regelboek)';
const duur = {
  nl: `- **Norm duur** (huis@1): Zo hoort het. Van kracht vanaf 2020-01-01. Bron: ${source}, “Hoofdstuk 1”, 2019 (staat er).`,
  en: `- **Norm duur** (huis@1): So it should be. In force from 2020-01-01. Source: ${source}, “Hoofdstuk 1”, 2019 (stated).`,
};

describe('a hover', () => {
  it('on a key says what the field is, and each norm that reads it', () => {
    check('du<|>ur: 1 dag\n', 'duur', `**Duur** — huis@1\n\n---\n\n${duur.nl}`);
    check('du<|>ur: 1 dag\n', 'duur', `**Length** — huis@1\n\n---\n\n${duur.en}`, 'en');
    check('ti<|>tel: Iets\n', 'titel', '**Titel** — huis@1\n\nDe naam.');
  });

  it('on a value without a meaning of its own says the norms that read it', () => check('duur: 1 <|>dag\n', '1 dag', duur.nl));

  it('on a term says its label and list, its help, its row of the table and its source', () => {
    const rood = `**rood** — Kleuren · huis@1\n\nDe warmste.\n\n- wachttijd: 1 week\n\nBron: ${source}, “Tabel”, 2019 (afgeleid).`;
    check('kleuren: [geel, ro<|>od]\n', 'rood', rood);
    check('kleur: ro<|>od\n', 'rood', `${rood}\n\n---\n\n${duur.nl}`);
    check('kleuren:\n  - ge<|>el\n', 'geel', '**yellow** — Colours · huis@1\n\n- waiting time: geen\n- next colours: yellow, green', 'en');
  });

  it('on a value that a list does not name says so', () => {
    check('stof: ju<|>te\n', 'jute', 'Staat niet in de lijst Stoffen; wat eruit volgt is onbekend.');
    check('stof: ju<|>te\n', 'jute', 'Not in the list Materials; what follows from it is unknown.', 'en');
  });

  it('on a field of an item, or on an item, says the norms of those', () => {
    const lid = `- **Norm lid** (huis@1): Zo hoort het. Van kracht vanaf 2020-01-01. Bron: ${source}, 2019 (onzeker).`;
    check('leden:\n  - {wie: ander, aan<|>tal: 3}\n', 'aantal', `**Aantal** — huis@1\n\n---\n\n${lid}`);
    const lijst = `- **Norm lijst** (huis@1): Zo hoort het. Van kracht vanaf een dag in 2027. Bron: ${source}, 2019 (afgeleid).`;
    check('woor<|>den: [een]\n', 'woorden', `**Woorden** — huis@1\n\n---\n\n${lijst}`);
    check('woorden: [twee, e<|>en]\n', 'een', lijst);
  });

  it('on a reference says who or what it is', () => {
    check('hoort-bij: an<|>der\n', 'ander', '- Id: ander\n- Titel: De ander\n- Kleur: rood');
    check('hoort-bij: an<|>der\n', 'ander', '- Id: ander\n- Title: De ander\n- Colour: rood', 'en');
    check('hoort-bij: nie<|>mand\n', 'niemand', 'Niet gevonden in deze werkruimte.');
    check('hoort-bij: nie<|>mand\n', 'niemand', 'Not found in this workspace.', 'en');
  });

  it('on a field that may not be assessed says why', () => {
    check(
      'vr<|>ij: {een: 1}\n',
      'vrij',
      `**Vrije velden** — huis@1\n\n**Mag niet worden beoordeeld.** Niemand gaat erover. Bron: ${source}, 2019 (staat er).`,
    );
    check(
      'vr<|>ij: {een: 1}\n',
      'vrij',
      `**Free fields** — huis@1\n\n**May not be assessed.** It is nobody’s business. Source: ${source}, 2019 (stated).`,
      'en',
    );
  });

  it('on the norm of a deviation says what the norm is', () => {
    check('afwijkingen:\n  - norm: du<|>ur\n', 'duur', duur.nl.slice(2));
    check('afwijkingen:\n  - norm: du<|>ur\n', 'duur', duur.en.slice(2), 'en');
  });

  it('on a choice between shapes says what the chosen one has', () =>
    check('keuze:\n  vorm: rond\n  stra<|>al: 1\n', 'straal', '**Straal** — huis@1'));

  it('on an alias says what it stands for, at the alias itself', () =>
    check(
      'kleur: &k geel\nleden:\n  - wie: ander\n    kleur: *<|>k # als hierboven\n',
      '*k',
      '**geel** — Kleuren · huis@1\n\n- wachttijd: geen\n- buurkleuren: geel, groen',
    ));

  it('on the header says what it is, also where the framework is not known', () => {
    const whole = (header: string): string => `-- kop.kader.yaml --\n${header}`;
    const help = 'Het kader en de versie waartegen dit document is geschreven, als naam@versie.';
    assert.equal(hovered(whole('ka<|>der: iets@1\n'), 'nl')?.markdown, `**Kader**\n\n${help}`);
    assert.equal(hovered(whole('ka<|>der: huis@1\n'), 'nl')?.markdown, `**Kader** — huis@1\n\n${help}`);
    assert.equal(
      hovered(whole('kader: huis<|>@1\n'), 'nl')?.markdown,
      '**Huisregels** — huis@1\n\nvastgesteld, 2020-01-01. Van kracht vanaf 2020-01-01.',
    );
    assert.equal(
      hovered(whole('kader: huis<|>@1\n'), 'en')?.markdown,
      '**House rules** — huis@1\n\nadopted, 2020-01-01. In force from 2020-01-01.',
    );
    const kind = 'kader: huis@1\ndocument: bl<|>ad\nid: kop\nkleur: geel\nduur: geen\nwoorden: [een]\n';
    assert.equal(hovered(whole(kind), 'nl')?.markdown, '**Blad** — huis@1\n\nEen blad om iets op te proberen.');
    assert.equal(hovered(whole(kind), 'en')?.markdown, '**Sheet** — huis@1\n\nA sheet to try things on.');
  });

  it('is silent in the space around, on what is not known and where there is nothing to say', () => {
    isSilent('duur:  <|>  1 dag\n');
    isSilent('begin: <|>\n');
    isSilent('on<|>zin: 1\n');
    isSilent('maat: kl<|>ein\n');
    isSilent('afwijkingen:\n  - norm: on<|>zin\n');
    isSilent('# dui<|>delijk\n');
    isSilent('groep: {naam: Eén}\n<|>\n');
  });
});
