import assert from 'node:assert/strict';
import { norm, smallPack } from './small-pack.ts';
import { openSmall, sheet } from './trial.ts';

const forces = ['law', 'norm', 'effort', 'recommendation', 'principle'] as const;
const certainties = ['quoted', 'derived', 'uncertain'] as const;

/** A field for each pair of those, as what is unknown for one and the same field is said once. */
const fields = `titel maat vast begin eind telefoon site kleur stof hoort-bij klaar woorden kleuren leden.*.kleur bewijzen.*.soort`.split(
  ' ',
);

const norms = forces.flatMap((force, row) =>
  certainties.map((certainty, column) => {
    const field = fields[row * certainties.length + column] ?? '';
    return norm(
      `${force}-${certainty}`,
      `check: {field: ${field}, is: {today: true}}\nforce: ${force}\nsource: {ref: boek, certainty: ${certainty}}`,
    );
  }),
);

const notMet = `
titel: Iets
maat: groot
vast: altijd
begin: 2020-01-01
eind: 2020-01-01
telefoon: 020-1234567
site: https://voorbeeld.nl
kleur: rood
stof: linnen
hoort-bij: blad
klaar: true
woorden: [een]
kleuren: [rood]
leden: [{wie: blad, kleur: rood}]
bewijzen: [{soort: rood}]
`.trimStart();

interface Setting {
  readonly asOf?: string;
  readonly status?: string;
  readonly dates?: string;
  readonly takesPart?: boolean;
  readonly norms?: readonly string[];
}

/** The severity of each norm on a sheet, with a dash where nothing is said; after it the verdict. */
function judged(document: string, { asOf, status = 'adopted', dates = '{in-force: 2020-01-01}', takesPart = true, ...own }: Setting) {
  const pack = smallPack((own.norms ?? norms).join(''), { status, dates });
  const files = takesPart ? pack : pack.replace('kaders: [huis@1]', 'kaders: [kader@1]');
  const { service } = openSmall(`${files}${sheet(document)}`, asOf === undefined ? {} : { asOf });
  const { problems, verdicts } = service.check('file:///werk/blad.kader.yaml');
  return verdicts.map(({ norm: id, verdict }) => ({ id, severity: problems.find(({ code }) => code === id)?.severity ?? '-', verdict }));
}

/** A row for each force, a column for each certainty, of the first letters: error, warning, information, hint. */
function table(document: string, setting: Setting = {}): string {
  const found = judged(document, setting);
  const cell = (id: string): string => found.find((each) => each.id === id)?.severity.charAt(0) ?? '';
  return forces.map((force) => certainties.map((certainty) => cell(`${force}-${certainty}`)).join(' ')).join('\n');
}

