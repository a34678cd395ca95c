import assert from 'node:assert/strict';
import { createColors } from 'picocolors';
import { pretty } from '../../server/report/pretty.ts';
import type { Report } from '../../server/report/report.ts';
import { createReport } from './sample.ts';

const plain = createColors(false);

function show(report: Report, language: 'nl' | 'en' = 'nl', width = 80): string {
  return pretty(report, { language, width, colors: plain });
}

const report = createReport([
  {
    file: 'protocollen/a.kader.yaml',
    text: 'kader: x@1\nduur: 3 dagen\nduur: 4 dagen\n',
    problems: [
      {
        at: '3 dagen',
        severity: 'error',
        code: 'bedenktijd',
        message: {
          template: {
            nl: 'De duur is {duur}, en gevraagd is ten minste 1 week. Norm “Bedenktijd” van x@1 (bron: Het kader).',
            en: 'The period is {duur}, and at least 1 week is asked. Norm “Period” of x@1 (source: The framework).',
          },
          arguments: { duur: '3 dagen' },
        },
      },
      {
        at: 'duur: 4',
        severity: 'warning',
        code: 'duplicate-key',
        related: [
          {
            uri: 'file:///werk/b.kader.yaml',
            place: { start: 4, end: 5 },
            message: { template: { nl: 'Hier staat de eerste.', en: 'The first stands here.' }, arguments: {} },
          },
        ],
      },
    ],
    verdicts: ['met', 'met', 'not-met', 'not-applicable'],
  },
  { file: 'b.kader.yaml', text: 'a\nb: c\n', verdicts: ['unknown'] },
]);

describe('the report for people', () => {
  it('shows each problem with its line, and ends with what it comes to', () => {
    assert.equal(
      show(report),
      `protocollen/a.kader.yaml
  2:7  fout  bedenktijd
    2 │ duur: 3 dagen
      │       ^^^^^^^
    De duur is 3 dagen, en gevraagd is ten minste 1 week. Norm “Bedenktijd” van
    x@1 (bron: Het kader).

  3:1  waarschuwing  duplicate-key
    3 │ duur: 4 dagen
      │ ^^^^^^^
    Dit klopt niet.
    Zie b.kader.yaml:2:3: Hier staat de eerste.

2 documenten getoetst op peildatum 2026-11-23: 1 fout, 1 waarschuwing.
Zonder bevindingen: 1 document.
Normen, over alle documenten samen: 2 keer voldaan, 1 keer niet voldaan, 1 keer
onbekend.
`,
    );
  });

  it('says the same in English', () => {
    assert.equal(
      show(report, 'en'),
      `protocollen/a.kader.yaml
  2:7  error  bedenktijd
    2 │ duur: 3 dagen
      │       ^^^^^^^
    The period is 3 dagen, and at least 1 week is asked. Norm “Period” of x@1
    (source: The framework).

  3:1  warning  duplicate-key
    3 │ duur: 4 dagen
      │ ^^^^^^^
    This is not right.
    See b.kader.yaml:2:3: The first stands here.

2 documents checked as of 2026-11-23: 1 error, 1 warning.
Without problems: 1 document.
Norms, over all documents together: 2 met, 1 not met, 1 unknown.
`,
    );
  });

  it('says so when all is well', () => {
    const well = createReport([{ file: 'a', text: '', verdicts: ['met', 'deviated', 'open'] }]);
    assert.equal(
      show(well),
      `1 document getoetst op peildatum 2026-11-23: geen bevindingen.
Normen, over alle documenten samen: 1 keer voldaan, 1 keer beargumenteerd
afgeweken, 1 keer open (nog niet uitgewerkt).
`,
    );
    assert.match(show(well, 'en'), /^1 document checked as of 2026-11-23: no problems\.\n/);
  });

  it('says so when there was nothing to check', () => {
    assert.equal(show(createReport([]), 'nl', 200), 'Er is niets getoetst: er zijn geen bestanden gevonden die op .kader.yaml eindigen.\n');
    assert.equal(show(createReport([]), 'en', 200), 'Nothing was checked: no files were found that end in .kader.yaml.\n');
  });

  it('counts in words that fit the number', () => {
    const at = 'x';
    const severities = ['error', 'error', 'warning', 'warning', 'information', 'information', 'hint', 'hint'] as const;
    const many = createReport([{ file: 'a', text: 'x', problems: severities.map((severity) => ({ at, severity })) }]);
    assert.match(show(many, 'nl', 200), /: 2 fouten, 2 waarschuwingen, 2 ter informatie, 2 hints\.\n$/);
    assert.match(show(many, 'en', 200), /: 2 errors, 2 warnings, 2 for information, 2 hints\.\n$/);
  });

  it('warns when files could not be read or the check failed', () => {
    const well = [{ file: 'a', text: '' }];
    assert.match(show(createReport(well, { unreadable: 1 })), /Let op: 1 bestand of map kon niet worden gelezen\./);
    assert.match(show(createReport(well, { unreadable: 2 })), /Let op: 2 bestanden of mappen konden niet worden gelezen\./);
    assert.match(show(createReport(well, { isWhole: false })), /Let op: de toetsing is niet overal gelukt\./);
  });

  it('fits the width, and does not make lines too long to read on a wide screen', () => {
    for (const [width, most] of [
      [40, 40],
      [300, 100],
    ] as const) {
      const lines = show(report, 'nl', width).split('\n');
      assert.ok(
        lines.every((line) => line.length <= most),
        lines.join('\n'),
      );
    }
  });

  it('has colour only where colours are given', () => {
    assert.doesNotMatch(show(report), /\u001B/);
    const colored = pretty(report, { language: 'nl', width: 80, colors: createColors(true) });
    assert.match(colored, /\u001B\[31mfout\u001B\[39m/);
    assert.match(colored, /\u001B\[33mwaarschuwing\u001B\[39m/);
    assert.equal(colored.replace(/\u001B\[\d+m/g, ''), show(report));
  });

  it('is green only when nothing is left to look at', () => {
    const colors = { ...plain, green: (text: string) => `<${text}>` };
    const isGreen = (shown: Report): boolean => pretty(shown, { language: 'nl', width: 200, colors }).includes('<');
    assert.ok(isGreen(createReport([{ file: 'a', text: '' }])));
    assert.ok(!isGreen(report) && !isGreen(createReport([])));
    assert.ok(!isGreen(createReport([{ file: 'a', text: '' }], { unreadable: 1 })));
    assert.ok(!isGreen(createReport([{ file: 'a', text: '' }], { isWhole: false })));
  });

  it('lets nothing in a document or file name steer the terminal', () => {
    const nasty = createReport([{ file: 'a\u001B[2J', text: 'x: \u001B[2J', problems: [{ at: 'x', severity: 'error' }] }]);
    assert.doesNotMatch(show(nasty), /\u001B/);
  });
});
