/** Whether a document says what it is, in its first two lines, in words that are known here. */

import { headerKeys } from '../model/header.ts';
import type { Model } from '../model/model.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Kind, lookup, type Pack } from '../packs/pack.ts';
import { type Entry, type Scalar, wasSkipped } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Range } from '../text/range.ts';
import { isOver } from './binding.ts';
import { fillValue, insertLine, replaceScalar } from './fix.ts';
import { headerMessages as messages, unloadedPack } from './header-messages.ts';
import { choices, packNames } from './naming.ts';
import type { Fix, Problem } from './problem.ts';
import { type KnownPacks, notBinding } from './references.ts';
import { nearestId, nearestPack } from './spellings.ts';

export function checkHeader(model: Model, known: KnownPacks): readonly Problem[] {
  const { packs, workspace } = known;
  const { framework, kind } = model.header;
  if (wasSkipped(model.tree, framework === undefined ? headerKeys.framework : headerKeys.kind)) return [];
  if (!framework) return [noFramework(model, packs, workspace)];
  const { pack } = model;
  if (!pack) return [unknownPack(framework, model, known), ...late(model)];
  if (!kind) return [noKind(framework, model, pack), ...late(model)];
  const isNamed = workspace.frameworks.some(({ text }) => text === pack.id);
  const binding = isNamed || !framework.value || !isOver(pack, known.asOf) ? [] : notBinding(pack, framework.value, known.asOf);
  return [...(model.kind ? [] : [unknownKind(kind, model, pack)]), ...late(model), ...binding];
}

function noFramework(model: Model, packs: ReadonlyMap<string, Pack>, workspace: Workspace): Problem {
  const { tree, header } = model;
  const words = { ...headerKeys, known: choices(packNames(packs)) };
  const misspelt = misspeltKey(model, headerKeys.framework);
  if (misspelt) return ofMisspelt(misspelt, headerKeys.framework, model);
  const text = header.kind ? messages.missingFramework : messages.missing;
  const first = tree.root?.kind === 'mapping' && !isFlow(model) ? tree.root.entries[0] : undefined;
  if (!first) return problem(text, firstLine(model), words);
  return problem(text, first.key, words, () =>
    workspace.frameworks.map(({ text: id }) => insertLine(tree, 'above', first, `${headerKeys.framework}: ${id}`)),
  );
}

function unknownPack(framework: Entry, { tree }: Model, { packs, unloaded, workspace }: KnownPacks): Problem {
  const { value } = framework;
  const known = choices(packNames(packs));
  if (value?.kind !== 'scalar' || value.text.trim() === '') {
    const fixes =
      value && value.kind !== 'scalar' ? undefined : () => workspace.frameworks.map(({ text }) => fillValue(tree, framework, text));
    return problem(messages.emptyFramework, framework.key, { ...headerKeys, known }, fixes);
  }
  if (unloaded.includes(value.text)) return problem(unloadedPack, value, { id: value.text });
  const guess = nearestPack(value.text, packs);
  const text = guess === undefined ? messages.unknownPack : messages.unknownPackGuess;
  const fixes = guess === undefined ? undefined : () => [replaceScalar(tree, value, guess)];
  return problem(text, value, { written: value.text, guess: guess ?? '', known }, fixes);
}

function noKind(framework: Entry, model: Model, pack: Pack): Problem {
  const { tree } = model;
  const ids = kindsIn(pack).map(({ id }) => id);
  const misspelt = misspeltKey(model, headerKeys.kind);
  if (misspelt) return ofMisspelt(misspelt, headerKeys.kind, model);
  return problem(messages.missingKind, framework.key, { ...headerKeys, known: choices(ids) }, () =>
    isFlow(model) ? [] : ids.map((id) => insertLine(tree, 'below', framework, `${headerKeys.kind}: ${id}`)),
  );
}

function unknownKind(kind: Entry, { tree }: Model, pack: Pack): Problem {
  const { value } = kind;
  const kinds = kindsIn(pack);
  const ids = kinds.map(({ id }) => id);
  if (value?.kind !== 'scalar' || value.text.trim() === '') {
    const fixes = value && value.kind !== 'scalar' ? undefined : () => ids.map((id) => fillValue(tree, kind, id));
    return problem(messages.emptyKind, kind.key, { ...headerKeys, known: choices(ids) }, fixes);
  }
  const guess = nearest(
    value.text,
    kinds.flatMap(({ id, label }) => [id, label.nl, label.en].map((word) => ({ word, id }))),
  );
  const text = guess === undefined ? messages.unknownKind : messages.unknownKindGuess;
  const fixes = guess === undefined ? undefined : () => [replaceScalar(tree, value, guess)];
  return problem(text, value, { pack: pack.id, written: value.text, guess: guess ?? '', known: choices(ids) }, fixes);
}

/** A key of the header that stands below others. */
function late({ tree, header }: Model): readonly Problem[] {
  const first = tree.root?.kind === 'mapping' ? tree.root.entries.slice(0, 2).map((entry) => entry.key.text) : [];
  const entry = [header.framework, header.kind].find((candidate) => candidate && !first.includes(candidate.key.text));
  return entry ? [{ ...problem(messages.order, entry.key, headerKeys), severity: 'warning' }] : [];
}

/** One of the first keys, where it looks like the key of the header that is not there. */
function misspeltKey({ tree }: Model, key: string): Scalar | undefined {
  const entries = tree.root?.kind === 'mapping' ? tree.root.entries.slice(0, 2) : [];
  return entries.map((entry) => entry.key).find(({ text }) => text !== key && nearestId(text, Object.values(headerKeys)) === key);
}

function ofMisspelt(key: Scalar, guess: string, { tree }: Model): Problem {
  return problem(messages.misspelt, key, { key: key.text, guess }, () => [replaceScalar(tree, key, guess)]);
}

/** The kinds that a document of this pack may be of: its own, and those of a pack that it builds on where it has none. */
export function kindsIn(pack: Pack): readonly Kind[] {
  return [...(lookup(pack, (candidate) => (candidate.kinds.size > 0 ? candidate : undefined))?.kinds.values() ?? [])];
}

function problem(text: Text, place: Range, values: Parameters<typeof message>[1], fixes?: () => readonly Fix[]): Problem {
  return { code: 'header', severity: 'error', place, message: message(text, values), ...(fixes && { fixes }) };
}

/** The whole document stands between brackets, where no lines can be put in. */
function isFlow({ tree }: Model): boolean {
  return tree.root?.kind === 'mapping' && tree.root.flow;
}

/** For a document without keys: the first line with something on it that is no comment, else the beginning. */
function firstLine({ tree }: Model): Range {
  const start = tree.root?.start ?? 0;
  const end = tree.root ? start + tree.document.text.slice(start).search(/\s*(?:[\r\n]|$)/) : start;
  return { start, end };
}
