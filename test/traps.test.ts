/** What is easily misread in the frameworks, judged from the texts of documents alone. */

import assert from 'node:assert/strict';
import { createService } from './fixture.ts';

const uri = 'file:///werk/document.kader.yaml';

/** What these norms say of a document: `severity norm`, or `verdict norm` where there is no problem. */
function said(pack: string, document: string, norms: readonly string[], asOf = '2026-11-23'): readonly string[] {
  const service = createService(
    [
      { uri: 'file:///werk/werkruimte.kader.yaml', text: `kader: kader@1\ndocument: werkruimte\nnaam: Proef\nkaders: [${pack}]\n` },
      { uri: 'file:///werk/a.kader.yaml', text: 'kader: cosmetische-zorg@2019\ndocument: medewerker\nid: a\nnaam: A\nberoep: tandarts\n' },
      {
        uri: 'file:///werk/c.kader.yaml',
        text: 'kader: cosmetische-zorg@2019\ndocument: medewerker\nid: c\nnaam: C\nberoep: cosmetisch-arts-knmg\n',
      },
      { uri, text: document },
    ],
    { asOf },
  );
  const { problems, verdicts } = service.check(uri);
  return norms.map((norm) => {
    const problem = problems.find((candidate) => candidate.norm === norm);
    const verdict = verdicts.find((candidate) => candidate.norm === norm)?.verdict;
    return `${problem?.severity ?? verdict ?? 'no such norm'} ${norm}`;
  });
}

const protocol = (lines: string): string => `kader: cosmetische-zorg@2019\ndocument: behandelprotocol\nid: p\ntitel: Protocol\n${lines}\n`;

function cosmetic(lines: string, ...expected: readonly string[]): void {
  const norms = expected.map((line) => line.split(' ')[1] ?? '');
  assert.deepEqual(said('cosmetische-zorg@2019', protocol(lines), norms), expected);
}

