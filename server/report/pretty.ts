/** The report for people: each problem under its file, with the line it is about, and at the end what it comes to. */

import { severityWords, verdictNames } from '../check/problem.ts';
import { type Language, say, type Text } from '../text/message.ts';
import { harmless, wrap } from './columns.ts';
import { excerpt } from './excerpt.ts';
import { type CheckedDocument, countProblems, type Report, type ReportedProblem, type ReportedQuietNorm } from './report.ts';
import { summary } from './summary.ts';

/** Ways to make text stand out; each gives its text back unchanged where there is no colour. */
export type Colors = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green', (text: string) => string>>;

export interface Style {
  readonly language: Language;
  /** Columns that a line may take. */
  readonly width: number;
  readonly colors: Colors;
}

const severityColors = { error: 'red', warning: 'yellow', information: 'blue', hint: 'cyan' } as const;

const see: Text = { nl: 'Zie', en: 'See' };

/** Longer lines than this are hard to read, however wide the screen. */
const readable = 100;
const margin = '    ';

/** Files of which there is nothing to say are only counted. Ends in a line end. */
export function pretty(report: Report, style: Style): string {
  const sections = report.documents.flatMap((checked) => {
    const { problems, quiet = [] } = checked.result;
    return problems.length + quiet.length === 0 ? [] : [section(checked, style)];
  });
  return `${[...sections, footer(report, style)].join('\n')}\n`;
}

function section(checked: CheckedDocument, style: Style): string {
  const problems = checked.result.problems.map((problem) => lines(problem, checked, style).join('\n'));
  const quiet = (checked.result.quiet ?? []).map((norm) => quietLines(norm, style).join('\n'));
  return `${style.colors.bold(harmless(checked.file))}\n${[...problems, ...quiet].map((text) => `${text}\n`).join('\n')}`;
}

function quietLines({ pack, norm, verdict, reason }: ReportedQuietNorm, { language, width, colors }: Style): readonly string[] {
  return [`  ${colors.dim(say(verdictNames[verdict], language))}  ${norm} ${colors.dim(pack)}`, ...paragraph(reason, width)];
}

function lines(problem: ReportedProblem, { document }: CheckedDocument, { language, width, colors }: Style): readonly string[] {
  const color = colors[severityColors[problem.severity]];
  const gutter = `${margin}${document.positionAt(problem.place.start).line + 1} │ `;
  const shown = excerpt(document, problem.place, Math.max(20, width - gutter.length));
  const related = (problem.related ?? []).flatMap(({ file, position, message }) =>
    paragraph(`${say(see, language)} ${file}:${position.line + 1}:${position.character + 1}: ${say(message, language)}`, width),
  );
  return [
    `  ${shown.line}:${shown.column}  ${color(say(severityWords[problem.severity], language))}  ${colors.dim(problem.code)}`,
    `${colors.dim(gutter)}${shown.text}`.trimEnd(),
    `${colors.dim(`${' '.repeat(gutter.length - 2)}│ `)}${shown.indent}${color(shown.carets)}`,
    ...paragraph(say(problem.message, language), width),
    ...related.map(colors.dim),
  ];
}

function paragraph(text: string, width: number): readonly string[] {
  return wrap(text, Math.max(20, Math.min(width, readable) - margin.length)).map((line) => margin + line);
}

function footer(report: Report, { language, width, colors }: Style): string {
  const { error, warning } = countProblems(report);
  const [first = '', ...rest] = summary(report, language);
  const isWell = report.documents.length > 0 && report.unreadable === 0 && report.isWhole && warning === 0;
  const color = error > 0 ? colors.red : isWell ? colors.green : colors.yellow;
  const wrapped = (text: string): readonly string[] => wrap(text, Math.max(20, Math.min(width, readable)));
  return [...wrapped(first).map((line) => colors.bold(color(line))), ...rest.flatMap(wrapped)].join('\n');
}
