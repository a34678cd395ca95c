/** The command `kader explain`: the page about a norm or a code. */

import { bundledPacks } from '../host/bundled.ts';
import { findDocuments, pathOf, readText, uriOf } from '../host/files.ts';
import { builtPage } from '../host/pages.ts';
import { codePage, codes } from '../insight/code-page.ts';
import { normPage } from '../insight/norm-page.ts';
import { examplesIn, judgeAll, judgeWith } from '../insight/norm-page-examples.ts';
import type { Compiled } from '../packs/compile.ts';
import type { Norm, Pack } from '../packs/pack.ts';
import { harmless } from '../report/columns.ts';
import { Service, type SourceFile } from '../service.ts';
import { type Argument, type Language, message, say, type Text } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import { isFramework } from './pack-folders.ts';

/** What the command needs of the place it runs in. */
export interface ExplainTerminal {
  readonly cwd: string;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly today: () => string;
}

const sentences = {
  unknown: {
    nl: '“{asked}” is geen norm en geen code van een melding die hier bekend is. Schrijf de naam zoals die bij de bevinding staat.{guess}',
    en: '“{asked}” is no norm and no code of a message that is known here. Write the name as it stands with the problem.{guess}',
  },
  guess: { nl: ' Bedoelde u {guess}?', en: ' Did you mean {guess}?' },
} satisfies Record<string, Text>;

/**
 * Writes the pages about everything of this name: a code, the norms of all packs of the product, and those of the packs
 * below the current folder, whatever letters are capitals. `pack:norm` names one, `framework:norm` that of every version.
 * Gives the exit code: 0, or 2 where there is nothing of that name.
 */
export function explain(asked: string, language: Language, { cwd, write, writeError, today }: ExplainTerminal): 0 | 2 {
  const colon = asked.lastIndexOf(':');
  const [owner, name] = colon < 0 ? [undefined, asked] : [asked.slice(0, colon), asked.slice(colon + 1)];
  const bundled = bundledPacks();
  const own = ownPacks(cwd, bundled, today());
  const isOwner = ({ id, framework }: Pack): boolean => owner === undefined || isSame(owner, id) || isSame(owner, framework);
  const askedOf = (pack: Pack): readonly Norm[] => (isOwner(pack) ? pack.norms.filter(({ id }) => isSame(id, name)) : []);
  const code = owner === undefined ? codes.find((known) => isSame(known, name)) : undefined;
  const pages = [
    ...(code === undefined ? [] : [builtPage(language, code, undefined) ?? codePage(code, language)]).flatMap((page) => page ?? []),
    ...[...bundled.packs.values()].flatMap((pack) =>
      askedOf(pack).map((norm) => builtPage(language, norm.id, norm.pack) ?? pageOf(norm, pack, bundled, language, today())),
    ),
    ...own.packs.flatMap((pack) => askedOf(pack).map((norm) => ownPage(norm, pack, own, language, today()))),
  ];
  if (pages.length > 0) {
    write(pages.map((page) => page.split('\n').map(harmless).join('\n')).join('\n---\n\n'));
    return 0;
  }
  const guess = nearestName(asked, [...bundled.packs.values(), ...own.packs]);
  const words: Argument = message(sentences.unknown, { asked, guess: guess === undefined ? '' : message(sentences.guess, { guess }) });
  writeError(`kader: ${harmless(say(words, language))}\n`);
  return 2;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nearestName(asked: string, packs: readonly Pack[]): string | undefined {
  const norms = packs.flatMap((pack) => pack.norms.map((norm) => ({ ...norm, framework: pack.framework })));
  const spellings = norms.flatMap(({ id, pack, framework, title }) => [
    { word: id, id },
    { word: title.nl, id },
    { word: title.en, id },
    ...[pack, framework].map((owner) => ({ word: `${owner}:${id}`, id: `${owner}:${id}` })),
  ]);
  return nearest(asked, [...codes.map((code) => ({ word: code, id: code })), ...spellings]);
}

/** From the files of the product: where it runs from its sources, and where a page is not there. */
function pageOf(norm: Norm, pack: Pack, bundled: Compiled, language: Language, today: string): string {
  const files = documentsIn(pathOf(pack.folder));
  const service = new Service({ bundled, today: () => today });
  for (const { uri, text } of files) service.set(uri, text);
  return pageIn(service, files, norm, pack, language, today);
}

interface OwnPacks {
  readonly service: Service;
  readonly files: readonly SourceFile[];
  readonly packs: readonly Pack[];
}

/** The packs below a folder that are not the product's. */
function ownPacks(folder: string, bundled: Compiled, today: string): OwnPacks {
  const files = documentsIn(folder);
  const service = new Service({ bundled, today: () => today });
  for (const { uri, text } of files) service.set(uri, text);
  const frameworks = files.filter(isFramework).map(({ uri }) => uri.slice(0, uri.lastIndexOf('/') + 1));
  service.configure({ frameworks });
  return { service, files, packs: [...service.packs().values()].filter(({ id }) => !bundled.packs.has(id)) };
}

function ownPage(norm: Norm, pack: Pack, { service, files }: OwnPacks, language: Language, today: string): string {
  return pageIn(
    service,
    files.filter(({ uri }) => uri.startsWith(pack.folder)),
    norm,
    pack,
    language,
    today,
  );
}

function pageIn(service: Service, files: readonly SourceFile[], norm: Norm, pack: Pack, language: Language, today: string): string {
  const judge = judgeWith(service, today);
  return normPage(norm, pack, judgeAll(examplesIn(service, files), judge), judge, language);
}

function documentsIn(folder: string | undefined): readonly SourceFile[] {
  if (folder === undefined) return [];
  return findDocuments(folder).files.flatMap(({ path }) => {
    const text = readText(path);
    return typeof text === 'string' ? [{ uri: uriOf(path), text }] : [];
  });
}
