/** Numbers of many runs brought back to a few, and what a row of the table says with them. */

/** In the unit of its line. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  /** What 95 of 100 runs stay within; the most where there are fewer than twenty. */
  readonly p95: number;
  readonly runs: number;
}

/** What was promised: of our own number, of its ratio to what is beside it, or how many times as fast it is. */
export type Target =
  | { readonly kind: 'at most' | 'at least'; readonly value: number }
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'times faster' | 'p95 times faster'; readonly value: number };

export interface Line {
  /** The row it belongs to, as asked for with `--only`. */
  readonly row: string;
  /** What was measured; with the name of what is beside it the same in every run, so that runs can be compared. */
  readonly what: string;
  readonly unit: 'ms' | 's' | 'MB' | '%';
  readonly ours: Summary;
  readonly beside?: { readonly name: string; readonly summary: Summary };
  readonly target?: Target;
}

/** Undefined where nothing is known, as on systems that do not tell what a process takes. */
export function summarize(values: readonly number[]): Summary | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  const [median, least, p95] = [at(0.5), at(0), at(0.95)];
  return values.length === 0 ? undefined : { median, least, p95, runs: values.length };
}

/** Ours over what is beside it, unless that is nothing: of their medians, or of what 95 of 100 stay within where that was promised. */
export function ratioOf({ ours, beside, target }: Line): number | undefined {
  const of = target?.kind === 'p95 times faster' ? 'p95' : 'median';
  return beside && beside.summary[of] > 0 ? ours[of] / beside.summary[of] : undefined;
}

/** Undefined where nothing was promised. */
export function isMet(line: Line): boolean | undefined {
  const { ours, target } = line;
  const ratio = ratioOf(line) ?? Number.NaN;
  switch (target?.kind) {
    case undefined:
      return undefined;
    case 'at most':
      return ours.median <= target.value;
    case 'at least':
      return ours.median >= target.value;
    case 'ratio':
      return ratio <= target.value;
    case 'times faster':
    case 'p95 times faster':
      return 1 / ratio >= target.value;
  }
}

/** A line about what was measured for us and, where that was measured too, for what is beside it; none where we are unknown. */
export function lineOf(
  about: Omit<Line, 'ours' | 'beside'>,
  ours: readonly number[],
  beside?: { readonly name: string; readonly values: readonly number[] },
): readonly Line[] {
  const summary = summarize(ours);
  const other = beside && summarize(beside.values);
  return summary ? [{ ...about, ours: summary, ...(beside && other && { beside: { name: beside.name, summary: other } }) }] : [];
}

/** Lets each take its turn, so that whatever else the machine does hits all of them. The first `uncounted` rounds warm up. */
export async function inTurn<Result>(
  rounds: number,
  contenders: readonly (() => Promise<Result> | Result)[],
  uncounted = 1,
): Promise<readonly (readonly Result[])[]> {
  const results: Result[][] = contenders.map(() => []);
  for (let round = 0; round < rounds + uncounted; round++) {
    for (const [index, contender] of contenders.entries()) {
      const result = await contender();
      if (round >= uncounted) results[index]?.push(result);
    }
  }
  return results;
}
