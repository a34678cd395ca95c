/** A client of any language server over stdio, which does what an editor does and says how long each answer took. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Position,
  ProgressType,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { demand, type Expectation, type Reported, WrongAnswer } from './guard.ts';
import { capabilities, type Server } from './servers.ts';
import { type Memory, memory, processorTime } from './usage.ts';

/** After so long an answer will not come any more, also on a machine that does other work. */
const patience = 180_000;

/** How long a server that sends diagnostics itself must keep to what it said. */
const quiet = 30;

interface Open {
  version: number;
  readonly lines: string[];
  /** The last that was told of it, for which version where that was said, and whether that was after the last change. */
  reported: readonly Reported[];
  reportedVersion?: number | undefined;
  isReported: boolean;
  resultId?: string | undefined;
}

export class Client {
  readonly server: Server;
  readonly folder: string;
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** Milliseconds from the start of the process to its answer to `initialize`. */
  startedIn = 0;
  /** How often the server asked for all diagnostics to be pulled again. */
  refreshes = 0;
  /** What a workspace pull brought, by address. */
  readonly streamed = new Map<string, readonly Reported[]>();
  readonly #documents = new Map<string, Open>();
  readonly #waiting = new Set<() => void>();
  #hasEnded = false;

  private constructor(server: Server, folder: string) {
    this.server = server;
    this.folder = folder;
    const [command = '', ...words] = server.command;
    this.process = spawn(command, words, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
    const { stdout, stdin } = this.process;
    if (!stdout || !stdin) throw new Error('the server has no input or output');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.process.on('exit', () => {
      this.#hasEnded = true;
      // Whatever was asked is refused then.
      this.connection.dispose();
      this.#look();
    });
    this.#listen();
  }

  /** Starts the server with a folder open, up to its answer to `initialize`. */
  static async start(server: Server, folder: string): Promise<Client> {
    const began = performance.now();
    const client = new Client(server, folder);
    const uri = pathToFileURL(folder).href;
    await client.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: path.basename(folder) }],
      capabilities: capabilities(server),
      initializationOptions: server.initializationOptions,
    });
    client.startedIn = performance.now() - began;
    return client;
  }

  /** Says that the client is ready; where the server is pulled from, all of the workspace is, as VS Code does. */
  async initialized(): Promise<void> {
    await this.connection.sendNotification('initialized', {});
    if (this.server.settings)
      await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: this.server.settings });
    if (!this.server.pulls) return;
    const token = 'workspace';
    const keep = ({ items }: Pick<WorkspaceDiagnosticReport, 'items'>): void => {
      for (const report of items) if (report.kind === 'full') this.streamed.set(report.uri, report.items.map(asReported));
      this.#look();
    };
    this.connection.onProgress(new ProgressType<Pick<WorkspaceDiagnosticReport, 'items'>>(), token, keep);
    // It stays open for as long as the server lives.
    const params = { previousResultIds: [], partialResultToken: token };
    this.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', params).then(keep, () => {});
  }

  /** The address of a file in the folder. */
  uri(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  /** Opens a document; returns the moment at which it was sent. */
  open(uri: string, text: string): number {
    this.#documents.set(uri, { version: 1, lines: text.split('\n'), reported: [], isReported: false });
    const began = performance.now();
    const { languageId } = this.server;
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return began;
  }

  /** One change as an editor sends it; returns the moment at which it was sent. */
  change(uri: string, range: Range, text: string): number {
    const document = this.#document(uri);
    const { start, end } = range;
    const before = document.lines[start.line]?.slice(0, start.character) ?? '';
    const after = document.lines[end.line]?.slice(end.character) ?? '';
    document.lines.splice(start.line, end.line - start.line + 1, ...`${before}${text}${after}`.split('\n'));
    document.version++;
    document.isReported = false;
    const began = performance.now();
    this.#tell('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges: [{ range, text }] });
    return began;
  }

  lines(uri: string): readonly string[] {
    return this.#document(uri).lines;
  }

  /** Asks for the diagnostics of the document as it is now, and keeps them. */
  async pull(uri: string, token?: CancellationToken): Promise<readonly Reported[]> {
    const document = this.#document(uri);
    const params = { textDocument: { uri }, ...(document.resultId !== undefined && { previousResultId: document.resultId }) };
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', params, token);
    if (report.kind === 'full') document.reported = report.items.map(asReported);
    document.resultId = report.resultId;
    return document.reported;
  }

  /**
   * Milliseconds from a moment until the diagnostics of the document as it is now are right. A server that is asked must
   * be right at once; one that sends them itself may first send others, of earlier versions.
   */
  async settled(uri: string, since: number, expected: Expectation): Promise<number> {
    if (this.server.pulls) {
      const reported = await this.pull(uri);
      const took = performance.now() - since;
      demand(expected(reported), `${this.server.name}, ${path.basename(uri)}`);
      return took;
    }
    const document = this.#document(uri);
    const where = `${this.server.name}, ${path.basename(uri)}`;
    let took = 0;
    await this.until(where, () => {
      took = performance.now() - since;
      // Others report after every change; ours says nothing where nothing is different.
      if (!document.isReported && !this.server.isOurs) return 'nothing was reported of the last change';
      return expected(document.reported);
    });
    await sleep(quiet);
    if (document.reportedVersion === document.version) demand(expected(document.reported), `${where}, took back what was right`);
    return took;
  }

  /** Waits until nothing is wrong any more according to `look`, which is asked after every message of the server. */
  async until(where: string, look: () => string | undefined): Promise<void> {
    let wrong = look();
    if (wrong === undefined) return;
    await new Promise<void>((resolve, reject) => {
      const again = (): void => {
        wrong = this.#hasEnded ? 'the server has ended' : look();
        if (wrong === undefined || this.#hasEnded) finish();
      };
      const finish = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(again);
        if (wrong === undefined) resolve();
        else reject(new WrongAnswer(`${where}: ${wrong}`));
      };
      const timer = setTimeout(finish, this.server.patience ?? patience);
      this.#waiting.add(again);
    });
  }

  async request<Answer>(method: string, params: unknown, token?: CancellationToken): Promise<Answer> {
    const { connection, server, process } = this;
    const timer = setTimeout(() => process.kill('SIGKILL'), server.patience ?? patience);
    try {
      return await (token ? connection.sendRequest<Answer>(method, params, token) : connection.sendRequest<Answer>(method, params));
    } catch (error) {
      if (this.#hasEnded) throw new WrongAnswer(`${server.name} has ended, or did not answer ${method}`);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  at(uri: string, position: Position): { readonly textDocument: { readonly uri: string }; readonly position: Position } {
    return { textDocument: { uri }, position };
  }

  processorTime(): number | undefined {
    return processorTime(this.process.pid ?? 0);
  }

  memory(): Memory | undefined {
    return memory(this.process.pid ?? 0);
  }

  async stop(): Promise<void> {
    if (this.#hasEnded) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }

  #tell(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params).catch(() => {});
  }

  #document(uri: string): Open {
    const found = this.#documents.get(uri);
    if (!found) throw new Error(`${uri} is not open`);
    return found;
  }

  #listen(): void {
    const { connection, server } = this;
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
      const document = this.#documents.get(uri);
      if (document) Object.assign(document, { reported: diagnostics.map(asReported), reportedVersion: version, isReported: true });
      this.#look();
    });
    connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ section }: { section?: string }) => (section === undefined ? server.settings : server.settings?.[section]) ?? null),
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#look();
      return null;
    });
    for (const granted of ['client/registerCapability', 'client/unregisterCapability', 'window/workDoneProgress/create'])
      connection.onRequest(granted, () => null);
    connection.onError(() => {});
    connection.listen();
  }

  #look(): void {
    for (const look of [...this.#waiting]) look();
  }
}

function asReported({ range, code }: Diagnostic): Reported {
  return { line: range.start.line, code: code === undefined ? undefined : String(code) };
}
