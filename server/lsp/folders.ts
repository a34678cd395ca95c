/** Which folders matter: those that the client has open, the workspaces around open documents, and own packs. */

import { examplesAround } from '../packs/examples.ts';
import type { Service } from '../service.ts';
import type { Depth, Host } from './host.ts';
import type { Editor } from './sync.ts';
import { folderAbove, folderUri, suffix } from './uri.ts';

export interface Folder {
  readonly uri: string;
  readonly depth: Depth;
}

export class Folders {
  readonly #host: Host;
  readonly #service: () => Service;
  readonly #editor: Editor;
  /** Those that the client has open, the first one first. */
  #opened: readonly string[];
  #packFolders: readonly string[] = [];
  readonly #roots = new Map<string, string | undefined>();

  constructor(host: Host, service: () => Service, editor: Editor, opened: readonly string[]) {
    this.#host = host;
    this.#service = service;
    this.#editor = editor;
    this.#opened = opened;
  }

  /** The folder that relative paths in settings are seen from. */
  get first(): string | undefined {
    return this.#opened[0];
  }

  add(uris: readonly string[]): void {
    this.#opened = [...new Set([...this.#opened, ...uris.map(folderUri)])];
  }

  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(folderUri));
    this.#opened = this.#opened.filter((folder) => !gone.has(folder));
  }

  /** To be told when documents came or went. */
  lookAgain(): void {
    this.#roots.clear();
  }

  /**
   * The folders to read, each under a key of its own. A document is judged with all of its workspace, also where the
   * client has only a part of it open; without a workspace, with what stands beside it.
   */
  wanted(): ReadonlyMap<string, Folder> {
    const wanted = new Map<string, Folder>();
    const want = (uri: string, depth: Depth) => wanted.set(`${depth} ${uri}`, { uri, depth });
    for (const folder of this.#opened) want(this.#rootAt(folder) ?? folder, 'all');
    for (const uri of this.#editor.uris()) {
      const folder = folderAbove(uri);
      if (folder === '' || [...wanted.values()].some((known) => known.depth === 'all' && folder.startsWith(known.uri))) continue;
      const root = this.#rootAt(folder);
      want(root ?? folder, root === undefined ? 'top' : 'all');
    }
    this.#packFolders = this.#service().packFolders();
    for (const folder of this.#packFolders) want(folderUri(folder), 'all');
    return wanted;
  }

  /**
   * Whether the client wants to hear of the document: what is around its folders is read, but not reported on, and neither
   * are the examples of packs, which hold faults on purpose.
   */
  isShown(uri: string): boolean {
    if (this.#editor.isOpen(uri)) return true;
    const examples = examplesAround(uri, (address) => this.#service().document(address) !== undefined);
    if (examples !== undefined && !this.#opened.some((folder) => folder.startsWith(examples))) return false;
    return this.isInside(uri) || this.#packFolders.some((folder) => uri.startsWith(folder));
  }

  /** Whether it is in a folder that the client has open. */
  isInside(uri: string): boolean {
    return this.#opened.some((folder) => uri.startsWith(folder));
  }

  /** The nearest folder, at or above this one, with a document that describes a workspace. */
  #rootAt(folder: string): string | undefined {
    if (this.#roots.has(folder)) return this.#roots.get(folder);
    const kinds = [...this.#service().packs().values()].flatMap((pack) => [...pack.kinds.values()]);
    const names = kinds.filter((kind) => kind.workspace).map((kind) => `${kind.id}${suffix}`);
    const above = folderAbove(folder);
    const isRoot = names.some((name) => this.#host.readText(`${folder}${name}`) !== undefined);
    const root = isRoot ? folder : above === folder || above === '' ? undefined : this.#rootAt(above);
    this.#roots.set(folder, root);
    return root;
  }
}
