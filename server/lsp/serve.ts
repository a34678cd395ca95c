/** The language server: connects a client to the service, whatever carries the messages. */

import { type Connection, ErrorCodes, type InitializeParams, ResponseError } from 'vscode-languageserver';
import { type ClientFeatures, clientFeatures, serverCapabilities } from './capabilities.ts';
import { followConfiguration } from './configuration.ts';
import { giveDiagnostics } from './diagnostics.ts';
import { handle } from './handlers.ts';
import type { Host } from './host.ts';
import { createSession } from './session.ts';
import { giveStatus, tellStatusChanged } from './status.ts';
import { watchFiles } from './watching.ts';

/** Serves one client until its connection ends. */
export function serve(connection: Connection, host: Host): void {
  let isStarted = false;
  connection.onInitialize((params) => {
    if (isStarted) return new ResponseError(ErrorCodes.InvalidRequest, 'already initialized');
    isStarted = true;
    const client = clientFeatures(params.capabilities);
    start(connection, host, client, params);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'kader' } };
  });
  connection.listen();
}

function start(connection: Connection, host: Host, client: ClientFeatures, params: InitializeParams): void {
  const session = createSession(connection, host, client, params);
  const afterChange: (() => void)[] = [giveStatus(session)];
  const endRequests = giveDiagnostics(session, () => {
    for (const follow of afterChange) follow();
  });
  handle(connection, session);
  connection.onShutdown(endRequests);
  connection.onInitialized(() => {
    const configureAgain = followConfiguration(session, params.initializationOptions, () => tellStatusChanged(session));
    afterChange.push(watchFiles(session));
    session.changed();
    if (!client.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      session.turns.count();
      session.folders.remove(removed.map(({ uri }) => uri));
      session.folders.add(added.map(({ uri }) => uri));
      configureAgain();
      session.changed();
    });
  });
}
