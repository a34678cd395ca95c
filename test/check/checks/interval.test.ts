import { judge } from '../trial.ts';

describe('interval', () => {
  it('is met on both bounds, and says which dates do not have it between them', () =>
    judge(`
check: {field: begin, interval: {to: eind, at-least: 1 dag, at-most: 3 maanden}}
-- met --
begin: 2026-01-01
eind: 2026-01-02
-- met --
begin: 2026-01-01
eind: 2026-04-01
-- not-met --
begin: 2026-01-01
#      ^^^^^^^^^^ error proef “Eind” (2026-01-01) moet ten minste 1 dag en ten hoogste 3 maanden na “Begin” (2026-01-01) liggen.
eind: 2026-01-01
-- not-met --
begin: 2026-01-01
#      ^^^^^^^^^^ error proef “Eind” (2026-04-02) moet ten minste 1 dag en ten hoogste 3 maanden na “Begin” (2026-01-01) liggen.
eind: 2026-04-02
-- not-met en --
begin: 2026-01-01
#      ^^^^^^^^^^ error proef “End” (2026-04-02) must lie at least 1 day and at most 3 months after “Start” (2026-01-01).
eind: 2026-04-02
`));

  it('holds for no date that lies before', () =>
    judge(`
check: {field: begin, interval: {to: eind, at-most: 1 jaar}}
-- met --
begin: 2026-01-01
eind: 2026-01-01
-- not-met --
begin: 2026-01-02
#      ^^^^^^^^^^ error proef “Eind” (2026-01-01) moet ten hoogste 1 jaar na “Begin” (2026-01-02) liggen.
eind: 2026-01-01
`));

  it('needs no period', () =>
    judge(`
check: {field: begin, interval: {to: eind}}
-- met --
begin: 2026-01-01
eind: 2026-01-01
-- not-met --
begin: 2026-01-02
#      ^^^^^^^^^^ error proef “Eind” (2026-01-01) moet op of na “Begin” (2026-01-02) liggen.
eind: 2026-01-01
-- not-met en --
begin: 2026-01-02
#      ^^^^^^^^^^ error proef “End” (2026-01-01) must lie on or after “Start” (2026-01-02).
eind: 2026-01-01
`));

  it('reads its periods from fields and attributes', () =>
    judge(`
check: {field: begin, interval: {to: eind, at-least: {field: duur}, at-most: {field: kleur, get: wacht}}}
-- met --
begin: 2026-01-01
eind: 2026-01-03
duur: 2 dagen
kleur: rood
-- not-met --
begin: 2026-01-01
#      ^^^^^^^^^^ error proef “Eind” (2026-01-09) moet ten minste 2 dagen en ten hoogste 1 week na “Begin” (2026-01-01) liggen.
eind: 2026-01-09
duur: 2 dagen
kleur: rood
-- unknown --
#         ^^^^ warning proef Vul “duur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
begin: 2026-01-01
eind: 2026-01-09
kleur: rood
`));

  it('is unknown where the clock or holidays decide, unless one bound decides already', () =>
    judge(`
check: {field: begin, interval: {to: eind, at-least: 5 werkdagen, at-most: 1 maand}}
-- unknown --
begin: 2026-01-01
#      ^^^^^^^^^^ warning proef Of “Eind” (2026-01-08) ten minste 5 werkdagen en ten hoogste 1 maand na “Begin” (2026-01-01) ligt, hangt af van de klok of van feestdagen. Reken het zelf na.
eind: 2026-01-08
-- unknown en --
begin: 2026-01-01
#      ^^^^^^^^^^ warning proef Whether “End” (2026-01-08) lies at least 5 working days and at most 1 month after “Start” (2026-01-01) depends on the clock or on holidays. Work it out yourself.
eind: 2026-01-08
-- not-met --
begin: 2026-01-01
#      ^^^^^^^^^^ error proef “Eind” (2026-02-02) moet ten minste 5 werkdagen en ten hoogste 1 maand na “Begin” (2026-01-01) liggen.
eind: 2026-02-02
`));

  it('is unknown without one of the dates, and says which', () =>
    judge(`
check: {field: begin, interval: {to: eind, at-least: 1 dag}}
-- unknown --
#         ^^^^ warning proef Vul “begin” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
eind: 2026-01-01
-- unknown --
#         ^^^^ warning proef Vul “eind” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
begin: 2026-01-01
-- unknown en --
#         ^^^^ warning proef Fill in “eind” (End). While it is empty, whether this norm is met cannot be told.
begin: 2026-01-01
`));

  it('is not met without the date where the norm says so', () =>
    judge(`
check: {field: begin, interval: {to: eind, at-least: 1 dag}}
missing: not-met
-- not-met --
#         ^^^^ error proef “begin” is niet ingevuld. Gevraagd is een datum die ten minste 1 dag voor “Eind” ligt.
eind: 2026-01-01
-- not-met en --
#         ^^^^ error proef “begin” (Start) is not filled in. Asked is a date that lies at least 1 day before “End”.
eind: 2026-01-01
`));

  it('asks it of every item', () =>
    judge(`
check: {field: bewijzen.*.geldig-tot, interval: {to: eind}}
-- met --
eind: 2026-01-01
bewijzen: [{soort: rood, geldig-tot: 2026-01-01}]
-- not-met --
eind: 2026-01-01
bewijzen: [{soort: rood, geldig-tot: 2026-01-01}, {soort: rood, geldig-tot: 2026-01-02}]
#                                                                           ^^^^^^^^^^ error proef “Eind” (2026-01-01) moet op of na “Bewijzen › Geldig tot” (2026-01-02) liggen.
`));
});
