/**
 * What a check costs next to parsing: a realistic protocol of 500 lines, opened and checked from scratch, beside `yaml`
 * alone on the same text. Interleaved runs in one process; medians, their spread, and the ratio, which is what counts.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { createService, filesUnder } from '../test/fixture.ts';

const lines = 500;
const runs = 60;

/** A protocol of the example clinic with its lists made longer, item by item in turn, until it has so many lines. */
function longProtocol(): string {
  const text = readFileSync(path.resolve(__dirname, '../examples/kliniek/protocollen/borstvergroting.kader.yaml'), 'utf8');
  const written = text.split('\n').filter((line) => !/^\s*#/.test(line));
  const items = written.flatMap((line) => (/^ {2}- [^:]+$/.test(line) ? [line] : []));
  const longer = new Map<string, string[]>(items.map((item) => [item, []]));
  for (let count = written.length; count < lines; count++)
    longer.get(items[count % items.length] ?? '')?.push(`  - Aandachtspunt ${count} bij deze ingreep`);
  return written.flatMap((line) => [line, ...(longer.get(line) ?? [])]).join('\n');
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

const text = longProtocol();
const uri = 'file:///kliniek/protocollen/lang.kader.yaml';
const service = createService(
  filesUnder('examples/kliniek').map((file) => ({ ...file, uri: file.uri.replace(/^.*\/kliniek\//, 'file:///kliniek/') })),
);
const times = { parse: [] as number[], check: [] as number[] };
for (let run = 0; run < runs * 2; run++) {
  const started = performance.now();
  parseDocument(text);
  const parsed = performance.now();
  service.set(uri, `${text}# ${run}\n`);
  service.check(uri);
  const checked = performance.now();
  if (run < runs) continue;
  times.parse.push(parsed - started);
  times.check.push(checked - parsed);
}
const [parse, check] = [median(times.parse), median(times.check)];
const spread = (values: readonly number[]): string => `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
console.log(`a document of ${text.split('\n').length} lines, ${runs} interleaved runs, median (spread) in ms`);
console.log(`  yaml alone        ${parse.toFixed(2)} (${spread(times.parse)})`);
console.log(`  opened + checked  ${check.toFixed(2)} (${spread(times.check)}), ${service.check(uri).problems.length} problems`);
console.log(`  ratio             ${(check / parse).toFixed(2)}   (at most 2)`);
