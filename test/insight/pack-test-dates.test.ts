import assert from 'node:assert/strict';
import { norm } from '../check/small-pack.ts';
import { leftOpenOf } from './pack-trial.ts';

interface Around {
  readonly status?: string;
  readonly dates?: string;
}

/** `days`: for each an example that does not meet the norm. */
function open(body: string, days: readonly string[], options: Around = {}): readonly string[] {
  const norms = norm('proef', `check: {field: klaar, is: true}\n${body}`);
  return leftOpenOf(['date'], { norms, options, examples: [...days.map((day) => `# as-of: ${day}\nklaar: false`), 'klaar: true'] });
}

/** The date from which the pack of tests holds; its status never changes what is said on other days. */
const first = ['2019-12-31', '2020-01-01'];

describe('a date is held by an example on each side of it', () => {
  it('asks for the days that are missing', () => {
    assert.deepEqual(open('from: 2026-07-01', [...first, '2026-06-30', '2026-07-01']), []);
    assert.deepEqual(open('from: 2026-07-01', [...first, '2026-06-30']), [
      'De datum from (2026-07-01) kan opschuiven zonder dat een voorbeeld het merkt. Voeg toe: een voorbeeld met bovenaan “# as-of: 2026-07-01” en iets waarvan de ernst of uitkomst dan anders is.',
    ]);
    assert.match(
      open('until: 2026-07-01', first).join(),
      /^De datum until \(2026-07-01\) .*een voorbeeld met bovenaan “# as-of: 2026-06-30” en .*, en hetzelfde met “# as-of: 2026-07-01”\.$/,
    );
  });

  it('holds the dates of the pack', () => {
    const dates = '{published: 2020-01-01, in-force: 2021-07-01, transition-until: 2022-01-01, ends: 2026-11-23}';
    const days = [...first, '2021-06-30', '2021-07-01', '2021-12-31', '2022-01-01', '2026-11-22', '2026-11-23'];
    assert.deepEqual(open('', days, { dates }), []);
    for (const [name, day] of [
      ['De datum van publicatie', '2019-12-31'],
      ['De datum waarop het kader van kracht wordt', '2021-06-30'],
      ['Het einde van de overgang', '2021-12-31'],
      ['De datum waarop het kader eindigt', '2026-11-22'],
    ] as const) {
      const found = open(
        '',
        days.filter((other) => other !== day),
        { dates },
      );
      assert.equal(found.length, 1, day);
      assert.ok(found[0]?.startsWith(name) && found[0].includes(`“# as-of: ${day}”`), found[0]);
    }
  });

  it('holds a year by the years around it', () => {
    const found = open('from: {year: 2024}', first);
    assert.match(found.join(), /^De datum from \(2024\) .*“# as-of: 2024-07-01”.*“# as-of: 2025-07-01”/);
    assert.deepEqual(open('from: {year: 2024}', [...first, '2024-03-01', '2025-03-01']), []);
  });

  it('holds a change of status only where it changes what is said', () => {
    const status = (later: string): Around => ({ status: `adopted}, {on: 2024-05-01, is: ${later}` });
    assert.deepEqual(open('', first, status('imposed')), []);
    assert.deepEqual(open('', [...first, '2024-04-30', '2024-05-01'], status('withdrawn')), []);
    assert.match(
      open('', [...first, '2024-04-30'], status('withdrawn')).join(),
      /^De statuswijziging \(2024-05-01\).*“# as-of: 2024-05-01”/,
    );
  });

  it('asks once for dates that fall on one day', () => {
    assert.deepEqual(open('', [], { dates: '{published: 2020-01-01}' }), [
      'De datum van publicatie (2020-01-01) kan opschuiven zonder dat een voorbeeld het merkt, en zo ook de statuswijziging van die dag. Voeg toe: een voorbeeld met bovenaan “# as-of: 2019-12-31” en iets waarvan de ernst of uitkomst dan anders is, en hetzelfde met “# as-of: 2020-01-01”.',
    ]);
    assert.equal(open('', [], { dates: '{published: 2019-01-01}' }).length, 2);
  });

  it('does not hold a date that cannot make a difference', () => {
    assert.deepEqual(open('from: 2019-01-01', first), []);
    assert.deepEqual(
      open('from: 2026-07-01', [...first, '2026-06-30', '2026-07-01'], { dates: '{published: 2020-01-01, in-force: 2021-01-01}' }),
      [],
    );
  });

  it('holds the end of a proviso', () => {
    const proviso =
      'conditional-on: [{by: bond, what: {nl: Er is geld., en: There is money.}, until: 2026-03-01, source: {ref: boek, certainty: quoted}}]';
    const edit = (text: string): string =>
      text.replace('sources: {boek', 'parties: [{id: bond, name: Bond, role: {nl: geeft geld, en: gives money}}]\nsources: {boek');
    const norms = norm('proef', `check: {field: klaar, is: true}\n${proviso}`);
    const on = (days: readonly string[]): readonly string[] =>
      leftOpenOf(['date'], {
        norms,
        edit,
        examples: [...[...first, ...days].map((day) => `# as-of: ${day}\nklaar: false`), 'klaar: true'],
      });
    assert.match(on(['2026-02-28']).join(), /^De datum until bij conditional-on \(2026-03-01\).*“# as-of: 2026-03-01”/);
    assert.deepEqual(on(['2026-02-28', '2026-03-01']), []);
  });
});
