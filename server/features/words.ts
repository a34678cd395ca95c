/** Pieces of markdown that hover and completion both show. */

import { momentWords } from '../check/norm-problem.ts';
import type { Citation } from '../packs/field.ts';
import { type Norm, type Pack, type Source, type Term, type TermList, termsOf } from '../packs/pack.ts';
import { sourceMessage } from '../packs/source-words.ts';
import type { View } from '../service.ts';
import { message, say, type Text } from '../text/message.ts';

const words = {
  from: { nl: 'Van kracht vanaf {date}.', en: 'In force from {date}.' },
} satisfies Record<string, Text>;

/** A term: its label and help, its row of the framework's table, and where that stands. */
export function termWords(term: Term, list: TermList, view: View): string {
  const lines = [heading(say(term.label, view.language), view, say(list.label, view.language))];
  if (term.help) lines.push(say(term.help, view.language));
  const rows = Object.entries(list.columns).flatMap(([key, column]) => {
    const value = term.attributes[key];
    if (value === undefined) return [];
    const shown = (typeof value === 'string' ? [value] : value).map((id) => termLabel(id, column.term, view));
    return [`- ${say(column.label, view.language)}: ${shown.join(', ')}`];
  });
  if (rows.length > 0) lines.push(rows.join('\n'));
  if (term.source && view.model.pack) lines.push(sourceWords(term.source, view.model.pack, view));
  return lines.join('\n\n');
}

/** A name in bold, with what it is and the pack that says so. */
export function heading(name: string, { model }: View, what?: string): string {
  const about = [what, model.pack?.id].filter((part) => part !== undefined).join(' · ');
  return about === '' ? `**${name}**` : `**${name}** — ${about}`;
}

function termLabel(id: string, list: string | undefined, view: View): string {
  const term = list === undefined || !view.model.pack ? undefined : termsOf(view.model.pack, list)?.terms.get(id);
  return term ? say(term.label, view.language) : id;
}

/** A norm: what it asks, from when, and where that stands. */
export function normWords(norm: Norm, pack: Pack, view: View): string {
  const from = norm.from ?? pack.dates.inForce;
  const when = from === undefined ? '' : ` ${say(message(words.from, { date: momentWords(from) }), view.language)}`;
  return `**${say(norm.title, view.language)}** (${pack.id}): ${say(norm.text, view.language).trim()}${when} ${sourceWords(norm.source, pack, view)}`;
}

/** Where it stands, with a link to the source. */
export function sourceWords(citation: Citation, pack: Pack, view: View): string {
  const linked = ({ title, url }: Source): string => (url === undefined ? title : `[${title}](${url})`);
  return say(sourceMessage(citation, pack, linked), view.language);
}
