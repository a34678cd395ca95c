/** Another's YAML server, as any editor runs it: it is told which schema belongs to which files, and knows nothing of ours. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import path from 'node:path';
import {
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const program = path.resolve(__dirname, '../node_modules/yaml-language-server/bin/yaml-language-server');

/** Whoever asks for something outside this machine is told no, and it shows. */
const offline = `
  import dns from 'node:dns';
  import net from 'node:net';
  const refuse = () => { process.stderr.write('asks for the network'); throw new Error('there is no network'); };
  net.Socket.prototype.connect = refuse;
  dns.lookup = refuse;
  globalThis.fetch = refuse;
`;

export class YamlServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #published = new Map<string, readonly Diagnostic[]>();
  readonly #waiting = new Set<() => void>();
  #opened = 0;
  #stderr = '';
  #exitCode: number | null | undefined;

  private constructor(settings: unknown) {
    const refusing = `data:text/javascript,${encodeURIComponent(offline)}`;
    this.#process = spawn(process.execPath, ['--import', refusing, program, '--stdio']);
    const { stdin, stdout, stderr } = this.#process;
    assert.ok(stdin && stdout && stderr);
    stderr.on('data', (data) => {
      this.#stderr += data;
    });
    // A test that fails must not keep the tests from ending; the server ends when its input does.
    this.#process.unref();
    for (const stream of [stdin, stdout, stderr]) (stream as Socket).unref();
    this.#process.on('exit', (code) => {
      this.#exitCode = code;
      this.#look();
    });
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly { readonly section?: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? settings : null)),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      this.#published.set(uri, diagnostics);
      this.#look();
    });
    this.#connection.listen();
  }

  /** `schemas`: for the path of each schema the files that it is for. Ready when the server applies the first of them. */
  static async start(schemas: Readonly<Record<string, string>>): Promise<YamlServer> {
    const server = new YamlServer({ schemas, schemaStore: { enable: false }, validate: true, completion: true, hover: true });
    const capabilities = {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'], snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
      },
    };
    await server.#connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    await server.#connection.sendNotification('initialized', {});
    const [files = ''] = Object.values(schemas);
    // To be a list is wrong to any schema of ours, and no problem before there is one.
    const { uri } = await server.#open('[]\n', files.replace('*', 'klaar'));
    await server.#until(() => (server.#published.get(uri) ?? []).length > 0);
    return server;
  }

  /** What is proposed at `<|>`, by its label. */
  async complete(marked: string, folder: string): Promise<ReadonlyMap<string, CompletionItem>> {
    const { uri, position } = await this.#open(marked, `${folder}/*.kader.yaml`);
    const answer = await this.#connection.sendRequest<{ readonly items: readonly CompletionItem[] }>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return new Map(answer.items.map((item) => [item.label, item]));
  }

  /** What is shown at `<|>`, as markdown. */
  async hover(marked: string, folder: string): Promise<string> {
    const { uri, position } = await this.#open(marked, `${folder}/*.kader.yaml`);
    const answer = await this.#connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
    return answer && typeof answer.contents === 'object' && 'value' in answer.contents ? answer.contents.value : '';
  }

  /** What it reports, as the line and what stands there. */
  async problems(text: string, folder: string): Promise<readonly string[]> {
    const { uri, document } = await this.#open(text, `${folder}/*.kader.yaml`);
    await this.#until(() => this.#published.has(uri));
    return (this.#published.get(uri) ?? []).map(({ range }) => `${range.start.line + 1} ${document.getText(range)}`).toSorted();
  }

  /** Ends the server as a good client does; it may not have asked for the network, nor complained. */
  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await this.#until(() => this.#exitCode !== undefined);
    this.#connection.dispose();
    assert.equal(this.#stderr, '');
  }

  async #open(marked: string, files: string): Promise<{ uri: string; position: Position; document: TextDocument }> {
    const uri = `file:///werk/${files.replace('*', `d${this.#opened++}`)}`;
    const document = TextDocument.create(uri, 'yaml', 1, marked.replace('<|>', ''));
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text: document.getText() },
    });
    return { uri, position: document.positionAt(Math.max(0, marked.indexOf('<|>'))), document };
  }

  /** Resolves as soon as it holds; looked at after each message from the server. */
  #until(holds: () => boolean): Promise<void> {
    return new Promise((done) => {
      const look = (): void => {
        if (!holds()) return;
        this.#waiting.delete(look);
        done();
      };
      this.#waiting.add(look);
      look();
    });
  }

  #look(): void {
    for (const look of [...this.#waiting]) look();
  }
}