describe('severity', () => {
  const full = 'e w i\ne w i\nw w i\ni i i\ni i i';
  const lowered = 'w i h\nw i h\ni i h\nh h h\nh h h';
  const informed = 'i i i\ni i i\ni i i\ni i i\ni i i';
  const hinted = 'h h h\nh h h\nh h h\nh h h\nh h h';

  it('follows force and certainty where a norm is not met', () => assert.equal(table(notMet), full));

  it('is one step lower where it is unknown, and so never an error', () => assert.equal(table(''), lowered));

  it('is a warning at most until the transition ends', () => {
    const dates = '{in-force: 2020-01-01, transition-until: 2027-01-01}';
    assert.equal(table(notMet, { dates }), 'w w i\nw w i\nw w i\ni i i\ni i i');
    assert.equal(table('', { dates }), 'i i h\ni i h\ni i h\nh h h\nh h h');
  });

  it('is information before the framework is in force, and where it binds nobody', () => {
    for (const setting of [{ dates: '{in-force: 2027-01-01}' }, { status: 'rejected' }, { status: 'voluntary', takesPart: false }]) {
      assert.equal(table(notMet, setting), informed);
      assert.equal(table('', setting), hinted);
    }
  });

  it('is information of a norm that is still open', () =>
    assert.deepEqual(judged('', { norms: [norm('proef', 'force: open')] }), [{ id: 'proef', severity: 'information', verdict: 'open' }]));

  const one = [norm('proef', 'check: {field: titel, absent: true}')];

  /** A line for each as-of date: severity and verdict of a norm that is not met from then on. */
  function overTime(dates: string, days: readonly string[], extra = ''): string {
    const own = extra === '' ? one : [norm('proef', `check: {field: titel, absent: true}\n${extra}`)];
    return days
      .map((asOf) => {
        const [found] = judged('titel: Iets\n', { asOf, dates, norms: own });
        return `${asOf} ${found?.severity} ${found?.verdict}`;
      })
      .join('\n');
  }

  it('changes on the days that the framework gives', () =>
    assert.equal(
      overTime('{published: 2026-02-01, in-force: 2026-04-01, transition-until: 2026-07-01, ends: 2027-01-01}', [
        '2026-01-31',
        '2026-02-01',
        '2026-03-31',
        '2026-04-01',
        '2026-06-30',
        '2026-07-01',
        '2026-12-31',
        '2027-01-01',
      ]),
      `
2026-01-31 - not-yet-in-force
2026-02-01 information not-yet-in-force
2026-03-31 information not-yet-in-force
2026-04-01 warning not-met
2026-06-30 warning not-met
2026-07-01 error not-met
2026-12-31 error not-met
2027-01-01 - not-applicable
`.trim(),
    ));

  it('takes the mildest within a year that is all that is known', () => {
    assert.equal(
      overTime('{published: {year: 2025}, in-force: {year: 2026}}', ['2024-12-31', '2025-06-01', '2026-12-31', '2027-01-01']),
      `
2024-12-31 - not-yet-in-force
2025-06-01 information not-yet-in-force
2026-12-31 information not-yet-in-force
2027-01-01 error not-met
`.trim(),
    );
    assert.equal(
      overTime('{in-force: 2020-01-01, transition-until: {year: 2026, bound: by}}', ['2025-12-31', '2026-12-31', '2027-01-01']),
      `
2025-12-31 warning not-met
2026-12-31 warning not-met
2027-01-01 error not-met
`.trim(),
    );
  });

  it('lets a norm that ends somewhere in a year hold until that year is over', () =>
    assert.equal(
      overTime('{in-force: 2020-01-01, ends: {year: 2026}}', ['2026-12-31', '2027-01-01']),
      '2026-12-31 error not-met\n2027-01-01 - not-applicable',
    ));

  it('takes the dates of a norm itself before those of the framework', () =>
    assert.equal(
      overTime('{in-force: 2020-01-01}', ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'], 'from: 2026-01-01\nuntil: 2026-07-01'),
      `
2025-12-31 information not-yet-in-force
2026-01-01 error not-met
2026-06-30 error not-met
2026-07-01 - not-applicable
`.trim(),
    ));

  it('follows the status, and who takes part', () => {
    const rows = ['agenda', 'offered', 'rejected', 'adopted', 'imposed', 'voluntary', 'replaced', 'withdrawn'].map((status) => {
      const [inside, outside] = [true, false].map((takesPart) => judged('titel: Iets\n', { status, takesPart, norms: one })[0]?.severity);
      return `${status} ${inside} ${outside}`;
    });
    assert.deepEqual(rows, [
      'agenda information information',
      'offered information information',
      'rejected information information',
      'adopted error error',
      'imposed error error',
      'voluntary error information',
      'replaced information information',
      'withdrawn information information',
    ]);
  });

  it('follows the last status on the as-of date', () => {
    const status = 'agenda}, {on: 2026-02-01, is: adopted}, {on: 2026-03-01, is: withdrawn';
    const found = ['2019-12-31', '2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(
      (asOf) => judged('titel: Iets\n', { asOf, status, norms: one, dates: '{}' })[0]?.severity,
    );
    assert.deepEqual(found, ['information', 'information', 'error', 'error', 'information']);
  });
});
