/** The first parse of a text in a fresh process, by `yaml` alone: no check can answer sooner. Prints its milliseconds. */

import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const began = performance.now();
const { errors } = parseDocument(text, { uniqueKeys: false });
const took = performance.now() - began;
if (errors.length > 0) throw errors[0];
console.log(took);
