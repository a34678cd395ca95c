/** The test of a small pack as tests need it: its norms and examples are written down, and what it says is read as people do. */

import { testPack } from '../../server/insight/pack-test.ts';
import type { Failure, PackTest } from '../../server/insight/pack-test-result.ts';
import { compilePacks } from '../../server/packs/compile.ts';
import { parse } from '../../server/parse/parse.ts';
import { noteWords } from '../../server/report/pack-test-note-words.ts';
import { failureWords } from '../../server/report/pack-test-words.ts';
import { createDocument } from '../../server/text/document.ts';
import { type Language, say } from '../../server/text/message.ts';
import { smallPack } from '../check/small-pack.ts';
import { asOf, bundledPacks, readFixture } from '../fixture.ts';

const folder = 'file:///werk/pakket/';

export interface Trial {
  readonly norms: string;
  /** Each is a sheet unless it says itself what it is; its name counts from 1: `1.kader.yaml`. */
  readonly examples: readonly string[];
  readonly options?: Parameters<typeof smallPack>[1];
  /** Other words in the files of the pack. */
  readonly edit?: (text: string) => string;
}

export function tryPack({ norms, examples, options, edit = (text) => text }: Trial): PackTest {
  // The norms of tests have one title for both languages.
  const bilingual = norms.replace(/en: Norm (\S+)}/g, 'en: The norm $1}');
  const all = [...readFixture(edit(smallPack(bilingual, options))).files.values()];
  const files = all.filter(({ uri }) => uri.startsWith(folder)).map(({ uri, text }) => ({ uri, text }));
  const compiled = compilePacks(
    files.map(({ uri, text }) => ({ uri, tree: parse(createDocument(uri, text)) })),
    bundledPacks(),
  );
  const around = `# as-of: ${asOf}\nkader: kader@1\ndocument: werkruimte\nnaam: Voorbeelden\nkaders: [huis@1]\n`;
  const given = examples.map((text, index) => ({ uri: `${folder}examples/${index + 1}.kader.yaml`, text: withHeader(text, index) }));
  const shown = examples.length === 0 ? [] : [{ uri: `${folder}examples/werkruimte.kader.yaml`, text: around }, ...given];
  return testPack({ folder, files, examples: shown }, compiled, asOf);
}

function withHeader(text: string, index: number): string {
  const own = text.replace(/^\n/, '');
  const [, comment = '', rest = ''] = /^((?:# as-of.*\n)?)([\s\S]*)$/.exec(own) ?? [];
  return /^document:/m.test(own) ? own : `${comment}kader: huis@1\ndocument: blad\nid: blad-${index + 1}\n${rest.trimEnd()}\n`;
}

/** What the examples leave open, in words. */
export function leftOpen(trial: Trial, language: Language = 'nl'): readonly string[] {
  return tryPack(trial).failures.map((failure) => say(failureWords(failure), language));
}

/** The same for the failures of these sorts alone. */
export function leftOpenOf(sorts: readonly Failure['is'][], trial: Trial): readonly string[] {
  const { failures } = tryPack(trial);
  return failures.filter(({ is }) => sorts.includes(is)).map((failure) => say(failureWords(failure), 'nl'));
}

export function notesOf(trial: Trial): readonly string[] {
  return tryPack(trial).notes.map((note) => say(noteWords(note), 'nl'));
}
