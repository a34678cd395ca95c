/** What is not there, or as good as not there, is not known to be right. */

import assert from 'node:assert/strict';
import { checkMarks, open } from '../fixture.ts';

const header = 'kader: cosmetische-zorg@2019\ndocument: behandelprotocol\ncategorie: 2\n';

function check(text: string, norm: string, verdict: string): void {
  const { service, fixture } = open(`${header}${text}`);
  const [file] = fixture.files.values();
  const found = service.check(file?.uri ?? '').verdicts.find((candidate) => candidate.norm === norm);
  assert.equal(found?.verdict, verdict);
}

describe('a norm of a list', () => {
  it('is met where every item is right, and not where one is wrong', () => {
    check('anesthesie: [lokaal]\n', 'anesthesie-bij-categorie', 'met');
    check('anesthesie: [lokaal, sedatie]\n', 'anesthesie-bij-categorie', 'not-met');
  });

  it('is unknown where the list is missing or has nothing in it', () => {
    check('', 'anesthesie-bij-categorie', 'unknown');
    check('anesthesie:\n', 'anesthesie-bij-categorie', 'unknown');
    check('anesthesie: []\n', 'anesthesie-bij-categorie', 'unknown');
  });
});

describe('a norm of a field on a line that cannot be read', () => {
  it('is unknown, and that of another field is not', () => {
    check('bedenktijd: 1 dag: of meer\n', 'bedenktijd', 'unknown');
    check('toelichting: let op: bedenktijden\n', 'bedenktijd', 'not-met');
  });
});

describe('a key that is no field', () => {
  it('hides nothing that is missing beside it, also where it is the first of an item', () =>
    checkMarks(`kader: zorgwetten@2026
document: implantatenregister
id: implantaten
titel: Implantatenregister
regels:
  - {opmerking: geleverd in maart, soort: borstimplantaat, lotnummer: "7", product: Proefimplantaat, geplaatst-op: 2026-01-31, gegevens-aan-client: true}
#    ^^^^^^^^^ error unknown-key
#    ^^^^^^^^^ error implantaat-nog-te-leveren
`));
});
