/** What a migration does to documents: each edit names what there was in the version before, and what there is in this one. */

import { check, why } from './two-versions.ts';

describe('an edit', () => {
  it('is about a kind that both versions know', () => {
    check(
      `
from: proef@1
edits:
  - {do: remove-field, kind: boek, field: titel, ${why}}
#                            ^^^^ error pack-migration-kind
  - {do: remove-field, kind: bald, field: duur, ${why}}
#                            ^^^^ error pack-migration-kind
`,
      {
        nl: 'Soort boek bestaat niet in proef@1, en een bewerking gaat over een soort die beide versies kennen. Kijk de naam na.',
        en: 'There is no kind boek in proef@1, and an edit is about a kind that both versions know. Check its name.',
      },
    );
  });

  it('is about a field that the version before has', () => {
    check(
      `
from: proef@1
edits:
  - {do: remove-field, kind: blad, field: lengte, ${why}}
#                                         ^^^^^^ error pack-migration-field
  - {do: remove-field, kind: blad, field: delen.naam, ${why}}
#                                         ^^^^^^^^^^ error pack-migration-field
  - {do: remove-field, kind: blad, field: delen.*.naam, ${why}}
`,
      {
        nl: 'Veld lengte bestaat in proef@1 niet in Blad. Kijk de naam na, en schrijf een * waar het pad door een lijst loopt.',
        en: 'In proef@1 there is no field lengte in Sheet. Check its name, and write a * where the path goes through a list.',
      },
    );
  });

  it('leads to a field that this version has, where it now stands', () => {
    check(
      `
from: proef@1
edits:
  - {do: rename-field, kind: blad, field: delen, to: stukken, ${why}}
  - {do: rename-field, kind: blad, field: delen.*.naam, to: naam, ${why}}
#                                                           ^^^^ error pack-migration-field
  - {do: move-field, kind: blad, field: datum, to: datum, ${why}}
#                                                  ^^^^^ error pack-migration-field
`,
      {
        nl: 'Veld stukken.*.naam bestaat in proef@2 niet in Blad. Kijk de naam na, en schrijf een * waar het pad door een lijst loopt.',
        en: 'In proef@2 there is no field stukken.*.naam in Sheet. Check its name, and write a * where the path goes through a list.',
      },
    );
  });

  it('does not go on into another document', () => {
    check(`
from: proef@1
edits:
  - {do: remove-field, kind: blad, field: ander.duur, ${why}}
#                                         ^^^^^^^^^^ error pack-migration-field
`);
  });

  it('is about entries of a list that both versions know', () => {
    check(
      `
from: proef@1
edits:
  - {do: rename-term, list: kleur, from: paars, to: rood, ${why}}
#                                        ^^^^^ error pack-migration-term
  - {do: rename-term, list: kleur, from: rood, to: blauw, ${why}}
#                                                  ^^^^^ error pack-migration-term
  - {do: rename-term, list: soort, from: klein, to: kleiner, ${why}}
#                                                   ^^^^^^^ error pack-migration-term
`,
      {
        nl: 'paars staat in proef@1 niet in de lijst kleur. Kijk de naam na.',
        en: 'In proef@1 paars is not in the list kleur. Check its name.',
      },
    );
    check(
      `
from: proef@1
edits:
  - {do: rename-term, list: kluer, from: blauw, to: paars, ${why}}
#                           ^^^^^ error pack-migration-list
`,
      {
        nl: 'Lijst kluer bestaat niet in proef@2, en een bewerking gaat over een lijst die beide versies kennen. Kijk de naam na.',
        en: 'There is no list kluer in proef@2, and an edit is about a list that both versions know. Check its name.',
      },
    );
  });

  it('is the only one about what it is about', () => {
    check(
      `
from: proef@1
edits:
  - {do: rename-field, kind: blad, field: duur, to: lengte, ${why}}
  - {do: remove-field, kind: blad, field: duur, ${why}}
#                                         ^^^^ error pack-migration-twice
  - {do: rename-term, list: kleur, from: blauw, to: paars, ${why}}
  - {do: rename-term, list: kleur, from: blauw, to: rood, ${why}}
#                                        ^^^^^ error pack-migration-twice
  - {do: set-framework, ${why}}
  - {do: set-framework, ${why}}
#        ^^^^^^^^^^^^^ error pack-migration-twice
`,
      {
        nl: 'Een bewerking hierboven zegt al wat er met duur gebeurt. Houd er één over.',
        en: 'An edit above this one says already what becomes of duur. Keep one of them.',
      },
    );
  });
});
