/** `kader check`: says what is wrong in documents, and of the norms that found nothing why, where that is asked. */

import { createColors } from 'picocolors';
import { json } from '../report/json.ts';
import { pretty } from '../report/pretty.ts';
import { countProblems, type Report } from '../report/report.ts';
import { createDocument } from '../text/document.ts';
import { askDocuments, type Setting } from './documents.ts';
import { type CheckOptions, failingSeverities } from './program.ts';

/** The exit code. */
export async function check(paths: readonly string[], options: CheckOptions, setting: Setting): Promise<number> {
  const { language, terminal } = setting;
  const isAsked = options.whyNot === true;
  const { answers, fileOf, ...outcome } = await askDocuments(paths, options, setting, (share, uris) => share.check(uris, isAsked));
  const documents = answers.map(({ uri, text, problems, verdicts, quiet }) => {
    const named = problems.map(({ related = [], ...problem }) => ({
      ...problem,
      related: related.map((place) => ({ ...place, file: fileOf(place.file) })),
    }));
    const result = { problems: named, verdicts, ...(quiet && { quiet }) };
    return { file: fileOf(uri), document: createDocument(uri, text), result };
  });
  documents.sort((one, other) => (one.file < other.file ? -1 : 1));
  const report: Report = { ...outcome, documents };
  const style = { language, width: terminal.width, colors: createColors(terminal.hasColors) };
  terminal.write(options.format === 'json' ? json(report, language) : pretty(report, style));
  return report.unreadable > 0 || !report.isWhole ? 2 : exitCode(report, options);
}

function exitCode(report: Report, { failOn }: CheckOptions): 0 | 1 {
  const counts = countProblems(report);
  const failing = failOn === 'never' ? [] : failingSeverities.slice(0, failingSeverities.indexOf(failOn) + 1);
  return failing.some((severity) => counts[severity] > 0) ? 1 : 0;
}
