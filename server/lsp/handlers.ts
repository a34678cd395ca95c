/** What an editor asks about a place in a document: the question turned into offsets, the answer into positions. */

import type { CodeAction, Connection, Diagnostic, Position } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { actions } from '../features/actions.ts';
import { completion } from '../features/completion.ts';
import { hover } from '../features/hover.ts';
import { toCodeAction, toCompletionItem, toDiagnostic, toHover } from './convert.ts';
import { answering, type Session, wordsOf } from './session.ts';
import { canonicalUri } from './uri.ts';

export function handle(connection: Connection, session: Session): void {
  const { client } = session;

  connection.onCompletion(
    answering(session, [], ({ textDocument, position }) => {
      const { view, document, offset } = find(session, textDocument, position);
      if (!view || !document) return [];
      return completion(view, offset).map((item) => toCompletionItem(item, document, client.documentationFormat));
    }),
  );

  connection.onHover(
    answering(session, null, ({ textDocument, position }) => {
      const { view, document, uri, offset } = find(session, textDocument, position);
      const found = view && hover(view, offset, session.service.check(uri).problems);
      return found && document && toHover(found, document, client.hoverFormat);
    }),
  );

  connection.onCodeAction(
    answering(session, [] as CodeAction[], ({ textDocument, range, context }) => {
      const { view, document, uri, offset } = find(session, textDocument, range.start);
      if (!view || !document || !wantsFixes(context.only)) return [];
      const words = wordsOf(session);
      const target = { uri: textDocument.uri, version: session.editor.version(uri), documentChanges: client.documentChanges };
      return actions(view, session.service.check(uri).problems, { start: offset, end: document.offsetAt(range.end) }).map((action) => {
        const own = toDiagnostic(action.problem, document, words);
        return toCodeAction(action, context.diagnostics.find((known) => isSame(known, own)) ?? own, document, target);
      });
    }),
  );
}

/** Without a view for an address that is not known. */
function find({ service }: Session, textDocument: { readonly uri: string }, position: Position) {
  const uri = canonicalUri(textDocument.uri);
  const document = service.document(uri);
  return { uri, document, view: service.view(uri), offset: document?.offsetAt(position) ?? 0 };
}

/** A kind asks for all kinds below it, and the empty kind for all. */
function wantsFixes(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return one.code === other.code && one.message === other.message && JSON.stringify(one.range) === JSON.stringify(other.range);
}
