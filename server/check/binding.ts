/** Why a framework does not bind on a date. */

import type { Day } from '../packs/date.ts';
import type { Pack, StatusEvent } from '../packs/pack.ts';
import { type Message, message, type Text } from '../text/message.ts';
import { binds } from './severity.ts';

const reasons = {
  notYet: {
    nl: 'Dit kader is op de peildatum niet vastgesteld en bindt niemand.',
    en: 'On the as-of date this framework has not been adopted and binds nobody.',
  },
  rejected: { nl: 'Dit kader is op {on} verworpen en bindt niemand.', en: 'This framework was rejected on {on} and binds nobody.' },
  replaced: {
    nl: 'Dit kader is op {on} vervangen en bindt niemand meer.',
    en: 'This framework was replaced on {on} and no longer binds anybody.',
  },
  withdrawn: {
    nl: 'Dit kader is op {on} ingetrokken en bindt niemand meer.',
    en: 'This framework was withdrawn on {on} and no longer binds anybody.',
  },
  voluntary: {
    nl: 'Dit kader is vrijwillig: het bindt alleen wie meedoet, en deze werkruimte noemt het niet.',
    en: 'This framework is voluntary: it binds only those who take part, and this workspace does not name it.',
  },
} satisfies Record<string, Text>;

/** Undefined where it binds. */
export function whyNotBinding(pack: Pack, asOf: Day, takesPart: boolean): Message | undefined {
  if (binds(pack, asOf, takesPart)) return undefined;
  const last = statusOn(pack, asOf);
  switch (last?.is) {
    case 'rejected':
    case 'replaced':
    case 'withdrawn':
      return message(reasons[last.is], { on: last.on });
    case 'voluntary':
      return message(reasons.voluntary);
    default:
      return message(reasons.notYet);
  }
}

/** It was adopted once or was to be, and that is over. */
export function isOver(pack: Pack, asOf: Day): boolean {
  const last = statusOn(pack, asOf)?.is;
  return last === 'rejected' || last === 'replaced' || last === 'withdrawn';
}

function statusOn(pack: Pack, asOf: Day): StatusEvent | undefined {
  return pack.status.filter(({ on }) => on <= asOf).at(-1);
}
