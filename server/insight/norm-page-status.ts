/** What the status of a framework means for whoever reads of one of its norms: said first, where it does not bind everybody. */

import { whyNotBinding } from '../check/binding.ts';
import { binds } from '../check/severity.ts';
import type { Pack, StatusEvent } from '../packs/pack.ts';
import { type Argument, allOf, message, type Text } from '../text/message.ts';

/** By status, the last of which decides; those that bind everybody have none. */
const leads: Readonly<Record<string, Text>> = {
  rejected: {
    nl: '{why} U hoeft zijn normen niet te volgen, en een bevinding is hoogstens informatie.',
    en: '{why} You need not follow its norms, and a problem is information at most.',
  },
  withdrawn: { nl: '{why} Een bevinding is sindsdien hoogstens informatie.', en: '{why} Since then a problem is information at most.' },
  replaced: {
    nl: '{why} Kijk wat ervoor in de plaats is gekomen. Een bevinding is sindsdien hoogstens informatie.',
    en: '{why} See what came in its place. Since then a problem is information at most.',
  },
  agenda: {
    nl: 'Dit kader staat sinds {on} op de agenda en is nog niet vastgesteld. Het bindt nog niemand, en een bevinding is hoogstens informatie.',
    en: 'This framework has been on the agenda since {on} and has not been adopted. It binds nobody yet, and a problem is information at most.',
  },
  offered: {
    nl: 'Dit kader is aangeboden op {on} en nog niet vastgesteld. Het bindt nog niemand, en een bevinding is hoogstens informatie.',
    en: 'This framework was offered on {on} and has not been adopted. It binds nobody yet, and a problem is information at most.',
  },
  voluntary: {
    nl: 'Meedoen aan dit kader is vrijwillig. Het bindt alleen wie meedoet en het daarom in de werkruimte noemt; voor anderen is een bevinding hoogstens informatie.',
    en: 'Taking part in this framework is voluntary. It binds only those who take part and therefore name it in the workspace; for others a problem is information at most.',
  },
};

const words = {
  other: {
    nl: 'Dit kader is nog niet vastgesteld; de laatste stap was op {on}. Het bindt niemand, en een bevinding is hoogstens informatie.',
    en: 'This framework has not been adopted; the last step was on {on}. It binds nobody, and a problem is information at most.',
  },
  none: {
    nl: 'Dit kader heeft nog geen status. Het bindt niemand, en een bevinding is hoogstens informatie.',
    en: 'This framework has no status yet. It binds nobody, and a problem is information at most.',
  },
  again: { nl: 'opnieuw {status}', en: '{status} again' },
} satisfies Record<string, Text>;

/** What to know before reading on; nothing of a framework that binds whom it concerns. */
export function leadWords(pack: Pack): Argument {
  const last = pack.status.at(-1);
  if (!last) return words.none;
  const lead = leads[last.is] ?? (binds(pack, last.on, true) ? '' : words.other);
  return typeof lead === 'string' ? lead : message(lead, { on: last.on, why: whyNotBinding(pack, last.on, true) ?? '' });
}

/** How it is bound in the end: everybody whom it concerns, those who take part, or nobody. */
export function bindingOf(pack: Pack): 'all' | 'those-who-take-part' | 'nobody' {
  const last = pack.status.at(-1);
  if (!last || !binds(pack, last.on, true)) return 'nobody';
  return binds(pack, last.on, false) ? 'all' : 'those-who-take-part';
}

/** What happened to the framework on that day, or where it stood since the last event before; undefined where nothing had happened. */
export function statusOn(pack: Pack, day: string): Argument | undefined {
  const events = pack.status.flatMap((event, index) => (event.on <= day ? [{ event, before: pack.status[index - 1] }] : []));
  const onDay = events.filter(({ event }) => event.on === day);
  if (onDay.length > 0) return allOf(onDay.map(({ event, before }) => eventWords(event, before, pack)));
  const last = events.at(-1);
  return last && statusWords(last.event.is, pack);
}

function eventWords({ is }: StatusEvent, before: StatusEvent | undefined, pack: Pack): Argument {
  const status = statusWords(is, pack);
  return before?.is === is ? message(words.again, { status }) : status;
}

/** The pack on which all others build has a label for each. */
function statusWords(status: string, pack: Pack): Text | string {
  const lists = [pack, ...pack.needs].flatMap(({ terms }) => [...terms.values()]);
  return lists.flatMap(({ terms }) => terms.get(status)?.label ?? [])[0] ?? status;
}
