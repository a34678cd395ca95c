/** Fields that norms read: they must exist, and some may not be read at all. */

import { checkMarks } from '../fixture.ts';
import { checkNorms, checkPack, emptyPack, norm, ownPack, works } from './own-pack.ts';

describe('a field that a norm reads', () => {
  it('must be one of the kind', () => {
    checkNorms(
      { 'pack-path': ['check: {field: «kleru», present: true}'] },
      {
        nl: 'Veld kleru bestaat niet in Blad. Kijk de naam na, en schrijf een * waar het pad door een lijst loopt.',
        en: 'There is no field kleru in Sheet. Check its name, and write a * where the path goes through a list.',
      },
    );
  });

  it('must be reached through what has fields, with a * through a list', () => {
    const paths = ['klaar.x', 'delen.naam', 'delen.*.*', 'kleuren.*.x', 'kleur.*', 'ander.nee', '.klaar', 'klaar.', 'constructor', '*'];
    checkNorms({ 'pack-path': paths.map((path) => `check: {field: «'${path}'», present: true}`) });
  });

  it('may be reached through lists and references', () => {
    checkPack({
      norms: works + norm('n', 'check: {field: ander.delen.*.kleur, is: rood}'),
      document: `klaar: true
id: een
ander: een
delen:
  - naam: a
    kleur: blauw
#          ^^^^^ error n
`,
    });
  });

  it('must have a name', () => {
    checkNorms(
      { 'pack-no-path': ['check: {field: «""», present: true}'] },
      { nl: 'Hier hoort de naam van een veld van Blad te staan.', en: 'The name of a field of Sheet belongs here.' },
    );
  });

  it('that is no text is told by the shape of the file', () => {
    checkNorms({ type: ['check: {«field»: [klaar], present: true}'] });
  });

  it('is looked up in the item first, then in the document', () => {
    checkPack({
      norms: works + norm('n', 'each: delen\ncheck: {field: naam, is: {field: maat}}'),
      document: `klaar: true
maat: groot
delen:
  - naam: groot
  - naam: klein
#         ^^^^^ error n
`,
    });
  });
});

