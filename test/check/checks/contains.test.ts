import { judge } from '../trial.ts';

describe('contains', () => {
  it('is met by a list with the value, and says what is not in it', () =>
    judge(`
check: {field: kleuren, contains: rood}
-- met --
kleuren: [geel, rood]
-- not-met --
kleuren: [geel]
#^^^^^^ error proef In Kleurenlijst hoort te staan: rood. Voeg dat toe.
-- not-met en --
kleuren: [geel]
#^^^^^^ error proef List of colours must have: red. Add that.
`));

  it('needs one of several values', () =>
    judge(`
check: {field: kleuren, contains: [groen, rood]}
-- met --
kleuren: [geel, rood]
-- not-met --
kleuren: [geel]
#^^^^^^ error proef In Kleurenlijst hoort te staan: groen of rood. Voeg dat toe.
-- not-met en --
kleuren: [geel]
#^^^^^^ error proef List of colours must have: green or red. Add that.
`));

  it('compares with a field and with an attribute', () =>
    judge(`
check: {all: [{field: kleuren, contains: {field: kleur}}, {field: kleuren, contains: {field: kleur, get: naast}}]}
-- met --
kleur: geel
kleuren: [geel]
-- not-met --
kleur: geel
kleuren: [rood]
#^^^^^^ error proef In Kleurenlijst hoort te staan: geel. Voeg dat toe.
#^^^^^^ error proef In Kleurenlijst hoort te staan: geel of groen. Voeg dat toe.
-- unknown --
#         ^^^^ warning proef Vul “kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
kleuren: [rood]
-- unknown --
kleur: rood
#      ^^^^ warning proef Het kader noemt bij “rood” geen “buurkleuren”, dus wat er geldt is onbekend. Ga na wat hier past en leg vast waarom.
kleuren: [rood]
`));

  it('is unknown without the list', () =>
    judge(`
check: {field: kleuren, contains: rood}
-- unknown --
#         ^^^^ warning proef Vul “kleuren” (Kleurenlijst) in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('is not met without the list where the norm says so', () =>
    judge(`
check: {field: kleuren, contains: rood}
missing: not-met
-- not-met --
#         ^^^^ error proef “kleuren” (Kleurenlijst) is niet ingevuld. Gevraagd is dat rood in de lijst staat.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “kleuren” (List of colours) is not filled in. Asked is that red is in the list.
titel: Zonder
`));

  it('looks at one field of every item, and needs no more than one that has it', () =>
    judge(`
check: {field: leden.*.kleur, contains: rood}
-- met --
leden: [{wie: blad}, {wie: blad, kleur: rood}]
-- not-met --
leden: [{wie: blad, kleur: geel}]
#                   ^^^^^ error proef In Leden › Kleur hoort te staan: rood. Voeg dat toe.
-- unknown --
leden:
  - {wie: blad, kleur: geel}
  - wie: blad
#   ^^^ warning proef Vul “leden › kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
`));

  it('is unknown, and says so, where the list whose items it reads is empty', () =>
    judge(`
check: {field: leden.*.kleur, contains: geel}
-- unknown --
leden: []
#^^^^ warning proef Vul “leden › kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
`));
});
