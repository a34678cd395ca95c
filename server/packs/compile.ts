/** Files → packs. Every folder with a `framework` document is one version of one framework. */

import type { Node } from '../parse/tree.ts';
import { compileCalendar } from './compile-calendar.ts';
import { checkFramework } from './compile-framework.ts';
import { checkKind, compileKind, fieldFrom, type PackFile } from './compile-kind.ts';
import { checkMigrations } from './compile-migration.ts';
import { compileNorms, isMoment, momentOf } from './compile-norms.ts';
import { checkLists, compileTerms } from './compile-terms.ts';
import type { Field } from './field.ts';
import { type Folder, gather, isOf, loadNeeds } from './folders.ts';
import type { Dates, Kind, Norm, Pack, PackProblem, Party, Source, StatusEvent } from './pack.ts';
import { childOf, entriesOf, isTrue, itemsOf, textOf, wordsOf } from './plain.ts';
import { reporter } from './problems.ts';
import { qualifyNames } from './qualify.ts';
import { soundSchema } from './sound-schema.ts';

export interface Compiled {
  /** By `framework@version`. */
  readonly packs: ReadonlyMap<string, Pack>;
  readonly problems: readonly PackProblem[];
  /** The packs that are there but cannot be loaded; `problems` says why. */
  readonly unloaded: readonly string[];
  readonly base?: Base;
}

/** What every document holds, whatever its kind. */
export interface Base {
  readonly root: Field;
  /** The pack that says so, on which every other builds. */
  readonly pack?: string;
}

/**
 * All packs that can be loaded, in the order of what builds on what, and the problems of those that cannot.
 * Where two folders hold the same version the first file given wins. Packs that are known come before all, as they are.
 */
export function compilePacks(files: readonly PackFile[], known?: Compiled): Compiled {
  const problems = [...(known?.problems ?? [])];
  const packs = new Map(known?.packs);
  const folders = gather(files, packs, problems);
  const base = known?.base ?? baseIn(files, folders);
  const loaded = new Map<string, Pack | undefined>(packs);
  const load = (id: string): Pack | undefined => {
    const folder = folders.get(id);
    if (!folder || loaded.has(id)) return loaded.get(id);
    loaded.set(id, undefined);
    const needs = loadNeeds(folder, folders, load, reporter(folder.framework.uri, problems));
    const shared = base?.pack === undefined || base.pack === id ? undefined : load(base.pack);
    const pack = needs && compilePack(folder, shared ? [...needs, shared] : needs, base?.root, problems);
    loaded.set(id, pack);
    if (pack) packs.set(id, pack);
    return pack;
  };
  for (const id of folders.keys()) load(id);
  checkMigrations(folders, packs, problems);
  const unloaded = [...(known?.unloaded ?? []), ...[...folders.keys()].filter((id) => !packs.has(id))];
  return { packs, problems, unloaded, ...(base && { base }) };
}

