/** What a pack declares of the version before it: whether that is a version of the same framework, and has the norms that are named. */

import type { Node } from '../parse/tree.ts';
import { checkEdits, nameIn } from './compile-edits.ts';
import { citationOf } from './compile-norms.ts';
import { type Folder, isOf } from './folders.ts';
import type { Pack, PackProblem } from './pack.ts';
import { childOf, entriesOf, itemsOf, textOf } from './plain.ts';
import { type Report, reporter } from './problems.ts';

/** To be asked when all packs are there, as the version before may be any of them. */
export function checkMigrations(folders: ReadonlyMap<string, Folder>, packs: ReadonlyMap<string, Pack>, problems: PackProblem[]): void {
  const versionOf = (id: string): Version | undefined => {
    const pack = packs.get(id);
    return pack && { pack, norms: normsOf(pack, folders.get(id)) };
  };
  for (const folder of folders.values()) {
    const own = versionOf(folder.id);
    const [first, ...others] = folder.files.filter((file) => isOf(file, 'migration'));
    if (own && first) checkMigration(first.tree.root, own, versionOf, reporter(first.uri, problems));
    for (const { uri, tree } of others) {
      const place = childOf(tree.root, 'document');
      if (own && place) reporter(uri, problems)('pack-migration-file', place, { id: folder.id });
    }
  }
}

interface Version {
  readonly pack: Pack;
  /** The names of all norms, also of those that were left out for what is wrong with them. */
  readonly norms: ReadonlySet<string>;
}

function normsOf(pack: Pack, folder: Folder | undefined): ReadonlySet<string> {
  const files = (folder?.files ?? []).filter((file) => isOf(file, 'norms'));
  const written = files.flatMap(({ tree }) => entriesOf(childOf(tree.root, 'norms')).map(({ key }) => key));
  return new Set([...written, ...pack.norms.map(({ id }) => id)]);
}

function checkMigration(root: Node | undefined, own: Version, versionOf: (id: string) => Version | undefined, report: Report): void {
  const from = childOf(root, 'from');
  const before = from && versionBefore(from, own.pack, versionOf, report);
  for (const change of itemsOf(childOf(root, 'changes'))) checkChange(change, own, before, report);
  checkEdits(itemsOf(childOf(root, 'edits')), { own: own.pack, before: before?.pack, report });
}

/** Undefined where it is not here: what is said of it is believed then. */
function versionBefore(
  node: Node,
  { id, framework }: Pack,
  versionOf: (id: string) => Version | undefined,
  report: Report,
): Version | undefined {
  const named = nameIn(node);
  if (named === undefined) return undefined;
  const isOther = named.split('@')[0] !== framework;
  const before = isOther || named === id ? undefined : versionOf(named);
  if (named === id) report('pack-migration-self', node, { id });
  else if (isOther) report('pack-migration-other', node, { id: named, framework });
  else if (!before) report('pack-migration-before', node, { id: named });
  return before;
}

/** Which versions have a norm that this became of. A norm that is withdrawn may still be there, with its last day. */
const homes: Readonly<Record<string, readonly ('own' | 'before')[]>> = {
  new: ['own'],
  stricter: ['own', 'before'],
  looser: ['own', 'before'],
  reworded: ['own', 'before'],
  withdrawn: ['before'],
};

function checkChange(node: Node, own: Version, before: Version | undefined, report: Report): void {
  citationOf(childOf(node, 'source'), own.pack, report);
  const [norm, is] = [childOf(node, 'norm'), textOf(childOf(node, 'is')) ?? ''];
  const id = nameIn(norm);
  if (!norm || id === undefined) return;
  const asked = Object.hasOwn(homes, is) ? (homes[is] ?? []) : [];
  const missed = asked.map((home) => ({ own, before })[home]).find((version) => version && !version.norms.has(id));
  if (missed) report('pack-migration-norm', norm, { id, pack: missed.pack.id });
  else if (is === 'new' && before?.norms.has(id)) report('pack-migration-new', norm, { id, pack: before.pack.id });
}
