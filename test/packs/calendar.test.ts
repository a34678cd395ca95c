import assert from 'node:assert/strict';
import { addWorkdays, type Holiday, holidaysIn } from '../../server/packs/calendar.ts';
import type { Certainty } from '../../server/packs/field.ts';

const label = { nl: 'vrij', en: 'free' };
const holiday = (when: Partial<Holiday>, certainty: Certainty = 'quoted'): Holiday => ({
  id: 'vrij',
  label,
  source: { ref: 'boek', certainty },
  ...when,
});

/** Lines of `year: dates`. */
function falls(when: Partial<Holiday>, table: string): void {
  for (const line of table.trim().split('\n')) {
    const [year = '', dates = ''] = line.trim().split(': ');
    assert.equal([...holidaysIn(Number(year), [holiday(when)])].join(' '), dates === 'never' ? '' : dates, line);
  }
}

describe('a holiday', () => {
  it('falls on one date each year', () =>
    falls(
      { on: '12-25' },
      `
      2025: 2025-12-25
      2026: 2026-12-25`,
    ));

  it('falls so many days from Easter', () =>
    falls(
      { easter: 1 },
      `
      1954: 1954-04-19
      1981: 1981-04-20
      2008: 2008-03-24
      2011: 2011-04-25
      2024: 2024-04-01
      2026: 2026-04-06
      2038: 2038-04-26`,
    ));

  it('may come before Easter', () =>
    falls(
      { easter: -2 },
      `
      2026: 2026-04-03
      2024: 2024-03-29`,
    ));

  it('is moved where it falls on a Sunday', () =>
    falls(
      { on: '04-27', ifSunday: -1 },
      `
      2014: 2014-04-26
      2025: 2025-04-26
      2026: 2026-04-27`,
    ));

  it('counts from its first year', () =>
    falls(
      { on: '04-27', since: 2014 },
      `
      2013: never
      2014: 2014-04-27`,
    ));
});

describe('a term in working days', () => {
  const calendar = [holiday({ on: '12-25' }), holiday({ on: '12-26' }), holiday({ easter: 1 }), holiday({ on: '05-05' }, 'uncertain')];

  /** Lines of `day + count: earliest latest`. */
  const lasts = (table: string): void => {
    for (const line of table.trim().split('\n')) {
      const [, day = '', sign = '+', count = '', expected = ''] = /^\s*(\S+) ([+-]) (\d+): (.*)$/.exec(line) ?? [];
      assert.equal(addWorkdays(day, Number(count), calendar, sign === '-' ? -1 : 1).join(' '), expected, line);
    }
  };

  it('leaves out weekends and holidays', () =>
    lasts(`
      2026-11-23 + 0: 2026-11-23 2026-11-23
      2026-11-23 + 3: 2026-11-26 2026-11-26
      2026-11-20 + 3: 2026-11-25 2026-11-25
      2026-11-21 + 1: 2026-11-23 2026-11-23
      2026-12-23 + 3: 2026-12-29 2026-12-29
      2026-04-03 + 1: 2026-04-07 2026-04-07
      2026-11-25 - 3: 2026-11-20 2026-11-20`));

  it('has two ends where it is uncertain whether a day counts', () =>
    lasts(`
      2026-05-04 + 1: 2026-05-05 2026-05-06
      2026-05-04 + 3: 2026-05-07 2026-05-08
      2026-05-06 - 1: 2026-05-04 2026-05-05
      2026-05-06 + 1: 2026-05-07 2026-05-07`));

  it('ends somewhere, however long it is', () => {
    const [end] = addWorkdays('2026-01-01', 100_000, calendar);
    assert.equal(end?.slice(0, 4), '2036');
    assert.equal(addWorkdays('9999-12-30', 9, calendar)[0], '9999-12-31');
  });
});
