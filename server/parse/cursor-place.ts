/** What is known of the place that a cursor stands in. */

import type { Range } from '../text/range.ts';

export interface Cursor {
  /** `open`: a key or an item of a list may be written here; which of the two is for the fields to say. */
  readonly kind: 'open' | 'value';
  /** Keys from the root, `*` for an item of a list; for a value its own key is the last. */
  readonly path: readonly string[];
  /** What accepting a proposal replaces: the word, key or value that the cursor is in. */
  readonly word: Range;
  /** Keys that the mapping has, or items that the list has. */
  readonly siblings: readonly string[];
  /** Spaces before the key. */
  readonly margin: string;
  readonly isFlow: boolean;
  /** Something of the line follows the word: for a key its colon. */
  readonly hasColon: boolean;
  /** No space stands between the colon and the value yet. */
  readonly needsSpace: boolean;
}
