/** Changes to a text: the smallest that do the job, never a rewritten document. */

import type { Range } from './range.ts';

export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text with all edits made. They may come in any order but must not overlap; those at one place are made in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
  let [made, from] = ['', 0];
  for (const { range, text: words } of ordered) {
    made += text.slice(from, range.start) + words;
    from = range.end;
  }
  return made + text.slice(from);
}
