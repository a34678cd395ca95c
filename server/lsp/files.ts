/** What is on disk in the folders that matter, brought into the service in slices and kept up to date. */

import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { Service } from '../service.ts';
import type { Folder, Folders } from './folders.ts';
import type { Host } from './host.ts';
import type { Editor } from './sync.ts';
import type { Turns } from './turns.ts';
import { canonicalUri } from './uri.ts';

export interface FilesOptions {
  readonly host: Host;
  readonly service: () => Service;
  readonly turns: Turns;
  readonly editor: Editor;
  readonly folders: Folders;
}

export class Files {
  readonly #options: FilesOptions;
  /** What was found in each folder that was looked at. */
  readonly #found = new Map<string, { readonly folder: Folder; readonly uris: ReadonlySet<string> }>();
  readonly #unread = new Set<string>();
  #isStale = true;
  #mustLookAgain = false;
  #work: Promise<void> | undefined;

  constructor(options: FilesOptions) {
    this.#options = options;
  }

  /** Resolves when everything that the client's folders, open documents and settings name has been read. */
  async ready(): Promise<void> {
    while (this.#isStale || this.#work) {
      this.#work ??= this.#bring().finally(() => {
        this.#work = undefined;
      });
      await this.#work;
    }
  }

  /** To be told after each change of a document, folder or setting, as other folders may be named now. */
  touch(): void {
    this.#isStale = true;
  }

  /** What happened on disk. The addresses may also be of folders in which documents are. */
  changed(events: readonly FileEvent[]): void {
    const deleted = new Set<string>();
    for (const { uri, type } of events) {
      const address = canonicalUri(uri).replace(/\/$/, '');
      if (type === FileChangeType.Deleted) deleted.add(address);
      else if (this.#isFound(address)) this.#unread.add(address);
      else if (type === FileChangeType.Created) this.#mustLookAgain = true;
    }
    this.#options.folders.lookAgain();
    if (deleted.size > 0) this.#removeAll(deleted);
  }

  /** The text on disk counts again. */
  closed(uri: string): void {
    this.#options.folders.lookAgain();
    if (this.#isFound(uri)) this.#unread.add(uri);
    else {
      this.#options.service().remove(uri);
      this.#mustLookAgain = true;
    }
  }

  /** The documents that the client wants to hear of. */
  shown(): readonly string[] {
    const { service, folders } = this.#options;
    return service()
      .uris()
      .filter((uri) => folders.isShown(uri));
  }

  /** The folders that were read though the client does not have them open. */
  outside(): readonly string[] {
    const uris = new Set([...this.#found.values()].map(({ folder }) => folder.uri));
    return [...uris].filter((uri) => !this.#options.folders.isInside(uri));
  }

  async #bring(): Promise<void> {
    const { service, turns } = this.#options;
    await turns.quiet();
    this.#isStale = false;
    service().guard(() => this.#look(), undefined);
    if (this.#unread.size === 0) return;
    await turns.run(() => this.#readNext());
    this.#isStale = true;
  }

  #look(): void {
    const { host, folders } = this.#options;
    const wanted = folders.wanted();
    for (const [key, { uris }] of this.#found) {
      if (wanted.has(key)) continue;
      this.#found.delete(key);
      this.#forget(uris);
    }
    for (const [key, folder] of wanted) {
      const before = this.#found.get(key)?.uris;
      if (before && !this.#mustLookAgain) continue;
      const uris = new Set(host.findDocuments(folder.uri, folder.depth).map(canonicalUri));
      this.#found.set(key, { folder, uris });
      for (const uri of uris) if (!before?.has(uri)) this.#unread.add(uri);
      if (before) this.#forget([...before].filter((uri) => !uris.has(uri)));
    }
    this.#mustLookAgain = false;
  }

  #readNext(): boolean {
    const { host, service, editor } = this.#options;
    const [uri] = this.#unread;
    if (uri === undefined) return false;
    this.#unread.delete(uri);
    if (editor.isOpen(uri)) return true;
    const text = service().guard(() => host.readText(uri), undefined);
    if (text === undefined) service().remove(uri);
    else service().guard(() => service().set(uri, text), undefined);
    return true;
  }

  #isFound(uri: string): boolean {
    return [...this.#found.values()].some(({ uris }) => uris.has(uri));
  }

  #removeAll(deleted: ReadonlySet<string>): void {
    for (const [key, { folder, uris }] of this.#found) {
      const left = [...uris].filter((uri) => !isAtOrBelow(uri, deleted));
      if (left.length === uris.size) continue;
      this.#found.set(key, { folder, uris: new Set(left) });
      this.#forget(uris);
    }
  }

  #forget(uris: Iterable<string>): void {
    const { service, editor } = this.#options;
    for (const uri of uris) {
      if (editor.isOpen(uri) || this.#isFound(uri)) continue;
      this.#unread.delete(uri);
      service().remove(uri);
    }
  }
}

function isAtOrBelow(uri: string, addresses: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) if (addresses.has(uri.slice(0, end))) return true;
  return false;
}
