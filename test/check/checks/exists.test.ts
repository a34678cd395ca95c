import { judge } from '../trial.ts';

describe('exists', () => {
  it('is met by a document of the kind, this one included', () =>
    judge(`
check: {exists: blad}
-- met --
titel: Iets
`));

  it('says that there is none', () =>
    judge(`
check: {exists: bijlage}
-- not-met --
#         ^^^^ error proef In deze werkruimte is geen bijlage. Maak dat document.
titel: Iets
-- not-met en --
#         ^^^^ error proef This workspace has no annex. Write that document.
titel: Iets
-- met --
titel: Iets
-- bijlage.kader.yaml --
kader: huis@1
document: bijlage
`));

  it('needs one for which the condition holds, and says why none does', () =>
    judge(`
check: {exists: bijlage, where: {field: datum, not-older-than: 1 jaar}}
-- met --
titel: Iets
-- oud.kader.yaml --
kader: huis@1
document: bijlage
datum: 2020-01-01
-- nieuw.kader.yaml --
kader: huis@1
document: bijlage
datum: 2026-01-01
-- not-met --
#         ^^^^ error proef Geen bijlage in deze werkruimte voldoet. Datum is 2020-01-01 en mag niet langer dan 1 jaar geleden zijn.
titel: Iets
-- oud.kader.yaml --
kader: huis@1
document: bijlage
datum: 2020-01-01
-- not-met en --
#         ^^^^ error proef No annex in this workspace meets what is asked. Date is 2020-01-01 and may be no longer than 1 year ago.
titel: Iets
-- oud.kader.yaml --
kader: huis@1
document: bijlage
datum: 2020-01-01
`));

  it('is unknown where that is unknown', () =>
    judge(`
check: {exists: bijlage, where: {field: datum, not-older-than: 1 jaar}}
-- unknown --
#         ^^^^ warning proef Van geen document van de soort bijlage in deze werkruimte blijkt dat het voldoet. Het hangt af van “leeg.kader.yaml”: Vul “datum” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Iets
-- leeg.kader.yaml --
kader: huis@1
document: bijlage
-- unknown en --
#         ^^^^ warning proef No annex in this workspace is known to meet what is asked. It depends on “leeg.kader.yaml”: Fill in “datum” (Date). While it is empty, whether this norm is met cannot be told.
titel: Iets
-- leeg.kader.yaml --
kader: huis@1
document: bijlage
`));

  it('says on which other document that depends, by its id where it has one', () =>
    judge(`
check: {exists: blad, where: {field: begin, not-older-than: 1 jaar}}
-- unknown --
#         ^^^^ warning proef Van geen document van de soort blad in deze werkruimte blijkt dat het voldoet. Het hangt af van “ander”: Vul “begin” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
begin: 2020-01-01
-- ander.kader.yaml --
kader: huis@1
document: blad
id: ander
-- unknown --
#         ^^^^ warning proef Van geen document van de soort blad in deze werkruimte blijkt dat het voldoet. Vul “begin” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Iets
`));
});
