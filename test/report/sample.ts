/** Reports as tests need them, without an engine: what is wrong is written down, not found. */

import type { NormVerdict, Problem, Related, Severity, Verdict } from '../../server/check/problem.ts';
import type { Report, ReportedPlace, ReportedProblem } from '../../server/report/report.ts';
import { createDocument } from '../../server/text/document.ts';

export interface Sample {
  readonly file: string;
  readonly text: string;
  /** The place is the first occurrence of `at` in the text. */
  readonly problems?: readonly (Partial<Problem> & { readonly at: string; readonly severity: Severity })[];
  readonly verdicts?: readonly Verdict[];
}

export function createReport(samples: readonly Sample[], more: Partial<Report> = {}): Report {
  const placeOf = ({ uri, place, message }: Related): ReportedPlace => {
    const file = uri.replace('file:///werk/', '');
    const other = createDocument(uri, samples.find((sample) => sample.file === file)?.text ?? '');
    return { file, position: other.positionAt(place.start), message };
  };
  const documents = samples.map(({ file, text, problems = [], verdicts = [] }) => {
    const document = createDocument(`file:///werk/${file}`, text);
    const found = problems.map(({ at, related = [], ...problem }): ReportedProblem => {
      const start = text.indexOf(at);
      const template = { nl: 'Dit klopt niet.', en: 'This is not right.' };
      return {
        code: 'code',
        place: { start, end: start + at.length },
        message: { template, arguments: {} },
        ...problem,
        related: related.map(placeOf),
      };
    });
    const norms = verdicts.map((verdict, index): NormVerdict => ({ pack: 'kader@1', norm: `norm-${index}`, verdict }));
    return { file, document, result: { problems: found, verdicts: norms } };
  });
  return { asOf: '2026-11-23', documents, unreadable: 0, isWhole: true, ...more };
}
