import { judge } from '../trial.ts';

describe('qualified', () => {
  it('is met by a registration that is valid on the as-of date, its last day included', () =>
    judge(`
check: {field: hoort-bij, qualified: {registrations: bewijzen, register: soort, is-one-of: [groen, rood], valid-until: geldig-tot}}
-- ander.kader.yaml --
bewijzen:
  - {soort: geel, geldig-tot: 2030-01-01}
  - {soort: rood, geldig-tot: 2026-11-23}
-- met 2026-11-23 --
hoort-bij: ander
-- not-met 2026-11-24 --
hoort-bij: ander
#          ^^^^^ error proef “ander” (Hoort bij) heeft op de peildatum geen geldige registratie als groen of rood. Vul die daar aan, of noem iemand anders.
-- not-met en 2026-11-24 --
hoort-bij: ander
#          ^^^^^ error proef “ander” (Belongs to) has no valid registration as green or red on the as-of date. Add it there, or name somebody else.
`));

  it('needs a registration of one of the kinds', () =>
    judge(`
check: {field: hoort-bij, qualified: {registrations: bewijzen, register: soort, is-one-of: [rood]}}
-- not-met --
hoort-bij: ander
#          ^^^^^ error proef “ander” (Hoort bij) heeft op de peildatum geen geldige registratie als rood. Vul die daar aan, of noem iemand anders.
-- ander.kader.yaml --
bewijzen: [{soort: geel, geldig-tot: 2030-01-01}]
-- met --
hoort-bij: ander
-- ander.kader.yaml --
bewijzen: [{soort: rood}]
`));

  it('is unknown where it is not written until when, unless another is valid', () =>
    judge(`
check: {field: hoort-bij, qualified: {registrations: bewijzen, register: soort, is-one-of: [rood], valid-until: geldig-tot}}
-- unknown --
hoort-bij: ander
#          ^^^^^ warning proef Tot wanneer de registratie van “ander” (Hoort bij) geldig is, is niet ingevuld. Vul dat daar in.
-- ander.kader.yaml --
bewijzen: [{soort: rood}]
-- unknown en --
hoort-bij: ander
#          ^^^^^ warning proef Until when the registration of “ander” (Belongs to) is valid is not filled in. Fill that in there.
-- ander.kader.yaml --
bewijzen: [{soort: rood}]
-- met --
hoort-bij: ander
-- ander.kader.yaml --
bewijzen: [{soort: rood}, {soort: rood, geldig-tot: 2030-01-01}]
`));

  it('is unknown without registrations', () =>
    judge(`
check: {field: hoort-bij, qualified: {registrations: bewijzen, register: soort, is-one-of: [rood]}}
-- unknown --
hoort-bij: ander
#          ^^^^^ warning proef Van “ander” (Hoort bij) zijn geen registraties ingevuld, dus niet te zeggen is of die geldig zijn. Vul ze daar in.
-- ander.kader.yaml --
titel: Zonder
-- unknown en --
hoort-bij: ander
#          ^^^^^ warning proef No registrations are filled in for “ander” (Belongs to), so whether they are valid cannot be told. Fill them in there.
-- ander.kader.yaml --
titel: Zonder
`));

  it('says nothing of somebody who is not known, which the reference says already', () =>
    judge(`
check: {field: hoort-bij, qualified: {registrations: bewijzen, register: soort, is-one-of: [rood]}}
-- unknown --
hoort-bij: niemand
#          ^^^^^^^ error reference In deze werkruimte is geen blad met id “niemand”. Maak dat document, of verwijs naar een bekende id.
`));

  it('is unknown without the field', () =>
    judge(`
check: {field: hoort-bij, qualified: {registrations: bewijzen, register: soort, is-one-of: [rood]}}
-- unknown --
#         ^^^^ warning proef Vul “hoort-bij” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('is not met without the field where the norm says so', () =>
    judge(`
check: {field: hoort-bij, qualified: {registrations: bewijzen, register: soort, is-one-of: [rood]}}
missing: not-met
-- not-met --
#         ^^^^ error proef “hoort-bij” is niet ingevuld. Gevraagd is iemand met een geldige registratie als rood.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “hoort-bij” (Belongs to) is not filled in. Asked is somebody with a valid registration as red.
titel: Zonder
`));

  it('asks it of everybody, and reads the kinds from a field', () =>
    judge(`
check: {field: leden.*.wie, qualified: {registrations: bewijzen, register: soort, is-one-of: {field: kleuren}}}
-- ander.kader.yaml --
bewijzen: [{soort: rood}]
-- derde.kader.yaml --
bewijzen: [{soort: geel}]
-- met --
kleuren: [rood]
leden: [{wie: ander}]
-- not-met --
kleuren: [rood, groen]
leden: [{wie: ander}, {wie: derde}]
#                           ^^^^^ error proef “derde” (Leden › Wie) heeft op de peildatum geen geldige registratie als rood of groen. Vul die daar aan, of noem iemand anders.
-- unknown --
#         ^^^^ warning proef Vul “kleuren” (Kleurenlijst) in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
leden: [{wie: ander}]
`));

  it('needs just one where it says some', () =>
    judge(`
check: {field: leden.*.wie, some: true, qualified: {registrations: bewijzen, register: soort, is-one-of: [rood]}}
-- ander.kader.yaml --
bewijzen: [{soort: rood}]
-- derde.kader.yaml --
bewijzen: [{soort: geel}]
-- met --
leden: [{wie: ander}, {wie: derde}]
-- not-met --
leden: [{wie: derde}]
#             ^^^^^ error proef In Leden › Wie moet ten minste één keer staan: iemand met een geldige registratie als rood. Nu staat er: derde.
-- not-met en --
leden: [{wie: derde}]
#             ^^^^^ error proef Members › Who must have this at least once: somebody with a valid registration as red. Now it has: derde.
`));
});
