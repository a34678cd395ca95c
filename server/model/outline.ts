/** What is known of a document that was not read here: enough to tell which questions it may be the answer to. */

import type { Model } from './model.ts';

/** Plain data, which can be sent to another thread. True of one text, with one set of packs. */
export interface Outline {
  readonly uri: string;
  /** The key that references to its kind have, `pack/kind`; absent where the kind is not known. */
  readonly kind?: string;
  /** What it can be referred to by. */
  readonly identities: readonly Name[];
  /** True for what changes what holds of other documents: a workspace document, or one that names a folder of packs. */
  readonly isAround: boolean;
}

export type Name = readonly [kind: string, id: string];

export function outlineOf({ uri, kind, identities }: Model, isAround: boolean): Outline {
  const names = identities.map((identity): Name => [identity.kind, identity.id]);
  return { uri, ...(kind && { kind: `${kind.pack}/${kind.id}` }), identities: names, isAround };
}
