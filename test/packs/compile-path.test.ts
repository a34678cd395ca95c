/** Fields that norms read: they must exist, and some may not be read at all. */

import { checkMarks } from '../fixture.ts';
import { checkPack, emptyPack, norm, ownPack, works } from './own-pack.ts';

describe('a field that a norm reads', () => {
  it('must be one of the kind', () => {
    checkNorms(['check: {field: kleru, present: true}\n#                  ^^^^^ error pack-path'], {
      nl: 'Veld kleru bestaat niet in Blad. Kijk de naam na, en schrijf een * waar het pad door een lijst loopt.',
      en: 'There is no field kleru in Sheet. Check its name, and write a * where the path goes through a list.',
    });
  });

  it('must be reached through what has fields, with a * through a list', () => {
    const paths = ['klaar.x', 'delen.naam', 'delen.*.*', 'kleuren.*.x', 'kleur.*', 'ander.nee', '.klaar', 'klaar.', 'constructor', '*'];
    checkNorms(
      paths.map((path) => `check: {field: '${path}', present: true}\n#                  ${'^'.repeat(path.length + 2)} error pack-path`),
    );
  });

  it('may be reached through lists and references', () => {
    checkPack({
      norms: works + norm('n', 'check: {field: ander.delen.*.kleur, is: rood}'),
      document: `
klaar: true
id: een
ander: een
delen:
  - naam: a
    kleur: blauw
#          ^^^^^ error n
`.replace(/^\n/, ''),
    });
  });

  it('must have a name', () => {
    checkNorms([`check: {field: "", present: true}\n#                  ^^ error pack-no-path`], {
      nl: 'Hier hoort de naam van een veld van Blad te staan.',
      en: 'The name of a field of Sheet belongs here.',
    });
  });

  it('is looked up in the item first, then in the document', () => {
    checkPack({
      norms: works + norm('n', 'each: delen\ncheck: {field: naam, is: {field: maat}}'),
      document: `
klaar: true
maat: groot
delen:
  - naam: groot
  - naam: klein
#         ^^^^^ error n
`.replace(/^\n/, ''),
    });
  });
});

