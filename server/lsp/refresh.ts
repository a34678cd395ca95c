/** Tells a client to ask again where an edit changed the problems of other open documents, and only then. */

import type { Audience } from './rounds.ts';
import type { Session } from './session.ts';

/** `pulled`: the id of the report that the client was last given, or told to ask again for, of each open document. */
export function refreshFor({ connection, edited, send }: Session, pulled: Map<string, string>): Audience {
  let isChanged = false;
  return {
    wantsAll: false,
    offer: (uri, { id }) => {
      const before = pulled.get(uri);
      if (before === undefined || before === id || edited.has(uri)) return;
      pulled.set(uri, id);
      isChanged = true;
    },
    openDone: () => {
      if (!isChanged) return;
      isChanged = false;
      void send(connection.languages.diagnostics.refresh());
    },
  };
}
