/** What a run over documents gave, as every form of report takes it. */

import type { Problem, Result, Severity } from '../check/problem.ts';
import type { Document } from '../text/document.ts';

export interface CheckedDocument {
  /** The path as the reader knows it, with forward slashes. */
  readonly file: string;
  readonly document: Document;
  readonly result: Result;
}

export interface Report {
  /** The date that everything was judged on. */
  readonly asOf: string;
  readonly documents: readonly CheckedDocument[];
  /** How many files could not be read; they are not among the documents. */
  readonly unreadable: number;
  /** False where our own code failed on something: what is not reported may then be wrong all the same. */
  readonly isWhole: boolean;
  /** Any document that a problem may point at, also one that was not asked for. */
  readonly find: (uri: string) => Pick<CheckedDocument, 'file' | 'document'> | undefined;
}

export type Counts = Readonly<Record<Severity, number>>;

export function countProblems(report: Report): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problemsIn(report)) counts[severity] += 1;
  return counts;
}

function problemsIn({ documents }: Report): readonly Problem[] {
  return documents.flatMap(({ result }) => result.problems);
}
