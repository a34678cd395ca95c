/**
 * The least that a server with `vscode-languageserver` can do: it keeps the documents, says of each change that nothing is
 * wrong, and answers every question alike. What is slower than this is our own doing. It is CommonJS, as that library is,
 * because importing it as a module takes longer.
 */

const { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, completionProvider: {}, hoverProvider: true },
}));
documents.onDidChangeContent(({ document: { uri, version } }) => connection.sendDiagnostics({ uri, version, diagnostics: [] }));
connection.onCompletion(() => []);
connection.onHover(() => null);
documents.listen(connection);
connection.listen();
