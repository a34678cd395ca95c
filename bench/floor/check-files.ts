/**
 * The least that a checker of files can do: read each, parse it with `yaml`, check its shape with ajv and count what is
 * wrong. No places, no norms, no references, nothing said. Arguments: a file with a JSON Schema for each kind, a folder.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parseDocument } from 'yaml';

const [schemas = '', folder = ''] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false });
const kinds = Object.entries(JSON.parse(readFileSync(schemas, 'utf8')) as Record<string, object>);
const validators = new Map(kinds.map(([kind, schema]) => [kind, ajv.compile(schema)]));

const count = { files: 0, wrong: 0 };
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.kader.yaml')) continue;
  const document = parseDocument(readFileSync(path.join(folder, name), 'utf8'), { uniqueKeys: false });
  const value = document.toJS() as { readonly document?: string };
  const validate = validators.get(value.document ?? '');
  count.files++;
  if (document.errors.length > 0 || (validate && !validate(value))) count.wrong++;
}
console.log(JSON.stringify(count));
