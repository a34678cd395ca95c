/** The way from a document to the fields that a norm reads, checked against the kinds when the pack is loaded. */

import type { Node } from '../parse/tree.ts';
import type { Text } from '../text/message.ts';
import type { Path } from './condition.ts';
import { type Field, hasType, labelOf } from './field.ts';
import { type Kind, kindOf, lookup, type Pack } from './pack.ts';
import type { Report } from './problems.ts';

export interface Scope {
  readonly pack: Pack;
  readonly kind: Kind;
  readonly item?: Field;
  readonly report: Report;
}

/** The path, or undefined (and reported) where the kind has no such field or it may not be assessed. */
export function compilePath(node: Node, scope: Scope, onlyExistence = false): Path | undefined {
  const text = node.kind === 'scalar' ? node.text : '';
  const steps = text.split('.');
  const walked = (scope.item && walk(scope.item, steps, scope.pack)) ?? walk(scope.kind.root, steps, scope.pack);
  if (!walked) {
    scope.report('pack-path', node, { id: text, kind: scope.kind.label });
    return undefined;
  }
  const barred = walked.fields.find((field, index) => field['not-assessed'] && !(onlyExistence && index === walked.fields.length - 1));
  if (barred?.['not-assessed']) {
    scope.report('not-assessed', node, { id: text, reason: barred['not-assessed'].reason });
    return undefined;
  }
  const base = scope.item && walk(scope.item, steps, scope.pack) ? 'item' : 'document';
  return { text, base, steps, leaf: walked.fields.at(-1) ?? {}, labels: walked.labels };
}

function walk(
  root: Field,
  steps: readonly string[],
  pack: Pack,
): { readonly fields: readonly Field[]; readonly labels: readonly Text[] } | undefined {
  const fields: Field[] = [];
  const labels: Text[] = [];
  let current = root;
  for (const step of steps) {
    const from = current.reference ? referredBy(current.reference, pack) : current;
    const next = step === '*' ? from?.items : childField(from, step);
    if (!next) return undefined;
    if (step !== '*') labels.push(labelOf(next, step));
    fields.push(next);
    current = next;
  }
  return { fields, labels };
}

function childField(field: Field | undefined, key: string): Field | undefined {
  if (hasType(field, 'array')) return undefined;
  const shapes = [field, ...(field?.oneOf ?? [])];
  for (const shape of shapes) if (shape?.properties && Object.hasOwn(shape.properties, key)) return shape.properties[key];
  return field?.additionalProperties;
}

/** The field of what a reference stands for: a document of that kind, or a list item whose identity has that name. */
export function referredBy(reference: string, pack: Pack): Field | undefined {
  const kind = kindOf(pack, reference);
  if (kind) return kind.root;
  return lookup(pack, (candidate) => {
    for (const { root } of candidate.kinds.values()) {
      for (const field of Object.values(root.properties ?? {})) {
        if (Object.values(field.items?.properties ?? {}).some((part) => part.identity === reference)) return field.items;
      }
    }
    return undefined;
  });
}
