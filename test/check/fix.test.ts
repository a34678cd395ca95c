import { mend } from './mend.ts';

describe('a fix that changes a value', () => {
  it('writes the smallest that is enough, or the largest that is allowed', () => {
    mend(`
check: {field: aantal, at-least: 3}
-- blad --
aantal: 2 # te weinig
-- Wijzig in 3 --
aantal: 3 # te weinig
`);
    mend(`
check: {field: duur, at-most: {field: kleur, get: wacht}}
-- blad --
duur: 2 weken
kleur: rood
-- Wijzig in 1 week --
duur: 1 week
kleur: rood
`);
  });

  it('keeps the quotes that a value has', () => {
    mend(`
check: {field: maat, is: groot}
-- blad --
maat: "klein"
-- Wijzig in groot --
maat: "groot"
`);
    mend(`
kleur: 'groon'
-- Wijzig in groen --
kleur: 'groen'
`);
  });

  it('corrects a misspelt key, quotes and all', () => {
    mend(`
titl: Iets
"maaat": groot
-- Wijzig in titel --
titel: Iets
"maaat": groot
-- Wijzig in maat --
titl: Iets
"maat": groot
`);
  });

  it('corrects a term, a reference and a choice', () =>
    mend(`
maat: kleinn
kleur: groon
hoort-bij: blda
kleuren:
  - smaragd # groen dus
-- Wijzig in klein --
maat: klein
kleur: groon
hoort-bij: blda
kleuren:
  - smaragd # groen dus
-- Wijzig in blad --
maat: kleinn
kleur: groon
hoort-bij: blad
kleuren:
  - smaragd # groen dus
`));

  it('writes yes and no as true and false', () => {
    mend(`
klaar: ja
-- Wijzig in true --
klaar: true
`);
    mend(`
klaar: "Nee"
-- Wijzig in false --
klaar: false
`);
  });

  it('writes a number as a number, and a single value as a list', () => {
    mend(`
aantal: "3"
-- Wijzig in 3 --
aantal: 3
`);
    mend(`
bedrag: 1,50
-- Wijzig in 1.50 --
bedrag: 1.50
`);
    mend(`
woorden: "een, twee"
-- Wijzig in ["een, twee"] --
woorden: ["een, twee"]
`);
  });

  it('writes a date, a web address and an id as they should be', () => {
    mend(`
begin: 1-7-2026
-- Wijzig in 2026-07-01 --
begin: 2026-07-01
`);
    mend(`
site: www.voorbeeld.nl
-- Wijzig in https://www.voorbeeld.nl --
site: https://www.voorbeeld.nl
`);
  });

  it('shortens a deviation that lasts too long', () =>
    mend(`
check: {field: aantal, at-least: 3}
deviation: {explain: 1 maand}
-- blad --
aantal: 2
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2030-01-01
-- Wijzig in 2026-12-23 --
aantal: 2
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-23
`));
});

describe('a fix of what cannot be read', () => {
  it('puts quotes around a value with a colon, but not around the comment behind it', () =>
    mend(`
titel: Let op: heet # en nat
aantal: 3
-- Zet aanhalingstekens om de waarde --
titel: "Let op: heet" # en nat
aantal: 3
`));

  it('takes single quotes where the value has double ones', () =>
    mend(`
titel: Zeg: "heet"
-- Zet aanhalingstekens om de waarde --
titel: 'Zeg: "heet"'
`));

  it('puts quotes around a value that begins with a reserved character', () => {
    mend(`
titel: @de kliniek # thuis
-- Zet aanhalingstekens om de waarde --
titel: "@de kliniek" # thuis
`);
    mend(`
woorden:
  - \`een\`
  - twee
-- Zet aanhalingstekens om de waarde --
woorden:
  - "\`een\`"
  - twee
`);
  });

  it('puts spaces for all tabs that lines begin with', () =>
    mend(`
groep:
\tnaam: Eén
\tduur: geen # met\ttab
-- Vervang tabs door spaties --
groep:
  naam: Eén
  duur: geen # met\ttab
`));
});
