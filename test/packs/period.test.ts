/** Lengths of time as people write them, and comparing them. */

import assert from 'node:assert/strict';
import { comparePeriods, lengthWords, type Period, readPeriod } from '../../server/packs/period.ts';
import { languages, say } from '../../server/text/message.ts';

function reads(spellings: Readonly<Record<string, readonly string[]>>): void {
  for (const [expected, texts] of Object.entries(spellings)) {
    for (const text of texts) {
      const period = readPeriod(text);
      assert.equal(period && `${period.count} ${period.unit}`, expected, text);
    }
  }
}

describe('a period', () => {
  it('may be written in digits or words, in Dutch or English, with capitals and spaces', () => {
    reads({
      '1 day': [
        '1 dag',
        '1dag',
        '1  dag',
        '1-dag',
        ' 1 dag ',
        '1 DAG',
        'een dag',
        'één dag',
        'Één dag',
        '1 day',
        '1 d',
        '1 etmaal',
        '1 kalenderdag',
        'P1D',
      ],
      '7 day': ['1 week', '7 dagen', 'zeven dagen', '1 wk', '1 w', 'P7D', 'p1w', '7 days'],
      '14 day': ['2 weken', 'twee weken', '2 weeks', '14 dagen', 'P2W'],
      '24 hour': ['24 uur', '24 uren', '24 u', '24h', '24 hours', 'PT24H'],
      '3 workday': ['3 werkdagen', 'drie werkdagen', '3 workdays'],
      '1 month': ['1 maand', '1 mnd', '1 month', 'P1M'],
      '3 month': ['3 maanden', '1 kwartaal', 'een kwartaal', '1 quarter'],
      '12 month': ['1 jaar', '12 maanden', 'twaalf maanden', '4 kwartalen', '1 year', 'P1Y', '1 j'],
    });
  });

  it('may be none', () => {
    reads({ '0 day': ['geen', 'Geen', 'none', '0', '0 dagen', 'nul dagen', 'P0D'], '0 hour': ['0 uur', 'PT0H'] });
  });

  it('is not read where its length is not sure', () => {
    const others = [
      '',
      ' ',
      '1',
      '7',
      'dag',
      'een',
      'week',
      '1,5 dag',
      '1.5 dag',
      '-1 dag',
      'half jaar',
      'minstens 1 week',
      '1 week en 2 dagen',
    ];
    for (const text of [...others, 'P', 'PT', 'P1Y6M', '24:00', 'dagen 3', '3 dagen.', '100001 dagen', 'constructor', 'een twee'])
      assert.equal(readPeriod(text), undefined, text);
  });
});

/** `20 uur ? 1 dag`: the first is `<`, `=`, `>` or `?` (not to be told) beside the second. */
function compares(lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const [, first = '', sign, second = ''] = /^(.+) ([<=>?]) (.+)$/.exec(line.trim()) ?? [];
    const [one, other] = [readPeriod(first), readPeriod(second)];
    assert.ok(one && other, line);
    const order = comparePeriods(one, other);
    assert.equal(order === undefined ? '?' : order < 0 ? '<' : order === 0 ? '=' : '>', sign, line);
  }
}

describe('comparing periods', () => {
  it('goes by number in the same unit', () => {
    compares(`
      1 dag < 2 dagen
      1 week = 7 dagen
      1 week > 6 dagen
      6 dagen < 1 week
      1 jaar = 12 maanden
      1 kwartaal < 4 maanden
      2 werkdagen < 3 werkdagen
      20 uur < 24 uur
    `);
  });

  it('knows that none is shorter than anything', () => {
    compares(`
      geen < 1 uur
      geen < 1 dag
      1 maand > geen
      geen = 0 uur
    `);
  });

  it('knows hours that are whole days', () => {
    compares(`
      24 uur = 1 dag
      168 uur = 1 week
      48 uur > 1 dag
      1 dag < 48 uur
    `);
  });

  it('does not know whether 20 hours are a day: that depends on the clock', () => {
    compares(`
      20 uur ? 1 dag
      1 dag > 20 uur
      25 uur > 1 dag
      25 uur ? 2 dagen
      20 uur < 2 dagen
      160 uur ? 1 week
      140 uur < 1 week
    `);
  });

  it('does not know whether a month is 30 days: that depends on the calendar', () => {
    compares(`
      1 maand ? 30 dagen
      30 dagen ? 1 maand
      1 maand ? 31 dagen
      31 dagen > 1 maand
      28 dagen < 1 maand
      1 maand > 27 dagen
      27 dagen < 1 maand
      1 maand < 32 dagen
      32 dagen > 1 maand
      2 maanden ? 60 dagen
      1 kwartaal ? 91 dagen
    `);
  });

  it('does not know whether a year is 365 days', () => {
    compares(`
      1 jaar ? 365 dagen
      365 dagen ? 1 jaar
      1 jaar > 50 weken
      400 dagen > 1 jaar
    `);
  });

  it('does not know how many days working days take', () => {
    compares(`
      5 werkdagen ? 1 week
      1 week ? 5 werkdagen
      3 werkdagen > 2 dagen
      3 werkdagen < 1 maand
      1 maand > 5 werkdagen
    `);
  });
});

describe('a length in words', () => {
  it('is in the largest unit that it is a whole number of', () => {
    const inWords = (text: string): readonly string[] => languages.map((language) => say(lengthWords(readPeriod(text) ?? none), language));
    assert.deepEqual(inWords('12 maanden'), ['1 jaar', '1 year']);
    assert.deepEqual(inWords('P24M'), ['2 jaar', '2 years']);
    assert.deepEqual(inWords('18 maanden'), ['18 maanden', '18 months']);
    assert.deepEqual(inWords('1 maand'), ['1 maand', '1 month']);
    assert.deepEqual(inWords('7 dagen'), ['1 week', '1 week']);
    assert.deepEqual(inWords('28 dagen'), ['4 weken', '4 weeks']);
    assert.deepEqual(inWords('een dag'), ['1 dag', '1 day']);
    assert.deepEqual(inWords('10 dagen'), ['10 dagen', '10 days']);
    assert.deepEqual(inWords('3 werkdagen'), ['3 werkdagen', '3 working days']);
    assert.deepEqual(inWords('1 werkdag'), ['1 werkdag', '1 working day']);
    assert.deepEqual(inWords('24 uur'), ['24 uur', '24 hours']);
    assert.deepEqual(inWords('geen'), ['0 dagen', '0 days']);
  });
});

const none: Period = { count: -1, unit: 'hour' };
