import { checkPack } from '../packs/own-pack.ts';
import { judge } from './trial.ts';

describe('shape-values', () => {
  it('type: a whole number', () =>
    judge(`
-- nl --
aantal: veel
#       ^^^^ error type Bij Aantal hoort een geheel getal, niet “veel”.
-- en --
aantal: 1.5
#       ^^^ error type Number takes a whole number, not “1.5”.
`));

  it('type: a number', () =>
    judge(`
-- nl --
bedrag: 1,50
#       ^^^^ error type Bij Bedrag hoort een getal, niet “1,50”.
-- en --
bedrag: [1]
#^^^^^ error type Amount takes a number.
`));

  it('type: true or false', () =>
    judge(`
-- nl --
klaar: ja
#      ^^ error type Bij Klaar hoort true (ja) of false (nee), niet “ja”.
-- en --
klaar: misschien
#      ^^^^^^^^^ error type Done takes true (yes) or false (no), not “misschien”.
`));

  it('type: text is what is written, whatever YAML makes of it', () =>
    judge(`
-- nl --
titel: 2026-01-01
maat: [klein]
#^^^ error type Bij Maat hoort tekst.
`));

  it('type: a list', () =>
    judge(`
-- nl --
kleuren: rood
#        ^^^^ error type Bij Kleurenlijst hoort een lijst, zoals [een, twee], niet “rood”.
woorden: {een: twee}
#^^^^^^ error type Bij Woorden hoort een lijst, zoals [een, twee].
-- en --
kleuren: rood
#        ^^^^ error type List of colours takes a list, such as [one, two], not “rood”.
`));

  it('type: a list of groups of fields', () =>
    judge(`
-- nl --
leden: blad
#      ^^^^ error type Bij Leden hoort een lijst van groepen velden op de regels eronder, elk met een streepje ervoor, zoals “- wie: …”, niet “blad”.
bewijzen: geen
#         ^^^^ error type Bij Bewijzen hoort een lijst van groepen velden op de regels eronder, elk met een streepje ervoor, zoals “- soort: …”, niet “geen”. Is er niets, schrijf dan [].
-- nl --
leden: [blad]
#       ^^^^ error type Bij Leden hoort per onderdeel een groep velden met een streepje ervoor, zoals “- wie: …”, niet “blad”.
bewijzen: {soort: rood}
#^^^^^^^ error type Bij Bewijzen hoort een lijst van groepen velden op de regels eronder, elk met een streepje ervoor, zoals “- soort: …”.
-- en --
leden: blad
#      ^^^^ error type Members takes a list of groups of fields on the lines below, each with a dash before it, such as “- wie: …”, not “blad”.
bewijzen: geen
#         ^^^^ error type Proofs takes a list of groups of fields on the lines below, each with a dash before it, such as “- soort: …”, not “geen”. If there is nothing, write [].
-- en --
leden: [blad]
#       ^^^^ error type Members takes for each item a group of fields with a dash before it, such as “- wie: …”, not “blad”.
woorden: geen
#        ^^^^ error type Words takes a list, such as [one, two], not “geen”. If there is nothing, write [].
kleuren: geen
#        ^^^^ error type List of colours takes a list, such as [one, two], not “geen”.
`));

  it('type: a group of fields', () =>
    judge(`
-- nl --
groep: Eén
#      ^^^ error type Bij Groep hoort een groep velden op de regels eronder, zoals “naam: …” en “duur: …”, niet “Eén”.
leden: [blad]
#       ^^^^ error type Bij Leden hoort per onderdeel een groep velden met een streepje ervoor, zoals “- wie: …”, niet “blad”.
-- en --
leden: [blad]
#       ^^^^ error type Members takes for each item a group of fields with a dash before it, such as “- wie: …”, not “blad”.
-- nl --
vrij: iets
#     ^^^^ error type Bij Vrije velden hoort een groep velden op de regels eronder, niet “iets”.
keuze: iets
#      ^^^^ error type Bij Keuze hoort een groep velden op de regels eronder, zoals “vorm: …”, niet “iets”.
-- en --
vrij: iets
#     ^^^^ error type Free fields takes a group of fields on the lines below, not “iets”.
`));

  it('type: nothing else is said of a value of the wrong sort', () =>
    judge(`
-- nl --
maat: [klein, groot]
#^^^ error type Bij Maat hoort tekst.
aantal: -veel
#       ^^^^^ error type Bij Aantal hoort een geheel getal, niet “-veel”.
`));

  it('format: each says what to write', () =>
    judge(`
-- nl --
begin: 1-7-2026
#      ^^^^^^^^ error format Bij Begin kan niet “1-7-2026” staan. Schrijf een bestaande datum als jaar-maand-dag, zoals 2026-07-01. Bedoelde u “2026-07-01”?
duur: lang
#     ^^^^ error format Bij Duur kan niet “lang” staan. Schrijf een periode zoals 1 dag, 2 weken, 3 maanden of geen.
telefoon: nul
#         ^^^ error format Bij Telefoon kan niet “nul” staan. Schrijf een telefoonnummer zoals 020-1234567.
site: www.voorbeeld.nl
#     ^^^^^^^^^^^^^^^^ error format Bij Webadres kan niet “www.voorbeeld.nl” staan. Schrijf een webadres dat met https:// begint. Bedoelde u “https://www.voorbeeld.nl”?
-- en --
begin: 2026-02-30
#      ^^^^^^^^^^ error format “2026-02-30” does not fit in Start. Write an existing date as year-month-day, such as 2026-07-01.
duur: long
#     ^^^^ error format “long” does not fit in Length. Write a period such as 1 dag, 2 weken, 3 maanden or geen.
telefoon: zero
#         ^^^^ error format “zero” does not fit in Telephone. Write a telephone number such as 020-1234567.
site: voorbeeld
#     ^^^^^^^^^ error format “voorbeeld” does not fit in Web address. Write a web address that begins with https://.
`));

  it('format: a date from before 1900 is one, and not read', () =>
    judge(`
-- nl --
begin: 0001-01-01
#      ^^^^^^^^^^ error format Bij Begin kan niet “0001-01-01” staan: datums van vóór 1900 worden niet gelezen.
eind: 0001-02-30
#     ^^^^^^^^^^ error format Bij Eind kan niet “0001-02-30” staan. Schrijf een bestaande datum als jaar-maand-dag, zoals 2026-07-01.
-- en --
begin: 1899-12-31
#      ^^^^^^^^^^ error format “1899-12-31” does not fit in Start: dates before 1900 are not read.
eind: 31-12-2026
#     ^^^^^^^^^^ error format “31-12-2026” does not fit in End. Write an existing date as year-month-day, such as 2026-07-01. Did you mean “2026-12-31”?
`));

  it('format: what is between quotes may be nothing', () =>
    judge(`
-- nl --
begin: ""
#      ^^ error format Bij Begin is nog niets ingevuld. Vul het in.
duur: " "
#     ^^^ error format Bij Duur is nog niets ingevuld. Vul het in.
-- en --
begin: ""
#      ^^ error format Nothing is filled in at Start yet. Fill it in.
`));

  it('format: an id', () =>
    judge(`
-- nl --
kader: huis@1
document: blad
id: Eén blad
#   ^^^^^^^^ error format Bij Id kan niet “Eén blad” staan. Schrijf een korte naam in kleine letters, cijfers en streepjes, zonder spaties. Bedoelde u “een-blad”?
-- en --
kader: huis@1
document: blad
id: Eén blad
#   ^^^^^^^^ error format “Eén blad” does not fit in Id. Write a short name in small letters, digits and hyphens, without spaces. Did you mean “een-blad”?
`));

  it('enum: names what is allowed, or what was meant', () =>
    judge(`
-- nl --
maat: middel
#     ^^^^^^ error enum Bij Maat kan niet “middel” staan. Kies “klein” of “groot”.
-- en --
maat: middel
#     ^^^^^^ error enum “middel” does not fit in Size. Choose “klein” or “groot”.
-- nl --
maat: kleinn
#     ^^^^^^ error enum Bij Maat kan niet “kleinn” staan. Bedoelde u “klein”?
-- en --
maat: Klein
#     ^^^^^ error enum “Klein” does not fit in Size. Did you mean “klein”?
-- nl --
maat: ""
#     ^^ error enum Bij Maat is nog niets ingevuld. Vul het in.
`));

  it('const: there is only one', () =>
    judge(`
-- nl --
vast: nooit
#     ^^^^^ error enum Bij Vast kan niet “nooit” staan. Kies “altijd”.
-- en --
vast: nooit
#     ^^^^^ error enum “nooit” does not fit in Fixed. Choose “altijd”.
`));

  it('minimum and maximum, on both sides', () =>
    judge(`
-- nl --
aantal: 0
-- nl --
aantal: -1
#       ^^ error size Aantal is -1 en moet ten minste 0 zijn.
-- en --
aantal: -1
#       ^^ error size Number is -1 and must be at least 0.
-- nl --
aantal: 99
-- nl --
aantal: 100
#       ^^^ error size Aantal is 100 en mag ten hoogste 99 zijn.
-- en --
aantal: 100
#       ^^^ error size Number is 100 and may be at most 99.
`));

  it('minLength and maxLength, on both sides', () =>
    judge(`
-- nl --
titel: "abc"
-- nl --
titel: ab
#      ^^ error size Titel is te kort. Schrijf ten minste 3 tekens.
-- en --
titel: ab
#      ^^ error size Title is too short. Write at least 3 characters.
-- nl --
titel: ""
#      ^^ error size Bij Titel is nog niets ingevuld. Vul het in.
-- nl --
titel: Twintig tekens lang.
-- nl --
titel: Twintig tekens lang..
#      ^^^^^^^^^^^^^^^^^^^^^ error size Titel is te lang. Schrijf ten hoogste 20 tekens.
-- en --
titel: Twintig tekens lang..
#      ^^^^^^^^^^^^^^^^^^^^^ error size Title is too long. Write at most 20 characters.
`));

  it('minItems is not asked of a list of which a line could not be read', () =>
    checkPack({
      schema: 'type: object\nproperties:\n  punten: {type: array, minItems: 2, items: {type: string}}\n  klaar: {type: boolean}'.replace(
        /^/gm,
        '  ',
      ),
      document: 'klaar: true\npunten:\n  - een\n  - "twee\n#   ^^^^^ error unclosed-quote\n',
    }));

  it('minItems and maxItems, on both sides', () =>
    judge(`
-- nl --
kleuren: [rood]
-- nl --
kleuren: []
#^^^^^^ error size De lijst Kleurenlijst is te kort. Zet er ten minste 1 in.
-- en --
kleuren: []
#^^^^^^ error size The list List of colours is too short. Put at least 1 in it.
-- nl --
kleuren: [rood, geel, groen]
-- nl --
kleuren: [rood, geel, groen, oranje-oud]
#^^^^^^ error size De lijst Kleurenlijst is te lang. Houd er ten hoogste 3 over.
#                            ^^^^^^^^^^ information term “oranje-oud” is vervangen. Schrijf “rood”.
`));

  it('uniqueItems: the second is marked', () =>
    judge(`
-- nl --
kleuren: [rood, geel, rood]
#                     ^^^^ error duplicate-item Dit staat al eerder in Kleurenlijst. Verwijder een van beide.
-- en --
kleuren:
  - rood
  - rood
#   ^^^^ error duplicate-item This stands in List of colours already. Remove one of the two.
`));

  it('all of a document is reported, in the order of its places', () =>
    judge(`
-- nl --
titel: ab
#      ^^ error size Titel is te kort. Schrijf ten minste 3 tekens.
aantal: veel
#       ^^^^ error type Bij Aantal hoort een geheel getal, niet “veel”.
maat: middel
#     ^^^^^^ error enum Bij Maat kan niet “middel” staan. Kies “klein” of “groot”.
groep:
#^^^^ error required Het verplichte veld “naam” ontbreekt. Hoe de groep heet.
  duur: lang
#       ^^^^ error format Bij Duur kan niet “lang” staan. Schrijf een periode zoals 1 dag, 2 weken, 3 maanden of geen.
`));
});
