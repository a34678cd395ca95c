/** What may be written at the cursor: header, keys (required first), values, and a template of the whole document. */

import { plainOrQuoted } from '../check/quotes.ts';
import { linesFor } from '../check/skeleton.ts';
import { headerKeys } from '../model/header.ts';
import { type Field, fieldOf, hasType, labelOf } from '../packs/field.ts';
import { cursorAt } from '../parse/cursor.ts';
import type { Cursor } from '../parse/cursor-place.ts';
import { stepsTo } from '../parse/tree.ts';
import type { View } from '../service.ts';
import type { Edit } from '../text/edit.ts';
import { message, say, type Text } from '../text/message.ts';
import { type Proposal, proposals } from './proposals.ts';

export interface CompletionItem {
  readonly label: string;
  readonly kind: 'field' | 'term' | 'value' | 'reference' | 'framework' | 'kind' | 'template';
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly edit: Edit;
  readonly sortText: string;
  readonly filterText?: string;
  /** The pack that says so: that of the document, or the one that a new document is made for. */
  readonly pack?: string;
}

const words = {
  template: { nl: 'Volledig sjabloon: {kind}', en: 'Whole template: {kind}' },
  newDocument: { nl: 'Nieuw document: {kind}', en: 'New document: {kind}' },
  required: { nl: '{label} (verplicht)', en: '{label} (required)' },
} satisfies Record<string, Text>;

export function completion(view: View, offset: number): readonly CompletionItem[] {
  const { pack } = view.model;
  return itemsAt(view, offset).map((item) => (pack ? { pack: pack.id, ...item } : item));
}

function itemsAt(view: View, offset: number): readonly CompletionItem[] {
  const { tree } = view.model;
  const found = cursorAt(tree.document.text, offset);
  const cursor = found?.isFlow ? { ...found, siblings: [...found.siblings, ...keysAround(view, offset)] } : found;
  if (!cursor || isInText(view, offset) || isBeforeBracket(tree.document.text, cursor)) return [];
  const field = fieldAt(view, cursor.path);
  if (cursor.kind === 'value') return valueItems(view, cursor, field);
  if (cursor.path.length === 0 && !view.model.kind) return headerItems(view, cursor);
  if (hasType(field, 'array')) return itemItems(view, cursor, field?.items);
  if (field && !hasType(field, 'object') && !field.properties) return valueItems(view, cursor, field);
  return field ? [...keyItems(view, cursor, field), ...templateItem(view, cursor, field)] : [];
}

/** Block text and quoted text of more lines hold no keys. */
function isInText(view: View, offset: number): boolean {
  const step = stepsTo(view.model.tree, offset).at(-1);
  const value = step?.kind === 'entry' ? step.entry.value : step?.item;
  return value?.kind === 'scalar' && value.style === 'block' && value.start < offset && offset < value.end;
}

/** Between brackets groups stand within groups on one line: the tree knows best what belongs together. */
function keysAround(view: View, offset: number): readonly string[] {
  const step = stepsTo(view.model.tree, offset).at(-1);
  const inner = step?.kind === 'entry' ? step.entry.value : step?.item;
  const isInside = inner?.kind === 'mapping' && inner.start < offset && offset < inner.end;
  const mapping = isInside ? inner : step?.kind === 'entry' ? step.mapping : undefined;
  return mapping?.flow ? mapping.entries.map(({ key }) => key.text) : [];
}

/** A whole list or group stands here already, of which only the first word would be replaced. */
function isBeforeBracket(text: string, { kind, isFlow, word }: Cursor): boolean {
  const isGroup = /^[ \t]*[[{]/.test(text.slice(word.start)) && (isFlow || kind === 'open');
  return isGroup || (isFlow && /[\]}]/.test(text.charAt(word.start - 1)) && word.start === word.end);
}

function fieldAt(view: View, path: readonly string[]): Field | undefined {
  let field = view.model.kind?.root ?? baseField(view);
  for (const step of path) field = allShapes(step === '*' ? field?.items : fieldOf(field, step));
  return field;
}

/** Where a property chooses between shapes: the fields of each of them, as which it is may not be written yet. */
function allShapes(field: Field | undefined): Field | undefined {
  const property = field?.discriminator?.propertyName;
  if (!field?.oneOf || property === undefined) return field;
  const properties = Object.assign({}, ...field.oneOf.map((branch) => branch.properties)) as Record<string, Field>;
  const { const: _, ...chooser } = properties[property] ?? {};
  const values = field.oneOf.map((branch) => branch.properties?.[property]?.const);
  return { ...field, properties: { ...properties, [property]: { ...chooser, enum: values } } };
}

/** Without a kind only the header can be written: its fields are those of any kind. */
function baseField(view: View): Field | undefined {
  return [...view.packs.values()].flatMap((pack) => [...pack.kinds.values()])[0]?.root;
}

