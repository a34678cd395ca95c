import assert from 'node:assert/strict';
import { applyEdits } from '../../server/text/edit.ts';
import { createService } from '../fixture.ts';
import { mend } from './mend.ts';

describe('a fix that inserts a field', () => {
  it('puts it at the root, in the order of the fields', () =>
    mend(`
check: {field: maat, is: groot}
missing: not-met
-- blad --
titel: Iets
aantal: 3
-- Voeg maat: groot toe --
titel: Iets
maat: groot
aantal: 3
`));

  it('puts it at the end where it is the last, and before the first where it is the first', () => {
    mend(`
check: {field: leden, present: true}
-- blad --
titel: Iets
kleur: rood
-- Voeg leden toe --
titel: Iets
kleur: rood
leden:
  - wie:␣
`);
    mend(`
groep:
  duur: geen
-- Voeg naam toe --
groep:
  naam:␣
  duur: geen
`);
  });

  it('puts it below the whole of what stands before it: a group, a list, block text', () => {
    mend(`
check: {field: kleur, is: rood}
missing: not-met
-- blad --
titel: |
  Iets op
  twee regels

woorden:
  - een
-- Voeg kleur: rood toe --
titel: |
  Iets op
  twee regels
kleur: rood

woorden:
  - een
`);
    mend(`
check: {field: bewijzen, present: true}
-- blad --
leden:
  - wie: blad
    kleur: rood
vrij: {een: 1}
-- Voeg bewijzen toe --
leden:
  - wie: blad
    kleur: rood
bewijzen:
  - soort:␣
vrij: {een: 1}
`);
  });

  it('leaves comments where they are', () =>
    mend(`
check: {field: maat, is: groot}
missing: not-met
-- blad --
# Over de titel.
titel: Iets # nog te kiezen
# Over het aantal.
aantal: 3
-- Voeg maat: groot toe --
# Over de titel.
titel: Iets # nog te kiezen
maat: groot
# Over het aantal.
aantal: 3
`));

  it('puts it in an item of a list', () =>
    mend(`
leden:
  - aantal: 1 # de eerste
    kleur: rood
-- Voeg wie toe --
leden:
  - wie:␣
    aantal: 1 # de eerste
    kleur: rood
`));

  it('puts it between brackets, and in empty ones', () => {
    mend(`
leden: [{aantal: 1, kleur: rood}]
-- Voeg wie toe --
leden: [{wie: , aantal: 1, kleur: rood}]
`);
    mend(`
groep: {}
-- Voeg naam toe --
groep: {naam: }
`);
    mend(`
check: {field: leden.*.kleur, is: rood}
missing: not-met
-- blad --
leden: [{wie: blad}]
-- Voeg kleur: rood toe --
leden: [{wie: blad, kleur: rood}]
`);
  });

  it('ends its line as the others do', () =>
    mend(
      `
check: {field: maat, is: groot}
missing: not-met
-- blad --
titel: Iets # hier
aantal: 3
-- Voeg maat: groot toe --
titel: Iets # hier
maat: groot
aantal: 3
`,
      { lineEnd: '\r\n' },
    ));

  it('needs no line end at the end of the file, and makes none', () =>
    mend(
      `
check: {field: maat, is: groot}
missing: not-met
-- blad --
titel: Iets
-- Voeg maat: groot toe --
titel: Iets
maat: groot
`,
      { isOpen: true },
    ));

  it('puts in the group that it belongs in too, with what that needs', () =>
    mend(`
check: {field: groep.duur, at-least: 1 week}
missing: not-met
-- blad --
titel: Iets
-- Voeg groep › duur: 1 week toe --
titel: Iets
groep:
  naam:␣
  duur: 1 week
`));

  it('makes a list of what belongs in a list', () =>
    mend(`
check: {field: kleuren, is-one-of: [rood]}
missing: not-met
-- blad --
titel: Iets
-- Voeg kleuren: rood toe --
titel: Iets
kleuren: [rood]
`));

  it('puts quotes around a value that needs them', () =>
    mend(`
check: {field: titel, is: "Let op: heet"}
missing: not-met
-- blad --
maat: groot
-- Voeg titel: Let op: heet toe --
titel: "Let op: heet"
maat: groot
`));

  it('offers each way to put right what may be put right in several', () =>
    mend(`
check: {any: [{field: maat, is: groot}, {field: klaar, is: true}]}
missing: not-met
-- blad --
titel: Iets
-- Voeg maat: groot toe --
titel: Iets
maat: groot
-- Voeg klaar: true toe --
titel: Iets
klaar: true
`));
});

