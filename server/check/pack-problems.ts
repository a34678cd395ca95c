/** What is wrong in a pack is said in the file of the pack where it stands, next to what a check finds in any document. */

import type { Compiled } from '../packs/compile.ts';
import { compileShape } from '../packs/shape.ts';
import type { Range } from '../text/range.ts';
import type { Problem, Result } from './problem.ts';

export function withPackProblems(result: Result, uri: string, { packs, problems }: Compiled): Result {
  // The shape of a kind is compiled at its first use, which for its own file is now.
  for (const pack of packs.values()) for (const kind of pack.kinds.values()) if (kind.uri === uri) compileShape(kind);
  const unknown = result.problems.filter(({ code }) => code === 'unknown-key');
  const found = problems.filter((problem) => problem.uri === uri && !unknown.some(({ place }) => isWithin(place, problem.lacking)));
  if (found.length === 0) return result;
  const pack = [...packs.values()].find(({ folder }) => uri.startsWith(folder))?.id;
  const own = found.map(({ uri: _, lacking: __, ...problem }): Problem => ({ ...problem, ...(pack && { pack }) }));
  return { ...result, problems: [...result.problems, ...own].sort((one, other) => one.place.start - other.place.start) };
}

/** What is lacking may well stand there under a name that is no field, and that is the one thing to mend. */
function isWithin(place: Range, lacking: Range | undefined): boolean {
  return lacking !== undefined && lacking.start <= place.start && place.end <= lacking.end;
}