function keyItems(view: View, cursor: Cursor, field: Field, lead = ''): readonly CompletionItem[] {
  const keys = Object.entries(field.properties ?? {}).filter(([key, child]) => !cursor.siblings.includes(key) && !child.deprecated);
  return keys.map(([key, child], index) => {
    const isRequired = field.required?.includes(key) ?? false;
    const label = say(labelOf(child, key), view.language);
    return {
      label: key,
      kind: 'field',
      detail: isRequired ? say(message(words.required, { label }), view.language) : label,
      ...(child.help && { documentation: say(child.help, view.language) }),
      edit: { range: cursor.word, text: lead + (cursor.hasColon ? key : keyText(key, child, cursor, lead)) },
      sortText: `${isRequired ? '1' : '2'}${String(index).padStart(3, '0')}`,
      filterText: `${key} ${label}`,
    };
  });
}

/** The key with what leads to its value: a space, or the start of the line below. */
function keyText(key: string, field: Field, { margin, isFlow }: Cursor, lead: string): string {
  const inner = margin + ' '.repeat(lead.length + 2);
  if (isFlow) return `${key}: `;
  if (mustBe(field, 'object') && field.properties) return `${key}:\n${inner}`;
  if (mustBe(field, 'array')) return `${key}:\n${inner}- `;
  return `${key}: `;
}

/** What may be a text too is written as one, on the line of its key. */
function mustBe(field: Field | undefined, type: 'object' | 'array'): boolean {
  return hasType(field, type) && !hasType(field, 'string');
}

/** A list waits for an item: the dash comes along. */
function itemItems(view: View, cursor: Cursor, field: Field | undefined): readonly CompletionItem[] {
  // Before the dash of an item that is there already: what it needs is offered behind the dash.
  if (cursor.hasColon) return [];
  if (field?.properties) return keyItems(view, { ...cursor, siblings: [] }, field, '- ');
  return valueItems(view, cursor, field).map((item) => ({ ...item, edit: { ...item.edit, text: `- ${item.edit.text.trimStart()}` } }));
}

function valueItems(view: View, cursor: Cursor, field: Field | undefined): readonly CompletionItem[] {
  const isList = mustBe(field, 'array') && cursor.path.at(-1) !== '*';
  const found = proposals(view, cursor.path, isList ? field?.items : field);
  return found
    .filter(({ value }) => !cursor.siblings.includes(value))
    .map((proposal, index) => valueItem(view, proposal, index, cursor, isList));
}

function valueItem(
  view: View,
  { value, otherWords = [], ...about }: Proposal,
  index: number,
  cursor: Cursor,
  isList: boolean,
): CompletionItem {
  const isQuoted = /["']/.test(view.model.tree.document.text.charAt(cursor.word.start - 1));
  const written = isQuoted ? value : plainOrQuoted(value);
  const text = `${cursor.needsSpace ? ' ' : ''}${isList ? `[${written}]` : written}`;
  return {
    label: value,
    ...about,
    edit: { range: cursor.word, text },
    sortText: `1${String(index).padStart(4, '0')}`,
    filterText: [value, about.detail, ...otherWords].filter((word) => word !== undefined).join(' '),
  };
}

/** A document that does not say yet what it is: its two lines, or a new document of any known kind as a whole. */
function headerItems(view: View, cursor: Cursor): readonly CompletionItem[] {
  const field = baseField(view);
  const header = Object.values(headerKeys).filter((key) => !cursor.siblings.includes(key));
  const keys = keyItems(view, cursor, {
    ...field,
    properties: Object.fromEntries(header.map((key) => [key, field?.properties?.[key] ?? {}])),
  });
  if (cursor.siblings.length > 0 || cursor.hasColon) return keys;
  const templates = [...view.packs.values()].flatMap((pack) =>
    [...pack.kinds.values()].map((kind): CompletionItem => {
      const label = say(message(words.newDocument, { kind: kind.label }), view.language);
      const lines = linesFor(
        kind.root,
        (kind.root.required ?? []).filter((key) => !header.includes(key as (typeof header)[number])),
        '',
      );
      const text = `${headerKeys.framework}: ${pack.id}\n${headerKeys.kind}: ${kind.id}${lines}\n`;
      return {
        label,
        kind: 'template',
        pack: pack.id,
        edit: { range: cursor.word, text },
        sortText: `8${label}`,
        filterText: `${kind.id} ${label}`,
      };
    }),
  );
  return [...keys, ...templates];
}

/** Every field of the kind that is not there yet, as one item of its own. */
function templateItem(view: View, cursor: Cursor, field: Field): readonly CompletionItem[] {
  const { kind } = view.model;
  if (!kind || cursor.path.length > 0 || cursor.isFlow || cursor.hasColon) return [];
  const keys = Object.entries(field.properties ?? {}).flatMap(([key, child]) =>
    cursor.siblings.includes(key) || child.deprecated || (child.means && !field.required?.includes(key)) ? [] : [key],
  );
  if (keys.length < 3) return [];
  const text = linesFor(field, keys, cursor.margin).replace(/^\n\s*/, '');
  const label = say(message(words.template, { kind: kind.label }), view.language);
  return [{ label, kind: 'template', edit: { range: cursor.word, text: `${text}\n` }, sortText: '9', filterText: label }];
}
