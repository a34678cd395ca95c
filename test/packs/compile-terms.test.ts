/** The lists of a pack and their tables. */

import { checkPack } from './own-pack.ts';

/** Under `terms:`, one list with these lines. */
function list(lines: string): string {
  return `  kleur:\n    label: {nl: Kleur, en: Colour}\n${lines.replace(/^\n/, '')}`;
}

describe('a term', () => {
  it('has attributes that its list declares', () => {
    checkPack(
      {
        terms: list(`
    attributes: {duur: {label: {nl: Duur, en: Length}, format: period}}
    entries:
      rood:
        label: {nl: rood, en: red}
        attributes:
          lengte: 1 week
#         ^^^^^^ error pack-attribute
          duur: 1 week
`),
        document: 'klaar: nee\n#      ^^^ error type\nkleur: rood\n',
      },
      {
        nl: 'Kenmerk lengte is niet aangekondigd onder attributes van de lijst kleur. Kijk de naam na, of kondig het daar aan.',
        en: 'Attribute lengte is not declared under attributes of the list kleur. Check its name, or declare it there.',
      },
    );
  });

  it('has values that the format of their column takes', () => {
    checkPack(
      {
        terms: list(`
    attributes: {duur: {label: {nl: Duur, en: Length}, format: period}}
    entries:
      rood: {label: {nl: rood, en: red}, attributes: {duur: lang}}
#                                                           ^^^^ error pack-value
      blauw: {label: {nl: blauw, en: blue}, attributes: {duur: geen}}
`),
      },
      {
        nl: '“lang” kan hier niet staan. Schrijf een periode zoals 1 dag, 2 weken, 3 maanden of geen.',
        en: '“lang” cannot stand here. Write a period such as 1 dag, 2 weken, 3 maanden or geen.',
      },
    );
  });

  it('names terms that there are, where its column holds terms', () => {
    checkPack(
      {
        terms: list(`
    attributes: {naast: {label: {nl: Naast, en: Beside}, term: kleur}}
    entries:
      rood: {label: {nl: rood, en: red}, attributes: {naast: [rood, geel]}}
#                                                            ^^^^^^^^^^^^ error pack-entry
      blauw: {label: {nl: blauw, en: blue}, attributes: {naast: rood}}
`),
      },
      {
        nl: 'geel staat niet in de lijst kleur. Kijk de naam na, of voeg de term daar toe.',
        en: 'geel is not in the list kleur. Check its name, or add the term there.',
      },
    );
  });

  it('is replaced by one that there is', () => {
    checkPack({
      terms: list(`
    entries:
      rood: {label: {nl: rood, en: red}, replaced-by: paars}
#                                                     ^^^^^ error pack-entry
      blauw: {label: {nl: blauw, en: blue}, replaced-by: rood}
`),
    });
  });

  it('comes from a source that there is', () => {
    checkPack({
      terms: list(`
    entries:
      rood: {label: {nl: rood, en: red}, source: {ref: born, certainty: quoted}}
#                                                      ^^^^ error pack-source
`),
    });
  });
});

describe('a column', () => {
  it('holds terms of a list that there is, and that is told once', () => {
    checkPack(
      {
        terms: list(`
    attributes: {naast: {label: {nl: Naast, en: Beside}, term: kluer}}
#                                                              ^^^^^ error pack-term
    entries:
      rood: {label: {nl: rood, en: red}, attributes: {naast: rood}}
      blauw: {label: {nl: blauw, en: blue}, attributes: {naast: rood}}
`),
      },
      {
        nl: 'Lijst kluer bestaat niet in dit kader of in een kader waar het op bouwt. Kijk de naam na.',
        en: 'There is no list kluer in this framework or in one that it builds on. Check its name.',
      },
    );
  });

  it('has a format that there is, and no values are told where it has none', () => {
    checkPack({
      terms: list(`
    attributes: {duur: {label: {nl: Duur, en: Length}, format: periode}}
#                                                              ^^^^^^^ error term
    entries: {rood: {label: {nl: rood, en: red}, attributes: {duur: lang}}}
`),
    });
  });
});

describe('a list', () => {
  it('with nothing in it yet is none', () => {
    checkPack({
      terms: '  kleur:\n',
      schema: `
  type: object
  properties:
    klaar: {type: boolean}
    kleur: {type: string, term: kleur}
#                               ^^^^^ error pack-term
`,
    });
  });
});
