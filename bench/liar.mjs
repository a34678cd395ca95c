/**
 * A server that answers wrongly in the way that its last argument names, for `--prove`. What is truly wrong in a document
 * it takes to be each line of a step that ends in an `x`, for that is how the benchmark makes faults.
 */

import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const lie = process.argv.at(-1);
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let before = '';
let text = '';

function problems() {
  const lines = (lie === 'the-text-before' ? before : text).split('\n');
  const wrong = lines.flatMap((line, index) => (/^ {8}(?:soort|duur): .*x$/.test(line) ? [{ index, line }] : []));
  if (lie === 'nothing') return [];
  return wrong.map(({ index, line }) => {
    const at = lie === 'the-line-above' ? index - 1 : index;
    const code = line.includes('soort') === (lie === 'another-problem') ? 'format' : 'term';
    return { range: { start: { line: at, character: 8 }, end: { line: at, character: 20 } }, code, message: 'wrong' };
  });
}

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
documents.onDidChangeContent(({ document }) => {
  before = text;
  text = document.getText();
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: problems() });
});
connection.languages.diagnostics.on(() => ({ kind: 'full', items: problems() }));
documents.listen(connection);
connection.listen();
