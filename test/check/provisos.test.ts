/** Norms that depend on what somebody else does: never more than information until then. */

import { checkMarks } from '../fixture.ts';
import { norm, ownPack } from '../packs/own-pack.ts';

const party = 'parties: [{id: ander, name: De Ander, role: {nl: betaalt, en: pays}}]\n';
const proviso = (more = '', by = 'ander'): string => `
check: {field: klaar, is: true}
conditional-on:
  - by: ${by}
    what: {nl: De Ander betaalt het., en: The Other pays for it.}
    source: {ref: bron, certainty: quoted}${more}`;

function judge(norms: string, document: string, asOf = '2026-11-23', language: 'nl' | 'en' = 'nl'): void {
  checkMarks(ownPack({ framework: party, norms, document }), { asOf, language });
}

describe('a norm that depends on others', () => {
  it('is information, and says on what it depends', () =>
    judge(
      norm('af', proviso()),
      'klaar: false\n#      ^^^^^ information af Bij klaar staat false (nee), en dat moet true (ja) zijn. Norm “Norm” van proef@1; bron: Bron. Of dit gevraagd kan worden hangt af van anderen: De Ander betaalt het.\n'.replace(
        'Klaar is',
        'klaar is',
      ),
    ));

  it('says so in English', () =>
    judge(
      norm('af', proviso()),
      'klaar: false\n#      ^^^^^ information af klaar is false (no) and must be true (yes). Norm “Norm” of proef@1; source: Bron. Whether this can be asked depends on others: The Other pays for it.\n',
      '2026-11-23',
      'en',
    ));

  it('binds from the day that nothing stands in its way', () => {
    const until = proviso('\n    until: 2027-01-01');
    judge(norm('af', until), 'klaar: false\n#      ^^^^^ information af\n', '2026-12-31');
    judge(norm('af', until), 'klaar: false\n#      ^^^^^ error af\n', '2027-01-01');
  });

  it('does not bind within the year that is all we know of that day', () => {
    const until = proviso('\n    until: {year: 2030}');
    judge(norm('af', until), 'klaar: false\n#      ^^^^^ information af\n', '2030-12-31');
    judge(norm('af', until), 'klaar: false\n#      ^^^^^ error af\n', '2031-01-01');
  });
});
