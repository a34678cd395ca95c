/** Diagnostics by pull, of a document and of the workspace, and by push for clients that do not pull. */

import type {
  CancellationToken,
  DiagnosticServerCancellationData,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  ResponseError,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { pushTo } from './push.ts';
import { refreshFor } from './refresh.ts';
import { createReports } from './reports.ts';
import { type Audience, Rounds } from './rounds.ts';
import { cancelled, type Session } from './session.ts';
import { type Progress, streamTo } from './stream.ts';
import { unlessCancelled } from './turns.ts';
import { canonicalUri } from './uri.ts';

type Answer<Report> = Report | ResponseError<DiagnosticServerCancellationData>;

/** `settled` is called after each change, when all that it brought along has been read. Returns what ends open requests. */
export function giveDiagnostics(session: Session, settled: () => void): () => void {
  const { connection, client, editor, edited, turns } = session;
  const reports = createReports(session);
  const rounds = new Rounds(session, reports, settled);
  const pulled = new Map<string, string>();
  const open = new Set<() => void>();

  async function pull(params: DocumentDiagnosticParams, token: CancellationToken): Promise<Answer<DocumentDiagnosticReport>> {
    turns.count();
    await unlessCancelled(session.ready(), token);
    await turns.quiet(token);
    if (token.isCancellationRequested) return cancelled();
    const uri = canonicalUri(params.textDocument.uri);
    const { id, items } = reports(uri);
    edited.delete(uri);
    if (editor.isOpen(uri)) pulled.set(uri, id);
    return id === params.previousResultId ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
  }

  function pullAll(params: WorkspaceDiagnosticParams, token: CancellationToken, progress?: Progress) {
    turns.count();
    return new Promise<Answer<WorkspaceDiagnosticReport>>((resolve) => {
      const finish = (answer: Answer<WorkspaceDiagnosticReport>) => {
        rounds.remove(audience);
        open.delete(end);
        resolve(answer);
      };
      const end = () => finish({ items: [] });
      const audience: Audience = streamTo(session, params, progress, finish);
      open.add(end);
      token.onCancellationRequested(() => finish(cancelled()));
      if (token.isCancellationRequested) return finish(cancelled());
      rounds.add(audience);
      rounds.again();
    });
  }

  if (client.pulls) {
    connection.languages.diagnostics.on(pull);
    connection.languages.diagnostics.onWorkspace((params, token, _, progress) => pullAll(params, token, progress));
    if (client.refreshes) rounds.add(refreshFor(session, pulled));
  } else {
    rounds.add(pushTo(session));
  }
  session.onChange(() => {
    for (const uri of pulled.keys()) if (!editor.isOpen(uri)) pulled.delete(uri);
    rounds.again();
  });
  return () => {
    for (const end of [...open]) end();
  };
}
