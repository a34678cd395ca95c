/** Changes to a text: the smallest that do the job, never a rewritten document. */

import type { Range } from './range.ts';

export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text with all edits made. The edits may come in any order but must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((first, second) => second.range.start - first.range.start);
  return ordered.reduce((result, edit) => result.slice(0, edit.range.start) + edit.text + result.slice(edit.range.end), text);
}
