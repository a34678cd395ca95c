/** The documents that are open in the editor, whose text there wins over what is on disk. */

import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from './uri.ts';

/** Addresses are canonical, but for what `outward` gives. */
export interface Editor {
  isOpen(uri: string): boolean;
  uris(): readonly string[];
  /** The version of an open document; null for any other. */
  version(uri: string): number | null;
  /** The address as the client writes it. */
  outward(uri: string): string;
}

export interface EditorListener {
  readonly edited: (uri: string, document: TextDocument) => void;
  readonly closed: (uri: string) => void;
}

/** Changes of documents that were never opened are ignored. */
export function followEditor(connection: Connection, { edited, closed }: EditorListener): Editor {
  const documents = new TextDocuments(TextDocument);
  const open = new Map<string, TextDocument>();
  documents.onDidChangeContent(({ document }) => {
    const uri = canonicalUri(document.uri);
    open.set(uri, document);
    edited(uri, document);
  });
  documents.onDidClose(({ document }) => {
    const uri = canonicalUri(document.uri);
    open.delete(uri);
    closed(uri);
  });
  documents.listen(connection);
  return {
    isOpen: (uri) => open.has(uri),
    uris: () => [...open.keys()],
    version: (uri) => open.get(uri)?.version ?? null,
    outward: (uri) => open.get(uri)?.uri ?? uri,
  };
}
