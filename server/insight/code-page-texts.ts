/** What a page about a code says. */

import type { Text } from '../text/message.ts';

export interface CodeTexts {
  readonly title: Text;
  readonly means: Text;
  readonly how: Text;
  /** Where that is something else than for others of its group. */
  readonly why?: Text;
}
