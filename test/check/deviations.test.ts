import { judge } from './trial.ts';

describe('deviations', () => {
  it('lets a document depart from a norm with reasons, until a date', () =>
    judge(`
check: {field: aantal, at-least: 3}
deviation: explain
-- deviated --
aantal: 2
#       ^ information proef Van norm “Norm proef” wordt tot en met 2026-12-31 beargumenteerd afgeweken: Wij doen het anders, en beter.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
-- deviated en --
aantal: 2
#       ^ information proef Norm “Norm proef” is departed from, with reasons, until 2026-12-31: Wij doen het anders, en beter.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
`));

  it('holds on its last day, and ends by itself', () =>
    judge(`
check: {field: aantal, at-least: 3}
deviation: explain
-- deviated 2026-12-31 --
aantal: 2
#       ^ information proef Van norm “Norm proef” wordt tot en met 2026-12-31 beargumenteerd afgeweken: Wij doen het anders, en beter.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
-- not-met 2027-01-01 --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
#        ^^^^^^^^^^ warning deviation Deze afwijking liep af op 2026-12-31. Volg de norm weer, of besluit opnieuw en geef een nieuwe datum.
-- not-met en 2027-01-01 --
aantal: 2
#       ^ error proef Number is 2 and must be at least 3.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
#        ^^^^^^^^^^ warning deviation This deviation ended on 2026-12-31. Follow the norm again, or decide anew and give a new date.
`));

  it('is not possible for a norm that does not allow it', () =>
    judge(`
check: {field: aantal, at-least: 3}
-- not-met --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: proef
#         ^^^^^ error deviation Van norm “Norm proef” kan niet worden afgeweken. Verwijder deze afwijking en volg de norm.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
-- not-met en --
aantal: 2
#       ^ error proef Number is 2 and must be at least 3.
afwijkingen:
  - norm: proef
#         ^^^^^ error deviation Norm “Norm proef” cannot be departed from. Remove this deviation and follow the norm.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
`));

  it('may last no longer than the norm allows', () =>
    judge(`
check: {field: aantal, at-least: 3}
deviation: {explain: 1 maand}
-- deviated 2026-11-30 --
aantal: 2
#       ^ information proef Van norm “Norm proef” wordt tot en met 2026-12-30 beargumenteerd afgeweken: Wij doen het anders, en beter.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-30
-- not-met 2026-11-30 --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
#        ^^^^^^^^^^ error deviation Van norm “Norm proef” mag niet zo lang worden afgeweken. De laatste dag is nu 2026-12-30.
-- not-met en 2026-11-30 --
aantal: 2
#       ^ error proef Number is 2 and must be at least 3.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
#        ^^^^^^^^^^ error deviation Norm “Norm proef” may not be departed from for so long. The last day is now 2026-12-30.
`));

  it('is told where it is not needed', () =>
    judge(`
check: {field: aantal, at-least: 3}
deviation: explain
-- met --
aantal: 3
afwijkingen:
  - norm: proef
#         ^^^^^ warning deviation Deze afwijking is niet nodig: aan norm “Norm proef” is voldaan, of de norm geldt hier niet. Verwijder de afwijking.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
-- met en --
aantal: 3
afwijkingen:
  - norm: proef
#         ^^^^^ warning deviation This deviation is not needed: norm “Norm proef” is met, or does not apply here. Remove the deviation.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
-- met 2027-01-01 --
aantal: 3
afwijkingen:
  - norm: proef
#         ^^^^^ warning deviation Deze afwijking is niet nodig: aan norm “Norm proef” is voldaan, of de norm geldt hier niet. Verwijder de afwijking.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
`));

  it('is told where the norm does not apply', () =>
    judge(`
when: {field: klaar, is: true}
check: {field: aantal, at-least: 3}
deviation: explain
-- not-applicable --
klaar: false
afwijkingen:
  - norm: proef
#         ^^^^^ warning deviation Deze afwijking is niet nodig: aan norm “Norm proef” is voldaan, of de norm geldt hier niet. Verwijder de afwijking.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
`));

  it('is not told to be unneeded while that is unknown, and does not hide it', () =>
    judge(`
check: {field: aantal, at-least: 3}
deviation: explain
-- unknown --
#         ^^^^ warning proef Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
`));

  it('asks after a norm that is misspelt, and tells of one that is not known', () =>
    judge(`
check: {field: aantal, at-least: 3}
deviation: explain
-- not-met --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: poref
#         ^^^^^ error deviation “poref” is geen norm die voor dit document geldt. Bedoelde u “proef”?
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
-- not-met en --
aantal: 2
#       ^ error proef Number is 2 and must be at least 3.
afwijkingen:
  - norm: poref
#         ^^^^^ error deviation “poref” is no norm that applies to this document. Did you mean “proef”?
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
-- not-met --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: iets-anders
#         ^^^^^^^^^^^ error deviation “iets-anders” is geen norm die voor dit document geldt. Schrijf de naam zoals die bij de bevinding staat.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
-- not-met en --
aantal: 2
#       ^ error proef Number is 2 and must be at least 3.
afwijkingen:
  - norm: iets-anders
#         ^^^^^^^^^^^ error deviation “iets-anders” is no norm that applies to this document. Write its name as it stands with the problem.
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: 2026-12-31
`));

  it('needs a reason, somebody who decided and a date', () =>
    judge(`
check: {field: aantal, at-least: 3}
deviation: explain
-- not-met --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: proef
#   ^^^^ error required Het verplichte veld “reden” ontbreekt. Waarom de norm hier niet wordt gevolgd en wat u in plaats daarvan doet.
#   ^^^^ error required Het verplichte veld “besloten-door” ontbreekt. Wie dit besloot; de naam of de id van een medewerker.
#   ^^^^ error required Het verplichte veld “tot” (Tot en met) ontbreekt. De laatste dag waarop de afwijking geldt.
-- not-met --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: proef
    reden: Wij doen het anders, en beter.
    besloten-door: de kliniek
    tot: volgend jaar
#        ^^^^^^^^^^^^ error format Bij Tot en met kan niet “volgend jaar” staan. Schrijf een bestaande datum als jaar-maand-dag, zoals 2026-07-01.
-- not-met --
aantal: 2
#       ^ error proef Bij Aantal staat 2, en dat moet ten minste 3 zijn.
afwijkingen:
  - norm: proef
    reden: ""
#          ^^ error size Bij Reden is nog niets ingevuld. Vul het in.
    besloten-door: de kliniek
    tot: 2026-12-31
`));
});
