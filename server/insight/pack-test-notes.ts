/** What is worth knowing of a pack and no fault: words of it that nothing uses. */

import { nowhere } from '../model/inquiry.ts';
import { keepNothing } from '../model/kept.ts';
import { gather, Part } from '../model/parts.ts';
import { noWorkspace } from '../model/workspace.ts';
import type { Compiled } from '../packs/compile.ts';
import { type Pack, type TermList, termsOf } from '../packs/pack.ts';
import { entriesOf, itemsOf, textOf } from '../packs/plain.ts';
import { parse } from '../parse/parse.ts';
import type { Node } from '../parse/tree.ts';
import type { SourceFile } from '../service.ts';
import { createDocument } from '../text/document.ts';
import type { Cases, Checked } from './pack-test-cases.ts';
import type { Note } from './pack-test-result.ts';
import { sitesOf } from './pack-test-sites.ts';
import { unreadFields } from './pack-test-unread.ts';

/** `files`: the pack's own. */
export function notesOn(pack: Pack, cases: Cases, files: readonly SourceFile[], compiled: Compiled): readonly Note[] {
  return [
    ...(cases.undated > 0 ? [{ is: 'undated', count: cases.undated } as const] : []),
    ...kindsWithoutExample(pack, cases),
    ...unusedTerms(pack, cases),
    ...uncited(pack, files),
    ...unreadFields(pack, compiled),
  ];
}

function kindsWithoutExample(pack: Pack, { examples }: Cases): readonly Note[] {
  const shown = new Set(examples.map(({ model }) => model.kind));
  return [...pack.kinds.values()].filter((kind) => !shown.has(kind)).map(({ id }) => ({ is: 'no-example', kind: id }));
}

function unusedTerms(pack: Pack, { examples }: Cases): readonly Note[] {
  const used = new Set([...examples.flatMap(termsIn), ...termsAsked(pack), ...termsInTables(pack)]);
  return [...pack.terms.values()].flatMap((list): readonly Note[] => {
    const current = [...list.terms.values()].filter(({ replacedBy }) => replacedBy === undefined);
    const terms = current.map(({ id }) => id).filter((id) => !used.has(termKey(list, id)));
    return terms.length === 0 ? [] : [{ is: 'unused-terms', list: list.id, terms, of: current.length }];
  });
}

function termKey(list: TermList, id: string): string {
  return `${list.pack}/${list.id} ${id}`;
}

function termsIn({ model }: Checked): readonly string[] {
  const { kind, pack, tree } = model;
  if (!kind || !pack || !tree.root) return [];
  const whole = new Part(tree.root, kind.root, kind.label);
  return gather('terms', whole, { keep: keepNothing, around: { ...nowhere, workspace: noWorkspace } }, ({ spots }) =>
    spots.flatMap(({ node, field }) => {
      const list = field.term === undefined ? undefined : termsOf(pack, field.term);
      return list && node.kind === 'scalar' ? [termKey(list, node.text)] : [];
    }),
  );
}

/** The terms that norms name, each of the list that its field is of. */
function termsAsked(pack: Pack): readonly string[] {
  return pack.norms.flatMap((norm) =>
    sitesOf(norm).flatMap(({ check }) => {
      const name = check.path?.leaf.term ?? check.path?.leaf.items?.term;
      const list = name === undefined ? undefined : termsOf(pack, name);
      const operands = list ? Object.values(check.operands) : [];
      return operands.flatMap((operand) => (list && operand.kind === 'literal' ? operand.texts.map((text) => termKey(list, text)) : []));
    }),
  );
}

/** What the tables of the pack say of terms are terms again. */
function termsInTables(pack: Pack): readonly string[] {
  return [...pack.terms.values()].flatMap(({ columns, terms }) =>
    Object.entries(columns).flatMap(([attribute, { term: name }]) => {
      const list = name === undefined ? undefined : termsOf(pack, name);
      return list ? [...terms.values()].flatMap((term) => [term.attributes[attribute] ?? []].flat().map((id) => termKey(list, id))) : [];
    }),
  );
}

/** Sources are named in many places of the files, of which norms are only one. */
function uncited(pack: Pack, files: readonly SourceFile[]): readonly Note[] {
  const cited = new Set(files.flatMap(({ uri, text }) => refsIn(parse(createDocument(uri, text)).root)));
  const sources = [...pack.sources.keys()].filter((id) => !cited.has(id));
  return sources.length === 0 ? [] : [{ is: 'uncited', sources }];
}

function refsIn(node: Node | undefined): readonly string[] {
  if (!node) return [];
  const own = entriesOf(node).flatMap(({ key, value }) => (key === 'ref' ? (textOf(value) ?? []) : refsIn(value)));
  return [...own, ...itemsOf(node).flatMap(refsIn)];
}
