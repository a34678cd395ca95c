/** Values of the wrong sort that come of a slip in the writing, told as that slip. */

import { mend } from './mend.ts';
import { judge } from './trial.ts';

describe('misread', () => {
  it('a field that stands alone in its group lacks the space behind its colon', () =>
    judge(`
-- nl --
groep:
  duur:1 week
# ^^^^^^^^^^^ error missing-space Hier ontbreekt een spatie: schrijf “duur: 1 week”. Tot dan wordt de regel overgeslagen bij de toetsing.
-- en --
groep:
  naam:Eén # de eerste
# ^^^^^^^^ error missing-space A space is missing here: write “naam: Eén”. Until then the line is skipped by the checks.
-- nl --
leden:
  - wie:blad
#   ^^^^^^^^ error missing-space Hier ontbreekt een spatie: schrijf “wie: blad”. Tot dan wordt de regel overgeslagen bij de toetsing.
keuze:
  straal:3
# ^^^^^^^^ error missing-space Hier ontbreekt een spatie: schrijf “straal: 3”. Tot dan wordt de regel overgeslagen bij de toetsing.
`));

  it('so do the fields that stand below it, which are mended with it', () =>
    mend(`
groep:
  naam:Eén
  duur:1 week # te lang
-- Zet de spatie erbij --
groep:
  naam: Eén
  duur: 1 week # te lang
`));

  it('an item of a list lacks the space behind its dash', () =>
    judge(`
-- nl --
kleuren:
  -rood
# ^^^^^ error missing-space Hier ontbreekt een spatie: schrijf “- rood”. Tot dan wordt de regel overgeslagen bij de toetsing.
  -geel
leden:
  -wie: blad
# ^^^^^^^^^^ error missing-space Hier ontbreekt een spatie: schrijf “- wie: blad”. Tot dan wordt de regel overgeslagen bij de toetsing.
`));

  it('so do the items below it, which are mended with it', () => {
    mend(`
kleuren:
  -rood
  -geel
-- Zet de spatie erbij --
kleuren:
  - rood
  - geel
`);
    mend(`
titel:Iets
-- Zet de spatie erbij --
titel: Iets
`);
  });

  it('but not what is no field of the group, nor what may be a number', () =>
    judge(`
-- nl --
groep:
  site:1
# ^^^^^^ error type Bij Groep hoort een groep velden op de regels eronder, zoals “naam: …” en “duur: …”, niet “site:1”.
woorden:
  -5
# ^^ error type Bij Woorden hoort een lijst, zoals [een, twee], niet “-5”.
vrij: naam:1
#     ^^^^^^ error type Bij Vrije velden hoort een groep velden op de regels eronder, niet “naam:1”.
`));

  it('a text with a colon in it needs quotes, between brackets and behind a dash', () =>
    judge(`
-- nl --
woorden: [een, allergie voor latex: ernstig]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error unquoted-colon In deze waarde staat een dubbele punt, zodat zij niet als tekst wordt gelezen. Zet er aanhalingstekens om: "allergie voor latex: ernstig".
-- nl --
woorden:
  - Let op: niet roken # bij de balie
#   ^^^^^^^^^^^^^^^^^^ error unquoted-colon In deze waarde staat een dubbele punt, zodat zij niet als tekst wordt gelezen. Zet er aanhalingstekens om: "Let op: niet roken".
titel:
  Naam: iets
# ^^^^^^^^^^ error unquoted-colon In deze waarde staat een dubbele punt, zodat zij niet als tekst wordt gelezen. Zet er aanhalingstekens om: "Naam: iets".
-- en --
woorden: [allergy to latex: severe]
#         ^^^^^^^^^^^^^^^^^^^^^^^^ error unquoted-colon This value has a colon in it, so it is not read as text. Put quotes around it: "allergy to latex: severe".
`));

  it('a text with a colon in it is mended with quotes', () =>
    mend(`
woorden: [een, allergie voor latex: ernstig] # bekend
-- Zet aanhalingstekens om de waarde --
woorden: [een, "allergie voor latex: ernstig"] # bekend
`));

  it('but a group of its own is of another sort', () =>
    judge(`
-- nl --
woorden: [{een: twee}]
#         ^^^^^^^^^^^ error type Bij Woorden hoort tekst.
titel:
#^^^^ error type Bij Titel hoort tekst.
  een: 1
  twee: 2
`));
});
