/** What the client can do, read once, and what the server offers it. */

import {
  type ClientCapabilities,
  CodeActionKind,
  type FileOperationRegistrationOptions,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

export interface ClientFeatures {
  /** Asks for diagnostics itself; other clients are sent them. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly relatedInformation: boolean;
  /** Shows a link behind the code of a diagnostic. */
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  readonly documentChanges: boolean;
  readonly hoverFormat: MarkupKind;
  readonly documentationFormat: MarkupKind;
}

export function clientFeatures({ workspace, textDocument }: ClientCapabilities): ClientFeatures {
  const { diagnostic, publishDiagnostics, hover, completion } = textDocument ?? {};
  return {
    pulls: diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    codeDescription: (diagnostic?.codeDescriptionSupport ?? publishDiagnostics?.codeDescriptionSupport) === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    hoverFormat: markup(hover?.contentFormat),
    documentationFormat: markup(completion?.completionItem?.documentationFormat),
  };
}

/** Watching files says nothing of the files in a folder that was renamed. */
const folders: FileOperationRegistrationOptions = { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' } }] };

export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [':', ' ', '-', '[', ','] },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    ...(client.pulls && { diagnosticProvider: { identifier: 'kader', interFileDependencies: true, workspaceDiagnostics: true } }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: folders },
    },
  };
}

function markup(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats && !formats.includes(MarkupKind.Markdown) ? MarkupKind.PlainText : MarkupKind.Markdown;
}
