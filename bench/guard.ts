/** Fast and wrong is not fast: what a server or a program answers is held against what is known to be right. */

/** An answer that is not right. It ends the row it was given in, and the whole run with exit code 1. */
export class WrongAnswer extends Error {}

export interface Reported {
  readonly line: number;
  /** As the server calls it; a server may leave it out. */
  readonly code?: string | undefined;
}

/** Says what is wrong with the problems that were reported of a document; undefined where they are right. */
export type Expectation = (reported: readonly Reported[]) => string | undefined;

export const nothingWrong: Expectation = (reported) =>
  reported.length === 0 ? undefined : `nothing is wrong, but reported is ${listed(reported)}`;

/** One line is wrong, and no other. Without a code only the line counts: others have other codes. */
export function wrongAt(line: number, code?: string): Expectation {
  return (reported) => {
    const isRight =
      reported.length > 0 && reported.every((problem) => problem.line === line && (code === undefined || problem.code === code));
    return isRight ? undefined : `only line ${line + 1} is wrong${code ? ` (${code})` : ''}, but reported is ${listed(reported)}`;
  };
}

/** Throws where the words say that something is wrong. */
export function demand(wrong: string | undefined, where: string): void {
  if (wrong !== undefined) throw new WrongAnswer(`${where}: ${wrong}`);
}

function listed(reported: readonly Reported[]): string {
  const shown = reported.slice(0, 5).map(({ line, code }) => `line ${line + 1}${code ? ` (${code})` : ''}`);
  return reported.length === 0 ? 'nothing' : `${shown.join(', ')}${reported.length > 5 ? ` and ${reported.length - 5} more` : ''}`;
}
