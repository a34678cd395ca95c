/** Files → packs. Every folder with a `framework` document is one version of one framework. */

import type { Node } from '../parse/tree.ts';
import { checkKind, compileKind, type PackFile } from './compile-kind.ts';
import { compileNorms, momentOf } from './compile-norms.ts';
import { checkLists, compileTerms } from './compile-terms.ts';
import type { Schema } from './field.ts';
import { type Folder, gather, isOf, loadNeeds } from './folders.ts';
import type { Dates, Kind, Norm, Pack, PackProblem, Source, StatusEvent } from './pack.ts';
import { childOf, entriesOf, isTrue, itemsOf, plain, textOf, wordsOf } from './plain.ts';
import { reporter } from './problems.ts';

export interface Compiled {
  /** By `framework@version`. */
  readonly packs: ReadonlyMap<string, Pack>;
  readonly problems: readonly PackProblem[];
  /** The packs that are there but cannot be loaded; `problems` says why. */
  readonly unloaded: readonly string[];
}

/**
 * All packs that can be loaded, in the order of what builds on what, and the problems of those that cannot.
 * Where two folders hold the same version the first file given wins, so bundled packs come first.
 */
export function compilePacks(files: readonly PackFile[]): Compiled {
  const problems: PackProblem[] = [];
  const folders = gather(files, problems);
  const packs = new Map<string, Pack>();
  const base = baseSchema(files);
  const loaded = new Map<string, Pack | undefined>();
  const load = (folder: Folder): Pack | undefined => {
    if (loaded.has(folder.id)) return loaded.get(folder.id);
    loaded.set(folder.id, undefined);
    const needs = loadNeeds(folder, folders, load, reporter(folder.framework.uri, problems));
    const first = [...folders.values()].find((candidate) => candidate.files.some((file) => isBase(file.tree.root)));
    const shared = first && first.id !== folder.id ? load(first) : undefined;
    const pack = needs && compilePack(folder, shared ? [...needs, shared] : needs, base, problems);
    loaded.set(folder.id, pack);
    if (pack) packs.set(pack.id, pack);
    return pack;
  };
  for (const folder of folders.values()) load(folder);
  return { packs, problems, unloaded: [...folders.keys()].filter((id) => !packs.has(id)) };
}

function compilePack(folder: Folder, needs: readonly Pack[], base: Schema | undefined, all: PackProblem[]): Pack {
  const { root } = folder.framework.tree;
  const found: PackProblem[] = [];
  const kinds = new Map<string, Kind>();
  const norms: Norm[] = [];
  const sources = new Map(entriesOf(childOf(root, 'sources')).map(({ key, value }) => [key, sourceFrom(key, value)]));
  const summary = wordsOf(childOf(root, 'summary'));
  const [framework = '', version = ''] = folder.id.split('@');
  const draft = {
    id: folder.id,
    framework,
    version,
    title: wordsOf(childOf(root, 'title')) ?? { nl: framework, en: framework },
    folder: folder.uri,
  };
  const pack: Pack & { terms: Pack['terms'] } = {
    ...draft,
    status: itemsOf(childOf(root, 'status')).flatMap(eventFrom),
    dates: datesFrom(childOf(root, 'dates')),
    needs,
    kinds,
    terms: new Map(),
    sources,
    norms,
    problems: found,
    ...(summary && { summary }),
  };
  const report = reporter(folder.framework.uri, found);
  pack.terms = compileTerms(root, pack, report);
  checkLists(root, pack, report);
  for (const file of ofKind(folder, 'kind')) {
    // A shape is compiled at its first use, and what ajv refuses is told then: to the list of all problems, which lives on.
    const late = reporter(file.uri, all);
    const kind = compileKind(file, pack.id, isBase(file.tree.root) ? undefined : base, reporter(file.uri, found), late);
    if (!kind || isBase(file.tree.root)) continue;
    const id = childOf(file.tree.root, 'id');
    if (id && kinds.has(kind.id)) reporter(file.uri, found)('pack-id-twice', id, { id: kind.id });
    else kinds.set(kind.id, kind);
  }
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

function baseSchema(files: readonly PackFile[]): Schema | undefined {
  const schema = childOf(files.find((file) => isBase(file.tree.root))?.tree.root, 'schema');
  return schema && (plain(schema) as unknown as Schema);
}

function sourceFrom(id: string, node: Node): Source {
  const [publisher, date, url] = ['publisher', 'date', 'url'].map((key) => textOf(childOf(node, key)));
  return { id, title: textOf(childOf(node, 'title')) ?? id, ...(publisher && { publisher }), ...(date && { date }), ...(url && { url }) };
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
