/** What every handler works with: one client, its documents and settings, and the service that answers for them. */

import { type CancellationToken, type Connection, type InitializeParams, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Service, type Settings } from '../service.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { Words } from './convert.ts';
import { Files } from './files.ts';
import { Folders } from './folders.ts';
import type { Host } from './host.ts';
import { readSettings } from './settings.ts';
import { type Editor, followEditor } from './sync.ts';
import { Turns } from './turns.ts';
import { folderUri } from './uri.ts';

export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly host: Host;
  readonly turns: Turns;
  readonly editor: Editor;
  readonly folders: Folders;
  readonly files: Files;
  /** Made when first asked for, which is after the client has its answer to `initialize`. */
  readonly service: Service;
  /** Lets work go its way. What fails in it, or is refused by the client, is logged and costs no more than that. */
  send(work: Promise<unknown>): Promise<void>;
  /** Resolves when settings and files are as the client last had them. Never rejects. */
  ready(): Promise<void>;
  /** Adds to what `ready` waits for. The work must never reject. */
  waitFor(work: Promise<void>): void;
  /** Returns false where these settings hold already. */
  configure(settings: Settings): boolean;
  /** Documents that the client changed since it last asked for their diagnostics: it asks again by itself. */
  readonly edited: Set<string>;
  /** Calls back after each change of a document, file or setting. */
  onChange(listener: () => void): void;
  changed(): void;
}

export function createSession(connection: Connection, host: Host, client: ClientFeatures, params: InitializeParams): Session {
  const turns = new Turns();
  const edited = new Set<string>();
  const unread = new Map<string, TextDocument>();
  const listeners: (() => void)[] = [];
  const log = once((line) => connection.console.error(line));
  const pending = new Set<Promise<void>>();
  const changed = () => {
    files.touch();
    for (const listener of listeners) listener();
  };
  const editor = followEditor(connection, {
    edited: (uri, document) => {
      turns.count();
      edited.add(uri);
      unread.set(uri, document);
      changed();
    },
    closed: (uri) => {
      turns.count();
      edited.delete(uri);
      unread.delete(uri);
      files.closed(uri);
      changed();
    },
  });
  const folders = new Folders(host, () => service(), editor, foldersOf(params));
  const files = new Files({ host, service: () => service(), turns, editor, folders });
  let { settings } = readSettings(params.initializationOptions, folders.first);
  let made: Service | undefined;
  // Of many edits at once only the last text is read, when somebody asks.
  const service = () => {
    const engine = create();
    for (const [uri, document] of unread) {
      unread.delete(uri);
      engine.guard(() => engine.set(uri, document.getText(), document), undefined);
    }
    return engine;
  };
  const create = () => {
    if (made) return made;
    made = new Service({ bundled: host.bundled(), today: () => host.today(), onError: log });
    made.configure(settings);
    return made;
  };
  return {
    connection,
    client,
    host,
    turns,
    editor,
    folders,
    files,
    edited,
    get service() {
      return service();
    },
    send: (work) => work.then(() => {}, log),
    ready: async () => {
      await Promise.all(pending);
      await files.ready();
    },
    waitFor: (work) => {
      pending.add(work);
      void work.finally(() => pending.delete(work));
    },
    configure: (wanted) => {
      if (JSON.stringify(wanted) === JSON.stringify(settings)) return false;
      settings = wanted;
      // A date that is no longer set has to be taken away, as the service keeps what is not named.
      made?.configure({ asOf: undefined, ...settings });
      return true;
    },
    onChange: (listener) => listeners.push(listener),
    changed,
  };
}

/** The answer to a request that nobody waits for any more. */
export function cancelled<T>(data?: T): ResponseError<T> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled', data);
}

export function wordsOf({ service, client, editor, host }: Session): Words {
  const { language } = service.settings;
  return {
    language,
    document: (uri) => service.document(uri),
    outward: editor.outward,
    relatedInformation: client.relatedInformation,
    // What a norm says has the norm's name for its code; anything else is the engine's.
    page: ({ code, norm, pack }) => (client.codeDescription ? host.page(language, code, code === norm ? pack : undefined) : undefined),
  };
}

/** A handler that answers at once, with `otherwise` where there is nothing to say or our own code fails. */
export function answering<Params, Answer>(session: Session, otherwise: Answer, answer: (params: Params) => Answer | undefined) {
  return (params: Params, token: CancellationToken): Answer | ResponseError<void> => {
    session.turns.count();
    if (token.isCancellationRequested) return cancelled();
    return session.service.guard(() => answer(params), otherwise) ?? otherwise;
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => folderUri(uri));
  return rootUri ? [folderUri(rootUri)] : [];
}

/** Each error of our own is told in one line, the first time only. */
function once(tell: (line: string) => void): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = text
      .split(/\s*\n\s*/)
      .slice(0, 3)
      .join(' ');
    if (told.has(line)) return;
    told.add(line);
    tell(line);
  };
}
