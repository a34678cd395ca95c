/** Terms in working days, with the holidays of a pack or of one that it builds on. */

import { checkMarks } from '../fixture.ts';
import { norm, ownPack } from '../packs/own-pack.ts';

const calendar = `
calendar:
  kerst: {label: {nl: Kerst, en: Christmas}, on: '12-25', source: {ref: bron, certainty: quoted}}
  tweede-kerstdag: {label: {nl: Tweede kerstdag, en: Boxing Day}, on: '12-26', source: {ref: bron, certainty: quoted}}
  bevrijding: {label: {nl: Bevrijdingsdag, en: Liberation Day}, on: '05-05', source: {ref: bron, certainty: uncertain}}
`;

const schema = `
  type: object
  properties:
    ontdekt: {type: string, format: date, label: {nl: Ontdekt, en: Found}}
    gemeld: {type: string, format: date, label: {nl: Gemeld, en: Reported}}
`;

const within = norm('op-tijd', 'check: {field: ontdekt, interval: {to: gemeld, at-most: 3 werkdagen}}');
const notOld = norm('vers', 'check: {field: gemeld, not-older-than: 3 werkdagen}');

function judge(document: string, { norms = within, framework = calendar, asOf = '2026-11-23' } = {}): void {
  checkMarks(ownPack({ framework, schema, norms, document }), { asOf });
}

describe('working days', () => {
  it('are counted around weekends and holidays', () => judge('ontdekt: 2025-12-24\ngemeld: 2025-12-31\n'));

  it('are over on the day after the last', () => judge('ontdekt: 2025-12-23\n#        ^^^^^^^^^^ error op-tijd\ngemeld: 2025-12-31\n'));

  it('are unknown where a holiday is uncertain', () =>
    judge('ontdekt: 2026-05-04\n#        ^^^^^^^^^^ warning op-tijd\ngemeld: 2026-05-08\n'));

  it('are known where that holiday does not matter', () => {
    judge('ontdekt: 2026-05-04\ngemeld: 2026-05-07\n');
    judge('ontdekt: 2026-05-04\n#        ^^^^^^^^^^ error op-tijd\ngemeld: 2026-05-11\n');
  });

  it('are counted back from the as-of date too', () => {
    judge('gemeld: 2026-11-18\n', { norms: notOld });
    judge('gemeld: 2026-11-17\n#       ^^^^^^^^^^ error vers\n', { norms: notOld });
  });

  it('are counted from the as-of date on both sides', () => {
    const soon = norm('straks', 'check: {field: gemeld, at-most: {today: true, plus: 3 werkdagen}}');
    judge('gemeld: 2026-11-26\n', { norms: soon });
    judge('gemeld: 2026-11-27\n#       ^^^^^^^^^^ error straks\n', { norms: soon });
    const ago = norm('eerder', 'check: {field: gemeld, at-least: {today: true, minus: 3 werkdagen}}');
    judge('gemeld: 2026-11-18\n', { norms: ago });
    judge('gemeld: 2026-11-17\n#       ^^^^^^^^^^ error eerder\n', { norms: ago });
  });

  it('are unknown where no pack names holidays', () =>
    judge('ontdekt: 2025-12-24\n#        ^^^^^^^^^^ warning op-tijd\ngemeld: 2025-12-31\n', { framework: '' }));
});
