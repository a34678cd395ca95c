/**
 * The plain JSON Schemas of the product, as editors use them that know nothing of Kader: what is right to the engine is right to
 * them, what has the wrong shape is wrong to them, and a generic YAML server shows our words.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Problem } from '../server/check/problem.ts';
import { type Field, isText, type Schema } from '../server/packs/field.ts';
import { formats } from '../server/packs/formats.ts';
import type { Kind } from '../server/packs/pack.ts';
import { kindSchema, packSchema, packsSchema, plainFiles } from '../server/packs/plain-schema.ts';
import { bundledPacks, createService, filesUnder, inProject } from './fixture.ts';
import { plainErrors } from './packs/plain.ts';

const { packs } = bundledPacks();
const kinds = [...packs.values()].flatMap((pack) => [...pack.kinds.values()]);

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const wrongInAny = once(() => plainErrors(packsSchema(packs, 'nl')));
const wrongInPack = new Map([...packs.values()].map((pack) => [pack.id, once(() => plainErrors(packSchema(pack, packs, 'nl')))]));
const wrongInKind = new Map(kinds.map((kind) => [kind, once(() => plainErrors(kindSchema(kind, packs, 'nl')))]));

/** Problems that a plain schema surely has too: it knows all of what they are about. */
function isPlain({ code, severity }: Problem): boolean {
  return severity === 'error' && ['required', 'unknown-key', 'type', 'enum', 'term', 'header'].includes(code);
}

/** Problems of the shape that a plain schema may have too: forms that JSON Schema does not know, and sizes of what is no text to it. */
function isShape({ code, severity }: Problem): boolean {
  return severity === 'error' && ['format', 'size', 'duplicate-item', 'value'].includes(code);
}

/** What a plain schema must say of the document; undefined where it may say either. */
function isRight(problems: readonly Problem[]): boolean | undefined {
  if (problems.some(isPlain)) return false;
  return problems.some(isShape) ? undefined : true;
}

describe('the plain schemas as they are built', () => {
  const folder = path.resolve(__dirname, '../dist/schemas');
  const files = plainFiles(packs);

  it('are those of the packs', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    assert.deepEqual(names.map((name) => name.replaceAll('\\', '/')).toSorted(), files.map(({ path: name }) => name).toSorted());
    for (const { path: name, schema } of files) assert.deepEqual(JSON.parse(readFileSync(path.join(folder, name), 'utf8')), schema, name);
  });

  for (const { path: name, schema } of files) it(`are valid: ${name}`, () => assert.equal(typeof plainErrors(schema), 'function'));
});

describe('documents, to a plain schema', () => {
  const files = ['examples', 'schemas'].flatMap(filesUnder);
  const service = createService(files);

  for (const { uri, text } of files) {
    it(inProject(uri), () => {
      const { problems } = service.check(uri);
      const value = parse(text) as { readonly kader: string; readonly document: string };
      const { pack, kind } = service.view(uri)?.model ?? {};
      const schemas = [wrongInAny, pack && wrongInPack.get(pack.id), kind && wrongInKind.get(kind)];
      const found = schemas.flatMap((schema) => (schema ? [schema()(value)] : []));
      if (isRight(problems) === true) assert.deepEqual(found.flat(), []);
      if (isRight(problems) === false) for (const errors of found) assert.notDeepEqual(errors, []);
    });
  }
});
