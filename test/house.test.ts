/** The rules of the house. A failure names the file, the rule and where to read why. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkNames } from '../server/packs/condition.ts';
import type { Field } from '../server/packs/field.ts';
import { formats } from '../server/packs/formats.ts';
import { createService } from './fixture.ts';

const root = path.resolve(__dirname, '..');

/** What each room may import: rooms of ours, and packages. The drawing is in ARCHITECTURE.md. */
const table: Readonly<Record<string, readonly string[]>> = {
  text: ['fastest-levenshtein', 'vscode-languageserver-textdocument'],
  parse: ['text', 'yaml'],
  packs: ['text', 'parse', 'ajv'],
  model: ['text', 'parse', 'packs'],
  check: ['text', 'parse', 'packs', 'model', 'ajv'],
  features: ['text', 'parse', 'packs', 'model', 'check', 'service'],
  report: ['text', 'check', 'insight'],
  service: ['text', 'parse', 'packs', 'model', 'check'],
  insight: ['text', 'parse', 'packs', 'model', 'check', 'service'],
  host: ['text', 'service', 'packs', 'node:'],
  lsp: ['text', 'service', 'features', 'check', 'packs', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  cli: ['text', 'check', 'service', 'insight', 'host', 'report', 'packs', 'commander', 'picocolors', 'node:'],
  entry: ['text', 'cli', 'lsp', 'host', 'report', 'commander', 'vscode-languageserver/node'],
  client: ['vscode', 'vscode-languageclient/node', 'node:'],
};

/** Packages that one file of a room may use besides. */
const besides: Readonly<Record<string, readonly string[]>> = {
  'server/host/files.ts': ['ignore'],
  'server/host/ignore.ts': ['ignore'],
  'server/host/node-host.ts': ['lsp'],
};

interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly line: number }[];
}

const sources = ['server', 'client'].flatMap((folder) => sourcesUnder(folder));

function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      const text = readFileSync(path.join(root, file), 'utf8');
      return { file, text, room: roomOf(file), imports: importsOf(text) };
    });
}

function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'client') return 'client';
  if (parts[1] === 'service.ts') return 'service';
  return parts.length === 2 ? 'entry' : (parts[1] ?? '');
}

function importsOf(text: string): Source['imports'] {
  const pattern = /^import\s+'([^']+)'|^(?:import|export)\s(?:[\w*{}\s,]*?)\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    from: match[1] ?? match[2] ?? match[3] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** The file that an import leads to, where it is one of ours. */
function target(source: Source, from: string): string | undefined {
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(source.file), from) : undefined;
}

function all(failures: readonly string[]): void {
  assert.deepEqual(failures, []);
}

