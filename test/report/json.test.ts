import assert from 'node:assert/strict';
import { json } from '../../server/report/json.ts';
import { createReport } from './sample.ts';

const report = createReport([
  {
    file: 'a/één.kader.yaml',
    text: 'x: 1\n"👍": fout\n',
    problems: [
      { at: 'fout', severity: 'error', code: 'bedenktijd', pack: 'kader@1', norm: 'bedenktijd' },
      { at: 'x', severity: 'hint', code: 'header' },
    ],
    verdicts: ['not-met', 'not-applicable'],
  },
  { file: 'b.kader.yaml', text: '' },
]);

describe('the report for programs', () => {
  it('has the promised shape, with every key always there', () => {
    assert.deepEqual(JSON.parse(json(report, 'nl')), {
      asOf: '2026-11-23',
      problems: [
        {
          file: 'a/één.kader.yaml',
          code: 'bedenktijd',
          severity: 'error',
          message: 'Dit klopt niet.',
          range: { start: { line: 1, character: 6 }, end: { line: 1, character: 10 } },
          framework: 'kader@1',
          norm: 'bedenktijd',
        },
        {
          file: 'a/één.kader.yaml',
          code: 'header',
          severity: 'hint',
          message: 'Dit klopt niet.',
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
          framework: null,
          norm: null,
        },
      ],
      verdicts: [
        { file: 'a/één.kader.yaml', framework: 'kader@1', norm: 'norm-0', verdict: 'not-met' },
        { file: 'a/één.kader.yaml', framework: 'kader@1', norm: 'norm-1', verdict: 'not-applicable' },
      ],
      summary: { documents: 2, errors: 1, warnings: 0, information: 0, hints: 1, unreadable: 0, complete: true },
    });
  });

  it('speaks both languages', () => {
    assert.match(json(report, 'en'), /"This is not right\."/);
  });

  it('says when it is not complete', () => {
    assert.match(json(createReport([], { unreadable: 1 }), 'nl'), /"unreadable": 1,\s+"complete": false/);
    assert.match(json(createReport([], { isWhole: false }), 'nl'), /"complete": false/);
  });
});
