/** The way from a document to the fields that a norm reads, checked against the kinds when the pack is loaded. */

import type { Node } from '../parse/tree.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import type { Path } from './condition.ts';
import { type Field, hasType, labelOf } from './field.ts';
import { type Kind, kindOf, named, type Pack } from './pack.ts';
import { textOf } from './plain.ts';
import type { Report } from './problems.ts';
import { sourceMessage } from './source-words.ts';

const added: Text = { nl: ' {words}', en: ' {words}' };

export interface Scope {
  readonly pack: Pack;
  readonly kind: Kind;
  readonly item?: Field;
  readonly report: Report;
}

/** The path, or undefined (and reported) where the kind has no such field or it may not be assessed. */
export function compilePath(node: Node, scope: Scope, onlyExistence = false): Path | undefined {
  const text = nameIn(node, scope.kind.label, scope);
  if (text === undefined) return undefined;
  const steps = text.split('.');
  const inItem = scope.item && walk(scope.item, steps, scope.pack);
  const way = inItem ?? walk(scope.kind.root, steps, scope.pack);
  if (!way) scope.report('pack-path', node, { id: text, kind: scope.kind.label });
  if (!way || isBarred(way, node, text, onlyExistence, scope)) return undefined;
  return { text, base: inItem ? 'item' : 'document', steps, leaf: way.leaf, labels: way.labels };
}

/** The path of one key below `steps` of what a reference stands for, or undefined (and reported) as above. */
export function keyWithin(reference: string, steps: readonly string[], node: Node, scope: Scope): Path | undefined {
  const kind = kindOf(scope.pack, reference)?.label ?? reference;
  const text = nameIn(node, kind, scope);
  const root = referredBy(reference, scope.pack);
  if (text === undefined || !root) return undefined;
  const way = walk(root, [...steps, text], scope.pack);
  if (!way) scope.report('pack-path', node, { id: text, kind });
  if (!way || isBarred(way, node, text, false, scope)) return undefined;
  return { text, base: 'document', steps: [...steps, text], leaf: way.leaf, labels: way.labels };
}

/** What is written; what is no text at all is a problem of the file's own shape. */
function nameIn(node: Node, kind: Argument, { report }: Scope): string | undefined {
  const text = textOf(node)?.trim();
  if (text === '') report('pack-no-path', node, { kind });
  return text === '' ? undefined : text;
}

/** Whether the way reads what may not be assessed, which is then reported; that the last of it exists may still be asked. */
function isBarred({ passed, ends, names }: Way, node: Node, id: string, onlyExistence: boolean, { pack, report }: Scope): boolean {
  const barred = [...passed, ...(onlyExistence ? [] : ends)].find((field) => field['not-assessed']);
  if (barred?.['not-assessed']) {
    const { reason, source } = barred['not-assessed'];
    const behind = (words: Argument | undefined): Argument => (words === undefined ? '' : message(added, { words }));
    const part = names.get(barred) ?? id;
    report('not-assessed', node, { id, part, reason: behind(reason), source: behind(source && sourceMessage(source, pack)) });
  }
  return barred !== undefined;
}

interface Way {
  readonly leaf: Field;
  /** Every field that the last step may lead to: more than one where a choice between shapes decides. */
  readonly ends: readonly Field[];
  /** Every field on the way there. */
  readonly passed: readonly Field[];
  readonly labels: readonly Text[];
  /** What the fields on the way and at its end are called, but the items of lists. */
  readonly names: ReadonlyMap<Field, Text>;
}

function walk(root: Field, steps: readonly string[], pack: Pack): Way | undefined {
  const passed: Field[] = [];
  const labels: Text[] = [];
  const names = new Map<Field, Text>();
  let ends: readonly Field[] = [root];
  for (const step of steps) {
    const from = ends.flatMap((field) => (field.reference === undefined ? field : (referredBy(field.reference, pack) ?? [])));
    passed.push(...ends, ...from);
    ends = from.flatMap((field) => (step === '*' ? (field.items ?? []) : childFields(field, step)));
    const [first] = ends;
    if (!first) return undefined;
    if (step === '*') continue;
    labels.push(labelOf(first, step));
    for (const end of ends) names.set(end, labelOf(end, step));
  }
  const [leaf = root] = ends;
  return { leaf, ends, passed, labels, names };
}

/** The fields of a key: more than one where a choice between shapes decides. */
export function childFields(field: Field, key: string): readonly Field[] {
  if (hasType(field, 'array')) return [];
  const found = [field, ...(field.oneOf ?? [])].flatMap(({ properties }) =>
    properties && Object.hasOwn(properties, key) ? (properties[key] ?? []) : [],
  );
  return found.length > 0 ? found : field.additionalProperties ? [field.additionalProperties] : [];
}

/** The field of what a reference stands for: a document of that kind, or a list item whose identity has that name. */
export function referredBy(reference: string, pack: Pack): Field | undefined {
  const kind = kindOf(pack, reference);
  if (kind) return kind.root;
  return named(pack, reference, (candidate, name) => {
    for (const { root } of candidate.kinds.values()) {
      for (const field of Object.values(root.properties ?? {})) {
        if (Object.values(field.items?.properties ?? {}).some((part) => part.identity === name)) return field.items;
      }
    }
    return undefined;
  });
}
