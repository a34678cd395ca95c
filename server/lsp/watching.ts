/** Hears of files that change outside the editor, where the client watches them for us. */

import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import type { Session } from './session.ts';
import { suffix } from './uri.ts';

const documents = `**/*${suffix}`;

/** Of a folder that goes, clients name the folder alone. */
const always: readonly FileSystemWatcher[] = [{ globPattern: documents }, { globPattern: '**', kind: WatchKind.Delete }];

/** To be called when the client is initialized. Returns what follows a change of the folders that are read. */
export function watchFiles(session: Session): () => void {
  const { connection, client, files, turns } = session;
  let known: string | undefined;
  let registered: Promise<Disposable> | undefined;

  function changed(events: readonly FileEvent[]): void {
    turns.count();
    files.changed(events);
    session.changed();
  }

  function register(): void {
    if (!client.registersWatchers) return;
    const outside = client.relativePatterns ? files.outside() : [];
    if (known === outside.join('\n')) return;
    known = outside.join('\n');
    const before = registered;
    const watchers = [...always, ...outside.map((baseUri) => ({ globPattern: { baseUri, pattern: documents } }))];
    registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    void session.send(registered.then(async () => (await before)?.dispose()));
  }

  connection.onDidChangeWatchedFiles(({ changes }) => changed(changes));
  connection.workspace.onDidRenameFiles(({ files: renamed }) =>
    changed(
      renamed.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, type: FileChangeType.Deleted },
        { uri: newUri, type: FileChangeType.Created },
      ]),
    ),
  );
  register();
  return register;
}
