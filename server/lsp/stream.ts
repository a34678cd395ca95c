/**
 * A workspace pull that stays open: clients ask again two seconds after each answer, so the answer is put off and what
 * changes is streamed. A client that takes no stream is answered as soon as something changed.
 */

import type {
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Audience } from './rounds.ts';
import type { Session } from './session.ts';
import { canonicalUri } from './uri.ts';

export type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** `answer` is called at most once, and never where there is a stream. */
export function streamTo(
  { editor }: Session,
  { previousResultIds }: WorkspaceDiagnosticParams,
  progress: Progress | undefined,
  answer: (report: WorkspaceDiagnosticReport) => void,
): Audience {
  const known = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
  const isFirst = known.size === 0;
  const gathered: WorkspaceFullDocumentDiagnosticReport[] = [];
  const gather = (uri: string, items: WorkspaceFullDocumentDiagnosticReport['items'], resultId?: string) =>
    gathered.push({ kind: 'full', uri: editor.outward(uri), version: editor.version(uri), items, ...(resultId && { resultId }) });
  const send = () => {
    if (progress && gathered.length > 0) progress.report({ items: gathered.splice(0) });
  };
  return {
    wantsAll: true,
    offer: (uri, { id, items }) => {
      const before = known.get(uri);
      if (before === id) return;
      known.set(uri, id);
      if (progress && before === undefined && items.length === 0) return;
      gather(uri, items, id);
    },
    pause: send,
    done: (uris) => {
      for (const uri of known.keys()) {
        if (uris.has(uri)) continue;
        known.delete(uri);
        gather(uri, []);
      }
      send();
      if (!progress && (isFirst || gathered.length > 0)) answer({ items: gathered });
    },
  };
}