describe('the house', () => {
  it('has rooms that import only what they may', () => {
    all(
      sources.flatMap((source) =>
        source.imports.flatMap(({ from, line }) => {
          const file = target(source, from);
          const wanted = file ? roomOf(file) : from;
          const allowed = [...(table[source.room] ?? []), ...(besides[source.file] ?? [])];
          const may = wanted === source.room || allowed.some((name) => wanted === name || (name.endsWith(':') && wanted.startsWith(name)));
          return may ? [] : [`${source.file}:${line} may not import ${from}: see "Who may import whom" in ARCHITECTURE.md`];
        }),
      ),
    );
  });

  it('has no cycles of imports, type imports included', () => {
    const graph = new Map(sources.map((source) => [source.file, source.imports.flatMap(({ from }) => target(source, from) ?? [])]));
    const failures: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file))
        failures.push(`cycle: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}: move what both need to the lower room`);
      if (trail.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    all(failures);
  });

  it('keeps features apart from each other', () => {
    const features = new Set(['hover', 'completion', 'actions'].map((name) => `server/features/${name}.ts`));
    const failures = sources
      .filter(({ file }) => features.has(file))
      .flatMap((source) =>
        source.imports.flatMap(({ from }) =>
          features.has(target(source, from) ?? '') ? [`${source.file} imports the feature ${from}`] : [],
        ),
      );
    all(failures);
  });

  it('has files that can be read in one sitting and say why they exist', () => {
    all(
      sources.flatMap(({ file, text }) => [
        ...(text.split('\n').length > 300
          ? [`${file} has ${text.split('\n').length} lines; divide it (house: aim for 150, never above 300)`]
          : []),
        ...(/^(#!.*\n)?\/\*\*/.test(text) ? [] : [`${file} does not begin with a comment that says why it exists`]),
        ...(/^[a-z0-9-]+\.ts$/.test(path.basename(file)) ? [] : [`${file}: file names are kebab-case`]),
        ...(/\b(TODO|FIXME|XXX)\b/.test(text) ? [`${file} has something left to do`] : []),
        ...(/^let |^(?:const|let) \w+(?:: [^=]+)? = new (?:Map|Set|WeakMap)\(\);/m.test(text)
          ? [`${file} keeps state in the module; state lives in Service`]
          : []),
      ]),
    );
  });

  it('reads nothing from disk, clock or network below the service', () => {
    const pure = new Set(['text', 'parse', 'packs', 'model', 'check', 'features', 'insight', 'report', 'service']);
    const impure = /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|setTimeout|fetch\(|async |await )/;
    all(
      sources.flatMap(({ file, room, text }) =>
        pure.has(room) && impure.test(text) ? [`${file} uses ${impure.exec(text)?.[0]}: everything below service is pure`] : [],
      ),
    );
  });

  it('names no framework, kind, term, norm or field of one in server/', () => {
    const own = createService().packs();
    const base = [...own.values()].find((pack) => pack.needs.length === 0);
    const words = new Set<string>();
    for (const pack of own.values()) {
      words.add(pack.framework);
      for (const kind of pack.kinds.values()) {
        words.add(kind.id);
        for (const key of keysOf(kind.root)) words.add(key);
      }
      for (const list of pack.terms.values()) for (const id of pack === base ? [] : [list.id, ...list.terms.keys()]) words.add(id);
      for (const norm of pack.norms) words.add(norm.id);
    }
    // The pack format's own keywords are English and the engine's to read, and so are the two keys of the header.
    const format = new Set(['framework', 'kind', 'norms', 'migration'].flatMap((id) => [id, ...keysOf(base?.kinds.get(id)?.root ?? {})]));
    const taken = [...words].filter(
      (word) => !format.has(word) && !Object.hasOwn(formats, word) && !homographs.has(word) && !/^\d*$/.test(word),
    );
    // A framework is not named within a longer text either.
    const frameworks = [...own.values()].filter((pack) => pack !== base).map((pack) => pack.framework);
    const literal = new RegExp(
      `(?<![\\w-])(?:${frameworks.join('|')})(?![\\w-])|(?<![\\w-])['"\`](${taken.join('|')})['"\`]|\\.(${taken.filter((word) => /^[a-z]+$/.test(word)).join('|')})\\b(?!\\()`,
      'g',
    );
    all(
      sources
        // The words of a period are part of its form, the same in every framework.
        .filter(({ file }) => file.startsWith('server/') && file !== 'server/packs/period.ts')
        .flatMap(({ file, text }) =>
          [...code(text).matchAll(literal)].map((match) => `${file} names ${match[0]}: what belongs to a framework belongs in schemas/`),
        ),
    );
  });

  it('has a file, an entry in the list and a test for each check', () => {
    const failures = checkNames.flatMap((name) => [
      ...(existsSync(path.join(root, `server/check/checks/${name}.ts`)) ? [] : [`server/check/checks/${name}.ts is missing`]),
      ...(existsSync(path.join(root, `test/check/checks/${name}.test.ts`)) ? [] : [`test/check/checks/${name}.test.ts is missing`]),
    ]);
    const files = readdirSync(path.join(root, 'server/check/checks')).map((name) => name.replace(/\.ts$/, ''));
    all([
      ...failures,
      ...files.filter((name) => !checkNames.some((known) => known === name)).map((name) => `${name}.ts is no check of the closed list`),
    ]);
  });

  it('says the same in both languages: every hole of one stands in the other', () => {
    const pair = /nl:\s*(['"`])((?:\\.|(?!\1).)*)\1,\s*en:\s*(['"`])((?:\\.|(?!\3).)*)\3/gs;
    const holes = (text: string): string =>
      [...text.matchAll(/\{(\w+)\}/g)]
        .map((match) => match[1])
        .sort()
        .join();
    all(
      sources.flatMap(({ file, text }) =>
        [...text.matchAll(pair)].flatMap((match) =>
          holes(match[2] ?? '') === holes(match[4] ?? '') ? [] : [`${file}: “${match[2]}” and “${match[4]}” have other holes`],
        ),
      ),
    );
  });

  it('has a line in ARCHITECTURE.md for every room, and for every dependency why', () => {
    const architecture = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
    const rooms = readdirSync(path.join(root, 'server'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const packages = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    all([
      ...rooms
        .filter(({ name }) => !architecture.includes(`${name}/`))
        .map(({ name }) => `ARCHITECTURE.md has no line for server/${name}/`),
      ...packages
        .filter((name) => !architecture.includes(`\`${name}\``))
        .map((name) => `ARCHITECTURE.md does not say why there is \`${name}\``),
      ...(architecture.split('\n').length > 200 ? ['ARCHITECTURE.md is longer than 200 lines'] : []),
    ]);
  });
});

/** Words of ours that some framework happens to use too. */
const homographs: ReadonlySet<string> = new Set(['client', 'kader', 'folder', 'met', 'moment']);

/** The text without comments and without what people read. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/\b(?:nl|en):\s*(['"`])(?:\\.|(?!\1).)*\1/gs, '');
}

/** Every key of a field and of what is under it. */
function keysOf(field: Field, seen = new Set<Field>()): readonly string[] {
  if (seen.has(field)) return [];
  seen.add(field);
  const parts = [...Object.values(field.properties ?? {}), field.items, field.additionalProperties, ...(field.oneOf ?? [])];
  return [...Object.keys(field.properties ?? {}), ...parts.flatMap((part) => (part ? keysOf(part, seen) : []))];
}
