/** Shows what the open document is checked against: the framework, its version, and the date that everything is judged on. */

import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { Server } from './server.ts';
import { say } from './words.ts';

/** What the server says about one document (`kader/status`); its words are in the language of `kader.language`. */
interface Status {
  /** The framework's title and version; not there when the document names none that is known. */
  readonly framework?: string;
  readonly version?: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly isToday: boolean;
  /** Why there is no framework, or what else keeps the document from being checked. */
  readonly message?: string;
}

const asOfTitle = { nl: 'Peildatum…', en: 'As-of date…' };
const restartTitle = { nl: 'Opnieuw starten', en: 'Restart' };
const starting = { nl: 'Kader wordt gestart', en: 'Kader is starting' };
const stopped = { nl: 'Kader is gestopt', en: 'Kader has stopped' };
const unframed = { nl: 'Geen kader', en: 'No framework' };
const asOf = { nl: 'peildatum', en: 'as of' };
const today = { nl: 'vandaag', en: 'today' };

/** A status item for documents of the language `kader`, kept true until it is disposed. */
export function createStatus(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('kader.status', { language: 'kader' });
  item.name = 'Kader';
  const refresh = oneAtATime(() => show(item, server));
  refresh();
  return Disposable.from(
    item,
    server.onDidChange(refresh),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeTextDocument(({ document }) => document === window.activeTextEditor?.document && refresh()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('kader') && refresh()),
  );
}

async function show(item: LanguageStatusItem, server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'kader') return;
  if (server.state !== State.Running) return showServer(item, server.state);
  const status = await server.ask<Status>('kader/status', document);
  if (status && window.activeTextEditor?.document === document) showStatus(item, status);
}

function showServer(item: LanguageStatusItem, state: State): void {
  const isStarting = state === State.Starting;
  item.busy = isStarting;
  item.severity = isStarting ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
  item.text = say(isStarting ? starting : stopped);
  item.detail = '';
  item.command = isStarting ? undefined : { title: say(restartTitle), command: 'kader.restartServer' };
}

function showStatus(item: LanguageStatusItem, status: Status): void {
  const { framework, version, message } = status;
  const date = `${say(asOf)} ${status.asOf}${status.isToday ? ` (${say(today)})` : ''}`;
  item.busy = false;
  item.severity = framework ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
  item.text = framework ? [framework, version].join(' ') : say(unframed);
  item.detail = message ?? date;
  item.command = { title: say(asOfTitle), command: 'workbench.action.openSettings', arguments: ['kader.asOf'] };
}

/** Calls during a run lead to one more run after it, so the last answer is also the newest. */
function oneAtATime(run: () => Promise<void>): () => void {
  let isRunning = false;
  let isAskedAgain = false;
  const start = async (): Promise<void> => {
    isAskedAgain = isRunning;
    if (isRunning) return;
    isRunning = true;
    try {
      await run();
    } finally {
      isRunning = false;
    }
    if (isAskedAgain) void start();
  };
  return () => void start();
}
