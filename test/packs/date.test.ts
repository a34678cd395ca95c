/** Calendar dates. */

import assert from 'node:assert/strict';
import { addPeriod, daysBetween, guessDay, reached, readDay } from '../../server/packs/date.ts';
import { readPeriod } from '../../server/packs/period.ts';

describe('a date', () => {
  it('is a day that exists, as year-month-day', () => {
    for (const text of ['2026-07-01', '2024-02-29', '2000-02-29', '1900-02-28', '2026-12-31', '1900-01-01'])
      assert.equal(readDay(text), text);
  });

  it('is not a day that does not exist, or another form', () => {
    const days = ['2026-02-29', '2100-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'];
    for (const text of [
      ...days,
      '',
      '2026',
      '2026-07',
      '2026-7-1',
      '01-07-2026',
      '2026/07/01',
      '2026-07-01T00:00',
      ' 2026-07-01',
      'morgen',
      '26-07-01',
      '0026-07-01',
      '1899-12-31',
    ])
      assert.equal(readDay(text), undefined, text);
  });

  it('is guessed day first, as the Dutch write it', () => {
    const guesses = {
      '1-7-2026': '2026-07-01',
      '01-07-2026': '2026-07-01',
      '1/7/2026': '2026-07-01',
      '1.7.2026': '2026-07-01',
      '1 7 2026': '2026-07-01',
      '2026/7/1': '2026-07-01',
      '2026-7-1': '2026-07-01',
      ' 31-12-2026 ': '2026-12-31',
      '29-2-2024': '2024-02-29',
    };
    for (const [text, day] of Object.entries(guesses)) assert.equal(guessDay(text), day, text);
  });

  it('is not guessed where no such day exists or the year is not sure', () => {
    for (const text of ['29-2-2026', '31-4-2026', '7-13-2026', '1-7-26', '26-7-1', '1 juli 2026', '2026', '', '1-2-3-4', '123-1-2026'])
      assert.equal(guessDay(text), undefined, text);
  });
});

describe('a date and a period', () => {
  /** `2026-01-31 + 1 maand = 2026-02-28`, and `?` for what cannot be told. */
  const adds = (lines: string): void => {
    for (const line of lines.trim().split('\n')) {
      const [, day = '', sign, text = '', expected] = /^(\S+) ([+-]) (.+) = (\S+)$/.exec(line.trim()) ?? [];
      const period = readPeriod(text);
      assert.ok(period, line);
      assert.equal(addPeriod(day, period, sign === '-' ? -1 : 1) ?? '?', expected, line);
    }
  };

  it('make another date', () => {
    adds(`
      2026-07-01 + 1 dag = 2026-07-02
      2026-12-31 + 1 dag = 2027-01-01
      2026-03-01 - 1 dag = 2026-02-28
      2024-03-01 - 1 dag = 2024-02-29
      2026-07-01 + 2 weken = 2026-07-15
      2026-07-01 - 1 jaar = 2025-07-01
      2026-07-01 + geen = 2026-07-01
      2026-10-20 + 1 week = 2026-10-27
      2026-03-20 + 2 weken = 2026-04-03
    `);
  });

  it('end on the last day of a month that has no such day', () => {
    adds(`
      2026-01-31 + 1 maand = 2026-02-28
      2024-01-31 + 1 maand = 2024-02-29
      2026-08-31 + 1 maand = 2026-09-30
      2026-03-31 - 1 maand = 2026-02-28
      2024-02-29 + 1 jaar = 2025-02-28
      2024-02-29 + 4 jaar = 2028-02-29
      2026-11-30 + 3 maanden = 2027-02-28
      2026-01-31 - 2 maanden = 2025-11-30
    `);
  });

  it('make none where a clock or the holidays decide', () => {
    adds(`
      2026-07-01 + 24 uur = ?
      2026-07-01 + 3 werkdagen = ?
      2026-07-01 + 0 uur = 2026-07-01
    `);
  });

  it('may be more than four digits of a year can say', () => {
    adds(`
      2026-07-01 + 100000 jaar = 9999-12-31
      2026-07-01 - 100000 jaar = 0000-01-01
      9999-12-31 + 1 dag = 9999-12-31
    `);
  });

  it('lie a number of days apart', () => {
    assert.equal(daysBetween('2026-03-20', '2026-04-03'), 14);
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2026-07-02', '2026-07-01'), -1);
  });
});

describe('a moment in a framework', () => {
  it('has come on its day', () => {
    assert.deepEqual(
      ['2021-06-30', '2021-07-01', '2021-07-02'].map((day) => reached('2021-07-01', day)),
      [false, true, true],
    );
  });

  it('of which only the year is known has come after it, and within it nobody can tell', () => {
    assert.deepEqual(
      ['2029-12-31', '2030-01-01', '2030-12-31', '2031-01-01'].map((day) => reached({ year: 2030 }, day)),
      [false, undefined, undefined, true],
    );
  });
});
