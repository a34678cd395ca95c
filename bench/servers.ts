/** The language servers that can be measured, and how each is started. */

import path from 'node:path';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { root } from './bundle.ts';
import { asOf } from './clinic.ts';

export interface Server {
  readonly name: string;
  readonly command: readonly string[];
  readonly languageId: string;
  /** Whether it is asked for diagnostics, or sends them itself. */
  readonly pulls: boolean;
  /** Whether it calls what is wrong by the codes that we know. */
  readonly isOurs: boolean;
  readonly initializationOptions?: unknown;
  /** By section, as `workspace/configuration` asks for them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Milliseconds to wait for an answer that is right, where that is less than usual. */
  readonly patience?: number;
}

const settings = { kader: { asOf, language: 'nl' } };

/** The server that we ship. VS Code asks it for diagnostics, so that is the main figure. */
export const ours: Server = {
  name: 'Kader',
  command: [process.execPath, path.join(root, 'dist/main.js'), '--stdio'],
  languageId: 'kader',
  pulls: true,
  isOurs: true,
  settings,
  initializationOptions: settings.kader,
};

export const oursPushing: Server = { ...ours, name: 'Kader, push', pulls: false };

/** The least that a server can do with the library we use: it knows no documents and always answers the same. */
export const echo: Server = {
  name: 'echo server',
  command: [process.execPath, path.join(root, 'bench/floor/echo.cjs'), '--stdio'],
  languageId: 'kader',
  pulls: false,
  isOurs: false,
};

/** What VS Code can, as far as servers ask after it. */
export function capabilities({ pulls }: Server): ClientCapabilities {
  const markup = ['markdown', 'plaintext'] as const;
  return {
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      diagnostics: { refreshSupport: true },
      workspaceEdit: { documentChanges: true },
    },
    textDocument: {
      synchronization: { dynamicRegistration: true, didSave: true },
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      ...(pulls && { diagnostic: { relatedInformation: true } }),
      hover: { contentFormat: [...markup] },
      completion: {
        contextSupport: true,
        completionItem: {
          documentationFormat: [...markup],
          snippetSupport: true,
          insertReplaceSupport: true,
          labelDetailsSupport: true,
          resolveSupport: { properties: ['documentation', 'detail'] },
        },
      },
      codeAction: { isPreferredSupport: true },
    },
    general: { positionEncodings: ['utf-16'] },
  };
}
