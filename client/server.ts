/** The language server as the rest of the client sees it: it is started, started afresh, and asked. */

import { type Disposable, EventEmitter, type LogOutputChannel, type Uri } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  type ErrorHandler,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';

/** Where documents of the writer live. The other side of a git diff, say, is no second document. */
const schemes = ['file', 'untitled', 'vscode-vfs'];

/** The one language server of this window, whichever process it runs in at the moment. */
export class Server implements Disposable {
  readonly #modulePath: string;
  readonly #output: LogOutputChannel;
  readonly #changed = new EventEmitter<void>();
  readonly #gaveUp = new EventEmitter<void>();
  #client: LanguageClient | undefined;

  /** Fires when the state changed, and when what the server would answer may have changed. */
  readonly onDidChange = this.#changed.event;

  /** Fires when the server fell over too often and stays down until it is started again. */
  readonly onDidGiveUp = this.#gaveUp.event;

  constructor(modulePath: string, output: LogOutputChannel) {
    this.#modulePath = modulePath;
    this.#output = output;
  }

  get state(): State {
    return this.#client?.state ?? State.Stopped;
  }

  /** Starts the server, in place of one that runs; never rejects: why it could not start is in the output. */
  async start(): Promise<void> {
    if (this.state === State.Starting) return;
    const previous = this.#client;
    const client = this.#create();
    this.#client = client;
    try {
      await previous?.dispose();
    } catch (error) {
      this.#output.warn(String(error));
    }
    try {
      await client.start();
    } catch (error) {
      this.#output.error(String(error));
    }
  }

  /** The server's answer to a question about a document; nothing while it does not run, or when it cannot answer. */
  async ask<Answer>(method: string, document: { readonly uri: Uri }): Promise<Answer | undefined> {
    const client = this.#client;
    if (client?.state !== State.Running) return undefined;
    try {
      return await client.sendRequest<Answer>(method, { uri: client.code2ProtocolConverter.asUri(document.uri) });
    } catch (error) {
      this.#output.warn(`${method}: ${error}`);
      return undefined;
    }
  }

  async dispose(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#changed.dispose();
    this.#gaveUp.dispose();
    await client?.dispose();
  }

  #create(): LanguageClient {
    const client: LanguageClient = new LanguageClient(
      'kader',
      'Kader',
      { module: this.#modulePath, transport: TransportKind.ipc },
      {
        documentSelector: schemes.map((scheme) => ({ language: 'kader', scheme })),
        outputChannel: this.#output,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
        // What the library would say itself is in English only, so it goes to the output and we speak.
        errorHandler: {
          error: async (...fault) => ({ ...(await usual.error(...fault)), handled: true }),
          closed: async () => ({ ...this.#noticed(await usual.closed()), handled: true }),
        },
      },
    );
    const usual: ErrorHandler = client.createDefaultErrorHandler();
    client.onDidChangeState(() => this.#changed.fire());
    client.onNotification('kader/statusChanged', () => this.#changed.fire());
    return client;
  }

  #noticed(result: CloseHandlerResult): CloseHandlerResult {
    if (result.action === CloseAction.DoNotRestart) this.#gaveUp.fire();
    return result;
  }
}