describe('a field that may not be assessed', () => {
  const words = {
    nl: 'Deze norm leest leren.vorm, en dat mag niet worden beoordeeld: Dat is van henzelf. De norm is weggelaten; alleen óf het veld er is mag worden gevraagd.',
    en: 'This norm reads leren.vorm, which may not be assessed: That is their own. The norm was left out; only whether the field is there may be asked.',
  };

  it('may be there or not, and a norm may ask that', () => {
    const asks = { norms: works + norm('n', 'check: {field: leren, present: true}\nmissing: not-met') };
    checkPack({ ...asks, document: 'klaar: true\nleren: {vorm: y}\n' });
    const missing = ownPack({ ...asks, document: 'klaar: true\n' }).replace('document: blad\n', 'document: blad\n#         ^^^^ error n\n');
    checkMarks(missing);
  });

  it('may not be read, nor anything under it', () => {
    checkNorms([`check: {field: leren.vorm, is: goed}\n#                  ^^^^^^^^^^ error not-assessed`], words);
    checkNorms([`check: {field: leren, is: goed}\n#                  ^^^^^ error not-assessed`]);
    checkNorms([`check: {field: leren.vorm, present: true}\n#                  ^^^^^^^^^^ error not-assessed`]);
    checkNorms([`check: {field: leren.keren, count: {at-least: 2}}\n#                  ^^^^^^^^^^^ error not-assessed`]);
    checkNorms([`check: {field: leren.keren.*.datum, not-older-than: 1 jaar}\n#                  ^^^^^^^^^^^^^^^^^^^ error not-assessed`]);
  });

  it('may not be read in any part of a condition', () => {
    const at = '^^^^^^^^^^ error not-assessed';
    checkNorms([`check: {not: {field: leren.vorm, is: x}}\n#                        ${at}`]);
    checkNorms([
      `check: {any: [{field: klaar, is: true}, {field: leren.vorm, is: x}]}\n#                                                   ${at}`,
    ]);
    checkNorms([`check: {when: {field: leren.vorm, is: x}, check: {field: klaar, is: true}}\n#                         ${at}`]);
    checkNorms([`when: {field: leren.vorm, is: x}\n#                 ${at}\ncheck: {field: klaar, is: true}`]);
  });

  it('may not be compared with', () => {
    checkNorms([`check: {field: id, is: {field: leren.vorm}}\n#                                  ^^^^^^^^^^ error not-assessed`]);
  });

  it('may not be gone through item by item', () => {
    checkNorms([`each: leren.keren\n#         ^^^^^^^^^^^ error not-assessed\ncheck: {field: datum, present: true}`]);
  });

  it('may not be read in the items of a list that it is', () => {
    const schema = `
  type: object
  properties:
    klaar: {type: boolean}
    keren:
      type: array
      items: {type: object, not-assessed: {reason: {nl: Nee., en: No.}}, properties: {vorm: {type: string}}}
`;
    checkNorms([`each: keren\ncheck: {field: vorm, is: x}\n#                  ^^^^ error not-assessed`], undefined, { schema });
    checkNorms([`check: {field: keren.*.vorm, is: x}\n#                  ^^^^^^^^^^^^ error not-assessed`], undefined, { schema });
  });

  it('may not be read through a reference, or in another document', () => {
    checkNorms([`check: {field: ander.leren.vorm, is: x}\n#                  ^^^^^^^^^^^^^^^^ error not-assessed`]);
    checkNorms([
      `check: {exists: blad, where: {field: leren.vorm, is: x}}\n#                                        ^^^^^^^^^^ error not-assessed`,
    ]);
  });

  it('may not be read as the registrations of who is referred to', () => {
    const check = 'check: {field: ander, qualified: {registrations: leren, register: vorm, is-one-of: [x]}}';
    checkNorms([`${check}\n#                                                    ^^^^^ error not-assessed`]);
  });

  it('may not be read where just one of the shapes of a choice says so', () => {
    checkPack({
      schema: `
  type: object
  properties:
    klaar: {type: boolean}
    deel:
      type: object
      discriminator: {propertyName: soort}
      oneOf:
        - {properties: {soort: {const: a}, vorm: {type: string}}}
        - {properties: {soort: {const: b}, vorm: {type: string, not-assessed: {reason: {nl: Nee., en: No.}}}}}
`,
      ...norms(`check: {field: deel.vorm, is: x}\n#                  ^^^^^^^^^ error not-assessed`),
    });
  });

  it('may not be read through a part that is referred to', () => {
    checkPack({
      schema: `
  type: object
  $defs: {deel: {type: object, properties: {vorm: {type: string}}}}
  properties:
    klaar: {type: boolean}
    deel: {$ref: '#/$defs/deel', not-assessed: {reason: {nl: Nee., en: No.}}}
`,
      ...norms(`check: {field: deel.vorm, is: x}\n#                  ^^^^^^^^^ error not-assessed`),
    });
  });

  it('may not be read by the house rules of another pack either', () => {
    const more = `${emptyPack('pakket/huis', 'huis', '[proef@1]')}-- pakket/huis/regels.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Huisregels, en: House rules}
norms:
${norm('huis', 'check: {field: leren.vorm, is: x}\n#                  ^^^^^^^^^^ error not-assessed')}`;
    checkPack({ more }, words);
  });

  it('costs the norm that reads it and no other', () => {
    checkPack({
      norms: norm('n', 'check: {field: leren.vorm, is: x}\n#                  ^^^^^^^^^^ error not-assessed') + works,
      document: 'klaar: false\n#      ^^^^^ error af\nleren: {vorm: y}\n',
    });
  });
});
