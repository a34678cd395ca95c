/** What a run over documents gave, as every form of report takes it. */

import type { NormVerdict, Problem, Severity } from '../check/problem.ts';
import type { Document, Position } from '../text/document.ts';
import type { Argument } from '../text/message.ts';

export interface CheckedDocument {
  /** The path as the reader knows it, with forward slashes. */
  readonly file: string;
  /** Its text is asked for only where there are problems. */
  readonly document: Document;
  readonly result: {
    readonly problems: readonly ReportedProblem[];
    readonly verdicts: readonly NormVerdict[];
    /** Absent where it was not asked why norms found nothing. */
    readonly quiet?: readonly ReportedQuietNorm[];
  };
}

/** What a reader needs of a problem: plain data. */
export interface ReportedProblem extends Pick<Problem, 'code' | 'severity' | 'place' | 'pack' | 'norm'> {
  readonly message: Argument;
  readonly related?: readonly ReportedPlace[];
}

/** A norm that found nothing, and why. */
export interface ReportedQuietNorm extends NormVerdict {
  readonly reason: string;
}

/** A place in this or another document, also one that was not asked for. */
export interface ReportedPlace {
  readonly file: string;
  readonly position: Position;
  readonly message: Argument;
}

export interface Report {
  /** The date that everything was judged on. */
  readonly asOf: string;
  readonly documents: readonly CheckedDocument[];
  /** How many files could not be read; they are not among the documents. */
  readonly unreadable: number;
  /** False where our own code failed on something: what is not reported may then be wrong all the same. */
  readonly isWhole: boolean;
}

export type Counts = Readonly<Record<Severity, number>>;

export function countProblems(report: Report): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { result } of report.documents) for (const { severity } of result.problems) counts[severity] += 1;
  return counts;
}
