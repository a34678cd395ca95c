/**
 * What a key costs inside the server, without a client: the parse part and the check part, next to `yaml` that parses the
 * whole text; and a real protocol opened and checked from scratch.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { parseDocument } from 'yaml';
import type { Service, SourceFile } from '../../server/service.ts';
import { root } from '../bundle.ts';
import { asOf } from '../clinic.ts';
import { demand } from '../guard.ts';
import { inTurn, type Line, lineOf } from '../measure.ts';
import { realFiles, realName } from '../real-documents.ts';
import { longFiles, longName } from '../scratch.ts';
import type { Row } from '../setting.ts';

const row = 'parsing';

type Engine = typeof import('../../server/service.ts');

export const parsing: Row = async ({ amounts, scratch }) => {
  // As they are shipped: bundled, with the build of `yaml` for browsers.
  const engine = require(scratch.bundle('server/service.ts')) as Engine;
  const yaml = require(scratch.bundle('node_modules/yaml/browser/index.js')) as { readonly parseDocument: typeof parseDocument };
  const parse = (text: string): number => timed(() => yaml.parseDocument(text, { uniqueKeys: false }));
  const lines: Line[] = [];
  for (const size of amounts.sizes) lines.push(...(await key(size, engine, parse, amounts.parses)));
  return [...lines, ...(await opened(engine, parse, amounts.parses * 4))];
};

/** One letter more and one letter less, at a place of its own each time. */
async function key(size: number, engine: Engine, parse: (text: string) => number, rounds: number): Promise<readonly Line[]> {
  const files = longFiles(size);
  const service = serviceWith(engine, files);
  const uri = addressOf(longName);
  const text = files.get(longName) ?? '';
  const places = [...text.matchAll(/^ {8}soort: [\w-]+$/gm)].map((match) => match.index + match[0].length);
  let round = 0;
  const next = (): readonly [number, number, number] => {
    const place = places[(round++ * 7919) % places.length] ?? 0;
    const broken = flat(`${text.slice(0, place)}x${text.slice(place)}`);
    const set = timed(() => service.set(uri, broken));
    const check = timed(() => service.check(uri));
    const codes = service.check(uri).problems.map(({ code }) => code);
    demand(
      codes.join() === 'term' ? undefined : `one term is wrong, but reported is ${codes.join() || 'nothing'}`,
      `the service, ${size} lines`,
    );
    const whole = parse(broken);
    service.set(uri, text);
    service.check(uri);
    return [set, check, whole];
  };
  const [results = []] = await inTurn(rounds, [next], 5);
  const beside = { name: 'yaml, whole text', values: results.map(([, , whole]) => whole) };
  const parts = [results.map(([set]) => set), results.map(([, check]) => check)] as const;
  return [
    ...lineOf({ row, what: `parse part of a key, ${size} lines`, unit: 'ms', target: { kind: 'at most', value: 3 } }, parts[0], beside),
    ...lineOf({ row, what: `check part of a key, ${size} lines`, unit: 'ms' }, parts[1], beside),
  ];
}

/** A protocol of the example clinic, opened anew each time. */
async function opened(engine: Engine, parse: (text: string) => number, rounds: number): Promise<readonly Line[]> {
  const files = realFiles(500);
  const service = serviceWith(engine, files);
  const text = files.get(realName) ?? '';
  let round = 0;
  const check = (): number => {
    const own = `${text}# ${round++}\n`;
    // Nothing may be left of the time before, or it would be a key and not an opening.
    service.remove(addressOf(realName));
    return timed(() => {
      service.set(addressOf(realName), own);
      service.check(addressOf(realName));
    });
  };
  const [checked = [], parsed = []] = await inTurn<number>(rounds, [check, () => parse(text)], 30);
  const about = { row, what: 'a protocol of 500 lines, opened and checked', unit: 'ms', target: { kind: 'ratio', value: 2 } } as const;
  return lineOf(about, checked, { name: 'yaml alone', values: parsed });
}

function serviceWith(engine: Engine, files: ReadonlyMap<string, string>): Service {
  const service = new engine.Service({ bundled: engine.compileBundled(packs()), today: () => asOf });
  for (const [name, text] of files) service.set(addressOf(name), text);
  for (const name of files.keys()) service.check(addressOf(name));
  return service;
}

function addressOf(name: string): string {
  return `file:///bench/${name}`;
}

/** The files of the packs that come with the product. */
function packs(): readonly SourceFile[] {
  const folder = path.join(root, 'schemas');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.kader.yaml') && !/[\\/]examples[\\/]/.test(name))
    .map((name) => path.join(folder, name))
    .map((file) => ({ uri: pathToFileURL(file).href, text: readFileSync(file, 'utf8') }));
}

/** Pieces that were put together become one string only when they are read, and that is not what is measured. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
