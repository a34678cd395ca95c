/**
 * Trying documents in the small framework. Whatever is tried here is also read: no problem may have words that nobody could
 * say (test/check/readable.ts).
 */

import assert from 'node:assert/strict';
import { type Verdict, verdicts } from '../../server/check/problem.ts';
import type { Compiled } from '../../server/packs/compile.ts';
import { compileBundled, Service } from '../../server/service.ts';
import type { Language } from '../../server/text/message.ts';
import { asOf, assertMarks, bundledFiles, type Fixture, type FixtureFile, inProject, readFixture } from '../fixture.ts';
import { assertReadable } from './readable.ts';
import { norm, smallPack } from './small-pack.ts';
import { isUpdating, marksOf, updateMarks } from './update.ts';

export interface Trial {
  readonly fixture: Fixture;
  readonly service: Service;
}

export interface TrialSettings {
  readonly language?: Language;
  readonly asOf?: string;
}

let base: Compiled | undefined;

/** Opens a fixture with only the framework of frameworks and what it brings along itself. */
export function openSmall(text: string, settings: TrialSettings = {}): Trial {
  const fixture = readFixture(text);
  base ??= compileBundled(bundledFiles().filter(({ uri }) => inProject(uri).startsWith('/schemas/kader/')));
  const service = new Service({ bundled: base, today: () => settings.asOf ?? asOf });
  service.configure({ language: settings.language ?? 'nl' });
  for (const file of fixture.files.values()) service.set(file.uri, file.text);
  return { fixture, service };
}

/** A sheet with its header and id, as a file of a fixture. Marks before its first line are those of the line `document: blad`. */
export function sheet(document: string, name = 'blad'): string {
  const [marks = ''] = /^(?:#.*\^.*\n)*/.exec(document) ?? [];
  return `-- ${name}.kader.yaml --\nkader: huis@1\ndocument: blad\n${marks}id: ${name}\n${document.slice(marks.length)}`;
}

/**
 * Tries sheets, each with just the problems that are marked in it. A trial is written as
 *
 *     check: {field: aantal, at-least: 3}
 *     -- not-met en --
 *     aantal: 2
 *     #       ^ error proef Number is 2 and must be at least 3.
 *
 * First comes the norm, or nothing: its check, and what else differs from a usual norm. Then sheets, each under a line with
 * the verdict, the language and the as-of date, as far as they matter. A line with a file name starts a file beside the sheet,
 * or beside all of them where it comes first. Words behind a mark go without the norm and its source at the end.
 */
export function judge(text: string): void {
  const { head, shared, sheets } = readTrial(text);
  const { service } = openSmall(smallPack(head.trim() === '' ? '' : norm('proef', head)));
  const updated = sheets.map((each): string => {
    const ending = endings[each.language];
    const marked = each.content.replace(/^(\s*#\s*\^+ \w+ proef (?!.*“Norm proef”)\S.*)$/gm, `$1${ending}`);
    const beside = [...shared, ...each.beside].map(({ name, content }) => fileOf(name, content));
    const files = [...readFixture([fileOf('blad.kader.yaml', marked), ...beside].join('')).files.values()];
    service.configure({ language: each.language, asOf: each.asOf ?? asOf });
    for (const file of files) service.set(file.uri, file.text);
    const found = isUpdating
      ? marksOf(service, sheetUri, each.language).replaceAll(`${ending}\n`, '\n')
      : assertTrial(service, files[0], each);
    for (const file of files) service.remove(file.uri);
    return found;
  });
  if (!isUpdating) return;
  const pieces = (contents: readonly string[]): readonly string[] => contents.map((content, index) => `${sheets[index]?.lead}${content}`);
  const contents = sheets.map(({ content }) => content);
  const marked = updated.map((each, index) => (isWhole(contents[index] ?? '') ? each : withoutHeader(each)));
  updateMarks(text, pieces(contents), pieces(marked));
}

const sheetUri = 'file:///werk/blad.kader.yaml';

function assertTrial(service: Service, file: FixtureFile | undefined, { verdict, language }: SheetTrial): string {
  assertMarks(service, sheetUri, file?.marks ?? [], language);
  assertReadable(service, sheetUri);
  if (verdict) assert.equal(service.check(sheetUri).verdicts.find((found) => found.norm === 'proef')?.verdict, verdict);
  return '';
}

/** One document as it is, in a service that may know others, must have just the problems that are marked in it. */
export function checkText(service: Service, text: string, language: Language = 'nl', uri = 'file:///werk/document.kader.yaml'): void {
  const content = text.replace(/^\n/, '');
  const { text: written, marks } = readFixture(content).files.values().next().value ?? { text: '', marks: [] };
  service.set(uri, written);
  if (isUpdating) updateMarks(text, [content], [marksOf(service, uri, language)]);
  else {
    assertMarks(service, uri, marks, language);
    assertReadable(service, uri);
  }
  service.remove(uri);
}

const endings: Readonly<Record<Language, string>> = {
  nl: ' Norm “Norm proef” van huis@1; bron: Regelboek, “Hoofdstuk 1”.',
  en: ' Norm “Norm proef” of huis@1; source: Regelboek, “Hoofdstuk 1”.',
};

interface FileText {
  readonly name: string;
  readonly content: string;
}

interface SheetTrial {
  readonly verdict?: Verdict;
  readonly language: Language;
  readonly asOf?: string;
  /** The line above it. */
  readonly lead: string;
  readonly content: string;
  readonly beside: FileText[];
}

function readTrial(text: string): { readonly head: string; readonly shared: readonly FileText[]; readonly sheets: readonly SheetTrial[] } {
  const [head = '', ...parts] = text.replace(/^\n/, '').split(/^-- (.+) --\n/m);
  if (parts.length === 0) return { head: '', shared: [], sheets: [{ language: 'nl', lead: '', content: head, beside: [] }] };
  const shared: FileText[] = [];
  const sheets: SheetTrial[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const [title = '', content = ''] = [parts[index], parts[index + 1]];
    if (title.endsWith('.yaml')) (sheets.at(-1)?.beside ?? shared).push({ name: title, content });
    else sheets.push({ ...settingsIn(title), lead: `-- ${title} --\n`, content, beside: [] });
  }
  return { head, shared, sheets };
}

function settingsIn(title: string): Pick<SheetTrial, 'verdict' | 'language' | 'asOf'> {
  const words = title.split(' ');
  const verdict = verdicts.find((known) => words.includes(known));
  const day = words.find((word) => /^\d{4}-\d\d-\d\d$/.test(word));
  const strange = words.filter((word) => word !== verdict && word !== day && word !== 'nl' && word !== 'en');
  assert.deepEqual(strange, [], `what is meant by “${title}”?`);
  return { language: words.includes('en') ? 'en' : 'nl', ...(verdict && { verdict }), ...(day && { asOf: day }) };
}

/** A sheet, unless it brings its own header. */
function fileOf(name: string, content: string): string {
  return isWhole(content) ? `-- ${name} --\n${content}` : sheet(content, name.replace(/\.kader\.yaml$/, ''));
}

function isWhole(content: string): boolean {
  return /^kader:/m.test(content);
}

/** A sheet as it is written in a trial. */
function withoutHeader(text: string): string {
  return text.replace(/^kader: huis@1\ndocument: blad\n((?:#.*\n)*)id: blad\n/, '$1');
}
