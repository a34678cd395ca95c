/** The pages about all norms of the product's packs and all codes of the engine, as texts by their paths below `docs`. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledFiles } from '../server/host/bundled.ts';
import { pathOf, uriOf } from '../server/host/files.ts';
import { pagePath } from '../server/host/pages.ts';
import { codePage, codes, codeTitle } from '../server/insight/code-page.ts';
import { normPage } from '../server/insight/norm-page.ts';
import { examplesIn, type Judge, type Judged, judgeAll, judgeWith } from '../server/insight/norm-page-examples.ts';
import { type Entry, indexPage, type Spoken, sentencesOfPack, sentencesPage } from '../server/insight/norm-page-list.ts';
import { sentencesOf } from '../server/insight/norm-page-sentences.ts';
import type { Compiled } from '../server/packs/compile.ts';
import type { Day } from '../server/packs/date.ts';
import type { Norm, Pack } from '../server/packs/pack.ts';
import { compileBundled, Service, type SourceFile } from '../server/service.ts';
import { type Language, languages } from '../server/text/message.ts';
import { snippetsOf } from './snippets.ts';

/** Examples that name no date are judged on this one, so that the same packs always give the same pages. */
const usual: Day = '2026-11-23';

const sentencesFile: Readonly<Record<Language, string>> = { nl: 'normen.md', en: 'norms.md' };
const indexFile = 'README.md';

/** By path, with `/`, in every language. */
export function allPages(): ReadonlyMap<string, string> {
  const compiled = compileBundled(bundledFiles());
  const spoken = [...compiled.packs.values()].filter(({ norms }) => norms.length > 0).map((pack) => speak(pack, compiled));
  return new Map(languages.flatMap((language) => pagesIn(language, spoken).map(([name, text]) => [`${language}/${name}`, text] as const)));
}

interface SpokenPack {
  readonly pack: Pack;
  readonly examples: readonly Judged[];
  readonly judge: Judge;
  readonly spoken: readonly Spoken[];
}

function speak(pack: Pack, bundled: Compiled): SpokenPack {
  const service = new Service({ bundled, today: () => usual });
  const files = exampleFiles(pack);
  for (const { uri, text } of files) service.set(uri, text);
  const judge: Judge = judgeWith(service, usual);
  const examples = judgeAll(examplesIn(service, files), judge);
  return { pack, examples, judge, spoken: pack.norms.map((norm) => ({ norm, ...sentencesOf(norm, pack, examples, judge) })) };
}

function exampleFiles({ folder }: Pack): readonly SourceFile[] {
  const examples = path.join(pathOf(folder) ?? '', 'examples');
  const names = readdirSync(examples, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => name.endsWith('.kader.yaml'))
    .map((name) => path.join(examples, name))
    .map((file) => ({ uri: uriOf(file), text: readFileSync(file, 'utf8') }));
}

function pagesIn(language: Language, all: readonly SpokenPack[]): readonly (readonly [string, string])[] {
  const hrefOf = ({ id, pack }: Norm): string => pagePath(id, pack);
  const entries = all.map(({ pack }) => ({
    pack,
    entries: pack.norms.map((norm): Entry => ({ name: norm.id, title: norm.title, href: hrefOf(norm) })),
  }));
  const codeEntries = codes.map((code): Entry => ({ name: code, title: codeTitle(code) ?? code, href: pagePath(code, undefined) }));
  return [
    [indexFile, indexPage(entries, codeEntries, sentencesFile[language], language)],
    [
      sentencesFile[language],
      sentencesPage(
        all.map(({ pack, spoken }) => sentencesOfPack(pack, spoken, hrefOf, language)),
        language,
      ),
    ],
    ...all.flatMap(({ pack, examples, judge }) =>
      pack.norms.map((norm) => [hrefOf(norm), normPage(norm, pack, examples, judge, language)] as const),
    ),
    ...codes.map((code) => [pagePath(code, undefined), codePage(code, language, snippetsOf(code, language)) ?? ''] as const),
  ];
}
