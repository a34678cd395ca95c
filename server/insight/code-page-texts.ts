/** What a page about a code says. */

import type { Text } from '../text/message.ts';

export interface CodeTexts {
  readonly title: Text;
  readonly means: Text;
  readonly how: Text;
  /** Where that is something else than for others of its group. */
  readonly why?: Text;
}

/** A few lines that have what the code is about, and the same put right: with the words of the product's own frameworks. */
export interface Snippets {
  readonly wrong: Snippet;
  readonly right: Snippet;
}

/** YAML; what reads the same to a Dutch and an English reader stands there once. */
export type Snippet = Text | string;
