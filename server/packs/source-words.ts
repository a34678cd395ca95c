/** Where a statement stands, in words: the source, the place in it, its date, and how certain it is. */

import { type Argument, type Message, message, type Text } from '../text/message.ts';
import type { Certainty, Citation } from './field.ts';
import { type Pack, type Source, sourceOf } from './pack.ts';

const words = {
  source: { nl: 'Bron: {name}{at}{date} ({certainty}).', en: 'Source: {name}{at}{date} ({certainty}).' },
  at: { nl: ', “{at}”', en: ', “{at}”' },
  certainty: {
    quoted: { nl: 'staat er', en: 'stated' },
    derived: { nl: 'afgeleid', en: 'derived' },
    uncertain: { nl: 'onzeker', en: 'uncertain' },
  } satisfies Record<Certainty, Text>,
} as const;

/** `name`: how the source is called; by its title where nothing else is asked. */
export function sourceMessage(citation: Citation, pack: Pack, name: (source: Source) => Argument = ({ title }) => title): Message {
  const source = sourceOf(pack, citation);
  const at = citation.at === undefined ? '' : message(words.at, { at: citation.at });
  const date = source?.date === undefined ? '' : `, ${source.date}`;
  return message(words.source, { name: source ? name(source) : citation.ref, at, date, certainty: words.certainty[citation.certainty] });
}