describe('a fix that fills in a field', () => {
  it('puts the value behind the key, before a comment', () =>
    mend(`
check: {field: aantal, at-least: 3}
missing: not-met
-- blad --
aantal: # nog niet bekend
maat: groot
-- Vul in: 3 --
aantal: 3 # nog niet bekend
maat: groot
`));

  it('takes the place of null', () =>
    mend(`
check: {field: aantal, at-least: 3}
missing: not-met
-- blad --
aantal: null
maat: groot
-- Vul in: 3 --
aantal: 3
maat: groot
`));

  it('puts a group below the key and its comment', () =>
    mend(`
check: {field: groep.klaar, is: true}
missing: not-met
-- blad --
groep: # nog te doen
-- Voeg groep › klaar: true toe --
groep: # nog te doen
  naam:␣
  klaar: true
`));

  it('ends its lines as the others do', () =>
    mend(
      `
check: {field: groep.klaar, is: true}
missing: not-met
-- blad --
groep:
-- Voeg groep › klaar: true toe --
groep:
  naam:␣
  klaar: true
`,
      { lineEnd: '\r\n' },
    ));
});

describe('a fix that changes a value', () => {
  it('writes the smallest that is enough, or the largest that is allowed', () => {
    mend(`
check: {field: aantal, at-least: 3}
-- blad --
aantal: 2 # te weinig
-- Wijzig in 3 --
aantal: 3 # te weinig
`);
    mend(`
check: {field: duur, at-most: {field: kleur, get: wacht}}
-- blad --
duur: 2 weken
kleur: rood
-- Wijzig in 1 week --
duur: 1 week
kleur: rood
`);
  });

  it('keeps the quotes that a value has', () => {
    mend(`
check: {field: maat, is: groot}
-- blad --
maat: "klein"
-- Wijzig in groot --
maat: "groot"
`);
    mend(`
kleur: 'groon'
-- Wijzig in groen --
kleur: 'groen'
`);
  });

  it('corrects a misspelt key, quotes and all', () => {
    mend(`
titl: Iets
"maaat": groot
-- Wijzig in titel --
titel: Iets
"maaat": groot
-- Wijzig in maat --
titl: Iets
"maat": groot
`);
  });

  it('corrects a term, a reference and a choice', () =>
    mend(`
maat: kleinn
kleur: groon
hoort-bij: blda
kleuren:
  - smaragd # groen dus
-- Wijzig in klein --
maat: klein
kleur: groon
hoort-bij: blda
kleuren:
  - smaragd # groen dus
-- Wijzig in blad --
maat: kleinn
kleur: groon
hoort-bij: blad
kleuren:
  - smaragd # groen dus
`));

  it('writes yes and no as true and false', () => {
    mend(`
klaar: ja
-- Wijzig in true --
klaar: true
`);
    mend(`
klaar: "Nee"
-- Wijzig in false --
klaar: false
`);
  });

  it('writes a number as a number, and a single value as a list', () => {
    mend(`
aantal: "3"
-- Wijzig in 3 --
aantal: 3
`);
    mend(`
bedrag: 1,50
-- Wijzig in 1.50 --
bedrag: 1.50
`);
    mend(`
woorden: "een, twee"
-- Wijzig in ["een, twee"] --
woorden: ["een, twee"]
`);
  });

  it('writes a date, a web address and an id as they should be', () => {
    mend(`
begin: 1-7-2026
-- Wijzig in 2026-07-01 --
begin: 2026-07-01
`);
    mend(`
site: www.voorbeeld.nl
-- Wijzig in https://www.voorbeeld.nl --
site: https://www.voorbeeld.nl
`);
  });

  it('shortens a deviation that lasts too long', () =>
    mend(`
check: {field: aantal, at-least: 3}
deviation: {explain: 1 maand}
-- blad --
aantal: 2
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2030-01-01
-- Wijzig in 2026-12-23 --
aantal: 2
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-23
`));
});

describe('a fix of what cannot be read', () => {
  it('puts quotes around a value with a colon, but not around the comment behind it', () =>
    mend(`
titel: Let op: heet # en nat
aantal: 3
-- Zet aanhalingstekens om de waarde --
titel: "Let op: heet" # en nat
aantal: 3
`));

  it('takes single quotes where the value has double ones', () =>
    mend(`
titel: Zeg: "heet"
-- Zet aanhalingstekens om de waarde --
titel: 'Zeg: "heet"'
`));

  it('puts quotes around a value that begins with a reserved character', () => {
    mend(`
titel: @de kliniek # thuis
-- Zet aanhalingstekens om de waarde --
titel: "@de kliniek" # thuis
`);
    mend(`
woorden:
  - \`een\`
  - twee
-- Zet aanhalingstekens om de waarde --
woorden:
  - "\`een\`"
  - twee
`);
  });

  it('puts spaces for all tabs that lines begin with', () =>
    mend(`
groep:
\tnaam: Eén
\tduur: geen # met\ttab
-- Vervang tabs door spaties --
groep:
  naam: Eén
  duur: geen # met\ttab
`));
});

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
    const kinds = ['behandelprotocol', 'kwaliteitsplan', 'kwaliteitsverslag', 'medewerker'];
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
