/** Diagnostics for clients that do not ask for them. */

import type { Report } from './reports.ts';
import type { Audience } from './rounds.ts';
import type { Session } from './session.ts';

/** Sends what changed, clears what is gone, and says of each opened document once that it is clean. */
export function pushTo({ connection, editor, send: deliver }: Session): Audience {
  const sent = new Map<string, string>();
  const send = (uri: string, diagnostics: Report['items']) => {
    const version = editor.version(uri);
    void deliver(connection.sendDiagnostics({ uri: editor.outward(uri), diagnostics, ...(version !== null && { version }) }));
  };
  return {
    wantsAll: true,
    offer: (uri, { id, items }) => {
      const before = sent.get(uri);
      if (before === id || (before === undefined && items.length === 0 && !editor.isOpen(uri))) return;
      sent.set(uri, id);
      send(uri, items);
    },
    done: (uris) => {
      for (const uri of sent.keys()) {
        if (uris.has(uri)) continue;
        sent.delete(uri);
        send(uri, []);
      }
    },
  };
}
