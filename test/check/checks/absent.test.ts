import { judge } from '../trial.ts';

describe('absent', () => {
  it('is met where the field is not filled in, and asks to remove it where it is', () =>
    judge(`
check: {field: titel, absent: true}
-- met --
aantal: 1
-- met --
titel:
-- not-met --
titel: Iets
#^^^^ error proef Titel is ingevuld en hoort hier niet te staan. Verwijder het.
-- not-met en --
titel: Iets
#^^^^ error proef Title is filled in and does not belong here. Remove it.
`));

  it('takes an empty list for nothing', () =>
    judge(`
check: {field: woorden, absent: true}
-- met --
woorden: []
-- not-met --
woorden: [een]
#^^^^^^ error proef Woorden is ingevuld en hoort hier niet te staan. Verwijder het.
`));

  it('asks it of every item', () =>
    judge(`
check: {field: leden.*.aantal, absent: true}
-- met --
leden: [{wie: blad}]
-- not-met --
leden:
  - wie: blad
  - wie: blad
    aantal: 1
#   ^^^^^^ error proef Leden › Aantal is ingevuld en hoort hier niet te staan. Verwijder het.
`));

  it('is met where the group that it would stand in is not there', () =>
    judge(`
check: {field: groep.duur, absent: true}
-- met --
titel: Zonder
-- not-met --
groep: {naam: Eén, duur: geen}
#                  ^^^^ error proef Groep › Duur is ingevuld en hoort hier niet te staan. Verwijder het.
`));
});
