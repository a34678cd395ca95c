/** The fixes that can be chosen at a place: each problem is asked for its own edits. */

import type { Problem } from '../check/problem.ts';
import type { View } from '../service.ts';
import type { Edit } from '../text/edit.ts';
import { say } from '../text/message.ts';
import { overlaps, type Range } from '../text/range.ts';

export interface Action {
  readonly title: string;
  readonly problem: Problem;
  readonly edits: readonly Edit[];
  /** The one that the editor may take without asking which: the only fix of its problem. */
  readonly isPreferred: boolean;
}

/** `problems`: those of the document, as its check gave them. */
export function actions(view: View, problems: readonly Problem[], range: Range): readonly Action[] {
  return problems
    .filter((problem) => overlaps(problem.place, range))
    .flatMap((problem) => {
      const fixes = problem.fixes?.() ?? [];
      return fixes.map(({ title, edits }) => ({ title: say(title, view.language), problem, edits, isPreferred: fixes.length === 1 }));
    });
}
