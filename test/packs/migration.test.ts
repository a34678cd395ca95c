/** The step from the version before, as a pack declares it: what it names must be there, in the version that it means. */

import assert from 'node:assert/strict';
import { open } from '../fixture.ts';
import { checkPack, ownPack } from './own-pack.ts';
import { about, before, check, migration, next, why } from './two-versions.ts';

describe('a migration', () => {
  it('names norms, kinds, fields and terms of both versions, each as it is called there', () => {
    check(`
from: proef@1
changes:
  - {norm: erbij, is: new, ${about}}
  - {norm: af, is: stricter, ${about}}
  - {norm: af, is: reworded, ${about}}
  - {norm: oud, is: withdrawn, ${about}}
edits:
  - {do: rename-field, kind: blad, field: duur, to: lengte, ${why}}
  - {do: move-field, kind: blad, field: datum, to: tijd.datum, ${why}}
  - {do: remove-field, kind: blad, field: leren.vorm, ${why}}
  - {do: rename-term, list: kleur, from: blauw, to: paars, ${why}}
  - {do: set-framework, ${why}}
`);
  });

  it('needs no more than the version before', () => check('from: proef@1\n'));

  it('calls fields as the version before does, also below what was renamed itself, in whatever order', () => {
    check(`
from: proef@1
edits:
  - {do: rename-field, kind: blad, field: delen.*.naam, to: titel, ${why}}
  - {do: rename-field, kind: blad, field: delen, to: stukken, ${why}}
`);
  });

  it('may name a value of an open list that the list did not have', () => {
    check(`
from: proef@1
edits:
  - {do: rename-term, list: soort, from: reusachtig, to: groot, ${why}}
`);
  });

  it('says what is missing in it, as any file does', () => {
    checkPack({
      ...before,
      more: `${next}-- pakket/twee/migration.kader.yaml --
kader: kader@1
document: migration
#         ^^^^^^^^^ error required
edits:
  - do: rename-field
#   ^^ error required
    kind: blad
    field: duur
    ${why}
  - do: verplaats
#       ^^^^^^^^^ error enum
`,
    });
  });
});

describe('the version before', () => {
  it('is another than this one', () => {
    check('from: proef@2\n#     ^^^^^^^ error pack-migration-self\n', {
      nl: 'proef@2 is deze kaderversie zelf. Noem achter “from” de versie die eraan voorafging.',
      en: 'proef@2 is this framework version itself. Name after “from” the version that came before it.',
    });
  });

  it('is of the same framework', () => {
    check('from: kader@1\n#     ^^^^^^^ error pack-migration-other\n', {
      nl: 'kader@1 is geen versie van proef. Noem achter “from” een eerdere versie van dit kader, als proef@versie.',
      en: 'kader@1 is no version of proef. Name after “from” an earlier version of this framework, as proef@version.',
    });
  });

  it('that is not here cannot be looked at, which is no error, and this version still is', () => {
    check(
      `
from: proef@0
#     ^^^^^^^ information pack-migration-before
changes:
  - {norm: af, is: stricter, ${about}}
  - {norm: weg, is: withdrawn, ${about}}
edits:
  - {do: rename-field, kind: blad, field: ooit, to: lengte, ${why}}
  - {do: rename-field, kind: blad, field: eens, to: lente, ${why}}
#                                                   ^^^^^ error pack-migration-field
  - {do: rename-term, list: kleur, from: groen, to: paars, ${why}}
`,
      {
        nl: 'Kaderversie proef@0 is hier niet bekend, dus wat deze overstap daarvan zegt is niet na te kijken. Zet die versie erbij, of kijk de naam na.',
        en: 'Framework version proef@0 is not known here, so what this migration says of it cannot be verified. Add that version, or check its name.',
      },
    );
  });

  it('may be loaded after this one', () => {
    const removal = migration(`from: proef@1\nedits: [{do: remove-field, kind: blad, field: duur, ${why}}]\n`);
    const files = ownPack({ ...before, more: next + removal });
    const { service } = open(
      files.replaceAll('-- pakket/twee/', '-- pakket/2/').replace(/-- pakket\/(framework|blad|normen)/g, '-- pakket/later/$1'),
    );
    assert.deepEqual(
      [...service.packs().keys()].filter((id) => id.startsWith('proef')),
      ['proef@2', 'proef@1'],
    );
    assert.deepEqual(service.check('file:///werk/pakket/2/migration.kader.yaml').problems, []);
  });

  it('that is not here is no matter for those who check documents', () => {
    const { service } = open(ownPack({ ...before, more: `${next}${migration('from: proef@0\n')}` }));
    const { problems } = service.check('file:///werk/pakket/twee/migration.kader.yaml');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['pack-migration-before'],
    );
    assert.deepEqual(service.faultyPackFiles(), []);
  });
});

describe('a changed norm', () => {
  it('is there in both versions', () => {
    check(
      `
from: proef@1
changes:
  - {norm: erbij, is: stricter, ${about}}
#          ^^^^^ error pack-migration-norm
  - {norm: oud, is: looser, ${about}}
#          ^^^ error pack-migration-norm
  - {norm: fa, is: reworded, ${about}}
#          ^^ error pack-migration-norm
`,
      {
        nl: 'Norm erbij bestaat niet in proef@1. Kijk de naam na, en wat er achter “is” staat.',
        en: 'There is no norm erbij in proef@1. Check its name, and what stands after “is”.',
      },
    );
  });

  it('that is new is in this version, that is withdrawn in the one before', () => {
    check(`
from: proef@1
changes:
  - {norm: oud, is: new, ${about}}
#          ^^^ error pack-migration-norm
  - {norm: erbij, is: withdrawn, ${about}}
#          ^^^^^ error pack-migration-norm
  - {norm: af, is: withdrawn, ${about}}
`);
  });

  it('that the version before has is not new', () => {
    check(`from: proef@1\nchanges:\n  - {norm: af, is: new, ${about}}\n#          ^^ error pack-migration-new\n`, {
      nl: 'Norm af bestaat al in proef@1 en is dus niet nieuw. Zeg achter “is” wat er met hem is gebeurd.',
      en: 'Norm af exists in proef@1 already, so it is not new. Say after “is” what happened to it.',
    });
  });

  it('that was left out for what is wrong with it is still there', () => {
    const check = '    check: {field: lengte, at-least: 1 dag}\n';
    const more = next.replace(check, '    check: {field: lente, at-least: 1 dag}\n#                  ^^^^^ error pack-path\n');
    assert.notEqual(more, next);
    checkPack({ ...before, more: `${more}${migration(`from: proef@1\nchanges:\n  - {norm: erbij, is: new, ${about}}\n`)}` });
  });

  it('that does not say yet what became of it is not looked at', () => {
    check(`
from: proef@1
changes:
  - norm: erbij
#   ^^^^ error required
    ${about.split(', source')[0]}
    source: {ref: bron, certainty: quoted}
`);
  });

  it('comes from a source that there is', () => {
    check(`
from: proef@1
changes:
  - {norm: af, is: looser, ${about.replace('bron', 'born')}}
#                                                                                      ^^^^ error pack-source
`);
  });
});

describe('a second migration', () => {
  it('in the same pack is told, and the first counts', () => {
    const more = [
      next,
      migration('from: proef@1\n'),
      '-- pakket/twee/nog.kader.yaml --\nkader: kader@1\ndocument: migration\n#         ^^^^^^^^^ error pack-migration-file\nfrom: proef@9\n',
    ];
    checkPack({ ...before, more: more.join('') });
  });
});
