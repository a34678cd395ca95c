import { judge } from '../trial.ts';

describe('unique', () => {
  it('is met where nothing stands twice, and marks the second where it does', () =>
    judge(`
check: {field: woorden, unique: true}
-- met --
woorden: [een, twee]
-- met --
woorden: []
-- not-met --
woorden: [een, twee, een]
#                    ^^^ error proef In Woorden staat “een” meer dan eens. Verwijder een van beide.
-- not-met en --
woorden: [een, twee, een]
#                    ^^^ error proef “een” stands in Words more than once. Remove one of the two.
`));

  it('looks at one field of every item, and names terms by their labels', () =>
    judge(`
check: {field: leden.*.kleur, unique: true}
-- met --
leden: [{wie: blad, kleur: rood}, {wie: blad, kleur: geel}]
-- not-met en --
leden:
  - {wie: blad, kleur: rood}
  - {wie: blad, kleur: rood}
#                      ^^^^ error proef “red” stands in Members › Colour more than once. Remove one of the two.
`));

  it('does not need all items to know that something stands twice', () =>
    judge(`
check: {field: leden.*.kleur, unique: true}
-- not-met --
leden: [{wie: blad, kleur: rood}, {wie: blad}, {wie: blad, kleur: rood}]
#                                                                 ^^^^ error proef In Leden › Kleur staat “rood” meer dan eens. Verwijder een van beide.
-- met --
leden: [{wie: blad, kleur: rood}, {wie: blad}]
`));

  it('is met without the list', () =>
    judge(`
check: {field: woorden, unique: true}
missing: not-met
-- met --
titel: Zonder
`));
});
