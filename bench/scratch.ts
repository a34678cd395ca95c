/** A folder for what a run writes, gone when it ends, and the workspaces that are written there. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, root } from './bundle.ts';
import { longDocument, staffDocuments } from './long-document.ts';

export class Scratch {
  readonly path = realpathSync(mkdtempSync(path.join(tmpdir(), 'kader-bench-')));
  readonly #made = new Map<string, string>();

  /** The path of a folder with these files, by name. */
  folder(name: string, files: () => Iterable<readonly [string, string]>): string {
    return this.#once(name, (folder) => {
      mkdirSync(folder);
      for (const [file, text] of files()) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), text);
      }
    });
  }

  file(name: string, text: () => string): string {
    return this.#once(name, (file) => writeFileSync(file, text()));
  }

  /** The path of a bundle of one of our own entries. */
  bundle(entry: string): string {
    const known = this.#made.get(entry) ?? bundle(entry, this.path);
    this.#made.set(entry, known);
    return known;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #once(name: string, make: (file: string) => void): string {
    const file = path.join(this.path, name);
    if (!this.#made.has(name)) make(file);
    this.#made.set(name, file);
    return file;
  }
}

/** The name of the long document in its workspace. */
export const longName = 'protocol.kader.yaml';

/** A workspace with the pack of the benchmark, its staff, and one document of about so many lines. */
export function longFiles(lines: number): ReadonlyMap<string, string> {
  const pack = path.join(root, 'bench/pack');
  const workspace = 'kader: kader@1\ndocument: werkruimte\nnaam: Proefhuis\nkaders: [proefkader@1]\neigen-kaders: kaders\n';
  return new Map([
    ['werkruimte.kader.yaml', workspace],
    // Its files are no documents of ours until they stand in a workspace.
    ...readdirSync(pack).map(
      (name) => [`kaders/${path.parse(name).name}.kader.yaml`, readFileSync(path.join(pack, name), 'utf8')] as const,
    ),
    ...Object.entries(staffDocuments()),
    [longName, longDocument(lines)],
  ]);
}
