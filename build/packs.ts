/**
 * Compiles the packs of the product into `dist/packs.txt`, so that no program of ours reads YAML or compiles a schema for them.
 * A line of JSON that says which packs there are, then a line for the rest of each pack (`graph.ts`), and a line of JavaScript
 * for the shape of each kind. All of it is ASCII and names no folder of this machine.
 */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { _ } from 'ajv';
import standalone from 'ajv/dist/standalone';
import { transform } from 'esbuild';
import { builtFile, bundledFiles } from '../server/host/bundled.ts';
import { folderUriOf } from '../server/host/files.ts';
import type { Body, BuiltKind, BuiltPack, Contents } from '../server/packs/built.ts';
import type { Compiled } from '../server/packs/compile.ts';
import { type Field, partsOf } from '../server/packs/field.ts';
import type { Address } from '../server/packs/graph.ts';
import type { Kind, Pack } from '../server/packs/pack.ts';
import { createAjv } from '../server/packs/shape.ts';
import { shapeSchema } from '../server/packs/shape-schema.ts';
import { compileBundled } from '../server/service.ts';
import { writeGraph } from './graph.ts';

const product = path.resolve(__dirname, '..');
void write();

async function write(): Promise<void> {
  const lines = await Promise.all(linesFor(compileBundled(bundledFiles())));
  writeFileSync(path.join(product, 'dist', builtFile), lines.map((line) => `${ascii(line)}\n`).join(''));
}

/** Gives the number of the line. */
type Add = (line: string | Promise<string>) => number;

function linesFor(compiled: Compiled): readonly (string | Promise<string>)[] {
  const { packs, problems, base } = compiled;
  if (problems.length > 0) throw new Error(`the packs have problems: ${JSON.stringify(problems)}`);
  const lines: (string | Promise<string>)[] = [];
  // The first line is the contents.
  const add: Add = (line) => lines.push(line);
  const contents: Contents = {
    packs: [...packs.values()].map((pack) => packFrom(pack, compiled, add)),
    ...(base && { base: { ...(base.pack && { pack: base.pack }), body: add(writeGraph(base.root, new Map())) } }),
  };
  return [JSON.stringify(contents), ...lines];
}

function packFrom(pack: Pack, compiled: Compiled, add: Add): BuiltPack {
  const { kinds, terms, sources, parties, calendar, norms, needs, ...head } = pack;
  const body: Body = { roots: [...kinds.values()].map(({ root }) => root), terms, sources, parties, calendar, norms };
  return {
    ...head,
    folder: relative(pack.folder),
    needs: needs.map(({ id }) => id),
    kinds: [...kinds.values()].map((kind) => kindFrom(kind, add)),
    body: add(writeGraph(body, outside(pack, compiled))),
  };
}

function kindFrom({ root, validate: _validate, ...head }: Kind, add: Add): BuiltKind {
  return { ...head, uri: relative(head.uri), shape: add(shapeCode(root)) };
}

/** A module that exports the validating function of each part under its number. */
async function shapeCode(root: Field): Promise<string> {
  const ajv = createAjv({ code: { source: true, formats: _`require("formats")` } });
  ajv.addSchema({ $id: 'kind', ...shapeSchema(root) });
  const parts = Object.fromEntries(partsOf(root).map((_part, index) => [index, `kind#/definitions/${index}`]));
  const { code } = await transform(standalone(ajv, parts), { format: 'cjs', minify: true });
  const line = code.trim();
  if (line.includes('\n')) throw new Error(`the shape of a kind takes more than one line: ${line}`);
  return line;
}

/** The addresses of what a pack speaks of that does not stand in its own body: the base, every kind, and the fields of other packs. */
function outside(own: Pack, { packs, base }: Compiled): ReadonlyMap<unknown, Address> {
  const found = new Map<unknown, Address>();
  const visit = (field: unknown, address: Address): void => {
    if (typeof field !== 'object' || field === null || found.has(field)) return;
    found.set(field, address);
    for (const [key, inner] of Object.entries(field)) visit(inner, [...address, key]);
  };
  if (base) visit(base.root, ['base', 'root']);
  for (const pack of packs.values()) {
    for (const kind of pack.kinds.values()) {
      const address = ['packs', pack.id, 'kinds', kind.id];
      found.set(kind, address);
      if (pack !== own) visit(kind.root, [...address, 'root']);
    }
  }
  return found;
}

function relative(uri: string): string {
  const folder = folderUriOf(product);
  if (!uri.startsWith(folder)) throw new Error(`${uri} does not stand in the product`);
  return uri.slice(folder.length);
}

function ascii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