describe('a field that may not be assessed', () => {
  const words = {
    nl: 'Deze norm leest leren.vorm, en dat mag niet worden beoordeeld. Dat is van henzelf. De norm is weggelaten; alleen óf “Leren” is ingevuld mag worden gevraagd.',
    en: 'This norm reads leren.vorm, which may not be assessed. That is their own. The norm was left out; only whether “Learning” is filled in may be asked.',
  };
  const notAssessed = (...norms: readonly string[]) => ({ 'not-assessed': norms });

  it('may be there or not, and a norm may ask that', () => {
    const asks = { norms: works + norm('n', 'check: {field: leren, present: true}\nmissing: not-met') };
    checkPack({ ...asks, document: 'klaar: true\nleren: {vorm: y}\n' });
    checkMarks(ownPack({ ...asks, document: 'klaar: true\n' }).replace('document: blad\n', 'document: blad\n#         ^^^^ error n\n'));
  });

  it('may not be read either while nobody has written why', () => {
    checkPack(
      {
        schema: `
  type: object
  properties:
    klaar: {type: boolean}
    leren:
      type: object
      not-assessed: {}
#     ^^^^^^^^^^^^ error required
      properties:
        vorm: {type: string}
`,
        norms: works + norm('n', 'check: {field: leren.vorm, is: goed}\n#                  ^^^^^^^^^^ error not-assessed'),
      },
      {
        nl: 'Deze norm leest leren.vorm, en dat mag niet worden beoordeeld. De norm is weggelaten; alleen óf “leren” is ingevuld mag worden gevraagd.',
        en: 'This norm reads leren.vorm, which may not be assessed. The norm was left out; only whether “leren” is filled in may be asked.',
      },
    );
  });

  it('may not be read, nor anything under it', () => {
    checkNorms(notAssessed('check: {field: «leren.vorm», is: goed}'), words);
    checkNorms(
      notAssessed(
        'check: {field: «leren», is: goed}',
        'check: {field: «leren.vorm», present: true}',
        'check: {field: «leren.keren», count: {at-least: 2}}',
        'check: {field: «leren.keren.*.datum», not-older-than: 1 jaar}',
        'check: {field: «leren.keren», unique: true}',
      ),
    );
  });

  it('may not be read in any part of a condition', () => {
    checkNorms(
      notAssessed(
        'check: {not: {field: «leren.vorm», is: x}}',
        'check: {any: [{field: klaar, is: true}, {field: «leren.vorm», is: x}]}',
        'check: {all: [{not: {field: «leren.vorm», is: x}}]}',
        'check: {when: {field: «leren.vorm», is: x}, check: {field: klaar, is: true}}',
        'check: {when: {field: klaar, is: true}, check: {field: «leren.vorm», is: x}}',
        'when: {field: «leren.vorm», is: x}\ncheck: {field: klaar, is: true}',
      ),
    );
  });

  it('may not be compared with', () => {
    checkNorms(
      notAssessed(
        'check: {field: id, is: {field: «leren.vorm»}}',
        'check: {field: datum, interval: {to: «leren.keren.*.datum»}}',
        'check: {field: datum, at-least: {field: «leren.keren.*.datum»}}',
      ),
    );
  });

  it('may not be gone through item by item', () => {
    checkNorms(notAssessed('each: «leren.keren»\ncheck: {field: datum, present: true}'));
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
    const norms = notAssessed(
      'each: keren\ncheck: {field: «vorm», is: x}',
      'check: {field: keren.*.vorm, is: x}'.replace(/keren\S*vorm/, '«$&»'),
    );
    checkNorms(norms, undefined, { schema });
  });

  it('may not be read through a reference, in another document, or as the registrations of somebody', () => {
    checkNorms(
      notAssessed(
        'check: {field: «ander.leren.vorm», is: x}',
        'check: {exists: blad, where: {field: «leren.vorm», is: x}}',
        'check: {field: ander, qualified: {registrations: «leren», register: vorm, is-one-of: [x]}}',
      ),
    );
  });

  it('may not be read in the items of a list that others refer to', () => {
    const schema = `
  type: object
  properties:
    klaar: {type: boolean}
    kamer: {type: string, reference: kamer}
    kamers:
      type: array
      items:
        type: object
        not-assessed: {reason: {nl: Nee., en: No.}}
        properties: {id: {type: string, identity: kamer}, vorm: {type: string}}
`;
    checkNorms(notAssessed('check: {field: «kamer.vorm», is: x}'), undefined, { schema });
  });

  it('may not be read where just one of the shapes of a choice says so', () => {
    const schema = `
  type: object
  properties:
    klaar: {type: boolean}
    deel:
      type: object
      discriminator: {propertyName: soort}
      oneOf:
        - {properties: {soort: {const: a}, vorm: {type: string}}}
        - {properties: {soort: {const: b}, vorm: {type: string, not-assessed: {reason: {nl: Nee., en: No.}}}}}
`;
    checkNorms(notAssessed('check: {field: «deel.vorm», is: x}'), undefined, { schema });
  });

  it('may not be read through a part that is referred to', () => {
    const schema = `
  type: object
  $defs: {deel: {type: object, properties: {vorm: {type: string}}}}
  properties:
    klaar: {type: boolean}
    deel: {$ref: '#/$defs/deel', not-assessed: {reason: {nl: Nee., en: No.}}}
`;
    checkNorms(notAssessed('check: {field: «deel.vorm», is: x}'), undefined, { schema });
  });

  it('may not be read by the house rules of another pack either', () => {
    const more = `${emptyPack('pakket/huis', 'huis', '[proef@1]')}-- pakket/huis/regels.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Huisregels, en: House rules}
norms:
${norm('huis', 'check:\n  field: leren.vorm\n#        ^^^^^^^^^^ error not-assessed\n  is: x').replaceAll('\n#', '\n#    ')}`;
    checkPack({ more }, words);
  });

  it('costs the norm that reads it and no other', () => {
    const document = 'klaar: false\n#      ^^^^^ error af\nleren: {vorm: y}\n';
    checkNorms(notAssessed('check: {field: «leren.vorm», is: x}'), undefined, { document });
  });
});
