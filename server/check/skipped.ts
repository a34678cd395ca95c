/** Whether a key may stand on a line that could not be read: then nothing can be said of it, and it is not missing. */

import type { Tree } from '../parse/tree.ts';

export function wasSkipped({ document, skipped }: Tree, key: string): boolean {
  if (skipped.length === 0) return false;
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])${key.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'u');
  return skipped.some(({ start, end }) => word.test(document.text.slice(start, end)));
}
