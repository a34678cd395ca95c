/** Lines that show what a code is about. */

import type { Text } from '../../server/text/message.ts';

/** A few lines that have what the code is about, and the same put right: with the words of the product's own frameworks. */
export interface Snippets {
  readonly wrong: Snippet;
  readonly right: Snippet;
}

/** YAML; what reads the same to a Dutch and an English reader stands there once. */
export type Snippet = Text | string;
