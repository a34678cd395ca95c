/** The folders that packs stand in, and which builds on which. */

import type { Node } from '../parse/tree.ts';
import type { PackFile } from './compile-kind.ts';
import type { Pack, PackProblem } from './pack.ts';
import { childOf, itemsOf, textOf } from './plain.ts';
import { type Report, reporter } from './problems.ts';

export interface Folder {
  readonly uri: string;
  readonly id: string;
  readonly framework: PackFile;
  readonly files: readonly PackFile[];
}

/** What the pack builds on; undefined (and reported) where any of it cannot be loaded. */
export function loadNeeds(
  folder: Folder,
  folders: ReadonlyMap<string, Folder>,
  load: (id: string) => Pack | undefined,
  report: Report,
): readonly Pack[] | undefined {
  const own = needsOf(folder).filter((node) => textOf(node) === folder.id);
  for (const node of own) report('pack-self', node, { id: folder.id });
  const nodes = needsOf(folder).filter((node) => !own.includes(node));
  const needs = nodes.flatMap((node) => {
    const id = textOf(node) ?? '';
    const needed = folders.get(id);
    const isCycle = needed !== undefined && leadsTo(needed, folder.id, folders);
    const pack = isCycle ? undefined : load(id);
    if (!pack) report(isCycle ? 'pack-cycle' : needed ? 'pack-needs-broken' : 'pack-needs', node, { id });
    return pack ?? [];
  });
  return needs.length === nodes.length ? needs : undefined;
}

function needsOf({ framework }: Folder): readonly Node[] {
  return itemsOf(childOf(framework.tree.root, 'needs'));
}

/** Whether the folder is that pack, or builds on it however far away. */
function leadsTo(from: Folder, id: string, folders: ReadonlyMap<string, Folder>): boolean {
  const seen = new Set<Folder>();
  const visit = (folder: Folder | undefined): boolean => {
    if (!folder || seen.has(folder)) return false;
    seen.add(folder);
    return folder.id === id || needsOf(folder).some((node) => visit(folders.get(textOf(node) ?? '')));
  };
  return visit(from);
}

/** The folders of packs, by the id of the pack, without those of packs that are known. */
export function gather(files: readonly PackFile[], known: ReadonlyMap<string, Pack>, problems: PackProblem[]): ReadonlyMap<string, Folder> {
  const found = new Map<string, Folder>();
  const frameworks = files.filter((file) => isOf(file, 'framework') && textOf(childOf(file.tree.root, 'id')) !== undefined);
  const uris = frameworks.map(({ uri }) => folderOf(uri)).sort((one, other) => other.length - one.length);
  for (const framework of frameworks) {
    const { root } = framework.tree;
    const [id, version] = [childOf(root, 'id'), textOf(childOf(root, 'version'))];
    if (!id || version === undefined) continue;
    const uri = folderOf(framework.uri);
    const pack = `${textOf(id)}@${version}`;
    const other = known.get(pack)?.folder ?? found.get(pack)?.uri;
    // A pack may stand in the folder of another: what is in its own folder is its own.
    const own = files.filter((file) => uris.find((folder) => file.uri.startsWith(folder)) === uri);
    if (other === undefined) found.set(pack, { uri, id: pack, framework, files: own });
    else {
      const folder = decodeURIComponent(other.split('/').slice(-3, -1).join('/'));
      reporter(framework.uri, problems)('pack-twice', id, { id: pack, folder });
    }
  }
  return found;
}

function folderOf(uri: string): string {
  return uri.replace(/[^/]*$/, '');
}

export function isOf(file: PackFile, document: string): boolean {
  return textOf(childOf(file.tree.root, 'document')) === document;
}
