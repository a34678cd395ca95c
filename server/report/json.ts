/** The report for programs. Its shape is a promise: keys are never renamed, and every key is always there; `quiet` where it was asked for. */

import { type Language, say } from '../text/message.ts';
import { countProblems, type Report } from './report.ts';

/** Positions are zero-based lines and UTF-16 columns, as in the Language Server Protocol; what does not apply is null. */
export function json(report: Report, language: Language): string {
  const problems = report.documents.flatMap(({ file, document, result }) =>
    result.problems.map(({ code, severity, message, place, pack, norm }) => ({
      file,
      code,
      severity,
      message: say(message, language),
      range: { start: document.positionAt(place.start), end: document.positionAt(place.end) },
      framework: pack ?? null,
      norm: norm ?? null,
    })),
  );
  const verdicts = report.documents.flatMap(({ file, result }) =>
    result.verdicts.map(({ pack, norm, verdict }) => ({ file, framework: pack, norm, verdict })),
  );
  const isWhyNotAsked = report.documents.some(({ result }) => result.quiet !== undefined);
  const quiet = report.documents.flatMap(({ file, result }) =>
    (result.quiet ?? []).map(({ pack, norm, verdict, reason }) => ({ file, framework: pack, norm, verdict, reason })),
  );
  const { error, warning, information, hint } = countProblems(report);
  const summary = {
    documents: report.documents.length,
    errors: error,
    warnings: warning,
    information,
    hints: hint,
    unreadable: report.unreadable,
    complete: report.isWhole && report.unreadable === 0,
  };
  return `${JSON.stringify({ asOf: report.asOf, problems, verdicts, ...(isWhyNotAsked && { quiet }), summary }, undefined, 2)}\n`;
}
