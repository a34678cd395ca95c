/** Says by which framework version and on which date a document is judged. */

import { RequestType } from 'vscode-languageserver';
import { say } from '../text/message.ts';
import { type Status, type StatusParams, statusChangedNotification, statusRequest } from './protocol.ts';
import { cancelled, type Session } from './session.ts';
import { unlessCancelled } from './turns.ts';
import { canonicalUri } from './uri.ts';

const request = new RequestType<StatusParams, Status, void>(statusRequest);

/** Returns what tells the client when the packs are others than before. */
export function giveStatus(session: Session): () => void {
  const { connection, turns } = session;
  let known: unknown;
  connection.onRequest(request, async ({ uri }, token) => {
    turns.count();
    await unlessCancelled(session.ready(), token);
    return token.isCancellationRequested ? cancelled() : statusOf(canonicalUri(uri), session);
  });
  return () => {
    const packs = session.service.packs();
    if (known && known !== packs) tellStatusChanged(session);
    known = packs;
  };
}

export function tellStatusChanged({ connection, send }: Session): void {
  void send(connection.sendNotification(statusChangedNotification));
}

function statusOf(uri: string, { service, host }: Session): Status {
  const asOf = service.asOf();
  const date = { asOf, isToday: asOf === host.today() };
  const view = service.guard(() => service.view(uri), undefined);
  if (!view) return date;
  const { language, model } = view;
  const { pack, kind } = model;
  const fault = pack && kind ? undefined : service.check(uri).problems.find(({ severity }) => severity === 'error');
  return {
    ...(pack && { framework: say(pack.title, language), version: pack.version, pack: pack.id }),
    ...(kind && { kind: say(kind.label, language) }),
    ...date,
    ...(fault && { message: say(fault.message, language) }),
  };
}
