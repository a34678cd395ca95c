import { judge } from '../trial.ts';

describe('is-one-of', () => {
  it('is met by each of the values, and names them where none is', () =>
    judge(`
check: {field: kleur, is-one-of: [geel, groen]}
-- met --
kleur: geel
-- met --
kleur: groen
-- not-met --
kleur: rood
#      ^^^^ error proef Bij Kleur staat rood; toegestaan is geel of groen.
-- not-met en --
kleur: rood
#      ^^^^ error proef Colour is red; allowed is yellow or green.
`));

  it('reads the values from a field, also one that is a list', () =>
    judge(`
check: {field: kleur, is-one-of: {field: kleuren}}
-- met --
kleur: geel
kleuren: [rood, geel]
-- not-met --
kleur: groen
#      ^^^^^ error proef Bij Kleur staat groen; toegestaan is rood of geel.
kleuren: [rood, geel]
`));

  it('reads the values from an attribute, and says whose they are', () =>
    judge(`
check: {field: kleuren, is-one-of: {field: kleur, get: naast}}
-- met --
kleur: geel
kleuren: [geel, groen]
-- not-met --
kleur: geel
kleuren: [geel, rood]
#               ^^^^ error proef Bij Kleurenlijst staat rood; toegestaan is geel of groen (bij geel).
-- not-met en --
kleur: geel
kleuren: [geel, rood]
#               ^^^^ error proef List of colours is red; allowed is yellow or green (for yellow).
-- unknown --
kleur: rood
#      ^^^^ warning proef Het kader noemt bij “rood” geen “buurkleuren”, dus wat er geldt is onbekend. Ga na wat hier past en leg vast waarom.
kleuren: [geel]
`));

  it('knows nothing of a value that an open list does not name', () =>
    judge(`
check: {field: stof, is-one-of: [linnen, katoen]}
-- unknown --
stof: jute
#     ^^^^ warning proef Het kader noemt “jute” niet in de lijst Stoffen, dus wat er geldt is onbekend. Ga na wat hier past en leg vast waarom.
`));

  it('is unknown without the field', () =>
    judge(`
check: {field: kleur, is-one-of: [geel, groen]}
-- unknown --
#         ^^^^ warning proef Vul “kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('is not met without the field where the norm says so', () =>
    judge(`
check: {field: kleur, is-one-of: [geel, groen]}
missing: not-met
-- not-met --
#         ^^^^ error proef “kleur” is niet ingevuld. Gevraagd is geel of groen.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “kleur” (Colour) is not filled in. Asked is yellow or green.
titel: Zonder
`));

  it('asks it of every item, or of some', () =>
    judge(`
check: {field: leden.*.kleur, is-one-of: [geel, groen], some: true}
-- met --
leden: [{wie: blad, kleur: rood}, {wie: blad, kleur: geel}]
-- not-met --
leden: [{wie: blad, kleur: rood}]
#                          ^^^^ error proef In Leden › Kleur moet ten minste één keer staan: geel of groen. Nu staat er: rood.
-- unknown --
leden: [{wie: blad, kleur: rood}, {wie: blad}]
#                                  ^^^ warning proef Vul “leden › kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
`));
});
