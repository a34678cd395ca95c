/**
 * The packs that were compiled when the product was built (`build/packs.ts`), without parsing or compiling anything: of each
 * pack its name and its kinds at once, and the rest when it is first asked for.
 */

import type { ValidateFunction } from 'ajv';
import type { Base, Compiled } from './compile.ts';
import { type Field, partsOf } from './field.ts';
import { formats } from './formats.ts';
import { readGraph } from './graph.ts';
import type { Kind, Pack } from './pack.ts';

/** The first line of the file. The numbers are those of other lines; addresses are seen from the product's folder. */
export interface Contents {
  readonly packs: readonly BuiltPack[];
  readonly base?: Omit<Base, 'root'> & { readonly body: number };
}

export interface BuiltPack extends Omit<Pack, 'needs' | 'kinds' | keyof Body> {
  readonly needs: readonly string[];
  readonly kinds: readonly BuiltKind[];
  readonly body: number;
}

export interface BuiltKind extends Omit<Kind, 'root' | 'validate'> {
  readonly shape: number;
}

/** What most of the file is. */
export interface Body extends Pick<Pack, 'terms' | 'sources' | 'parties' | 'calendar' | 'norms'> {
  /** Of the kinds, in their order. */
  readonly roots: readonly Field[];
}

/** `product`: the folder that holds `schemas`, as an address that ends in `/`. */
export function readBuilt(bytes: Uint8Array, product: string): Compiled {
  const lines = linesOf(bytes);
  const contents = JSON.parse(lines(0)) as Contents;
  const packs = new Map<string, Pack>();
  const base = contents.base && baseFrom(contents.base, lines);
  const compiled: Compiled = { packs, problems: [], unloaded: [], ...(base && { base }) };
  for (const { needs, kinds, body: line, ...head } of contents.packs) {
    const body = once(() => readGraph(lines(line), compiled) as Body);
    packs.set(head.id, {
      ...head,
      folder: product + head.folder,
      needs: needs.flatMap((id) => packs.get(id) ?? []),
      kinds: new Map(kinds.map((kind, index) => [kind.id, kindFrom(kind, product, lines, () => body().roots[index] ?? {})])),
      get terms() {
        return body().terms;
      },
      get sources() {
        return body().sources;
      },
      get parties() {
        return body().parties;
      },
      get calendar() {
        return body().calendar;
      },
      get norms() {
        return body().norms;
      },
    });
  }
  return compiled;
}

function baseFrom({ body: line, ...head }: NonNullable<Contents['base']>, lines: Lines): Base {
  const root = once(() => readGraph(lines(line), undefined) as Field);
  return {
    ...head,
    get root() {
      return root();
    },
  };
}

function kindFrom({ shape, ...head }: BuiltKind, product: string, lines: Lines, root: () => Field): Kind {
  const validators = once(() => {
    const functions = evaluate(lines(shape));
    return new Map(partsOf(root()).map((part, index) => [part, functions[index]]));
  });
  return {
    ...head,
    uri: product + head.uri,
    get root() {
      return root();
    },
    validate: (part, value) => {
      const validate = validators().get(part);
      if (!validate) throw new Error('this field is no part of its kind');
      return validate(value) ? [] : [...(validate.errors ?? [])];
    },
  };
}

/** The functions that ajv made of the parts of a kind, in the order of `partsOf`. */
function evaluate(code: string): Readonly<Record<number, ValidateFunction>> {
  const needed = (name: string): unknown => {
    if (name === 'formats') return Object.fromEntries(Object.entries(formats).map(([id, { holds }]) => [id, holds]));
    return name.endsWith('equal') ? require('ajv/dist/runtime/equal') : require('ajv/dist/runtime/ucs2length');
  };
  const exports = {};
  new Function('exports', 'require', code)(exports, needed);
  return exports;
}

type Lines = (line: number) => string;

/** The lines of a text in ASCII, each made when it is asked for: of most of them nobody asks. */
function linesOf(bytes: Uint8Array): Lines {
  const ends = [-1];
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) ends.push(end);
  const decoder = new TextDecoder();
  return (line) => decoder.decode(bytes.subarray((ends[line] ?? 0) + 1, ends[line + 1]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
