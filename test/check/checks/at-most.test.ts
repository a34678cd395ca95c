import { judge } from '../trial.ts';

describe('at-most', () => {
  it('is met by the value itself and by less, and says of more what was read and what is asked', () =>
    judge(`
check: {field: aantal, at-most: 3}
-- met --
aantal: 3
-- met --
aantal: 2
-- not-met --
aantal: 4
#       ^ error proef Bij Aantal staat 4, en dat mag ten hoogste 3 zijn.
-- not-met en --
aantal: 4
#       ^ error proef Number is 4 and may be at most 3.
`));

  it('compares numbers with a point', () =>
    judge(`
check: {field: bedrag, at-most: 2.5}
-- met --
bedrag: 2.50
-- not-met --
bedrag: 2.51
#       ^^^^ error proef Bij Bedrag staat 2.51, en dat mag ten hoogste 2.5 zijn.
`));

  it('compares periods, on both sides of the bound, and does not guess where the calendar decides', () =>
    judge(`
check: {field: duur, at-most: 1 maand}
-- met --
duur: 28 dagen
-- unknown --
duur: 30 dagen
#     ^^^^^^^^ warning proef Duur is 30 dagen. Of dat voldoet, hangt af van de kalender of de klok; gevraagd is ten hoogste 1 maand. Schrijf het in dezelfde eenheid.
-- not-met --
duur: 32 dagen
#     ^^^^^^^^ error proef Bij Duur staat 32 dagen, en dat mag ten hoogste 1 maand zijn.
-- met --
duur: geen
`));

  it('compares days', () =>
    judge(`
check: {field: eind, at-most: 2026-12-31}
-- met --
eind: 2026-12-31
-- not-met --
eind: 2027-01-01
#     ^^^^^^^^^^ error proef Bij Eind staat 2027-01-01, en dat mag niet later dan 2026-12-31 zijn.
-- not-met en --
eind: 2027-01-01
#     ^^^^^^^^^^ error proef End is 2027-01-01 and may be no later than 2026-12-31.
`));

  it('counts from the as-of date', () =>
    judge(`
check: {field: begin, at-most: {today: true, minus: 1 jaar}}
-- met 2026-11-23 --
begin: 2025-11-23
-- not-met 2026-11-23 --
begin: 2025-11-24
#      ^^^^^^^^^^ error proef Bij Begin staat 2025-11-24, en dat mag niet later dan 2025-11-23 zijn.
-- met 2026-11-24 --
begin: 2025-11-24
`));

  it('takes an earlier term of the list for less', () =>
    judge(`
check: {field: kleur, at-most: groen}
-- met --
kleur: geel
-- not-met --
kleur: rood
#      ^^^^ error proef Bij Kleur staat rood, en dat mag ten hoogste groen zijn.
`));

  it('compares with a field and with an attribute', () =>
    judge(`
check: {all: [{field: begin, at-most: {field: eind}}, {field: duur, at-most: {field: kleur, get: wacht}}]}
-- met --
begin: 2026-01-01
eind: 2026-01-01
duur: 1 dag
kleur: groen
-- not-met --
begin: 2026-01-02
#      ^^^^^^^^^^ error proef Bij Begin staat 2026-01-02, en dat mag niet later dan 2026-01-01 zijn.
eind: 2026-01-01
duur: 2 dagen
#     ^^^^^^^ error proef Bij Duur staat 2 dagen, en dat mag ten hoogste 1 dag (bij groen) zijn.
kleur: groen
`));

  it('compares with the least of several', () =>
    judge(`
check: {field: aantal, at-most: {field: leden.*.aantal}}
-- met --
aantal: 2
leden: [{wie: blad, aantal: 3}, {wie: blad, aantal: 2}]
-- not-met --
aantal: 3
#       ^ error proef Bij Aantal staat 3, en dat mag ten hoogste 2 zijn.
leden: [{wie: blad, aantal: 3}, {wie: blad, aantal: 2}]
`));

  it('is unknown without the field', () =>
    judge(`
check: {field: eind, at-most: 2026-12-31}
-- unknown --
#         ^^^^ warning proef Vul “eind” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('is not met without the field where the norm says so', () =>
    judge(`
check: {field: eind, at-most: 2026-12-31}
missing: not-met
-- not-met --
#         ^^^^ error proef “eind” is niet ingevuld. Gevraagd is een datum tot en met 2026-12-31.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “eind” (End) is not filled in. Asked is a date until 2026-12-31.
titel: Zonder
`));

  it('asks it of every item, or of some', () =>
    judge(`
check: {any: [{field: leden.*.aantal, at-most: 1}, {field: leden.*.aantal, at-most: 0, some: true}]}
-- met --
leden: [{wie: blad, aantal: 1}, {wie: blad, aantal: 1}]
-- met --
leden: [{wie: blad, aantal: 0}, {wie: blad, aantal: 9}]
-- not-met --
leden: [{wie: blad, aantal: 1}, {wie: blad, aantal: 9}]
#                                                   ^ error proef Ten minste één van deze punten moet kloppen. (1) Bij Leden › Aantal staat 9, en dat mag ten hoogste 1 zijn. (2) In Leden › Aantal moet ten minste één keer staan: ten hoogste 0. Nu staat er: 1 en 9.
`));
});
