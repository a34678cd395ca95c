/** The example clinic as it is, with one of its protocols made longer: what a real user opens, with a framework we ship. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bundle.ts';

/** The protocol that is made longer. One norm is not met in it, on the line with the cooling-off period. */
export const realName = 'protocollen/borstvergroting.kader.yaml';

/** The documents of the clinic by name. */
export function realFiles(lines: number): ReadonlyMap<string, string> {
  const folder = path.join(root, 'examples/kliniek');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.kader.yaml'));
  const files = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  return files.set(realName, longer(files.get(realName) ?? '', lines));
}

/** Without its comments, and with its lists made longer, item by item in turn, until there are so many lines. */
function longer(text: string, lines: number): string {
  const written = text.split('\n').filter((line) => !/^\s*#/.test(line));
  const items = written.filter((line) => /^ {2}- [^:]+$/.test(line));
  const added = new Map<string, string[]>(items.map((item) => [item, []]));
  for (let count = written.length; count < lines; count++)
    added.get(items[count % items.length] ?? '')?.push(`  - Aandachtspunt ${count} bij deze ingreep`);
  return written.flatMap((line) => [line, ...(added.get(line) ?? [])]).join('\n');
}