describe('what is easily misread', () => {
  it('categories 1 and 2 have the same anaesthesia: what separates them is risk', () => {
    for (const [treatment, category] of [
      ['botulinetoxine-injectie', 1],
      ['littekencorrectie', 2],
    ])
      for (const anaesthesia of ['geen', 'lokaal'])
        cosmetic(
          `behandeling: ${treatment}\ncategorie: ${category}\nanesthesie: [${anaesthesia}]`,
          'met anesthesie-bij-categorie',
          'met categorie-van-behandeling',
        );
    cosmetic(
      'behandeling: littekencorrectie\ncategorie: 1\nanesthesie: [lokaal]',
      'met anesthesie-bij-categorie',
      'error categorie-van-behandeling',
    );
    cosmetic('behandeling: botulinetoxine-injectie\ncategorie: 1\nmedisch-risico: laag-tot-gemiddeld', 'warning risico-bij-categorie');
    cosmetic('behandeling: littekencorrectie\ncategorie: 2\nmedisch-risico: laag-tot-gemiddeld', 'met risico-bij-categorie');
  });

  it('local anaesthesia fits category 3 too, sedation fits nothing else', () => {
    cosmetic(
      'behandeling: face-en-halslift\ncategorie: 3\nanesthesie: [lokaal]',
      'not-applicable anesthesie-bij-categorie',
      'met categorie-van-behandeling',
    );
    cosmetic('behandeling: littekencorrectie\ncategorie: 2\nanesthesie: [lokaal, sedatie]', 'warning anesthesie-bij-categorie');
  });

  it('breast and buttock augmentation and surgery after massive weight loss are three treatments of category 3, as derived', () => {
    for (const treatment of ['borstvergroting', 'bilvergroting', 'chirurgie-na-massaal-gewichtsverlies']) {
      cosmetic(
        `behandeling: ${treatment}\ncategorie: 2`,
        'warning categorie-uit-herstelde-cel',
        'not-applicable categorie-van-behandeling',
      );
      cosmetic(`behandeling: ${treatment}\ncategorie: 3`, 'met categorie-uit-herstelde-cel');
    }
  });

  it('the cooling-off period runs from the deciding consult to the decision, not to the procedure', () => {
    const period = (van: string, tot: string): string =>
      `behandeling: littekencorrectie\ncategorie: 2\nbedenktijd: {duur: 1 dag, van: ${van}, tot: ${tot}}`;
    cosmetic(period('besluitvormend-consult', 'beslissing'), 'met bedenktijd', 'met bedenktijd-begin', 'met bedenktijd-einde');
    cosmetic(period('besluitvormend-consult', 'ingreep'), 'met bedenktijd-begin', 'warning bedenktijd-einde');
    cosmetic(period('eerste-contact', 'beslissing'), 'error bedenktijd-begin', 'met bedenktijd-einde');
  });

  it('of treatments together the highest category counts', () => {
    cosmetic(
      'behandeling: bovenste-ooglidcorrectie\ncombinatie-met: [onderooglidcorrectie]\ncategorie: 2',
      'met categorie-van-behandeling',
      'warning categorie-bij-combinatie',
    );
    cosmetic('behandeling: bovenste-ooglidcorrectie\ncombinatie-met: [onderooglidcorrectie]\ncategorie: 3', 'met categorie-bij-combinatie');
  });

  it('the depth of a peeling follows from its chemistry where the source says so, and is unknown in between', () => {
    const peeling = (agent: string, category: number): string =>
      `behandeling: ${category === 1 ? 'oppervlakkige' : 'medium'}-resurfacing\ncategorie: ${category}\npeeling: {middel: ${agent}}`;
    cosmetic(peeling('tca-10-tot-20', 1), 'met categorie-bij-peelmiddel');
    cosmetic(peeling('jessner-met-tca-35', 1), 'warning categorie-bij-peelmiddel');
    cosmetic(peeling('jessner-met-tca-35', 2), 'met categorie-bij-peelmiddel');
    cosmetic(peeling('tca-20-tot-35', 1), 'information categorie-bij-peelmiddel');
  });

  it('an open norm neither passes nor fails, whatever evidence there is', () => {
    const performer = (more: string): string =>
      `behandeling: littekencorrectie\ncategorie: 2\nuitvoerders: [{medewerker: c, rol: operateur${more}}]`;
    cosmetic(performer(''), 'information bekwaamheidseisen-categorie-2');
    cosmetic(
      performer(', bekwaamheidsbewijs: Twee jaar begeleid en vijftig ingrepen per jaar'),
      'information bekwaamheidseisen-categorie-2',
    );
  });

  it('a treatment that the framework does not name is not classified silently', () => {
    cosmetic('behandeling: liposuctie\ncategorie: 1', 'not-applicable categorie-van-behandeling', 'warning motivering-categorie');
    cosmetic('behandeling: liposuctie\ncategorie: 3\nmotivering-categorie: Verwant aan body sculpturing.', 'met motivering-categorie');
  });

  it('a dentist injects for a dental purpose only', () => {
    const injecting = (purpose: string): string =>
      protocol(
        `behandeling: botulinetoxine-injectie\ncategorie: 1\nvoorbehouden-handelingen: [injectie]\n${purpose}uitvoerders: [{medewerker: a, rol: behandelaar}]`,
      );
    const norm = ['tandarts-tandheelkundig-doel'];
    assert.deepEqual(said('zorgwetten@2026', injecting('tandheelkundig-doel: false\n'), norm), ['error tandarts-tandheelkundig-doel']);
    assert.deepEqual(said('zorgwetten@2026', injecting('tandheelkundig-doel: true\n'), norm), ['met tandarts-tandheelkundig-doel']);
  });

  it('treatment by laser is no reserved act', () => {
    const laser = protocol('behandeling: energy-based-device\ncategorie: 1\nuitvoerders: [{medewerker: c, rol: behandelaar}]');
    const service = createService([{ uri, text: laser }]);
    const about = service.check(uri).problems.filter(({ norm }) => norm?.startsWith('voorbehouden'));
    assert.deepEqual(about, []);
  });

  it('a file is kept twenty years from its last change', () => {
    const policy = (period: string): string =>
      `kader: zorgwetten@2026\ndocument: dossierbeleid\nid: d\ntitel: Dossier\nbewaartermijn: ${period}\n`;
    const norms = ['bewaartermijn', 'bewaartermijn-begin'];
    assert.deepEqual(said('zorgwetten@2026', policy('{duur: 20 jaar, vanaf: laatste-wijziging}'), norms), [
      'met bewaartermijn',
      'met bewaartermijn-begin',
    ]);
    assert.deepEqual(said('zorgwetten@2026', policy('{duur: 15 jaar, vanaf: laatste-wijziging}'), norms), [
      'error bewaartermijn',
      'met bewaartermijn-begin',
    ]);
  });

  it('what the rejected framework planned for 2024 and later never binds', () => {
    const practice = 'kader: praktijkregister-fysiotherapie@2022\ndocument: praktijk\nid: p\nnaam: Praktijk\n';
    for (const asOf of ['2024-03-26', '2024-03-27', '2026-11-23', '2030-12-31', '2035-01-01'])
      assert.deepEqual(
        said('fysiotherapie-oefentherapie@2024', practice, ['registratie-2030'], asOf),
        ['information registratie-2030'],
        asOf,
      );
  });
});
