/** Follows the user's settings: asked of the client where it can be asked, and otherwise as it sends them. */

import { DidChangeConfigurationNotification, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { message, say } from '../text/message.ts';
import type { Session } from './session.ts';
import { readSettings, section } from './settings.ts';

const noSuchDay = {
  nl: 'De peildatum “{written}” in de instelling kader.asOf bestaat niet; er wordt getoetst op vandaag. Schrijf een datum als 2026-07-01.',
  en: 'The as-of date “{written}” in the setting kader.asOf does not exist; everything is judged as of today. Write a date such as 2026-07-01.',
};

/** To be called when the client is initialized. Returns what reads the settings again. */
export function followConfiguration(session: Session, initial: unknown, changed: () => void): () => void {
  const { connection, client, folders, turns } = session;
  let told: string | undefined;

  function apply(value: unknown): void {
    const { settings, refusedDay } = readSettings(value ?? initial, folders.first);
    if (refusedDay !== undefined && refusedDay !== told) {
      const words = say(message(noSuchDay, { written: refusedDay }), settings.language);
      void session.send(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: words }));
    }
    told = refusedDay;
    if (!session.configure(settings)) return;
    session.changed();
    changed();
  }

  function ask(): void {
    session.waitFor(session.send(connection.workspace.getConfiguration(section).then(apply)));
  }

  let given: unknown;
  const again = () => (client.configuration ? ask() : apply(given));
  connection.onDidChangeConfiguration(({ settings }) => {
    turns.count();
    given = (settings as Record<string, unknown> | null)?.[section] ?? settings;
    again();
  });
  if (client.registersConfiguration) void session.send(connection.client.register(DidChangeConfigurationNotification.type, { section }));
  again();
  return again;
}
