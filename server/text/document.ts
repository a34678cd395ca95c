/** One text with its address. Immutable: a change makes a new document. */

import { TextDocument } from 'vscode-languageserver-textdocument';

/** A place as editors count it: zero-based line and UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Document {
  readonly uri: string;
  readonly text: string;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** Line ends are \n, \r\n and a lone \r, as in the Language Server Protocol. */
export function createDocument(uri: string, text: string): Document {
  const lines = TextDocument.create(uri, '', 0, text);
  return {
    uri,
    text,
    positionAt: (offset) => lines.positionAt(offset),
    offsetAt: (position) => lines.offsetAt(position),
  };
}
