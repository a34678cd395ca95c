/** What is wrong in a pack is said in the file of the pack where it stands, next to what a check finds in any document. */

import type { Compiled } from '../packs/compile.ts';
import { compileShape } from '../packs/shape.ts';
import type { Problem, Result } from './problem.ts';

export function withPackProblems(result: Result, uri: string, { packs, problems }: Compiled): Result {
  // The shape of a kind is compiled at its first use, which for its own file is now.
  for (const pack of packs.values()) for (const kind of pack.kinds.values()) if (kind.uri === uri) compileShape(kind);
  const found = problems.filter((problem) => problem.uri === uri);
  if (found.length === 0) return result;
  const pack = [...packs.values()].find(({ folder }) => uri.startsWith(folder))?.id;
  const own = found.map(({ uri: _, ...problem }): Problem => ({ ...problem, ...(pack && { pack }) }));
  return { ...result, problems: [...result.problems, ...own].sort((one, other) => one.place.start - other.place.start) };
}
