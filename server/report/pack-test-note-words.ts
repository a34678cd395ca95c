/** What is worth knowing of a pack and no fault, in sentences. */

import type { Note } from '../insight/pack-test-result.ts';
import { type Argument, allOf, type Message, message, type Text } from '../text/message.ts';

const notes = {
  terms: {
    nl: 'Lijst {list}: deze termen komen in geen voorbeeld en geen norm voor ({count} van de {of}): {terms}.',
    en: 'List {list}: these terms stand in no example and no norm ({count} of the {of}): {terms}.',
  },
  sources: { nl: 'Niets verwijst naar deze bronnen: {sources}.', en: 'Nothing refers to these sources: {sources}.' },
  fields: { nl: 'Soort {kind}: geen norm leest {fields}.', en: 'Kind {kind}: no norm reads {fields}.' },
  kind: { nl: 'Van soort {kind} is er geen voorbeeld.', en: 'There is no example of kind {kind}.' },
  undated: {
    nl: 'Bij {count} van de voorbeelden staat niet op welke datum ze worden beoordeeld, dus de uitkomst kan morgen anders zijn. Zet “# as-of: jaar-maand-dag” boven in het document dat de werkruimte beschrijft.',
    en: 'Of {count} of the examples it is not said on which date they are judged, so the outcome may be another tomorrow. Put “# as-of: year-month-day” on top of the document that describes the workspace.',
  },
} satisfies Record<string, Text>;

export function noteWords(note: Note): Message {
  switch (note.is) {
    case 'unused-terms':
      return message(notes.terms, { list: note.list, count: note.terms.length, of: note.of, terms: some(note.terms) });
    case 'uncited':
      return message(notes.sources, { sources: some(note.sources) });
    case 'unread':
      return message(notes.fields, { kind: note.kind, fields: some(note.fields) });
    case 'no-example':
      return message(notes.kind, { kind: note.kind });
    case 'undated':
      return message(notes.undated, { count: note.count });
  }
}

const most = 12;
const more: Text = { nl: '{first} en nog {count}', en: '{first} and {count} more' };

/** Of many only the first. */
function some(ids: readonly string[]): Argument {
  return ids.length <= most ? allOf(ids) : message(more, { first: ids.slice(0, most - 2).join(', '), count: ids.length - (most - 2) });
}