function compilePack(folder: Folder, needs: readonly Pack[], base: Field | undefined, all: PackProblem[]): Pack {
  const { root } = folder.framework.tree;
  const found: PackProblem[] = [];
  const kinds = new Map<string, Kind>();
  const norms: Norm[] = [];
  const sources = new Map(entriesOf(childOf(root, 'sources')).map(({ key, value }) => [key, sourceFrom(key, folder.id, value)]));
  const summary = wordsOf(childOf(root, 'summary'));
  const [framework = '', version = ''] = folder.id.split('@');
  const draft = {
    id: folder.id,
    framework,
    version,
    title: wordsOf(childOf(root, 'title')) ?? { nl: framework, en: framework },
    folder: folder.uri,
  };
  const pack: Pack & { terms: Pack['terms']; calendar: Pack['calendar'] } = {
    ...draft,
    status: statusFrom(root),
    dates: datesFrom(childOf(root, 'dates')),
    needs,
    kinds,
    terms: new Map(),
    sources,
    parties: new Map(itemsOf(childOf(root, 'parties')).flatMap(partyFrom)),
    calendar: [],
    norms,
    problems: found,
    ...(summary && { summary }),
  };
  const report = reporter(folder.framework.uri, found);
  checkFramework(root, pack, report);
  pack.terms = compileTerms(root, pack, report);
  checkLists(root, pack, report);
  pack.calendar = compileCalendar(root, pack, report);
  for (const file of ofKind(folder, 'kind')) {
    // A shape is compiled at its first use, and what ajv refuses is told then: to the list of all problems, which lives on.
    const late = reporter(file.uri, all);
    const kind = compileKind(file, pack.id, isBase(file.tree.root) ? undefined : base, reporter(file.uri, found), late);
    if (!kind || isBase(file.tree.root)) continue;
    const id = childOf(file.tree.root, 'id');
    if (id && kinds.has(kind.id)) reporter(file.uri, found)('pack-id-twice', id, { id: kind.id });
    else kinds.set(kind.id, kind);
  }
  qualifyNames(pack);
  for (const file of ofKind(folder, 'kind')) checkKind(file.tree.root, pack, reporter(file.uri, found));
  for (const file of ofKind(folder, 'norms')) norms.push(...compileNorms(file.tree.root, pack, reporter(file.uri, found)));
  all.push(...found);
  return pack;
}

function ofKind(folder: Folder, document: string): readonly PackFile[] {
  return folder.files.filter((file) => isOf(file, document));
}

/** The kind file whose fields are part of every document: it says `base: true`. */
function isBase(root: Node | undefined): boolean {
  return textOf(childOf(root, 'document')) === 'kind' && isTrue(childOf(root, 'base'));
}

function baseIn(files: readonly PackFile[], folders: ReadonlyMap<string, Folder>): Base | undefined {
  const file = files.find(({ tree }) => isBase(tree.root));
  const node = childOf(file?.tree.root, 'schema');
  const folder = [...folders.values()].find((candidate) => candidate.files.some(({ tree }) => isBase(tree.root)));
  // What is wrong in it is told where its file is compiled as a kind.
  return node && { root: fieldFrom(soundSchema(node, () => {})), ...(folder && { pack: folder.id }) };
}

function sourceFrom(id: string, pack: string, node: Node): Source {
  const [publisher, date, url] = ['publisher', 'date', 'url'].map((key) => textOf(childOf(node, key)));
  const seen = wordsOf(childOf(node, 'seen'));
  return {
    id,
    pack,
    title: textOf(childOf(node, 'title')) ?? id,
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(url && { url }),
    ...(seen && { seen }),
  };
}

function partyFrom(node: Node): readonly (readonly [string, Party])[] {
  const [id, name] = [textOf(childOf(node, 'id')), textOf(childOf(node, 'name'))];
  const role = wordsOf(childOf(node, 'role'));
  return id === undefined || name === undefined ? [] : [[id, { id, name, role: role ?? { nl: '', en: '' } }]];
}

/** Where a date of the framework cannot be read, nobody knows from when it binds: then it does not. */
function statusFrom(root: Node | undefined): readonly StatusEvent[] {
  const events = itemsOf(childOf(root, 'status'));
  const moments = [...events.map((event) => childOf(event, 'on')), ...entriesOf(childOf(root, 'dates')).map(({ value }) => value)];
  return moments.every(isMoment) ? events.flatMap(eventFrom) : [];
}

function eventFrom(node: Node): readonly StatusEvent[] {
  const [on, is] = [textOf(childOf(node, 'on')), textOf(childOf(node, 'is'))];
  return on && is ? [{ on, is }] : [];
}

function datesFrom(node: Node | undefined): Dates {
  const [published, inForce, transitionUntil, ends] = ['published', 'in-force', 'transition-until', 'ends'].map((key) =>
    momentOf(childOf(node, key)),
  );
  return {
    ...(published && { published }),
    ...(inForce && { inForce }),
    ...(transitionUntil && { transitionUntil }),
    ...(ends && { ends }),
  };
}
