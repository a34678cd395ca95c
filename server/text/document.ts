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

/** What knows where the lines of a text begin. */
export type Lines = Pick<Document, 'positionAt' | 'offsetAt'>;

/**
 * Line ends are \n, \r\n and a lone \r, as in the Language Server Protocol. `lines`: an editor's own, which it keeps up
 * to date with each edit; else they are found when first asked for.
 */
export function createDocument(uri: string, text: string, lines: Lines = TextDocument.create(uri, '', 0, text)): Document {
  return {
    uri,
    text,
    positionAt: (offset) => lines.positionAt(offset),
    offsetAt: (position) => lines.offsetAt(position),
  };
}
