/**
 * What was worked out of the parts of a document, kept while it holds. What a part of a tree holds never changes, so what
 * comes of it alone is true as long as there is that part; where more was asked, as long as the answers are the same.
 */

import type { Field } from '../packs/field.ts';
import type { Node } from '../parse/tree.ts';
import { Inquiry, type Question, type Surroundings, stillHold } from './inquiry.ts';

export interface Keep {
  /**
   * What `work` gives for a part, worked out or kept. `about`: what it is, as a part may have more worked out of it.
   * What it needs to know besides the part it asks of the surroundings that it is given, so that it is noted.
   */
  of<T>(about: unknown, part: { readonly node: Node; readonly field: Field }, around: Surroundings, work: (around: Surroundings) => T): T;
}

interface Entry {
  /** An alias may put one part in the place of several fields. */
  readonly field: Field;
  readonly value: unknown;
  readonly questions: readonly Question[];
}

/** What is kept of a part, and by whom: it says nothing to anybody else. */
interface Shelf {
  readonly owner: Kept;
  readonly entries: Map<unknown, Entry>;
}

/** For one document, as long as what it is judged by stays the same. */
export class Kept implements Keep {
  of<T>(about: unknown, part: { readonly node: Node; readonly field: Field }, around: Surroundings, work: (around: Surroundings) => T): T {
    const { entries } = this.#shelfOf(part.node);
    const known = entries.get(about);
    if (known?.field === part.field && stillHold(known.questions, around)) return known.value as T;
    const inquiry = new Inquiry(around);
    const value = work(inquiry);
    entries.set(about, { field: part.field, value, questions: inquiry.questions });
    return value;
  }

  /** On the part itself: a table of all parts beside them would be far dearer to clear up. */
  #shelfOf(node: Node): Shelf {
    const known = node.kept as Shelf | undefined;
    if (known?.owner === this) return known;
    const shelf: Shelf = { owner: this, entries: new Map() };
    node.kept = shelf;
    return shelf;
  }
}

/** Works out everything each time. */
export const keepNothing: Keep = { of: (_about, _part, around, work) => work(around) };
