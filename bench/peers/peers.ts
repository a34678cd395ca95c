/**
 * What a user would take instead of Kader: a language server with a JSON Schema, and two checkers for the command line.
 * They are installed in this folder, with a lockfile of their own, only when somebody asks for them.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Clinic } from '../clinic.ts';
import { demand } from '../guard.ts';
import { run } from '../program.ts';
import { type Schema, schemasOf } from '../schema.ts';
import type { Scratch } from '../scratch.ts';
import type { Server } from '../servers.ts';
import { withNorms } from './norms.ts';

export interface Peers {
  readonly servers: readonly Server[];
  /** The same as one file each: faster to start, and not otherwise different. */
  readonly bundled: readonly Server[];
  /** Ready to check the documents of a clinic that was written to a folder. */
  checkers(schemas: Readonly<Record<string, Schema>>, folder: string, clinic: Clinic): readonly Checker[];
}

export interface Checker {
  readonly name: string;
  /** How many times as fast as it we promise to be. */
  readonly faster: number;
  readonly seconds: () => number;
}

export const noPeers: Peers = { servers: [], bundled: [], checkers: () => [] };

const modules = path.join(__dirname, 'node_modules');

export function installPeers(scratch: Scratch): Peers {
  // Nothing of them needs to be built, and one of them would report that it was installed.
  if (!existsSync(modules)) run(['npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts'], 0, __dirname);
  const schema = scratch.file('protocol.json', () => JSON.stringify(withNorms(schemasOf('bench/pack', ['protocol']).protocol ?? {})));
  const installed = path.join(modules, 'yaml-language-server/bin/yaml-language-server');
  return {
    servers: [yamlServer('yaml-language-server', installed, schema)],
    bundled: [yamlServer('yaml-language-server, bundled', bundleYamlServer(scratch), schema)],
    checkers: (schemas, folder, clinic) => {
      const all = oneOf(schemas);
      const wrong = clinic.files.filter((file) => file.wrong?.code === 'term').length;
      return [spectral(all, folder, wrong, scratch), v8r(all, folder, wrong, scratch)];
    },
  };
}

/** Everything off that asks the network for schemas. */
function yamlServer(name: string, program: string, schema: string): Server {
  const store = { enable: false, url: '' };
  return {
    name,
    command: [process.execPath, program, '--stdio'],
    languageId: 'yaml',
    pulls: false,
    isOurs: false,
    initializationOptions: { l10nPath: path.join(modules, 'yaml-language-server/l10n') },
    settings: {
      yaml: {
        schemas: { [pathToFileURL(schema).href]: ['*.kader.yaml'] },
        schemaStore: store,
        kubernetesCRDStore: store,
        validate: true,
        hover: true,
        completion: true,
        format: { enable: false },
      },
      http: { proxy: '', proxyStrictSSL: false },
      editor: { detectIndentation: true, tabSize: 2 },
    },
  };
}

function bundleYamlServer(scratch: Scratch): string {
  const outfile = path.join(scratch.path, 'yaml-language-server.cjs');
  buildSync({
    entryPoints: [path.join(modules, 'yaml-language-server/out/src/server.js')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // One of its dependencies breaks when it is bundled from what `main` names.
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outfile;
}

function spectral(schema: Schema, folder: string, wrong: number, scratch: Scratch): Checker {
  const check = { function: 'schema', functionOptions: { schema, allErrors: true, dialect: 'draft7' } };
  // biome-ignore lint/suspicious/noThenProperty: it is the word that rulesets have for it.
  const rules = { extends: [], rules: { shape: { given: '$', severity: 'error', then: check } } };
  const ruleset = scratch.file('spectral.json', () => JSON.stringify(rules));
  const command = [process.execPath, path.join(modules, '@stoplight/spectral-cli/dist/index.js'), 'lint', '**/*.kader.yaml'];
  return {
    name: 'Spectral',
    faster: 35,
    seconds: () => {
      const { seconds, output } = run([...command, '--ruleset', ruleset, '--format', 'json', '--quiet'], 1, folder);
      const found = JSON.parse(output) as readonly { readonly source: string }[];
      return rightly(seconds, new Set(found.map(({ source }) => source)).size, wrong, 'Spectral');
    },
  };
}

function v8r(schema: Schema, folder: string, wrong: number, scratch: Scratch): Checker {
  const file = scratch.file('clinic.json', () => JSON.stringify(schema));
  const command = [
    process.execPath,
    path.join(modules, 'v8r/src/index.js'),
    '**/*.kader.yaml',
    '--schema',
    file,
    '--output-format',
    'json',
  ];
  return {
    name: 'v8r',
    faster: 20,
    seconds: () => {
      const { seconds, output } = run(command, 99, folder);
      const { results } = JSON.parse(output) as { readonly results: readonly { readonly valid: boolean }[] };
      return rightly(seconds, results.filter(({ valid }) => !valid).length, wrong, 'v8r');
    },
  };
}

function rightly(seconds: number, found: number, expected: number, name: string): number {
  demand(found === expected ? undefined : `${found} documents are wrong, not ${expected}`, name);
  return seconds;
}

/** One schema for documents of all kinds, which each say what they are. */
function oneOf(schemas: Readonly<Record<string, Schema>>): Schema {
  const cases = Object.entries(schemas).map(([kind, { $schema, ...schema }]) => ({
    if: { properties: { document: { const: kind } }, required: ['document'] },
    // biome-ignore lint/suspicious/noThenProperty: it is the word that JSON Schema has for it.
    then: schema,
  }));
  return { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', allOf: cases };
}
