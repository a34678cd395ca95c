/** One version of one framework, compiled: what every later room asks of it. Plain data; ids are those of the pack's own files. */

import type { ErrorObject } from 'ajv';
import type { Message, Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Holiday } from './calendar.ts';
import type { Condition } from './condition.ts';
import type { Day, Moment } from './date.ts';
import type { Citation, Field } from './field.ts';
import type { Period } from './period.ts';

export interface Source {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  /** What was seen of it by whoever wrote the pack. */
  readonly seen?: Text;
}

/** Who made, adopted, was asked about or acts on a framework. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly role: Text;
}

export interface Kind {
  readonly id: string;
  readonly pack: string;
  readonly label: Text;
  readonly summary?: Text;
  readonly root: Field;
  /** The file that it is written in. */
  readonly uri: string;
  /** The kind whose documents say which frameworks apply around them. */
  readonly workspace: boolean;
  /**
   * ajv's errors for the value of a part; none where it has the right shape. `field` is the kind's root, or the items of a
   * list or the values of a free map where those are parts (`isPart`). What stands in the part's own lists and free maps is
   * left out where that is a part: it is validated by itself, with its own field. Compiled at first use, each part apart.
   */
  readonly validate: (field: Field, value: unknown) => readonly ErrorObject[];
}

/** A value of a term's attribute, as written in the pack. */
export type Attribute = string | readonly string[];

export interface Term {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text;
  readonly synonyms: readonly string[];
  readonly misspellings: readonly string[];
  readonly source?: Citation;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly replacedBy?: string;
  /** Its place in the list; later is more. */
  readonly order: number;
}

export interface Column {
  readonly label: Text;
  readonly format?: string;
  readonly term?: string;
}

export interface TermList {
  readonly id: string;
  readonly pack: string;
  readonly label: Text;
  readonly help?: Text;
  /** Other values are allowed; what would follow from them is unknown. */
  readonly open: boolean;
  readonly columns: Readonly<Record<string, Column>>;
  readonly terms: ReadonlyMap<string, Term>;
}

export type Force = 'law' | 'norm' | 'effort' | 'recommendation' | 'principle' | 'open';

/** What somebody else does or leaves, on which it depends whether a norm can be asked of anybody. */
export interface Proviso {
  readonly by: Party;
  readonly what: Text;
  /** From then on it no longer stands in the way. */
  readonly until?: Moment;
  readonly source: Citation;
}

export interface Norm {
  readonly id: string;
  readonly pack: string;
  readonly title: Text;
  readonly text: Text;
  readonly source: Citation;
  readonly force: Force;
  readonly from?: Moment;
  readonly until?: Moment;
  /** The kind of document that it is checked on. */
  readonly concerns: Kind;
  readonly each?: readonly string[];
  readonly when?: Condition;
  readonly check?: Condition;
  /** A field that is not there means the norm is not met, instead of unknown. */
  readonly missingIsNotMet: boolean;
  readonly deviation: { readonly allowed: boolean; readonly longest?: Period };
  readonly message?: Text;
  readonly conditionalOn: readonly Proviso[];
}

export interface StatusEvent {
  readonly on: Day;
  readonly is: string;
}

export interface Dates {
  readonly published?: Moment;
  readonly inForce?: Moment;
  readonly transitionUntil?: Moment;
  readonly ends?: Moment;
}

export interface Pack {
  /** `framework@version` */
  readonly id: string;
  readonly framework: string;
  readonly version: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly folder: string;
  readonly status: readonly StatusEvent[];
  readonly dates: Dates;
  readonly needs: readonly Pack[];
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly terms: ReadonlyMap<string, TermList>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: ReadonlyMap<string, Party>;
  /** Public holidays; empty for a pack that names none. */
  readonly calendar: readonly Holiday[];
  readonly norms: readonly Norm[];
  /** Errors in the pack's own files that its shape does not show; what they stand on was left out. */
  readonly problems: readonly PackProblem[];
}

export interface PackProblem {
  readonly uri: string;
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly place: Range;
  /** The group of fields that lacks something: a key in it that is no field may well be what it lacks, misspelt. */
  readonly lacking?: Range;
  readonly message: Message;
}

/** Whether the norm is checked on documents of this kind. Kinds of different packs may share an id. */
export function concerns(norm: Norm, kind: Kind): boolean {
  return norm.concerns.id === kind.id && norm.concerns.pack === kind.pack;
}

/** The first answer of the pack or of the packs it builds on, nearest first. */
export function lookup<T>(pack: Pack, find: (candidate: Pack) => T | undefined): T | undefined {
  const own = find(pack);
  if (own !== undefined) return own;
  for (const needed of pack.needs) {
    const found = lookup(needed, find);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The kind with this id, or with this name: `pack/id`. */
export function kindOf(pack: Pack, id: string): Kind | undefined {
  return named(pack, id, (candidate, name) => candidate.kinds.get(name));
}

/** What a name stands for: in the pack that it says (`pack/name`), or else nearest first. */
export function named<T>(pack: Pack, name: string, find: (candidate: Pack, name: string) => T | undefined): T | undefined {
  const slash = name.indexOf('/');
  if (slash < 0) return lookup(pack, (candidate) => find(candidate, name));
  const [owner, own] = [name.slice(0, slash), name.slice(slash + 1)];
  return lookup(pack, (candidate) => (candidate.id === owner ? find(candidate, own) : undefined));
}

/**
 * What a reference of this pack points at, told apart from like-named kinds of other packs: `pack/kind`, or `pack/name` for
 * items of a list whose id has that name.
 */
export function referenceKey(pack: Pack, name: string): string {
  if (name.includes('/')) return name;
  const kind = kindOf(pack, name);
  if (kind) return `${kind.pack}/${kind.id}`;
  const owner = lookup(pack, (candidate) =>
    [...candidate.kinds.values()].some(({ root }) => hasItemsNamed(root, name)) ? candidate : undefined,
  );
  return `${(owner ?? pack).id}/${name}`;
}

function hasItemsNamed(root: Field, name: string): boolean {
  return Object.values(root.properties ?? {}).some((field) =>
    Object.values(field.items?.properties ?? {}).some(({ identity }) => identity === name),
  );
}

/** The list with this id, or with this name: `pack/id`. */
export function termsOf(pack: Pack, id: string): TermList | undefined {
  return named(pack, id, (candidate, name) => candidate.terms.get(name));
}

/** The holidays of the pack itself, or of the nearest pack it builds on that names any; undefined where none does. */
export function calendarOf(pack: Pack): readonly Holiday[] | undefined {
  return lookup(pack, ({ calendar }) => (calendar.length > 0 ? calendar : undefined));
}

export function partyOf(pack: Pack, id: string): Party | undefined {
  return lookup(pack, (candidate) => candidate.parties.get(id));
}

/** The source with this id, nearest first. */
export function sourceNamed(pack: Pack, id: string): Source | undefined {
  return lookup(pack, (candidate) => candidate.sources.get(id));
}

/** What is cited, by whoever writes or reads it: packs may have like-named sources. */
export function sourceOf(pack: Pack, { ref, pack: owner }: Citation): Source | undefined {
  return owner === undefined ? sourceNamed(pack, ref) : named(pack, `${owner}/${ref}`, (candidate, id) => candidate.sources.get(id));
}
