/** Whether a document says what it is, in its first two lines, in words that are known here. */

import { headerKeys, writtenIn } from '../model/header.ts';
import type { Model } from '../model/model.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Kind, lookup, type Pack } from '../packs/pack.ts';
import { message, type Text } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Range } from '../text/range.ts';
import { replaceScalar } from './fix.ts';
import type { Fix, Problem } from './problem.ts';
import { nearestPack } from './spellings.ts';

const messages = {
  missing: {
    nl: 'Dit document zegt niet wat het is. Begin met “{framework}: naam@versie” en “{kind}: soort”. Bekende kaders: {known}.',
    en: 'This document does not say what it is. Begin with “{framework}: name@version” and “{kind}: kind”. Known frameworks: {known}.',
  },
  missingKind: {
    nl: 'Dit document zegt niet van welke soort het is. Zet onder de eerste regel “{kind}: soort”, met een van deze soorten: {known}.',
    en: 'This document does not say of which kind it is. Put “{kind}: kind” under the first line, with one of these kinds: {known}.',
  },
  unknownPack: {
    nl: 'Kaderversie “{written}” is hier niet bekend. Kies uit: {known}.',
    en: 'Framework version “{written}” is not known here. Choose from: {known}.',
  },
  unknownPackGuess: {
    nl: 'Kaderversie “{written}” is hier niet bekend. Bedoelde u “{guess}”?',
    en: 'Framework version “{written}” is not known here. Did you mean “{guess}”?',
  },
  unknownKind: {
    nl: '{pack} kent geen soort “{written}”. Kies uit: {known}.',
    en: '{pack} has no kind “{written}”. Choose from: {known}.',
  },
  unknownKindGuess: {
    nl: '{pack} kent geen soort “{written}”. Bedoelde u “{guess}”?',
    en: '{pack} has no kind “{written}”. Did you mean “{guess}”?',
  },
  order: {
    nl: '“{framework}” en “{kind}” horen de eerste twee regels te zijn, zodat ieder meteen ziet wat dit is. Verplaats ze naar boven.',
    en: '“{framework}” and “{kind}” belong on the first two lines, so that everybody sees at once what this is. Move them up.',
  },
  insert: { nl: 'Voeg “{line}” toe', en: 'Insert “{line}”' },
} satisfies Record<string, Text>;

export function checkHeader(model: Model, packs: ReadonlyMap<string, Pack>, workspace: Workspace): readonly Problem[] {
  const { root } = model.tree;
  const { framework, kind } = model.header;
  const first = root?.kind === 'mapping' ? root.entries[0] : undefined;
  const top: Range = first?.key ?? { start: root?.start ?? 0, end: root?.end ?? 0 };
  if (wasSkipped(model, framework === undefined ? headerKeys.framework : headerKeys.kind)) return [];
  if (!framework) {
    const fixes = (): readonly Fix[] => workspace.frameworks.map(({ text }) => insertLine(`${headerKeys.framework}: ${text}`, 0));
    return [problem(messages.missing, top, { ...headerKeys, known: packIds(packs) }, root?.kind === 'mapping' ? fixes : undefined)];
  }
  const problems: Problem[] = [];
  const value = framework.value;
  if (!model.pack) {
    const written = writtenIn(framework) ?? '';
    const guess = nearestPack(written, packs);
    const text = guess === undefined ? messages.unknownPack : messages.unknownPackGuess;
    const fixes = value?.kind === 'scalar' && guess !== undefined ? () => [replaceScalar(model.tree, value, guess)] : undefined;
    problems.push(problem(text, value ?? framework.key, { written, guess: guess ?? '', known: packIds(packs) }, fixes));
  } else if (!kind) {
    const ids = kindsIn(model.pack).map(({ id }) => id);
    const at = lineEnd(model, framework.end);
    problems.push(
      problem(messages.missingKind, framework.key, { ...headerKeys, known: ids }, () =>
        ids.map((id) => insertLine(`\n${headerKeys.kind}: ${id}`, at)),
      ),
    );
  } else if (!model.kind) {
    problems.push(unknownKind(model, model.pack));
  }
  const order = root?.kind === 'mapping' ? root.entries.slice(0, 2).map((entry) => entry.key.text) : [];
  const late = [framework, kind].find((entry) => entry && !order.includes(entry.key.text));
  if (late) problems.push({ ...problem(messages.order, late.key, headerKeys), severity: 'warning' });
  return problems;
}

function unknownKind(model: Model, pack: Pack): Problem {
  const { kind } = model.header;
  const written = writtenIn(kind) ?? '';
  const kinds = kindsIn(pack);
  const guess = nearest(
    written,
    kinds.flatMap(({ id, label }) => [id, label.nl, label.en].map((word) => ({ word, id }))),
  );
  const text = guess === undefined ? messages.unknownKind : messages.unknownKindGuess;
  const value = kind?.value;
  const fixes = value?.kind === 'scalar' && guess !== undefined ? () => [replaceScalar(model.tree, value, guess)] : undefined;
  return problem(
    text,
    value ?? kind?.key ?? { start: 0, end: 0 },
    { pack: pack.id, written, guess: guess ?? '', known: kinds.map(({ id }) => id) },
    fixes,
  );
}

/** The kinds that a document of this pack may be of: its own, and those of a pack that it builds on where it has none. */
export function kindsIn(pack: Pack): readonly Kind[] {
  return [...(lookup(pack, (candidate) => (candidate.kinds.size > 0 ? candidate : undefined))?.kinds.values() ?? [])];
}

function problem(text: Text, place: Range, values: Parameters<typeof message>[1], fixes?: () => readonly Fix[]): Problem {
  return { code: 'header', severity: 'error', place, message: message(text, values), ...(fixes && { fixes }) };
}

function insertLine(line: string, at: number): Fix {
  return {
    title: message(messages.insert, { line: line.trim() }),
    edits: [{ range: { start: at, end: at }, text: at === 0 ? `${line}\n` : line }],
  };
}

function lineEnd(model: Model, offset: number): number {
  const end = model.tree.document.text.slice(offset).search(/\r?\n|$/);
  return offset + end;
}

function wasSkipped(model: Model, key: string): boolean {
  return model.tree.skipped.some(({ start, end }) => new RegExp(`^\\s*${key}\\b`, 'm').test(model.tree.document.text.slice(start, end)));
}

function packIds(packs: ReadonlyMap<string, Pack>): readonly string[] {
  return [...packs.keys()];
}
