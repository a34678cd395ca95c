/** One document understood: its tree, the pack and kind that it says it follows, and what it can be referred to by. */

import type { Field } from '../packs/field.ts';
import type { Kind, Pack } from '../packs/pack.ts';
import type { Mapping, Scalar, Tree } from '../parse/tree.ts';
import type { Header } from './header.ts';

/** Something that has an id: a document, or an item of a list in one. */
export interface Identity {
  /** The pack and the kind of the document, or the pack and the name that the field of the id gives to such items: `pack/kind`. */
  readonly kind: string;
  readonly id: string;
  readonly place: Scalar;
  readonly node: Mapping;
  readonly field: Field;
}

export interface Model {
  readonly uri: string;
  readonly tree: Tree;
  readonly header: Header;
  /** Absent where the header names no pack that is known here. */
  readonly pack?: Pack;
  readonly kind?: Kind;
  readonly identities: readonly Identity[];
}
