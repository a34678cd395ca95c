/** The part of an example that a norm is about: its top-level entries that the norm reads, without marks and remarks. */

import type { Norm } from '../packs/pack.ts';
import { readsOf } from '../packs/reads.ts';
import type { Entry } from '../parse/tree.ts';
import type { Judged } from './norm-page-examples.ts';

const most = 15;

/** A few lines of YAML. What shows what the document is comes first; where the norm reads nothing that is there, all is shown. */
export function excerptOf({ tree, example }: Judged, norm: Norm): readonly string[] {
  const { root } = tree;
  if (root?.kind !== 'mapping') return [];
  const [framework, kind, ...rest] = root.entries;
  const found = entriesRead({ tree }, norm);
  const shown = [framework, kind, ...(found.length > 0 ? found : rest)].flatMap((entry) => (entry ? linesOf(entry, example.text) : []));
  return shown.length <= most ? shown : [...shown.slice(0, most - 1), '# …'];
}

/** The top-level entries of the document that the norm reads something in. */
export function entriesRead({ tree: { root } }: Pick<Judged, 'tree'>, norm: Norm): readonly Entry[] {
  const read = new Set([...readsOf(norm)].map((path) => path.split('.')[0]));
  return root?.kind === 'mapping' ? root.entries.filter(({ key }) => read.has(key.text)) : [];
}

/** The whole lines of an entry; a remark on a line of its own is left out, and so is a mark. */
function linesOf({ start, end }: Entry, text: string): readonly string[] {
  const stop = text.indexOf('\n', Math.max(start, end - 1));
  return text
    .slice(start, stop < 0 ? text.length : stop)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*#/.test(line))
    .map((line) => line.trimEnd());
}
