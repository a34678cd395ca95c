import { judge } from '../trial.ts';

describe('refers-to', () => {
  it('is met by the id of a document of that kind, and says what to do with another', () =>
    judge(`
check: {field: titel, refers-to: blad}
-- ander.kader.yaml --
titel: Een ander
-- met --
titel: ander
-- not-met --
titel: niemand
#      ^^^^^^^ error proef “niemand” (Titel) is in deze werkruimte niet bekend als blad. Maak dat document, of verwijs naar een bekende id.
-- not-met en --
titel: niemand
#      ^^^^^^^ error proef “niemand” (Title) is not known in this workspace as sheet. Write that document, or refer to a known id.
`));

  it('says nothing more where a reference is unknown already', () =>
    judge(`
check: {field: hoort-bij, refers-to: blad}
-- not-met --
hoort-bij: niemand
#          ^^^^^^^ error reference In deze werkruimte is geen blad met id “niemand”. Maak dat document, of verwijs naar een bekende id.
`));

  it('is unknown without the field', () =>
    judge(`
check: {field: hoort-bij, refers-to: blad}
-- unknown --
#         ^^^^ warning proef Vul “hoort-bij” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
titel: Zonder
`));

  it('is not met without the field where the norm says so', () =>
    judge(`
check: {field: hoort-bij, refers-to: blad}
missing: not-met
-- not-met --
#         ^^^^ error proef “hoort-bij” is niet ingevuld. Gevraagd is een id die bekend is als blad.
titel: Zonder
-- not-met en --
#         ^^^^ error proef “hoort-bij” (Belongs to) is not filled in. Asked is an id that is known as sheet.
titel: Zonder
`));

  it('asks it of every item, or of some', () =>
    judge(`
check: {field: woorden, refers-to: blad, some: true}
-- met --
woorden: [niemand, blad]
-- not-met --
woorden: [niemand, nergens]
#         ^^^^^^^ error proef In Woorden moet ten minste één keer staan: een id die bekend is als blad. Nu staat er: niemand en nergens.
-- not-met en --
woorden: [niemand, nergens]
#         ^^^^^^^ error proef Words must have this at least once: an id that is known as sheet. Now it has: niemand and nergens.
`));
});
