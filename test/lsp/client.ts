/** A client over a real stdio connection, as small as a test needs: it keeps what the server says and waits for states. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeResult,
  type LogMessageParams,
  type Position,
  type PreviousResultId,
  ProgressType,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  ResponseError,
  type ShowMessageParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export type Settings = Readonly<Record<string, unknown>>;

export interface StartOptions {
  /** The files of a folder that is open from the start. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Settings;
  readonly initializationOptions?: unknown;
  readonly capabilities?: ClientCapabilities;
  /** Answers every request of the server with an error. */
  readonly refuses?: boolean;
}

/** What VS Code can, as far as the server asks after it. */
export const capable: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
    codeAction: { isPreferredSupport: true },
  },
};

/** Milliseconds after which a state will not come any more, also on a busy machine where a start takes long. */
export const patience = 60_000;

export interface Folder {
  readonly path: string;
  uri(name: string): string;
  write(name: string, text: string): void;
  remove(name: string): void;
}

/** A folder of its own with these files; gone when the client is tidied. */
function folderWith(files: Readonly<Record<string, string>>, name = ''): Folder {
  const path = join(realpathSync(mkdtempSync(join(tmpdir(), 'kader-lsp-'))), name);
  const folder: Folder = {
    path,
    uri: (name) => pathToFileURL(join(path, name)).href,
    write: (name, text) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
    remove: (name) => rmSync(join(path, name), { recursive: true }),
  };
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return folder;
}

/** A workspace pull under way. */
export interface Stream {
  readonly items: Map<string, readonly Diagnostic[]>;
  readonly ids: Map<string, string | undefined>;
  parts: number;
  answer: unknown;
}

function named({ path, uri }: Folder) {
  return { uri: uri('').replace(/\/$/, ''), name: basename(path) };
}

export class Client {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly errors: string[] = [];
  readonly shown: string[] = [];
  readonly registrations = new Map<string, unknown>();
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly documents = new Map<string, TextDocument>();
  readonly folders: Folder[] = [];
  initialized!: InitializeResult;
  settings: Settings;
  publications = 0;
  refreshes = 0;
  statusChanges = 0;
  exitCode: number | null | undefined;
  stderr = '';
  readonly #waiting = new Set<() => void>();
  readonly #streams = new Set<() => Promise<void>>();
  #streamed = 0;

  private constructor(settings: Settings, refuses: boolean) {
    this.settings = settings;
    const main = resolve(__dirname, '../../server/main.ts');
    this.process = spawn(process.execPath, ['--import', 'tsx', main, '--stdio'], { cwd: resolve(__dirname, '../..') });
    assert.ok(this.process.stdout && this.process.stdin && this.process.stderr);
    this.process.stderr.on('data', (data) => {
      this.stderr += data;
    });
    // A test that fails must not keep the tests from ending; the server ends when its input does.
    this.process.unref();
    for (const stream of [this.process.stdin, this.process.stdout, this.process.stderr]) (stream as Socket).unref();
    this.process.on('exit', (code) => {
      this.exitCode = code;
      this.#look();
    });
    this.connection = createProtocolConnection(new StreamMessageReader(this.process.stdout), new StreamMessageWriter(this.process.stdin));
    this.#listen(refuses);
  }

