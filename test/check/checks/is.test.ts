import { judge } from '../trial.ts';

describe('is', () => {
  it('is met by just that value, and says what was read and what it must be', () =>
    judge(`
check: {field: maat, is: groot}
-- met --
maat: groot
-- not-met --
maat: klein
#     ^^^^^ error proef Bij Maat staat klein, en dat moet groot zijn.
-- not-met en --
maat: klein
#     ^^^^^ error proef Size is klein and must be groot.
`));

  it('says yes and no of what is true or false', () =>
    judge(`
check: {field: klaar, is: true}
-- met --
klaar: true
-- not-met --
klaar: false
#      ^^^^^ error proef Bij Klaar staat false (nee), en dat moet true (ja) zijn.
-- not-met en --
klaar: false
#      ^^^^^ error proef Done is false (no) and must be true (yes).
`));

  it('takes numbers and periods for the same however they are written', () =>
    judge(`
check: {all: [{field: bedrag, is: 2.5}, {field: duur, is: 1 week}]}
-- met --
bedrag: 2.50
duur: P7D
-- not-met --
bedrag: 2.5
duur: 8 dagen
#     ^^^^^^^ error proef Bij Duur staat 8 dagen, en dat moet 1 week zijn.
-- unknown --
bedrag: 2.5
duur: 5 werkdagen
#     ^^^^^^^^^^^ warning proef Duur is 5 werkdagen. Of dat voldoet, hangt af van de kalender of de klok; gevraagd is 1 week. Schrijf het in dezelfde eenheid.
`));

  it('names a term by its label', () =>
    judge(`
check: {field: kleur, is: rood}
-- met --
kleur: rood
-- not-met en --
kleur: groen
#      ^^^^^ error proef Colour is green and must be red.
`));

  it('knows nothing of a value that an open list does not name', () =>
    judge(`
check: {field: stof, is: linnen}
-- met --
stof: linnen
-- not-met --
stof: katoen
#     ^^^^^^ error proef Bij Stof staat katoen, en dat moet linnen zijn.
-- unknown --
stof: jute
#     ^^^^ warning proef Het kader noemt “jute” niet in de lijst Stoffen, dus wat er geldt is onbekend. Ga na wat hier past en leg vast waarom.
-- unknown en --
stof: jute
#     ^^^^ warning proef The framework does not name “jute” in the list Materials, so what applies is unknown. Find out what fits here and record why.
`));

  it('compares with a field, an attribute and the as-of date', () =>
    judge(`
check:
  all:
    - {field: begin, is: {field: eind}}
    - {field: duur, is: {field: kleur, get: wacht}}
    - {field: begin, is: {today: true}}
-- met --
begin: 2026-11-23
eind: 2026-11-23
duur: 24 uur
kleur: groen
-- not-met --
begin: 2026-11-22
#      ^^^^^^^^^^ error proef Bij Begin staat 2026-11-22, en dat moet 2026-11-23 zijn.
eind: 2026-11-23
duur: 2 dagen
#     ^^^^^^^ error proef Bij Duur staat 2 dagen, en dat moet 1 dag (bij groen) zijn.
kleur: groen
`));

  it('is unknown without the field', () =>
    judge(`
check: {field: maat, is: groot}
-- unknown --
#         ^^^^ warning proef Vul “maat” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('is not met without the field where the norm says so', () =>
    judge(`
check: {field: klaar, is: true}
missing: not-met
-- not-met --
#         ^^^^ error proef “klaar” is niet ingevuld. Gevraagd is true (ja).
titel: Zonder
-- not-met en --
#         ^^^^ error proef “klaar” (Done) is not filled in. Asked is true (yes).
titel: Zonder
`));

  it('asks it of every item, and of some', () =>
    judge(`
check: {field: leden.*.kleur, is: rood}
-- met --
leden: [{wie: blad, kleur: rood}, {wie: blad, kleur: rood}]
-- met --
leden: []
-- not-met --
leden: [{wie: blad, kleur: rood}, {wie: blad, kleur: geel}]
#                                                    ^^^^ error proef Bij Leden › Kleur staat geel, en dat moet rood zijn.
`));

  it('needs just one where it says some, and shows them all where none is', () =>
    judge(`
check: {field: kleuren, is: rood, some: true}
-- met --
kleuren: [geel, rood]
-- not-met --
kleuren: [geel, groen]
#         ^^^^ error proef In Kleurenlijst moet ten minste één keer staan: rood. Nu staat er: geel en groen.
-- not-met en --
kleuren: [geel, groen]
#         ^^^^ error proef List of colours must have this at least once: red. Now it has: yellow and green.
`));
});
