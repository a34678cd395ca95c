import { judge } from '../trial.ts';

describe('covers', () => {
  it('is met by a list with all the values, and says which are not in it', () =>
    judge(`
check: {field: kleuren, covers: [geel, groen, rood]}
-- met --
kleuren: [rood, groen, geel]
-- not-met --
kleuren: [groen]
#^^^^^^ error proef In Kleurenlijst ontbreekt nog: geel en rood. Voeg dat toe.
-- not-met en --
kleuren: [groen]
#^^^^^^ error proef Still missing in List of colours: yellow and red. Add that.
`));

  it('asks a single value too', () =>
    judge(`
check: {field: kleuren, covers: rood}
-- met --
kleuren: [rood]
-- not-met --
kleuren: [groen]
#^^^^^^ error proef In Kleurenlijst ontbreekt nog: rood. Voeg dat toe.
`));

  it('compares with a field and with an attribute', () =>
    judge(`
check: {field: kleuren, covers: {field: kleur, get: naast}}
-- met --
kleur: geel
kleuren: [groen, geel]
-- not-met --
kleur: geel
kleuren: [geel]
#^^^^^^ error proef In Kleurenlijst ontbreekt nog: groen. Voeg dat toe.
-- unknown --
#         ^^^^ warning proef Vul “kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
kleuren: [geel]
`));

  it('is unknown without the list', () =>
    judge(`
check: {field: kleuren, covers: [geel, groen]}
-- unknown --
#         ^^^^ warning proef Vul “kleuren” (Kleurenlijst) in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('is not met without the list where the norm says so', () =>
    judge(`
check: {field: kleuren, covers: [geel, groen]}
missing: not-met
-- not-met --
#         ^^^^ error proef “kleuren” (Kleurenlijst) is niet ingevuld. Gevraagd is dat dit erin staat: geel en groen.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “kleuren” (List of colours) is not filled in. Asked is that this is in it: yellow and green.
titel: Zonder
`));

  it('looks at one field of every item', () =>
    judge(`
check: {field: leden.*.kleur, covers: [geel, groen]}
-- met --
leden: [{wie: blad, kleur: geel}, {wie: blad, kleur: groen}, {wie: blad}]
-- not-met --
leden: [{wie: blad, kleur: geel}]
#                   ^^^^^ error proef In Leden › Kleur ontbreekt nog: groen. Voeg dat toe.
`));

  it('is unknown, and says so, where the list whose items it reads is empty', () =>
    judge(`
check: {field: leden.*.kleur, covers: [geel, groen]}
-- unknown --
leden: []
#^^^^ warning proef Vul “leden › kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
-- unknown en --
leden: []
#^^^^ warning proef Fill in “leden › kleur” (Members › Colour). While it is empty, whether this norm is met cannot be told.
`));

  it('is not met by an empty list of items where the norm says so', () =>
    judge(`
check: {field: leden.*.kleur, covers: [geel, groen]}
missing: not-met
-- not-met --
leden: []
#^^^^ error proef “leden › kleur” is niet ingevuld. Gevraagd is dat dit erin staat: geel en groen.
`));
});
