/** What stands at a path, asked without ever failing: a path that somebody wrote may be anything. */

import { type Stats, statSync } from 'node:fs';

/** Links followed. Undefined where nothing stands there, and where we may not look. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
