/** Files → packs. Every folder with a `framework` document is one version of one framework. */

import type { Node } from '../parse/tree.ts';
import { checkKind, compileKind, type PackFile } from './compile-kind.ts';
import { compileNorms, momentOf } from './compile-norms.ts';
import { checkAttributes, compileTerms } from './compile-terms.ts';
import type { Schema } from './field.ts';
import type { Dates, Kind, Norm, Pack, PackProblem, Source, StatusEvent } from './pack.ts';
import { childOf, entriesOf, isTrue, plain, textOf, wordsOf } from './plain.ts';
import { reporter } from './problems.ts';

interface Folder {
  readonly uri: string;
  readonly id: string;
  readonly framework: PackFile;
  readonly files: readonly PackFile[];
}

/**
 * All packs that can be loaded, in the order of what builds on what, and the problems of those that cannot.
 * Where two folders hold the same version the first file given wins, so bundled packs come first.
 */
export function compilePacks(files: readonly PackFile[]): {
  readonly packs: ReadonlyMap<string, Pack>;
  readonly problems: readonly PackProblem[];
} {
  const problems: PackProblem[] = [];
  const folders = gather(files, problems);
  const packs = new Map<string, Pack>();
  const base = baseSchema(files);
  const load = (folder: Folder, above: readonly string[]): Pack | undefined => {
    const known = packs.get(folder.id);
    if (known) return known;
    const report = reporter(folder.framework.uri, problems);
    const needs: Pack[] = [];
    for (const node of listOf(childOf(folder.framework.tree.root, 'needs'))) {
      const id = textOf(node) ?? '';
      const needed = folders.get(id);
      if (id === folder.id || above.includes(id)) report('pack-cycle', node, { id });
      else if (!needed) report('pack-needs', node, { id });
      const pack = needed && id !== folder.id && !above.includes(id) ? load(needed, [...above, folder.id]) : undefined;
      if (!pack) return undefined;
      needs.push(pack);
    }
    const first = [...folders.values()].find((candidate) => candidate.files.some((file) => isBase(file.tree.root)));
    if (first && first.id !== folder.id) {
      const shared = load(first, [...above, folder.id]);
      if (shared) needs.push(shared);
    }
    const pack = compilePack(folder, needs, base, problems);
    packs.set(pack.id, pack);
    return pack;
  };
  for (const folder of folders.values()) load(folder, []);
  return { packs, problems };
}

function gather(files: readonly PackFile[], problems: PackProblem[]): ReadonlyMap<string, Folder> {
  const found = new Map<string, Folder>();
  for (const framework of files) {
    const root = framework.tree.root;
    const [id, version] = [textOf(childOf(root, 'id')), textOf(childOf(root, 'version'))];
    if (textOf(childOf(root, 'document')) !== 'framework' || id === undefined || version === undefined) continue;
    const uri = framework.uri.replace(/[^/]*$/, '');
    const pack = `${id}@${version}`;
    const other = found.get(pack);
    if (other)
      reporter(framework.uri, problems)('pack-twice', childOf(root, 'id') ?? { start: 0, end: 1 }, {
        id: pack,
        folder: decodeURIComponent(other.uri),
      });
    else found.set(pack, { uri, id: pack, framework, files: files.filter((file) => file.uri.startsWith(uri)) });
  }
  return found;
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
    status: listOf(childOf(root, 'status')).flatMap(eventFrom),
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
  checkAttributes(root, pack, report);
  for (const file of ofKind(folder, 'kind')) {
    // A shape is compiled at its first use, and what ajv refuses is told then: to the list of all problems, which lives on.
    const kind = compileKind(file, pack.id, isBase(file.tree.root) ? undefined : base, reporter(file.uri, all));
    if (kind && !isBase(file.tree.root)) kinds.set(kind.id, kind);
  }
  for (const file of ofKind(folder, 'kind')) checkKind(file.tree.root, pack, reporter(file.uri, found));
  for (const file of ofKind(folder, 'norms')) norms.push(...compileNorms(file.tree.root, pack, reporter(file.uri, found)));
  all.push(...found);
  return pack;
}

function ofKind(folder: Folder, document: string): readonly PackFile[] {
  return folder.files.filter((file) => textOf(childOf(file.tree.root, 'document')) === document);
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

function listOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'sequence' ? node.items : [];
}
