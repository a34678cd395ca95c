/**
 * Writes plain JSON Schemas of all packs of the product into `dist/schemas`, for editors that have a generic YAML server only:
 * `kader.schema.json` for every document, `<pack>.schema.json` for those of a pack, `<pack>/<kind>.schema.json` for one kind.
 * They are in Dutch; beside each stands the same in English, as `*.en.schema.json`.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledFiles } from '../server/host/bundled.ts';
import { plainFiles } from '../server/packs/plain-schema.ts';
import { compileBundled } from '../server/service.ts';

const folder = path.resolve(__dirname, '../dist/schemas');

for (const { path: name, schema } of plainFiles(compileBundled(bundledFiles()).packs)) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`);
}
