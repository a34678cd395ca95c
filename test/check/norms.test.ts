import assert from 'node:assert/strict';
import { say } from '../../server/text/message.ts';
import { norm, smallPack } from './small-pack.ts';
import { judge, openSmall, sheet } from './trial.ts';

describe('norms', () => {
  it('are met without a word', () =>
    judge(`
check: {field: aantal, at-least: 3}
-- met --
aantal: 3
`));

  it('may say it in words of their own, with what was read and what is asked', () =>
    judge(`
check: {field: duur, at-least: {field: kleur, get: wacht}}
message: {nl: "{field} is te kort: {read}, niet {asked}.", en: "{field} is too short: {read}, not {asked}."}
-- not-met --
duur: 1 dag
#     ^^^^^ error proef Duur is te kort: 1 dag, niet 1 week (bij rood).
kleur: rood
-- not-met en --
duur: 1 dag
#     ^^^^^ error proef Length is too short: 1 day, not 1 week (for red).
kleur: rood
-- unknown --
#         ^^^^ warning proef Vul “duur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
kleur: rood
`));

  it('say in words of their own also that something is missing', () =>
    judge(`
check: {field: aantal, at-least: 3}
missing: not-met
message: {nl: "Hier staat {read}, en gevraagd is {asked}.", en: "It says {read}, and asked is {asked}."}
-- not-met --
#         ^^^^ error proef Hier staat niets, en gevraagd is ten minste 3.
titel: Zonder
-- not-met en --
#         ^^^^ error proef It says nothing, and asked is at least 3.
titel: Zonder
`));

  it('that are still open are told, at what makes them apply', () =>
    judge(`
force: open
when: {field: kleur, is: rood}
-- open --
kleur: rood
#      ^^^^ information proef Zo hoort het. Wat de norm precies vraagt is hier niet bekend, dus hij wordt niet getoetst.
-- open en --
kleur: rood
#      ^^^^ information proef So it should be. What the norm asks exactly is not known here, so it is not checked.
-- not-applicable --
kleur: geel
-- unknown --
#         ^^^^ hint proef Vul “kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('that are still open and always apply are told at the kind', () =>
    judge(`
force: open
-- open --
#         ^^^^ information proef Zo hoort het. Wat de norm precies vraagt is hier niet bekend, dus hij wordt niet getoetst.
titel: Iets
`));

  it('that are still open are told at the first key of each item', () =>
    judge(`
force: open
each: leden
-- open --
leden:
  - wie: blad
#   ^^^ information proef Zo hoort het. Wat de norm precies vraagt is hier niet bekend, dus hij wordt niet getoetst.
  - aantal: 1
#   ^^^^^^ information proef Zo hoort het. Wat de norm precies vraagt is hier niet bekend, dus hij wordt niet getoetst.
    wie: blad
-- not-applicable --
leden: []
`));

  it('say that they are not in force yet', () =>
    judge(`
from: 2027-01-01
check: {field: titel, absent: true}
-- not-yet-in-force --
titel: Iets
#^^^^ information proef Titel is ingevuld en hoort hier niet te staan. Verwijder het. Norm “Norm proef” van huis@1; bron: Regelboek, “Hoofdstuk 1”. Van kracht vanaf 2027-01-01.
-- not-yet-in-force en --
titel: Iets
#^^^^ information proef Title is filled in and does not belong here. Remove it. Norm “Norm proef” of huis@1; source: Regelboek, “Hoofdstuk 1”. In force from 2027-01-01.
-- not-yet-in-force --
aantal: 1
`));

  it('say so where only the year is known', () =>
    judge(`
from: {year: 2027}
check: {field: titel, absent: true}
-- not-yet-in-force --
titel: Iets
#^^^^ information proef Titel is ingevuld en hoort hier niet te staan. Verwijder het. Norm “Norm proef” van huis@1; bron: Regelboek, “Hoofdstuk 1”. Van kracht vanaf een dag in 2027.
-- not-yet-in-force en --
titel: Iets
#^^^^ information proef Title is filled in and does not belong here. Remove it. Norm “Norm proef” of huis@1; source: Regelboek, “Hoofdstuk 1”. In force from a day in 2027.
`));

  it('that have ended apply no longer', () =>
    judge(`
until: 2026-01-01
check: {field: titel, absent: true}
-- not-applicable --
titel: Iets
`));

  it('without a place in the source name the source alone', () =>
    judge(`
source: {ref: boek, certainty: derived}
check: {field: titel, absent: true}
-- not-met --
titel: Iets
#^^^^ warning proef Titel is ingevuld en hoort hier niet te staan. Verwijder het. Norm “Norm proef” van huis@1; afgeleid uit: Regelboek.
-- not-met en --
titel: Iets
#^^^^ warning proef Title is filled in and does not belong here. Remove it. Norm “Norm proef” of huis@1; derived from: Regelboek.
`));

  it('are silent where the value cannot be read, and know nothing', () =>
    judge(`
check: {field: begin, at-least: 2026-01-01}
-- unknown --
begin: gisteren
#      ^^^^^^^^ error format Bij Begin kan niet “gisteren” staan. Schrijf een bestaande datum als jaar-maand-dag, zoals 2026-07-01.
`));

  it('are silent about a required field that is missing, and know nothing', () =>
    judge(`
check: {field: groep.naam, is: Eén}
-- unknown --
groep:
#^^^^ error required Het verplichte veld “naam” ontbreekt. Hoe de groep heet.
  duur: geen
`));

  it('are silent about a field under a misspelt key, unless missing is not met', () =>
    judge(`
check: {field: aantal, at-least: 3}
-- unknown --
aantl: 3
#^^^^ error unknown-key “aantl” is hier geen bekend veld. Bedoelde u “aantal”?
`));

  it('speak of a value in an outdated word', () =>
    judge(`
check: {field: kleur, is: geel}
-- not-met --
kleur: oranje-oud
#      ^^^^^^^^^^ information term “oranje-oud” is vervangen. Schrijf “rood”.
#      ^^^^^^^^^^ error proef Bij Kleur staat oud oranje, en dat moet geel zijn.
`));

  it('know nothing of a field whose line was skipped', () =>
    judge(`
check: {field: titel, present: true}
-- unknown --
titel: "Iets
#      ^^^^^ error unclosed-quote Het aanhalingsteken " wordt niet gesloten. Zet er een aan het eind; tot dan wordt de regel overgeslagen bij de toetsing.
aantal: 1
`));

  it('say it once of a value that an alias repeats', () =>
    judge(`
check: {field: leden.*.aantal, at-least: 3}
-- not-met --
leden:
  - &een {wie: blad, aantal: 1}
#                            ^ error proef Bij Leden › Aantal staat 1, en dat moet ten minste 3 zijn.
  - *een
`));

  it('say it once where several parts find the same wrong', () =>
    judge(`
check: {all: [{field: begin, at-least: 2026-01-01}, {field: begin, at-most: 2025-01-01}]}
message: {nl: De datum klopt niet., en: The date is wrong.}
-- not-met --
begin: 2025-06-01
#      ^^^^^^^^^^ error proef De datum klopt niet.
`));
});

describe('norms of a workspace', () => {
  it('are shown where the workspace names their framework', () => {
    const { service, fixture } = openSmall(smallPack(norm('proef', 'concerns: werkruimte\ncheck: {exists: bijlage}')));
    const file = fixture.files.get('werkruimte.kader.yaml');
    const uri = file?.uri ?? '';
    const [problem] = service.check(uri).problems;
    assert.equal(file?.text.slice(problem?.place.start, problem?.place.end), 'huis@1');
    assert.equal(say(problem?.message ?? '', 'nl').split(' Norm')[0], 'In deze werkruimte is geen bijlage. Maak dat document.');
  });

  it('cannot tell whether a document exists where there is no workspace', () => {
    const pack = smallPack(norm('proef', 'check: {exists: bijlage}')).replace('document: werkruimte', 'document: niets');
    const { service } = openSmall(`${pack}${sheet('titel: Iets\n')}`);
    service.configure({ frameworks: ['file:///werk/pakket/'] });
    const { problems, verdicts } = service.check('file:///werk/blad.kader.yaml');
    assert.deepEqual(
      problems.map(({ severity, message }) => `${severity} ${say(message, 'nl').split(' Norm')[0]}`),
      ['warning Of er een bijlage is, is niet te zeggen: bij deze map hoort geen werkruimte. Zet er een werkruimtedocument bij.'],
    );
    assert.deepEqual(
      verdicts.map(({ verdict }) => verdict),
      ['unknown'],
    );
  });

  it('point to what they read in another document', () => {
    const { service } = openSmall(
      `${smallPack(norm('proef', 'check: {field: hoort-bij.aantal, at-least: 3}'))}${sheet('hoort-bij: ander\n')}${sheet('aantal: 2\n', 'ander')}`,
    );
    const [problem] = service.check('file:///werk/blad.kader.yaml').problems;
    const [related] = problem?.related ?? [];
    assert.equal(related?.uri, 'file:///werk/ander.kader.yaml');
    assert.equal(service.document(related?.uri ?? '')?.text.slice(related?.place.start, related?.place.end), '2');
    assert.deepEqual(problem?.fixes, undefined);
  });
});
