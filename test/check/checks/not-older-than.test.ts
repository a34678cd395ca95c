import { judge } from '../trial.ts';

describe('not-older-than', () => {
  it('is met from just that long ago, and says of longer ago what is asked', () =>
    judge(`
check: {field: begin, not-older-than: 2 jaar}
-- met 2026-11-23 --
begin: 2024-11-23
-- not-met 2026-11-23 --
begin: 2024-11-22
#      ^^^^^^^^^^ error proef Begin is 2024-11-22 en mag niet langer dan 2 jaar geleden zijn.
-- not-met en 2026-11-23 --
begin: 2024-11-22
#      ^^^^^^^^^^ error proef Start is 2024-11-22 and may be no longer than 2 years ago.
-- not-met 2026-11-24 --
begin: 2024-11-23
#      ^^^^^^^^^^ error proef Begin is 2024-11-23 en mag niet langer dan 2 jaar geleden zijn.
`));

  it('is met in the future', () =>
    judge(`
check: {field: begin, not-older-than: 1 dag}
-- met --
begin: 2099-01-01
`));

  it('ends a month on its last day where that is shorter', () =>
    judge(`
check: {field: begin, not-older-than: 1 maand}
-- met 2026-03-31 --
begin: 2026-02-28
-- not-met 2026-03-31 --
begin: 2026-02-27
#      ^^^^^^^^^^ error proef Begin is 2026-02-27 en mag niet langer dan 1 maand geleden zijn.
`));

  it('does not count working days or hours', () =>
    judge(`
check: {field: begin, not-older-than: 5 werkdagen}
-- unknown --
begin: 2026-11-20
#      ^^^^^^^^^^ warning proef Of Begin (2026-11-20) langer dan 5 werkdagen geleden is, hangt af van de klok of van feestdagen. Reken het zelf na.
-- unknown en --
begin: 2026-11-20
#      ^^^^^^^^^^ warning proef Whether Start (2026-11-20) is longer than 5 werkdagen ago depends on the clock or on holidays. Work it out yourself.
`));

  it('is unknown without the field, and asks nothing of what is no date', () =>
    judge(`
check: {field: begin, not-older-than: 2 jaar}
-- unknown --
#         ^^^^ warning proef Vul “begin” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
-- unknown --
begin: gisteren
#      ^^^^^^^^ error format Bij Begin kan niet “gisteren” staan. Schrijf een bestaande datum als jaar-maand-dag, zoals 2026-07-01.
`));

  it('is not met without the field where the norm says so', () =>
    judge(`
check: {field: begin, not-older-than: 2 jaar}
missing: not-met
-- not-met --
#         ^^^^ error proef “begin” is niet ingevuld. Gevraagd is een datum van ten hoogste 2 jaar geleden.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “begin” (Start) is not filled in. Asked is a date of at most 2 years ago.
titel: Zonder
`));

  it('asks it of every item, or of some', () =>
    judge(`
check: {field: bewijzen.*.geldig-tot, not-older-than: 1 jaar, some: true}
-- met --
bewijzen:
  - {soort: rood, geldig-tot: 2020-01-01}
  - {soort: rood, geldig-tot: 2026-01-01}
-- not-met --
bewijzen:
  - {soort: rood, geldig-tot: 2020-01-01}
#                             ^^^^^^^^^^ error proef In Bewijzen › Geldig tot moet ten minste één keer staan: een datum van ten hoogste 1 jaar geleden. Nu staat er: 2020-01-01.
-- not-met en --
bewijzen:
  - {soort: rood, geldig-tot: 2020-01-01}
#                             ^^^^^^^^^^ error proef Proofs › Valid until must have this at least once: a date of at most 1 year ago. Now it has: 2020-01-01.
`));
});
