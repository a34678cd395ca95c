/** Packs over each other: house rules and an insurer's module add norms, say whose they are, and change nothing of the others. */

import assert from 'node:assert/strict';
import { say } from '../../server/text/message.ts';
import { createService, filesUnder, open } from '../fixture.ts';

describe('house rules of a clinic', () => {
  const service = createService(filesUnder('examples/kliniek'));

  it('add norms to documents of another framework, and are named in what they find', () => {
    const [uri = ''] = service.uris().filter((each) => each.endsWith('/hyaluronzuur-filler.kader.yaml'));
    const found = service.check(uri).problems.map(({ pack, norm }) => `${pack} ${norm}`);
    assert.ok(found.includes('huisregels-de-linde@2026 filler-vanaf-21'), found.join(', '));
    const packs = new Set(service.check(uri).verdicts.map(({ pack }) => pack));
    assert.deepEqual([...packs].sort(), [
      'cosmetische-zorg@2019',
      'huisregels-de-linde@2026',
      'particuliere-klinieken@2022',
      'zorgwetten@2026',
    ]);
  });
});

describe("an insurer's module", () => {
  const files = filesUnder('examples/praktijk');
  const isPractice = ({ uri }: { readonly uri: string }): boolean =>
    uri.endsWith('/kwaliteitsbeleid.kader.yaml') || uri.endsWith('/praktijk.kader.yaml');

  it('is off for who does not name it', () => {
    const service = createService(files);
    for (const { uri } of files.filter(({ uri: each }) => each.includes('/groepspraktijk/') || each.includes('/solopraktijk/')))
      for (const { pack } of service.check(uri).verdicts) assert.notEqual(pack, 'cz-module-intervisie@2021', uri);
  });

  it('counts nothing for the register where it is on', () => {
    const of = (service: ReturnType<typeof createService>): unknown =>
      files
        .filter(isPractice)
        .map(({ uri }) => service.check(uri).verdicts.filter(({ pack }) => pack === 'praktijkregister-fysiotherapie@2022'));
    const without = files.map((file) => ({ ...file, text: file.text.replace(', cz-module-intervisie@2021]', ']') }));
    assert.deepEqual(of(createService(files)), of(createService(without)));
  });

  it('finds what it finds in documents of its own, and says that it is its own', () => {
    const service = createService(files);
    const found = files.flatMap(({ uri }) => service.check(uri).problems.filter(({ pack }) => pack === 'cz-module-intervisie@2021'));
    assert.ok(found.length > 0);
    for (const { uri } of files.filter(isPractice))
      assert.deepEqual(
        service.check(uri).problems.filter(({ pack }) => pack === 'cz-module-intervisie@2021'),
        [],
        uri,
      );
  });
});

/** House rules of a practice, with these norms. */
function rules(norms: string): string {
  return `-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Praktijk
kaders: [praktijkregister-fysiotherapie@2022, eisen@1]
eigen-kaders: eisen
-- eisen/framework.kader.yaml --
kader: kader@1
document: framework
id: eisen
version: "1"
title: {nl: Eisen, en: Demands}
status: [{on: 2020-01-01, is: adopted}]
dates: {in-force: 2020-01-01}
needs: [praktijkregister-fysiotherapie@2022]
sources: {brief: {title: Brief}}
-- eisen/normen.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Eisen, en: Demands}
norms:
${norms}-- beleid.kader.yaml --
kader: praktijkregister-fysiotherapie@2022
document: kwaliteitsbeleid
id: beleid
titel: Beleid
praktijk: praktijk
leeromgeving: {ingericht: true, wijze: Wij bespreken elke maand casussen.}
-- praktijk.kader.yaml --
kader: praktijkregister-fysiotherapie@2022
document: praktijk
id: praktijk
naam: De Praktijk
`;
}

const demand = (id: string, concerns: string, check: string): string => `  ${id}:
    title: {nl: ${id}, en: ${id}}
    text: {nl: Zo willen wij het., en: So we want it.}
    source: {ref: brief, certainty: quoted}
    force: norm
    concerns: ${concerns}
    check: ${check}
`;

describe('what may not be assessed', () => {
  /** The norm is refused with this message, and the one beside it still works. */
  function refuses(concerns: string, field: string, part: string, check: string, expected: string): void {
    const { fixture, service } = open(
      rules(demand('mag-niet', concerns, check) + demand('mag-wel', 'praktijk', '{field: contact.telefoon, present: true}')),
    );
    const uri = fixture.files.get('eisen/normen.kader.yaml')?.uri ?? '';
    const [problem, ...others] = service.check(uri).problems;
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'not-assessed');
    assert.equal(service.document(uri)?.text.slice(problem.place.start, problem.place.end), field);
    assert.equal(
      say(problem.message, 'nl'),
      `Deze norm leest ${field}, en dat mag niet worden beoordeeld. ${expected} De norm is weggelaten; alleen óf “${part}” is ingevuld mag worden gevraagd.`,
    );
    assert.deepEqual(
      [...service.packs().values()].find(({ id }) => id === 'eisen@1')?.norms.map(({ id }) => id),
      ['mag-wel'],
    );
    const praktijk = fixture.files.get('praktijk.kader.yaml')?.uri ?? '';
    assert.ok(service.check(praktijk).problems.some(({ norm }) => norm === 'mag-wel'));
  }

  it('is not, by a norm that counts how often a practice learns', () =>
    refuses(
      'kwaliteitsbeleid',
      'leeromgeving.frequentie',
      'Frequentie',
      '{field: leeromgeving.frequentie, is: elke maand}',
      'Het register kent geen minimum of maximum aantal bijeenkomsten en vraagt er niet naar. Bron: Veelgestelde vragen over Kwaliteitskader, “Wat is een reflecterende leeromgeving?” (staat er).',
    ));

  it('is not, by a norm that reads the score of a visit', () =>
    refuses(
      'visitatieverslag',
      'uitkomst.score',
      'Uitkomst',
      '{field: uitkomst.score, at-least: 3}',
      'Visitatie is bedoeld om van te leren. Een praktijk wordt op de uitkomst niet afgerekend. Bron: Veelgestelde vragen over Kwaliteitskader, “Wat houdt visitatie voor mijn praktijk in?” (staat er).',
    ));
});
