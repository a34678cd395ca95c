import { judge } from './trial.ts';

describe('evaluate', () => {
  it('all: every part must hold, and each that does not is said', () =>
    judge(`
check: {all: [{field: aantal, at-least: 3}, {field: maat, is: groot}]}
-- met --
aantal: 3
maat: groot
-- not-met --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
maat: klein
#     ^^^^^ error proef Bij Maat staat klein, en dat moet groot zijn.
-- unknown --
#         ^^^^ warning proef Vul “maat” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
aantal: 3
`));

  it('all: one that does not hold decides, whatever is unknown', () =>
    judge(`
check: {all: [{field: aantal, at-least: 3}, {field: maat, is: groot}]}
-- not-met --
#         ^^^^ warning proef Vul “maat” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
`));

  it('any: one part is enough; where none holds all are named, and the first is marked', () =>
    judge(`
check: {any: [{field: telefoon, present: true}, {field: site, present: true}]}
-- met --
site: https://voorbeeld.nl
-- not-met --
#         ^^^^ error proef Ten minste één van deze punten moet kloppen. (1) “telefoon” is niet ingevuld. Vul het in. (2) “site” (Webadres) is niet ingevuld. Vul het in.
titel: Zonder
-- not-met en --
#         ^^^^ error proef At least one of these points must hold. (1) “telefoon” (Telephone) is not filled in. Fill it in. (2) “site” (Web address) is not filled in. Fill it in.
titel: Zonder
`));

  it('any: is unknown as long as one part may hold', () =>
    judge(`
check: {any: [{field: aantal, at-least: 3}, {field: maat, is: groot}]}
-- unknown --
#         ^^^^ warning proef Vul “maat” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
aantal: 2
-- met --
maat: groot
`));

  it('not: a value that may not be there is said with its field', () =>
    judge(`
check: {not: {field: kleur, is-one-of: [geel, rood]}}
-- met --
kleur: groen
-- not-met --
kleur: rood
#      ^^^^ error proef Kleur is rood, en dat mag hier niet.
-- not-met en --
kleur: rood
#      ^^^^ error proef Colour is red, and that is not allowed here.
-- unknown --
#         ^^^^ warning proef Vul “kleur” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('not: values that may not be there together are said together', () =>
    judge(`
check: {not: {all: [{field: aantal, at-least: 3}, {field: klaar, is: true}]}}
-- met --
aantal: 2
klaar: true
-- not-met --
aantal: 3
#       ^ error proef Aantal is 3 en Klaar is true (ja), en dat mag hier niet samen.
klaar: true
-- not-met en --
aantal: 3
#       ^ error proef Number is 3 and Done is true (yes), and that is not allowed together here.
klaar: true
`));

  it('not: what may not be absent is asked for', () =>
    judge(`
check: {not: {field: titel, absent: true}}
-- met --
titel: Iets
-- not-met --
#         ^^^^ error proef “titel” is niet ingevuld. Vul het in.
aantal: 1
-- not-met en --
#         ^^^^ error proef “titel” (Title) is not filled in. Fill it in.
aantal: 1
`));

  it('not: a group or list that may not be there is said to be filled in', () =>
    judge(`
check: {not: {field: leden, count: {at-least: 1}}}
-- met --
leden: []
-- not-met --
leden: [{wie: blad}]
#^^^^ error proef Leden is ingevuld, en dat mag hier niet.
-- not-met en --
leden: [{wie: blad}]
#^^^^ error proef Members is filled in, and that is not allowed here.
`));

  it('not: a document that may not be there', () =>
    judge(`
check: {not: {exists: bijlage}}
-- met --
titel: Iets
-- not-met --
#         ^^^^ error proef In deze werkruimte mag geen bijlage zijn, maar die is er wel.
titel: Iets
-- los.kader.yaml --
kader: huis@1
document: bijlage
-- not-met en --
#         ^^^^ error proef This workspace may have no annex, but it has.
titel: Iets
-- los.kader.yaml --
kader: huis@1
document: bijlage
`));

  it('not: twice is as if it were not there', () =>
    judge(`
check: {not: {not: {field: aantal, at-least: 3}}}
-- met --
aantal: 3
-- not-met --
aantal: 2
#       ^ error proef Aantal is 2, en dat mag hier niet.
`));

  it('when: asks the check only where the condition holds', () =>
    judge(`
check: {when: {field: klaar, is: true}, check: {field: eind, present: true}}
-- met --
klaar: false
-- met --
klaar: true
eind: 2026-01-01
-- not-met --
#         ^^^^ error proef “eind” is niet ingevuld. Vul het in.
klaar: true
-- unknown --
#         ^^^^ warning proef Vul “klaar” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('when, of the norm: it does not apply where that does not hold, and is unknown where that is unknown', () =>
    judge(`
when: {field: klaar, is: true}
check: {field: eind, present: true}
-- not-applicable --
klaar: false
-- met --
klaar: true
eind: 2026-01-01
-- not-met --
#         ^^^^ error proef “eind” is niet ingevuld. Vul het in.
klaar: true
-- unknown --
#         ^^^^ warning proef Vul “klaar” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('when, of the norm: what is missing in it is unknown, also where the norm says that missing is not met', () =>
    judge(`
when: {field: aantal, at-least: 3}
check: {field: eind, at-least: 2026-01-01}
missing: not-met
-- unknown --
#         ^^^^ warning proef Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
-- not-met --
#         ^^^^ error proef “eind” is niet ingevuld. Gevraagd is een datum vanaf 2026-01-01.
aantal: 3
`));

  it('each: is asked of every item, with paths from the item first and then from the document', () =>
    judge(`
each: leden
check: {field: aantal, at-least: {field: bedrag}}
-- met --
bedrag: 3
leden: [{wie: blad, aantal: 3}]
-- not-met --
bedrag: 3
aantal: 9
leden:
  - {wie: blad, aantal: 2}
#                       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
  - {wie: blad, aantal: 4}
-- unknown --
bedrag: 3
leden:
  - {wie: blad, aantal: 4}
  - wie: blad
#   ^^^ warning proef Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
-- not-applicable --
leden: []
-- not-applicable --
titel: Zonder
`));

  it('each: the worst of the items is the verdict', () =>
    judge(`
each: leden
when: {field: kleur, is: rood}
check: {field: aantal, at-least: 3}
-- not-met --
leden:
  - {wie: blad, kleur: geel}
  - {wie: blad, kleur: rood, aantal: 3}
  - {wie: blad, kleur: rood, aantal: 2}
#                                    ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
-- met --
leden:
  - {wie: blad, kleur: geel}
  - {wie: blad, kleur: rood, aantal: 3}
-- not-applicable --
leden:
  - {wie: blad, kleur: geel}
`));

  it('each: what is missing from the document as a whole is said once, not for every item', () =>
    judge(`
each: leden
check: {field: aantal, at-least: {field: bedrag}}
-- unknown --
#         ^^^^ warning proef Vul “bedrag” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
leden:
  - {wie: blad, aantal: 2}
  - {wie: blad, aantal: 4}
`));

  it('follows references to other documents, and marks the reference', () =>
    judge(`
check: {field: hoort-bij.aantal, at-least: 3}
-- ander.kader.yaml --
aantal: 2
-- not-met --
hoort-bij: ander
#          ^^^^^ error proef Bij Hoort bij › Aantal staat 2, en dat moet ten minste 3 zijn.
-- not-met en --
hoort-bij: ander
#          ^^^^^ error proef Belongs to › Number is 2 and must be at least 3.
-- unknown --
#         ^^^^ warning proef Vul “hoort-bij › aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
hoort-bij: blad
-- unknown --
hoort-bij: niemand
#          ^^^^^^^ error reference In deze werkruimte is geen blad met id “niemand”. Maak dat document, of verwijs naar een bekende id.
`));

  it('follows the references of every item, and marks the one that is to blame', () =>
    judge(`
check: {field: leden.*.wie.kleur, is: rood}
-- ander.kader.yaml --
kleur: rood
-- derde.kader.yaml --
kleur: geel
-- not-met --
leden:
  - wie: ander
  - wie: derde
#        ^^^^^ error proef Bij Wie › Kleur staat geel, en dat moet rood zijn.
-- met --
leden:
  - wie: ander
`));
});
