import { judge } from '../trial.ts';

describe('listed', () => {
  it('is met by a term of the list, and by no other value of an open list', () =>
    judge(`
check: {field: stof, listed: true}
-- met --
stof: linnen
-- met --
stof: katoen
-- not-met --
stof: jute
#     ^^^^ error proef Het kader noemt “jute” niet bij Stof. Ga na of het een ander woord is voor iets wat het wel noemt.
-- not-met en --
stof: jute
#     ^^^^ error proef The framework does not name “jute” at Material. Find out whether it is another word for something that it does name.
`));

  it('is unknown without the value', () =>
    judge(`
check: {field: stof, listed: true}
-- unknown --
#         ^^^^ warning proef Vul “stof” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.
`));

  it('says with not that something else goes for what the framework does not name', () =>
    judge(`
when: {not: {field: stof, listed: true}}
check: {field: titel, present: true}
-- not-applicable --
stof: linnen
-- met --
stof: jute
titel: Van jute
-- not-met --
#         ^^^^ error proef “titel” is niet ingevuld. Vul het in.
stof: jute
`));

  it('is silent where the list is closed, as its shape says that', () =>
    judge(`
check: {field: kleur, listed: true}
-- met --
kleur: rood
-- not-met --
kleur: paars
#      ^^^^^ error term “paars” staat niet in de lijst Kleuren. Kies uit: geel, groen of rood.
`));
});
