/** What a key or value is, and what the framework says of it: label, help, table row, norms with source and date. */

import { applicablePacks } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import { headerKeys } from '../model/header.ts';
import { chosenShape } from '../model/plain.ts';
import { type Field, fieldOf, labelOf } from '../packs/field.ts';
import { concerns, type Pack, referenceKey, termsOf } from '../packs/pack.ts';
import { readsOf } from '../packs/reads.ts';
import { type Entry, type Node, type Scalar, stepsTo, type Tree } from '../parse/tree.ts';
import type { View } from '../service.ts';
import { message, say, type Text } from '../text/message.ts';
import { type Range, touches } from '../text/range.ts';
import { reasons } from './why.ts';
import { heading, normWords, sourceWords, termWords } from './words.ts';

export interface Hover {
  readonly markdown: string;
  readonly range: Range;
}

const words = {
  inForce: { nl: 'Van kracht vanaf {date}.', en: 'In force from {date}.' },
  unlisted: {
    nl: 'Staat niet in de lijst {list}; wat eruit volgt is onbekend.',
    en: 'Not in the list {list}; what follows from it is unknown.',
  },
  notAssessed: { nl: '**Mag niet worden beoordeeld.** {reason}', en: '**May not be assessed.** {reason}' },
  unresolved: { nl: 'Niet gevonden in deze werkruimte.', en: 'Not found in this workspace.' },
} satisfies Record<string, Text>;

/**
 * Markdown for the key or value that touches the offset; undefined where there is nothing to say. `problems`: those of the
 * document; of what norms found at the offset is told why.
 */
export function hover(view: View, offset: number, problems: readonly Problem[]): Hover | undefined {
  const spot = spotAt(view, offset);
  if (!spot) return undefined;
  const why = reasons(view, problems, offset);
  const parts = (spot.isKey ? fieldParts(view, spot) : valueParts(view, spot)).filter((part) => part !== '');
  const norms = normList(view, spot);
  const shown = [parts.join('\n\n'), why.join('\n\n'), norms].filter((part) => part !== '');
  const { start, end } = spot.place;
  return shown.length === 0 ? undefined : { markdown: shown.join('\n\n---\n\n'), range: { start, end } };
}

interface Spot {
  readonly place: Range;
  readonly isKey: boolean;
  readonly key: string;
  readonly field: Field;
  readonly value?: Node;
  /** From the root, with `*` for items. */
  readonly path: readonly string[];
}

function spotAt(view: View, offset: number): Spot | undefined {
  let field: Field | undefined = view.model.kind?.root;
  const path: string[] = [];
  let key = '';
  let found: Spot | undefined;
  for (const step of stepsTo(view.model.tree, offset)) {
    if (step.kind === 'item') {
      field = field?.items;
      path.push('*');
      if (step.item.kind === 'scalar')
        found = { place: step.item, isKey: false, key, field: field ?? {}, value: step.item, path: [...path] };
      continue;
    }
    const { entry } = step;
    key = entry.key.text;
    field = fieldOf(chosenShape(field, step.mapping), key) ?? headerField(view, key);
    path.push(key);
    const isKey = touches(entry.key, offset);
    const place = isKey ? entry.key : entry.value?.kind === 'scalar' ? placeOfValue(view.model.tree, entry, offset) : undefined;
    found = place && { place, isKey, key, field: field ?? {}, path: [...path], ...(entry.value && { value: entry.value }) };
  }
  return found;
}

/** The value where the cursor touches it, or the alias that stands for it; undefined in the space around. */
function placeOfValue({ document }: Tree, { value, end }: Entry, offset: number): Range | undefined {
  if (value && touches(value, offset)) return value;
  const alias = { start: document.text.lastIndexOf('*', end), end };
  return /^\*[^\s,[\]{}]+$/.test(document.text.slice(alias.start, alias.end)) && touches(alias, offset) ? alias : undefined;
}

