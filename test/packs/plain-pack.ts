/** Small packs, and what a kind of theirs is in plain JSON Schema. */

import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { type Compiled, compilePacks } from '../../server/packs/compile.ts';
import type { Schema } from '../../server/packs/field.ts';
import { kindSchema } from '../../server/packs/plain-schema.ts';
import { parseText } from '../../server/parse/parse.ts';
import type { Language } from '../../server/text/message.ts';
import { bundledPacks, readFixture } from '../fixture.ts';
import { ownPack, type Parts } from './own-pack.ts';
import { plainErrors } from './plain.ts';

/** The packs of the product and the one of the test. */
export function packsWith(parts: Parts): Compiled['packs'] {
  const files = [...readFixture(ownPack(parts)).files.values()].filter(({ uri }) => !/werk\/[^/]*$/.test(uri));
  return compilePacks(
    files.map(({ uri, text }) => ({ uri, tree: parseText(uri, text) })),
    bundledPacks(),
  ).packs;
}

/** The plain schema of the kind of the test; its fields stand under `properties:` unless a whole schema is given. */
export function plainOf(fields: string, parts: Parts = {}, language: Language = 'nl'): Schema {
  const schema = /^\s*type: object/.test(fields) ? fields : `\n  type: object\n  properties:${fields.replace(/^/gm, '    ')}`;
  const packs = packsWith({ norms: '{}', ...parts, schema });
  const kind = packs.get('proef@1')?.kinds.get('blad');
  assert.ok(kind);
  return kindSchema(kind, packs, language);
}

/** What ajv alone says of a document, written as YAML, below its header. */
export function wrongIn(schema: Schema, ...lines: readonly string[]): readonly string[] {
  return plainErrors(schema)(parse(['kader: proef@1', 'document: blad', ...lines].join('\n')));
}

/** A list with these entries. */
export function listOf(entries: string, more = ''): Parts {
  return {
    terms: `\n  soort:\n    label: {nl: Soort, en: Sort}\n${more}    entries:\n${entries.replace(/^\n/, '').replace(/^/gm, '      ')}\n`,
  };
}
