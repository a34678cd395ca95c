import { judge } from './trial.ts';

describe('shape', () => {
  it('an unknown key names the fields that are still open', () =>
    judge(`
-- nl --
onzin: 1
#^^^^ error unknown-key “onzin” is hier geen bekend veld. Verwijder het, of gebruik een van deze velden: titel, maat, vast, aantal, bedrag, klaar, begin, eind of een van de 15 andere.
-- en --
onzin: 1
#^^^^ error unknown-key “onzin” is no known field here. Remove it, or use one of these fields: titel, maat, vast, aantal, bedrag, klaar, begin, eind or one of 15 others.
`));

  it('an unknown key in a group or an item names the fields there', () =>
    judge(`
-- nl --
groep: {naam: Eén, onzin: 1}
#                  ^^^^^ error unknown-key “onzin” is hier geen bekend veld. Verwijder het, of gebruik een van deze velden: duur of klaar.
leden:
  - {wie: blad, onzin: 1}
#               ^^^^^ error unknown-key “onzin” is hier geen bekend veld. Verwijder het, of gebruik een van deze velden: aantal of kleur.
-- en --
groep: {naam: Eén, duur: geen, klaar: true, onzin: 1}
#                                           ^^^^^ error unknown-key “onzin” is no known field here, and all fields are there already. Remove it.
`));

  it('a key that one or two groups have is told to belong there', () =>
    judge(`
-- nl --
naam: Eén
#^^^ error unknown-key “naam” is hier geen bekend veld. Het hoort onder “groep”.
geldig-tot: 2026-01-01
#^^^^^^^^^ error unknown-key “geldig-tot” is hier geen bekend veld. Het hoort onder “bewijzen”.
groep: {naam: Eén, grens: 1 dag}
#                  ^^^^^ error unknown-key “grens” is hier geen bekend veld. Het hoort helemaal links te staan, zonder spaties ervoor.
-- en --
groep: {naam: Eén, wie: blad, maat: groot}
#                  ^^^ error unknown-key “wie” is no known field here. It belongs under “leden”.
#                             ^^^^ error unknown-key “maat” is no known field here. It belongs at the far left, without spaces before it.
-- nl --
keuze: {vorm: rond, straal: 1, zijde: 3}
#                              ^^^^^ error unknown-key “zijde” is hier geen bekend veld, en alle velden staan er al. Verwijder het.
soort: rood
#^^^^ error unknown-key “soort” is hier geen bekend veld. Het hoort onder “bewijzen”.
vorm: rond
#^^^ error unknown-key “vorm” is hier geen bekend veld. Het hoort onder “keuze”.
`));

  it('a misspelt key is asked after, and its field is not also missing', () =>
    judge(`
-- nl --
titl: Iets
#^^^ error unknown-key “titl” is hier geen bekend veld. Bedoelde u “titel”?
groep:
  naaam: Eén
# ^^^^^ error unknown-key “naaam” is hier geen bekend veld. Bedoelde u “naam”?
leden:
  - wi: blad
#   ^^ error unknown-key “wi” is hier geen bekend veld. Bedoelde u “wie”?
-- en --
titl: Iets
#^^^ error unknown-key “titl” is no known field here. Did you mean “titel”?
`));

  it('a key is known by its label in either language', () =>
    judge(`
-- nl --
Webadres: https://voorbeeld.nl
#^^^^^^^ error unknown-key “Webadres” is hier geen bekend veld. Bedoelde u “site”?
Colour: rood
#^^^^^ error unknown-key “Colour” is hier geen bekend veld. Bedoelde u “kleur”?
`));

  it('a misspelt key whose field is there already is to be removed', () =>
    judge(`
-- nl --
titel: Iets
titell: Nog iets
#^^^^^ error unknown-key “titell” is hier geen bekend veld, en “titel” staat er al. Verwijder dit veld.
-- en --
titel: Iets
titell: Nog iets
#^^^^^ error unknown-key “titell” is no known field here, and “titel” is there already. Remove this field.
`));

  it('a required field is asked for at the root, with what to write', () =>
    judge(`
-- nl --
kader: huis@1
document: blad
#         ^^^^ error required Het verplichte veld “id” ontbreekt. De korte naam.
titel: Zonder id
-- en --
# Comments above stay where they are.
kader: huis@1
document: blad
#         ^^^^ error required The required field “id” is missing. The short name.
`));

  it('a required field is asked for at the key of its group', () =>
    judge(`
-- nl --
groep:
#^^^^ error required Het verplichte veld “naam” ontbreekt. Hoe de groep heet.
  duur: geen
-- en --
groep:
#^^^^ error required The required field “naam” (Name) is missing. What the group is called.
  duur: geen
-- nl --
groep: {}
#^^^^ error required Het verplichte veld “naam” ontbreekt. Hoe de groep heet.
`));

  it('a required field is asked for at the first key of an item', () =>
    judge(`
-- nl --
leden:
  - aantal: 1
#   ^^^^^^ error required Het verplichte veld “wie” ontbreekt. De id van het blad.
    kleur: rood
  - {kleur: rood}
#    ^^^^^ error required Het verplichte veld “wie” ontbreekt. De id van het blad.
  - {}
#   ^^ error required Het verplichte veld “wie” ontbreekt. De id van het blad.
-- en --
leden:
  - aantal: 1
#   ^^^^^^ error required The required field “wie” (Who) is missing. The id of the sheet.
`));

  it('a required field with nothing behind it is asked for at its own key', () =>
    judge(`
-- nl --
groep:
  naam:
# ^^^^ error required Vul “naam” in; dat veld is verplicht. Hoe de groep heet.
-- en --
groep:
  naam: null
# ^^^^ error required Fill in “naam” (Name); that field is required. What the group is called.
-- nl --
leden:
  - wie: ~
#   ^^^ error required Vul “wie” in; dat veld is verplicht. De id van het blad.
`));

  it('a group with nothing in it is as if it were not there', () =>
    judge(`
-- nl --
groep:
leden:
`));

  it('nothing is said of a field whose line was skipped', () =>
    judge(`
-- nl --
groep:
  naam: "Eén
#       ^^^^ error unclosed-quote Het aanhalingsteken " wordt niet gesloten. Zet er een aan het eind; tot dan wordt de regel overgeslagen bij de toetsing.
  duur: geen
-- nl --
groep:
  naam "Eén
# ^^^^^^^^^ error syntax Deze regel is niet te lezen en wordt overgeslagen bij de toetsing. Kijk naar dubbele punten, streepjes en aanhalingstekens.
  duur: geen
`));

  it('a field is not taken for skipped because a longer word was', () =>
    judge(`
-- nl --
groep:
#^^^^ error required Het verplichte veld “naam” ontbreekt. Hoe de groep heet.
  bijnaam: "Eén
#          ^^^^ error unclosed-quote Het aanhalingsteken " wordt niet gesloten. Zet er een aan het eind; tot dan wordt de regel overgeslagen bij de toetsing.
  duur: geen
`));

  it('a choice between shapes is checked by what chooses', () =>
    judge(`
-- nl --
keuze: {vorm: rond, straal: 1}
-- nl --
keuze:
#^^^^ error required Het verplichte veld “straal” ontbreekt.
  vorm: rond
  zijde: 1
# ^^^^^ error unknown-key “zijde” is hier geen bekend veld. Verwijder het, of gebruik een van deze velden: straal.
-- en --
keuze:
#^^^^ error required The required field “zijde” (Side) is missing.
  vorm: vierkant
`));

  it('a choice between shapes is asked for, and must be one of them', () =>
    judge(`
-- nl --
keuze:
#^^^^ error required Het verplichte veld “vorm” ontbreekt.
  straal: 1
-- nl --
keuze:
  vorm: rnod
#       ^^^^ error enum Bij Vorm kan niet “rnod” staan. Bedoelde u “rond”?
-- en --
keuze:
  vorm: driehoek
#       ^^^^^^^^ error enum “driehoek” does not fit in Form. Choose “rond” or “vierkant”.
`));

  it('free keys may be anything, but their values may not', () =>
    judge(`
-- nl --
vrij:
  een: 1
  twee: twee
#       ^^^^ error type Bij Waarde hoort een geheel getal, niet “twee”.
-- en --
vrij:
  twee: twee
#       ^^^^ error type Value takes a whole number, not “twee”.
`));

  it('a value that an alias repeats is reported once, where it is written', () =>
    judge(`
-- nl --
groep: &g
  naam: Eén
  duur: lang
#       ^^^^ error format Bij Duur kan niet “lang” staan. Schrijf een periode zoals 1 dag, 2 weken, 3 maanden of geen.
keuze: *g
#^^^^ error required Het verplichte veld “vorm” ontbreekt.
`));
});
