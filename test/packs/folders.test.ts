/** Packs that build on each other, on nothing, or in a circle, and packs in the way of each other. */

import assert from 'node:assert/strict';
import { say } from '../../server/text/message.ts';
import { open } from '../fixture.ts';
import { checkPack, emptyPack, ownPack, works } from './own-pack.ts';

/** The document and the workspace of a pack that could not be loaded: they say that it is not known. */
const unknown = { document: '' };

function packsOf(...args: Parameters<typeof ownPack>): readonly string[] {
  return [
    ...open(ownPack(...args))
      .service.packs()
      .keys(),
  ].filter((id) => !id.startsWith('kader@') && !/@20\d\d$/.test(id));
}

describe('a pack that builds on another', () => {
  it('uses its kinds, lists and sources', () => {
    checkPack({
      framework: 'needs: [onder@1]',
      schema: '  type: object\n  properties:\n    klaar: {type: boolean}\n    dier: {type: string, term: dier}\n',
      more: `${emptyPack('pakket/onder', 'onder')}terms:
  dier: {label: {nl: Dier, en: Animal}, entries: {kat: {label: {nl: kat, en: cat}}}}
`,
      document: 'klaar: true\ndier: hondje\n#     ^^^^^^ error term\n',
    });
  });

  it('that is not known cannot be loaded', () => {
    const parts = {
      framework: 'needs: [onder@1]\n#       ^^^^^^^ error pack-needs',
      document: '',
    };
    assertPackProblem(parts, 'pack-needs', [
      'Kaderversie onder@1 is hier niet bekend, dus wat erop bouwt kan niet worden geladen. Kijk de naam en de versie na.',
      'Framework version onder@1 is not known here, so what builds on it cannot be loaded. Check its name and version.',
    ]);
  });

  it('that cannot be loaded itself says so, and each is told once', () => {
    const more = emptyPack('pakket/onder', 'onder', '[weg@1]') + emptyPack('pakket/boven', 'boven', '[proef@1]');
    assertPackProblem({ framework: 'needs: [onder@1]', more, ...unknown }, 'pack-needs-broken', [
      'Kaderversie onder@1 kan zelf niet worden geladen, dus wat erop bouwt ook niet. Herstel eerst wat daar mis is.',
      'Framework version onder@1 cannot be loaded itself, so neither can what builds on it. First repair what is wrong there.',
    ]);
    assert.deepEqual(codesIn({ framework: 'needs: [onder@1]', more, ...unknown }), [
      'pakket/boven/framework.kader.yaml pack-needs-broken',
      'pakket/framework.kader.yaml pack-needs-broken',
      'pakket/onder/framework.kader.yaml pack-needs',
    ]);
  });
});

describe('a pack that builds on itself', () => {
  it('is told to leave that out, and works without', () => {
    checkPack(
      { framework: 'needs: [proef@1]\n#       ^^^^^^^ error pack-self' },
      {
        nl: 'Deze kaderversie noemt onder needs zichzelf. Haal proef@1 daar weg.',
        en: 'This framework version names itself under needs. Remove proef@1 there.',
      },
    );
  });

  it('through another is told at each of the two, and the other packs are loaded', () => {
    const more = emptyPack('pakket/twee', 'twee', '[proef@1]') + emptyPack('pakket/los', 'los');
    const parts = { framework: 'needs: [twee@1]', more, ...unknown };
    assertPackProblem(parts, 'pack-cycle', [
      'Deze kaderversie bouwt via twee@1 op zichzelf. Haal een van de verwijzingen in die kring weg; tot dan wordt geen ervan geladen.',
      'This framework version builds on itself through twee@1. Remove one of the references in that circle; until then none of them is loaded.',
    ]);
    assert.deepEqual(codesIn(parts), ['pakket/framework.kader.yaml pack-cycle', 'pakket/twee/framework.kader.yaml pack-cycle']);
    assert.deepEqual(packsOf(parts), ['los@1']);
  });

  it('through two others is told at each of the three, and once at what builds on them', () => {
    const more = [
      emptyPack('pakket/twee', 'twee', '[drie@1]'),
      emptyPack('pakket/drie', 'drie', '[proef@1]'),
      emptyPack('pakket/vier', 'vier', '[drie@1]'),
    ];
    assert.deepEqual(codesIn({ framework: 'needs: [twee@1]', more: more.join(''), ...unknown }), [
      'pakket/drie/framework.kader.yaml pack-cycle',
      'pakket/framework.kader.yaml pack-cycle',
      'pakket/twee/framework.kader.yaml pack-cycle',
      'pakket/vier/framework.kader.yaml pack-needs-broken',
    ]);
  });
});

describe('two packs with one id', () => {
  it('are told at the second, and the first is used', () => {
    const more = emptyPack('pakket/tweede', 'proef').replace('id: proef\n', 'id: proef\n#   ^^^^^ error pack-twice\n');
    checkPack(
      { more },
      {
        nl: 'Kaderversie proef@1 bestaat al, in werk/pakket. Geef deze een andere id of version; tot dan wordt die andere gebruikt.',
        en: 'Framework version proef@1 exists already, in werk/pakket. Give this one another id or version; until then the other is used.',
      },
    );
  });

  it('of which one comes with the product leave that one in use', () => {
    const more = emptyPack('pakket/eigen', 'kader').replace('id: kader\n', 'id: kader\n#   ^^^^^ error pack-twice\n');
    checkPack({ more });
  });

  it('may differ in version', () => {
    const more = emptyPack('pakket/nieuw', 'proef').replace('version: "1"', 'version: "2"');
    checkPack({ more });
    assert.deepEqual(packsOf({ more }), ['proef@1', 'proef@2']);
  });
});

describe('a pack in the folder of another', () => {
  it('has its own files, and the other has not', () => {
    const kind = `-- pakket/binnen/soort.kader.yaml --
kader: kader@1
document: kind
id: soort
label: {nl: Soort, en: Sort}
schema: {type: object}
-- pakket/binnen/normen.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Een, en: One}
norms:
${works.replace('concerns: blad', 'concerns: soort').replace('{field: klaar, is: true}', '{exists: soort}')}`;
    checkPack({ more: emptyPack('pakket/binnen', 'binnen') + kind });
  });
});

function assertPackProblem(parts: Parameters<typeof ownPack>[0], code: string, [nl, en]: readonly [string, string]): void {
  assert.deepEqual(messagesIn(parts, code), { nl, en });
}

function messagesIn(parts: Parameters<typeof ownPack>[0], code: string): unknown {
  const { fixture, service } = open(ownPack(parts));
  const problems = [...fixture.files.values()].flatMap(({ uri }) => service.check(uri).problems);
  const found = problems.find((problem) => problem.code === code);
  return found && { nl: say(found.message, 'nl'), en: say(found.message, 'en') };
}

/** The problems of packs, in the order of their files. */
function codesIn(parts: Parameters<typeof ownPack>[0]): readonly string[] {
  const { fixture, service } = open(ownPack(parts));
  const found = [...fixture.files].flatMap(([name, { uri }]) => service.check(uri).problems.map(({ code }) => `${name} ${code}`));
  return found.filter((line) => line.includes(' pack-')).sort();
}