/** The header can be read before the kind is known. */
function headerField(view: View, key: string): Field | undefined {
  const isHeader = key === headerKeys.framework || key === headerKeys.kind;
  return isHeader ? [...view.packs.values()].flatMap((pack) => [...pack.kinds.values()])[0]?.root.properties?.[key] : undefined;
}

function fieldParts(view: View, spot: Spot): readonly string[] {
  const { field, key } = spot;
  if (!field.label && !field.help) return [];
  const barred = field['not-assessed'];
  const source = barred?.source && view.model.pack ? sourceWords(barred.source, view.model.pack, view) : '';
  return [
    heading(say(labelOf(field, key), view.language), view),
    field.help ? say(field.help, view.language) : '',
    barred ? `${say(message(words.notAssessed, { reason: barred.reason ?? '' }), view.language).trim()} ${source}`.trim() : '',
  ];
}

function valueParts(view: View, { field, value }: Spot): readonly string[] {
  const { model, packs, language } = view;
  if (value?.kind !== 'scalar') return [];
  const pack = field.means === 'framework' ? packs.get(value.text) : model.pack && packs.get(value.text);
  if (pack) return packParts(pack, view);
  if (field.means === 'kind' && model.kind)
    return [heading(say(model.kind.label, language), view), model.kind.summary ? say(model.kind.summary, language) : ''];
  if (field.means === 'norm') return namedNorm(view, value);
  const list = field.term === undefined || !model.pack ? undefined : termsOf(model.pack, field.term);
  if (list) {
    const term = list.terms.get(value.text);
    return [term ? termWords(term, list, view) : say(message(words.unlisted, { list: list.label }), language)];
  }
  if (field.reference !== undefined) return [referenceWords(field.reference, value, view)];
  return field.help ? [heading(say(field.label ?? '', language), view), say(field.help, language)] : [];
}

function packParts(pack: Pack, { language, asOf }: View): readonly string[] {
  const status = pack.status.filter((event) => event.on <= asOf).at(-1);
  const label =
    status &&
    [...pack.needs, pack]
      .flatMap((candidate) => [...candidate.terms.values()])
      .flatMap((list) => list.terms.get(status.is)?.label ?? [])[0];
  const { inForce } = pack.dates;
  return [
    `**${say(pack.title, language)}** — ${pack.id}`,
    pack.summary ? say(pack.summary, language) : '',
    status
      ? `${say(label ?? status.is, language)}, ${status.on}.${typeof inForce === 'string' ? ` ${say(message(words.inForce, { date: inForce }), language)}` : ''}`
      : '',
  ];
}

function referenceWords(reference: string, value: Scalar, view: View): string {
  const { pack } = view.model;
  const referent = pack && view.workspace.find(referenceKey(pack, reference), value.text);
  if (!referent) return say(words.unresolved, view.language);
  const lines = referent.node.entries.flatMap(({ key, value: part }) => {
    const field = referent.field.properties?.[key.text];
    return part?.kind === 'scalar' && part.style !== 'block' && field && !field.means
      ? [`- ${say(labelOf(field, key.text), view.language)}: ${part.text}`]
      : [];
  });
  return lines.slice(0, 6).join('\n');
}

function namedNorm(view: View, value: Scalar): readonly string[] {
  if (!view.model.pack) return [];
  return applicablePacks(view.model.pack, view).flatMap(({ pack }) =>
    pack.norms.filter(({ id }) => id === value.text).map((norm) => normWords(norm, pack, view)),
  );
}

/** The norms that read this field, or its items. */
function normList(view: View, { path }: Spot): string {
  const { pack, kind } = view.model;
  if (!pack || !kind) return '';
  const place = path.join('.').replace(/\.\*$/, '');
  const found = applicablePacks(pack, view).flatMap((candidate) =>
    candidate.pack.norms
      .filter((norm) => concerns(norm, kind) && [place, `${place}.*`].some((read) => readsOf(norm).has(read)))
      .map((norm) => `- ${normWords(norm, candidate.pack, view)}`),
  );
  return found.join('\n');
}