  static async start({
    files,
    settings = {},
    initializationOptions,
    capabilities = capable,
    refuses = false,
  }: StartOptions = {}): Promise<Client> {
    const client = new Client(settings, refuses);
    if (files) client.folders.push(folderWith(files));
    client.initialized = await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: client.folders.map(named),
      initializationOptions,
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  /** Opens a folder of its own with these files, as an editor adds a folder to its workspace. */
  async folder(files: Readonly<Record<string, string>>, name = ''): Promise<Folder> {
    const folder = folderWith(files, name);
    this.folders.push(folder);
    await this.#changeFolders([folder], []);
    return folder;
  }

  /** The folder that was open from the start. */
  get first(): Folder {
    const [folder] = this.folders;
    assert.ok(folder);
    return folder;
  }

  /** Makes the folder without a word to the server. */
  folderOutside(files: Readonly<Record<string, string>>): Folder {
    const folder = folderWith(files);
    this.folders.push(folder);
    return folder;
  }

  /** Closes everything, and fails where the server told of an error of its own. */
  async tidy(): Promise<void> {
    for (const end of this.#streams) await end();
    for (const uri of [...this.documents.keys()]) await this.close(uri);
    await this.#changeFolders([], this.folders);
    for (const { path } of this.folders.splice(0)) rmSync(path, { recursive: true, force: true });
    assert.deepEqual(this.errors.splice(0), []);
  }

  /** Ends the server as a good client does. */
  async stop(): Promise<void> {
    await this.tidy();
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await this.until(() => this.exitCode !== undefined);
    this.connection.dispose();
    assert.equal(this.exitCode, 0);
    assert.equal(this.stderr, '');
  }

  async #changeFolders(added: readonly Folder[], removed: readonly Folder[]): Promise<void> {
    const event = { added: added.map(named), removed: removed.map(named) };
    await this.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  }

  /** Resolves as soon as it holds; looked at after each message from the server. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        if (!holds()) return;
        this.#waiting.delete(look);
        done();
      };
      this.#waiting.add(look);
      look();
    });
  }

  async open(uri: string, text: string): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, 'kader', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'kader', version: 1, text } });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#document(uri).getText();
  }

  /** The place right behind the first occurrence of some words. */
  behind(uri: string, words: string): Position {
    const document = this.#document(uri);
    const start = document.getText().indexOf(words);
    assert.notEqual(start, -1, `“${words}” stands in the document`);
    return document.positionAt(start + words.length);
  }

  /** Where some words first stand. */
  range(uri: string, words: string): Range {
    const document = this.#document(uri);
    const end = this.behind(uri, words);
    return { start: document.positionAt(document.offsetAt(end) - words.length), end };
  }

  /** Writes something in place of the first occurrence of some words, as one small edit. */
  async replace(uri: string, words: string, by: string): Promise<void> {
    await this.edit(uri, [{ range: this.range(uri, words), newText: by }]);
  }

  async edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.#document(uri);
    const contentChanges = edits.map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    this.documents.set(uri, TextDocument.update(document, contentChanges, version));
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async problems(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    assert.equal(report.kind, 'full');
    return report.kind === 'full' ? report.items : [];
  }

  /** The codes of the problems, in the order of their places. */
  async codes(uri: string): Promise<readonly unknown[]> {
    return (await this.problems(uri)).map(({ code }) => code);
  }

  /** What a workspace pull streams, by document. */
  stream(previousResultIds: readonly PreviousResultId[] = []): Stream {
    const token = `stream ${this.#streamed++}`;
    const source = new CancellationTokenSource();
    const stream: Stream = { items: new Map(), ids: new Map(), parts: 0, answer: undefined };
    const progress = this.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), token, ({ items }) => {
      stream.parts++;
      for (const item of items) {
        stream.ids.set(item.uri, item.resultId);
        if (item.kind === 'full') stream.items.set(item.uri, item.items);
      }
      this.#look();
    });
    const params = { previousResultIds, partialResultToken: token };
    const answered = this.connection.sendRequest('workspace/diagnostic', params, source.token).then(
      (answer) => {
        stream.answer = answer;
      },
      (error) => {
        stream.answer = error;
      },
    );
    const end = async () => {
      this.#streams.delete(end);
      source.cancel();
      await answered;
      progress.dispose();
    };
    this.#streams.add(end);
    return stream;
  }

  async configure(settings: Settings): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  async watched(uri: string, type: 'created' | 'changed' | 'deleted'): Promise<void> {
    const kind = { created: 1, changed: 2, deleted: 3 }[type];
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: kind }] });
  }

  #document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    assert.ok(document, `${uri} is open`);
    return document;
  }

  #listen(refuses: boolean): void {
    const { connection } = this;
    const hear = (method: string, call: (params: never) => void) =>
      connection.onNotification(method, (params) => {
        call(params as never);
        this.#look();
      });
    const answer = (method: string, call: (params: never) => unknown) =>
      connection.onRequest(method, (params) => {
        setImmediate(() => this.#look());
        const result = call(params as never) ?? null;
        return refuses ? new ResponseError(ErrorCodes.InvalidRequest, 'no') : result;
      });
    hear('window/logMessage', ({ message }: LogMessageParams) => this.errors.push(message));
    hear('window/showMessage', ({ message }: ShowMessageParams) => this.shown.push(message));
    hear('kader/statusChanged', () => this.statusChanges++);
    hear('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.publications++;
      this.published.set(params.uri, params);
    });
    answer('workspace/configuration', () => [this.settings]);
    answer('workspace/diagnostic/refresh', () => {
      this.refreshes++;
    });
    answer('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { method, registerOptions } of registrations) this.registrations.set(method, registerOptions);
    });
    answer('client/unregisterCapability', () => null);
    connection.listen();
  }

  #look(): void {
    for (const look of this.#waiting) look();
  }
}
