import { judge } from '../trial.ts';

describe('present', () => {
  it('is met where the field is filled in, and asks to fill it in where it is not', () =>
    judge(`
check: {field: titel, present: true}
-- met --
titel: Iets
-- not-met --
#         ^^^^ error proef “titel” is niet ingevuld. Vul het in.
aantal: 1
-- not-met en --
#         ^^^^ error proef “titel” (Title) is not filled in. Fill it in.
aantal: 1
`));

  it('takes a key with nothing behind it for missing', () =>
    judge(`
check: {field: aantal, present: true}
-- not-met --
#         ^^^^ error proef “aantal” is niet ingevuld. Vul het in.
aantal:
`));

  it('takes nothing between quotes, an empty list and a group of empty fields for nothing', () =>
    judge(`
check: {all: [{field: woorden, present: true}, {field: vrij, present: true}, {field: site, present: true}]}
-- met --
woorden: [een]
vrij: {een: 1}
site: https://voorbeeld.nl
-- not-met --
#         ^^^^ error proef “site” (Webadres) is niet ingevuld. Vul het in.
woorden: []
#^^^^^^ error proef Woorden is niet ingevuld. Vul het in.
vrij:
#^^^ error proef Vrije velden is niet ingevuld. Vul het in.
  een:
site: " "
#     ^^^ error format Bij Webadres is nog niets ingevuld. Vul het in.
`));

  it('takes a group with something in it for filled in', () =>
    judge(`
check: {field: vrij, present: true}
-- met --
vrij: {een: 1, twee: }
`));

  it('asks it of every item, and marks the item that lacks it', () =>
    judge(`
check: {field: leden.*.aantal, present: true}
-- met --
leden:
  - {wie: blad, aantal: 1}
-- not-met --
leden:
  - {wie: blad, aantal: 1}
  - wie: blad
#   ^^^ error proef “leden › aantal” is niet ingevuld. Vul het in.
`));

  it('needs just one where it says some', () =>
    judge(`
check: {field: leden.*.aantal, present: true, some: true}
-- met --
leden:
  - wie: blad
  - {wie: blad, aantal: 1}
-- not-met --
leden:
  - wie: blad
#   ^^^ error proef “leden › aantal” is niet ingevuld. Vul het in.
  - wie: blad
`));

  it('looks inside groups', () =>
    judge(`
check: {field: groep.duur, present: true}
-- not-met --
groep:
#^^^^ error proef “groep › duur” is niet ingevuld. Vul het in.
  naam: Eén
-- not-met en --
#         ^^^^ error proef “groep › duur” (Group › Length) is not filled in. Fill it in.
titel: Zonder
`));
});
