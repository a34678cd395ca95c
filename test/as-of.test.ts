/** The same documents on eight dates: what each pack says of them then, and how binding that is. */

import assert from 'node:assert/strict';
import { createService } from './fixture.ts';

const dates = ['2019-11-11', '2021-06-30', '2021-07-01', '2024-03-28', '2026-11-23', '2029-12-31', '2030-06-01', '2031-01-01'];

/**
 * A document, checked in a workspace of this pack. Under each date stand the problems of the pack's norms;
 * a date that is not there gives what the one before gave. `-` is nothing.
 */
function says(pack: string, document: string, table: string): void {
  const uri = 'file:///werk/document.kader.yaml';
  const service = createService([
    { uri: 'file:///werk/werkruimte.kader.yaml', text: `kader: kader@1\ndocument: werkruimte\nnaam: Proef\nkaders: [${pack}]\n` },
    { uri, text: document.trimStart() },
  ]);
  const lines = table.trim().split('\n');
  const expected = new Map(lines.map((line) => [line.trim().slice(0, 10), line.trim().slice(11)]));
  let wanted = '';
  for (const asOf of dates) {
    wanted = expected.get(asOf) ?? wanted;
    service.configure({ asOf });
    const { problems } = service.check(uri);
    const found = problems.flatMap(({ severity, norm, pack: from }) => (norm !== undefined && from === pack ? `${severity} ${norm}` : []));
    assert.equal(found.join(', ') || '-', wanted, `${pack} on ${asOf}`);
  }
}

describe('on each date', () => {
  it('cosmetic care says nothing before it is in the register, announces until it is imposed, and binds from that day on', () =>
    says(
      'cosmetische-zorg@2019',
      `
kader: cosmetische-zorg@2019
document: behandelprotocol
id: buikwand
titel: Buikwandcorrectie
behandeling: buikwandcorrectie
categorie: 3
anesthesie: [algeheel]
bedenktijd: {duur: 6 dagen, van: besluitvormend-consult, tot: beslissing}
toestemming: {bevestiging-op-dag: true}
informatie: {mondeling: true, schriftelijk: false}
nazorg: {telefoon: 020-1234567, bereikbaarheid: 24/7}
uitvoerders: [{medewerker: iemand, rol: assistentie}]
`,
      `
      2019-11-11 -
      2021-06-30 information bedenktijd, information informatie-schriftelijk
      2021-07-01 error bedenktijd, warning informatie-schriftelijk`,
    ));

  it('the law counts a file for twenty years since 2020', () =>
    says(
      'zorgwetten@2026',
      `
kader: zorgwetten@2026
document: dossierbeleid
id: dossier
titel: Dossierbeleid
toestemming-in-dossier: true
bewaartermijn: {duur: 15 jaar, vanaf: laatste-wijziging}
`,
      `
      2019-11-11 information bewaartermijn
      2021-06-30 error bewaartermijn`,
    ));

  it('the inspectorate for private clinics comes in 2022, and an agreement with a hospital ends on its day', () =>
    says(
      'particuliere-klinieken@2022',
      `
kader: particuliere-klinieken@2022
document: ziekenhuisovereenkomst
id: overeenkomst
titel: Overeenkomst
ziekenhuis: Streekziekenhuis
schriftelijk: false
geldig-tot: 2029-12-31
opname-op-tijd: true
redenen: [complicatie, calamiteit, verwijzing]
telefoon: 020-1234567
`,
      `
      2019-11-11 -
      2024-03-28 error overeenkomst-schriftelijk
      2030-06-01 error overeenkomst-schriftelijk, warning overeenkomst-geldig`,
    ));

  it('the practice register binds who takes part since 2022, and a visit may be due after two years', () =>
    says(
      'praktijkregister-fysiotherapie@2022',
      `
kader: praktijkregister-fysiotherapie@2022
document: praktijk
id: praktijk
naam: De Praktijk
verklaring: {wet-en-standaarden: true, leeromgeving: false}
registratie:
  register: basisregister
  aangevraagd-op: 2022-11-28
  ingang: 2023-01-01
  eerste-jaar: 2023
  laatste-visitatie: 2028-05-31
`,
      `
      2019-11-11 -
      2024-03-28 error leeromgeving-onderschreven
      2030-06-01 error leeromgeving-onderschreven, information visitatie-tweejaarlijks`,
    ));

  it('the framework for physiotherapy that was rejected never binds, whatever its plan says of 2030', () =>
    says(
      'fysiotherapie-oefentherapie@2024',
      `
kader: praktijkregister-fysiotherapie@2022
document: praktijk
id: praktijk
naam: De Praktijk
`,
      `
      2019-11-11 -
      2024-03-28 information registratie-2030`,
    ));
});
