/** What a feature is given to answer from. */

import type { Day } from '../packs/date.ts';
import type { Pack } from '../packs/pack.ts';
import type { Language } from '../text/message.ts';
import type { Model } from './model.ts';
import type { Workspace } from './workspace.ts';

/** One document with all that is around it, as features see it: immutable. */
export interface View {
  readonly model: Model;
  readonly packs: ReadonlyMap<string, Pack>;
  /** Packs that are there but cannot be loaded. */
  readonly unloaded: readonly string[];
  readonly workspace: Workspace;
  readonly asOf: Day;
  readonly language: Language;
}
