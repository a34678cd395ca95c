/**
 * The language that tests are written in: one text with files in it, marks under the lines that problems stand on, and a
 * cursor. CONTRIBUTING.md tells it by example.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../server/check/problem.ts';
import { type Mark, readMarks } from '../server/insight/marks.ts';
import type { Compiled } from '../server/packs/compile.ts';
import { compileBundled, Service, type SourceFile } from '../server/service.ts';
import type { Document } from '../server/text/document.ts';
import { type Language, say } from '../server/text/message.ts';

/** The date that tests are judged on. */
export const asOf = '2026-11-23';

const root = path.resolve(__dirname, '..');

export interface Fixture {
  readonly prose: string;
  readonly files: ReadonlyMap<string, FixtureFile>;
}

export interface FixtureFile {
  readonly uri: string;
  /** Without marks and cursors. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Offsets of `<|>`, in order. */
  readonly cursors: readonly number[];
}

/** Prose up to the first `-- path --`, then files. A text without such a line is one file, `document.kader.yaml`. */
export function readFixture(text: string): Fixture {
  const parts = text.split(/^-- (.+?) --\n/m);
  const pairs = parts.length === 1 ? [['document.kader.yaml', parts[0] ?? '']] : chunk(parts.slice(1));
  const files = pairs.map(([name = '', content = '']) => [name, readFile(`file:///werk/${name}`, content)] as const);
  return { prose: parts.length === 1 ? '' : (parts[0] ?? '').trim(), files: new Map(files) };
}

function chunk(parts: readonly string[]): readonly (readonly string[])[] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []));
}

function readFile(uri: string, content: string): FixtureFile {
  const { lines, marks } = readMarks(content);
  const pieces = lines.join('\n').split('<|>');
  const cursors = pieces.slice(0, -1).map((_, index) => pieces.slice(0, index + 1).join('').length);
  return { uri, text: pieces.join(''), marks, cursors };
}

let bundled: readonly SourceFile[] | undefined;

/** The packs that come with the product, read once for all tests. */
export function bundledFiles(): readonly SourceFile[] {
  bundled ??= filesUnder(path.join(root, 'schemas')).filter(({ uri }) => !inProject(uri).includes('/examples/'));
  return bundled;
}

let compiled: Compiled | undefined;

/** The packs that come with the product, compiled once for all tests. */
export function bundledPacks(): Compiled {
  compiled ??= compileBundled(bundledFiles());
  return compiled;
}

/** The path of a file in the project, with a slash before it: what stands above may have any name, also one of ours. */
export function inProject(uri: string): string {
  return uri.slice(pathToFileURL(root).href.length);
}

/** Every `*.kader.yaml` below a folder of the project. */
export function filesUnder(folder: string): readonly SourceFile[] {
  const names = readdirSync(path.resolve(root, folder), { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => name.endsWith('.kader.yaml'))
    .map((name) => path.resolve(root, folder, name))
    .map((file) => ({ uri: pathToFileURL(file).href, text: readFileSync(file, 'utf8') }));
}

/** A service as tests use it: on a fixed date, and an error in our own code is thrown. */
export function createService(
  files: Iterable<SourceFile> = [],
  settings: { readonly asOf?: string; readonly language?: Language } = {},
): Service {
  const service = new Service({ bundled: bundledPacks(), today: () => settings.asOf ?? asOf });
  service.configure({ language: settings.language ?? 'nl' });
  for (const { uri, text } of files) service.set(uri, text);
  return service;
}

/** Opens the files of a fixture. */
export function open(
  text: string,
  settings?: { readonly asOf?: string; readonly language?: Language },
): { readonly fixture: Fixture; readonly service: Service } {
  const fixture = readFixture(text);
  return { fixture, service: createService(fixture.files.values(), settings) };
}

/**
 * Every problem must be marked and every mark met: `#  ^^^ error code`, and where a message stands behind the code the
 * problem must have just that message.
 */
export function checkMarks(text: string, settings?: { readonly asOf?: string; readonly language?: Language }): void {
  const { fixture, service } = open(text, settings);
  for (const file of fixture.files.values()) assertMarks(service, file.uri, file.marks, settings?.language);
}

export function assertMarks(service: Service, uri: string, marks: readonly Mark[], language: Language = 'nl'): void {
  const document = service.document(uri);
  assert.ok(document, `${uri} is not open`);
  const expected = marks.map(({ line, from, to, rest }) => `${line + 1}:${from + 1}-${to + 1} ${rest}`);
  const isFull = new Map(
    marks.map(({ line, from, rest }) => [`${line}:${from} ${rest.split(' ').slice(0, 2).join(' ')}`, rest.split(' ').length > 2]),
  );
  const found = service.check(uri).problems.map((problem) => {
    const { start, words } = describe(problem, document, language);
    return `${start} ${isFull.get(keyOf(problem, document)) ? words : words.split(' ').slice(0, 2).join(' ')}`;
  });
  assert.deepEqual(found.toSorted(), expected.toSorted(), `the problems of ${uri} (left) and its marks (right) differ`);
}

function keyOf(problem: Problem, document: Document): string {
  const { line, character } = document.positionAt(problem.place.start);
  return `${line}:${character} ${problem.severity} ${problem.code}`;
}

function describe(problem: Problem, document: Document, language: Language): { readonly start: string; readonly words: string } {
  const [start, end] = [document.positionAt(problem.place.start), document.positionAt(problem.place.end)];
  const to = end.line === start.line ? String(end.character + 1) : `${end.line + 1}:${end.character + 1}`;
  return {
    start: `${start.line + 1}:${start.character + 1}-${to}`,
    words: `${problem.severity} ${problem.code} ${say(problem.message, language)}`,
  };
}

/** The messages of all problems of the first file, a line each, for tests of what people read. */
export function messagesOf(text: string, language: Language): readonly string[] {
  const { fixture, service } = open(text, { language });
  const [file] = fixture.files.values();
  return service.check(file?.uri ?? '').problems.map((problem) => `${problem.severity} ${problem.code}: ${say(problem.message, language)}`);
}
