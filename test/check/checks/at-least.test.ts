import assert from 'node:assert/strict';
import { say } from '../../../server/text/message.ts';
import { norm, smallPack } from '../small-pack.ts';
import { judge, openSmall, sheet } from '../trial.ts';

describe('at-least', () => {
  it('is met by the value itself and by more, and says of less what was read and what is asked', () =>
    judge(`
check: {field: aantal, at-least: 3}
-- met --
aantal: 3
-- met --
aantal: 4
-- not-met --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
-- not-met en --
aantal: 2
#       ^ error proef Number is 2 and must be at least 3.
`));

  it('compares periods in other units, on both sides of the bound', () =>
    judge(`
check: {field: duur, at-least: 1 week}
-- met --
duur: 7 dagen
-- not-met --
duur: 6 dagen
#     ^^^^^^^ error proef Bij Duur staat 6 dagen, en dat moet ten minste 1 week zijn.
`));

  it('does not guess where the calendar decides', () =>
    judge(`
check: {field: duur, at-least: 1 maand}
-- unknown --
duur: 30 dagen
#     ^^^^^^^^ warning proef Duur is 30 dagen. Of dat voldoet, hangt af van de kalender of de klok; gevraagd is ten minste 1 maand. Schrijf het in dezelfde eenheid.
-- unknown en --
duur: 30 dagen
#     ^^^^^^^^ warning proef Length is 30 days. Whether that will do depends on the calendar or the clock; asked is at least 1 month. Write it in the same unit.
-- met --
duur: 31 dagen
-- not-met --
duur: 27 dagen
#     ^^^^^^^^ error proef Bij Duur staat 27 dagen, en dat moet ten minste 1 maand zijn.
`));

  it('compares days', () =>
    judge(`
check: {field: begin, at-least: 2026-01-01}
-- met --
begin: 2026-01-01
-- not-met --
begin: 2025-12-31
#      ^^^^^^^^^^ error proef Bij Begin staat 2025-12-31, en dat moet 2026-01-01 of later zijn.
`));

  it('counts from the as-of date', () =>
    judge(`
check: {field: eind, at-least: {today: true, plus: 1 maand}}
-- met 2026-11-23 --
eind: 2026-12-23
-- not-met 2026-11-23 --
eind: 2026-12-22
#     ^^^^^^^^^^ error proef Bij Eind staat 2026-12-22, en dat moet 2026-12-23 of later zijn.
-- not-met 2026-11-24 --
eind: 2026-12-23
#     ^^^^^^^^^^ error proef Bij Eind staat 2026-12-23, en dat moet 2026-12-24 of later zijn.
`));

  it('takes a later term of the list for more', () =>
    judge(`
check: {field: kleur, at-least: groen}
-- met --
kleur: groen
-- met --
kleur: rood
-- not-met --
kleur: geel
#      ^^^^ error proef Bij Kleur staat geel, en dat moet ten minste groen zijn.
-- not-met en --
kleur: geel
#      ^^^^ error proef Colour is yellow and must be at least green.
`));

  it('compares with another field', () =>
    judge(`
check: {field: duur, at-least: {field: grens}}
-- met --
duur: 2 weken
grens: 14 dagen
-- not-met --
duur: 2 weken
#     ^^^^^^^ error proef Bij Duur staat 2 weken, en dat moet ten minste 15 dagen zijn.
grens: 15 dagen
`));

  it('is unknown where what to compare with is not there', () =>
    judge(`
check: {field: duur, at-least: {field: grens}}
missing: not-met
-- unknown --
#         ^^^^ warning proef Vul “grens” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
duur: 2 weken
-- unknown en --
#         ^^^^ warning proef Fill in “grens” (Limit). While it is empty, whether this norm is met cannot be told.
duur: 2 weken
`));

  it('compares with an attribute of the term in another field, and says whose it is', () =>
    judge(`
check: {field: duur, at-least: {field: kleur, get: wacht}}
-- met --
duur: 1 dag
kleur: groen
-- not-met --
duur: 1 dag
#     ^^^^^ error proef Bij Duur staat 1 dag, en dat moet ten minste 1 week (bij rood) zijn.
kleur: rood
-- not-met en --
duur: 1 dag
#     ^^^^^ error proef Length is 1 day and must be at least 1 week (for red).
kleur: rood
`));

  it('asks for a field to compare with by the names of its groups', () =>
    judge(`
check: {field: duur, at-least: {field: groep.duur}}
-- unknown --
duur: 2 dagen
groep: {naam: A}
#^^^^ warning proef Vul “groep › duur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
-- unknown --
#         ^^^^ warning proef Vul “groep” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
duur: 2 dagen
`));

  it('names the greatest of several, and what asks for it, in words of its own', () =>
    judge(`
check: {field: duur, at-least: {field: kleuren, get: wacht}}
message: {nl: "Hier staat {read}; gevraagd is {asked}.", en: "It says {read} here; asked is {asked}."}
-- not-met --
duur: 6 dagen
#     ^^^^^^^ error proef Hier staat 6 dagen; gevraagd is 1 week (bij rood).
kleuren: [groen, rood, geel]
-- not-met en --
duur: geen
#     ^^^^ error proef It says none here; asked is 1 day (for green).
kleuren: [groen, geel]
`));

  it('puts no brackets within brackets', () => {
    const pack = smallPack(norm('proef', 'check: {field: duur, at-least: {field: kleur, get: wacht}}'));
    const { service, fixture } = openSmall(
      pack.replace('{nl: rood, en: red}', '{nl: rood (fel), en: red (bright)}') + sheet('duur: 1 dag\nkleur: rood\n'),
    );
    const uri = [...fixture.files.values()].at(-1)?.uri ?? '';
    const [problem] = service.check(uri).problems;
    assert.match(say(problem?.message ?? '', 'nl'), /^Bij Duur staat 1 dag, en dat moet ten minste 1 week \(bij rood, fel\) zijn\. /);
    assert.match(say(problem?.message ?? '', 'en'), /^Length is 1 day and must be at least 1 week \(for red, bright\)\. /);
  });

  it('compares with the greatest of several', () =>
    judge(`
check: {field: duur, at-least: {field: kleuren, get: wacht}}
-- met --
duur: 1 week
kleuren: [groen, rood, geel]
-- not-met --
duur: 6 dagen
#     ^^^^^^^ error proef Bij Duur staat 6 dagen, en dat moet ten minste 1 week (bij rood) zijn.
kleuren: [groen, rood, geel]
`));

  it('is not met where one of several asks more, whatever those ask that the framework does not name', () =>
    judge(`
check: {field: duur, at-least: {field: kleuren, get: wacht}}
-- not-met --
duur: 6 dagen
#     ^^^^^^^ error proef Bij Duur staat 6 dagen, en dat moet ten minste 1 week (bij rood) zijn.
kleuren: [mauve, rood]
#         ^^^^^ error term “mauve” staat niet in de lijst Kleuren. Kies uit: geel, groen of rood.
-- unknown --
duur: 1 week
kleuren: [rood, mauve]
#               ^^^^^ error term “mauve” staat niet in de lijst Kleuren. Kies uit: geel, groen of rood.
`));

  it('is unknown where the framework does not say what goes with a term, and marks the term', () =>
    judge(`
check: {field: duur, at-least: {field: stof, get: wacht}}
-- unknown --
duur: 1 dag
stof: katoen
#     ^^^^^^ warning proef Het kader noemt bij “katoen” geen “wachttijd”, dus wat er geldt is onbekend. Ga na wat hier past en leg vast waarom.
-- unknown en --
duur: 1 dag
stof: katoen
#     ^^^^^^ warning proef The framework gives no “waiting time” for “katoen”, so what applies is unknown. Find out what fits here and record why.
-- unknown --
duur: 1 dag
stof: jute
#     ^^^^ warning proef Het kader noemt “jute” niet in de lijst Stoffen, dus “wachttijd” is daarvoor niet bekend. Ga na wat hier past en leg vast waarom.
-- unknown en --
duur: 1 dag
stof: jute
#     ^^^^ warning proef The framework does not name “jute” in the list Materials, so “waiting time” is not known for it. Find out what fits here and record why.
`));

  it('is unknown where the field is not there, and asks to fill it in', () =>
    judge(`
check: {field: aantal, at-least: 3}
-- unknown --
#         ^^^^ warning proef Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
-- unknown en --
#         ^^^^ warning proef Fill in “aantal” (Number). While it is empty, whether this norm is met cannot be told.
titel: Zonder
`));

  it('is not met without the field where the norm says so', () =>
    judge(`
check: {field: aantal, at-least: 3}
missing: not-met
-- not-met --
#         ^^^^ error proef “aantal” is niet ingevuld. Gevraagd is ten minste 3.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “aantal” (Number) is not filled in. Asked is at least 3.
titel: Zonder
`));

  it('asks it of every item, and marks each that falls short', () =>
    judge(`
check: {field: leden.*.aantal, at-least: 3}
-- met --
leden:
  - {wie: blad, aantal: 3}
  - {wie: blad, aantal: 4}
-- not-met --
leden:
  - {wie: blad, aantal: 1}
#                       ^ error proef Bij Leden › Aantal staat 1, en dat moet ten minste 3 zijn.
  - {wie: blad, aantal: 4}
  - {wie: blad, aantal: 2}
#                       ^ error proef Bij Leden › Aantal staat 2, en dat moet ten minste 3 zijn.
-- unknown --
leden:
  - {wie: blad, aantal: 3}
  - wie: blad
#   ^^^ warning proef Vul “leden › aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
`));

  it('needs just one item where it says some', () =>
    judge(`
check: {field: leden.*.aantal, at-least: 3, some: true}
-- met --
leden:
  - {wie: blad, aantal: 1}
  - {wie: blad, aantal: 3}
-- not-met --
leden:
  - {wie: blad, aantal: 1}
#                       ^ error proef In Leden › Aantal moet ten minste één keer staan: ten minste 3. Nu staat er: 1 en 2.
  - {wie: blad, aantal: 2}
-- not-met en --
leden: []
#^^^^ error proef Members › Number must have this at least once: at least 3. Now it has: nothing.
`));

  it('says nothing of a value that is wrong already', () =>
    judge(`
check: {field: aantal, at-least: 3}
-- unknown --
aantal: veel
#       ^^^^ error type Bij Aantal hoort een geheel getal, niet “veel”.
`));
});
