/** The one front door: the only state there is, with everything derived from it worked out once and kept while it holds. */

import { check } from './check/check.ts';
import type { Problem, Result } from './check/problem.ts';
import { headerOf, writtenIn } from './model/header.ts';
import { createModel, type Model } from './model/model.ts';
import { gatherWorkspaces, type Workspace } from './model/workspace.ts';
import { type Compiled, compilePacks } from './packs/compile.ts';
import type { PackFile } from './packs/compile-kind.ts';
import type { Day } from './packs/date.ts';
import type { Pack } from './packs/pack.ts';
import { parse } from './parse/parse.ts';
import type { Tree } from './parse/tree.ts';
import { createDocument, type Document } from './text/document.ts';
import type { Language } from './text/message.ts';

export interface SourceFile {
  readonly uri: string;
  readonly text: string;
}

export interface Settings {
  readonly language: Language;
  /** The date that everything is judged on; today where it is not set. */
  readonly asOf?: Day | undefined;
  /** URIs of folders with packs besides those that a workspace document names; each ends in `/`. */
  readonly frameworks: readonly string[];
}

export interface ServiceOptions {
  /** The packs that come with the product. */
  readonly bundled: Bundled;
  readonly today: () => Day;
  /** Told of an error in our own code, once for each; the answer it cost is left empty. Without it the error is thrown. */
  readonly onError?: (error: unknown) => void;
}

/** Packs that are read and compiled once and serve any number of services. */
export interface Bundled {
  readonly files: readonly PackFile[];
  readonly compiled: Compiled;
}

export function compileBundled(sources: readonly SourceFile[]): Bundled {
  const files = sources.map(({ uri, text }) => ({ uri, tree: parse(createDocument(uri, text)) }));
  return { files, compiled: compilePacks(files) };
}

/** One document with all that is around it, as features see it: immutable. */
export interface View {
  readonly model: Model;
  readonly packs: ReadonlyMap<string, Pack>;
  /** Packs that are there but cannot be loaded. */
  readonly unloaded: readonly string[];
  readonly workspace: Workspace;
  readonly asOf: Day;
  readonly language: Language;
}

const nothing: Result = { problems: [], verdicts: [] };

export class Service {
  readonly #options: ServiceOptions;
  readonly #documents = new Map<string, Tree>();
  #settings: Settings = { language: 'nl', frameworks: [] };
  #compiled: { readonly own: readonly PackFile[]; readonly compiled: Compiled; readonly isCurrent: boolean } | undefined;
  readonly #models = new Map<string, { readonly tree: Tree; readonly packs: ReadonlyMap<string, Pack>; readonly model: Model }>();
  #folders: readonly string[] | undefined;
  #workspaces: ((uri: string) => Workspace) | undefined;
  readonly #results = new Map<string, { readonly asOf: Day; readonly result: Result }>();

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  get settings(): Settings {
    return this.#settings;
  }

  configure(settings: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#forget();
  }

  /** Adds a document or gives it a new text. */
  set(uri: string, text: string): void {
    if (this.#documents.get(uri)?.document.text === text) return;
    this.#documents.set(uri, parse(createDocument(uri, text)));
    this.#forget();
  }

  remove(uri: string): void {
    if (!this.#documents.delete(uri)) return;
    this.#models.delete(uri);
    this.#forget();
  }

  /** All documents, in the order of their addresses. */
  uris(): readonly string[] {
    return [...this.#documents.keys()].sort();
  }

  document(uri: string): Document | undefined {
    return this.#documents.get(uri)?.document;
  }

  /** All packs known now, by `framework@version`. */
  packs(): ReadonlyMap<string, Pack> {
    return this.#compile().packs;
  }

  /** The documents that hold an error in a pack: whoever checks with those packs wants to hear of it. */
  faultyPackFiles(): readonly string[] {
    return [...new Set(this.#compile().problems.map(({ uri }) => uri))];
  }

  /** The folders of own packs that workspace documents and settings name; whoever reads the disk brings their files in. */
  packFolders(): readonly string[] {
    this.#folders ??= [...new Set([...this.#namedFolders(), ...this.#settings.frameworks])];
    return this.#folders;
  }

  asOf(): Day {
    return this.#settings.asOf ?? this.#options.today();
  }

  view(uri: string): View | undefined {
    const tree = this.#documents.get(uri);
    if (!tree) return undefined;
    const { packs, unloaded } = this.#compile();
    return {
      model: this.#model(tree, packs),
      packs,
      unloaded,
      workspace: this.#workspaceOf(uri),
      asOf: this.asOf(),
      language: this.#settings.language,
    };
  }

  /** Problems and verdicts of a document; none for an unknown address. */
  check(uri: string): Result {
    const asOf = this.asOf();
    const known = this.#results.get(uri);
    if (known?.asOf === asOf) return known.result;
    const result = this.guard(() => {
      const view = this.view(uri);
      return view ? this.#withPackProblems(check(view.model, view), uri) : nothing;
    }, nothing);
    this.#results.set(uri, { asOf, result });
    return result;
  }

  /** Runs a feature: an error in it costs its own answer only. */
  guard<T>(run: () => T, otherwise: T): T {
    if (!this.#options.onError) return run();
    try {
      return run();
    } catch (error) {
      this.#options.onError(error);
      return otherwise;
    }
  }

  #withPackProblems(result: Result, uri: string): Result {
    const { packs, problems } = this.#compile();
    // The shape of a kind is compiled at its first use, which for its own file is now.
    for (const pack of packs.values()) for (const kind of pack.kinds.values()) if (kind.uri === uri) kind.validate({});
    const found = problems.filter((problem) => problem.uri === uri);
    if (found.length === 0) return result;
    const pack = [...packs.values()].find(({ folder }) => uri.startsWith(folder))?.id;
    const own = found.map(({ code, place, message }): Problem => ({ code, severity: 'error', place, message, ...(pack && { pack }) }));
    return { ...result, problems: [...result.problems, ...own].sort((one, other) => one.place.start - other.place.start) };
  }

  #model(tree: Tree, packs: ReadonlyMap<string, Pack>): Model {
    const { uri } = tree.document;
    const known = this.#models.get(uri);
    if (known?.tree === tree && known.packs === packs) return known.model;
    const model = createModel(tree, packs);
    this.#models.set(uri, { tree, packs, model });
    return model;
  }

  #workspaceOf(uri: string): Workspace {
    const packs = this.packs();
    this.#workspaces ??= gatherWorkspaces([...this.#documents.values()].map((tree) => this.#model(tree, packs)));
    return this.#workspaces(uri);
  }

  #namedFolders(): readonly string[] {
    const { packs } = this.#options.bundled.compiled;
    const kinds = new Set(
      [...packs.values()].flatMap((pack) => [...pack.kinds.values()].flatMap((kind) => (kind.workspace ? kind.id : []))),
    );
    return [...this.#documents.values()].flatMap((tree) => {
      if (!kinds.has(writtenIn(headerOf(tree.root).kind) ?? '')) return [];
      return gatherWorkspaces([createModel(tree, packs)])(tree.document.uri).packFolder ?? [];
    });
  }

  #compile(): Compiled {
    if (this.#compiled?.isCurrent) return this.#compiled.compiled;
    const { bundled } = this.#options;
    const folders = this.packFolders();
    const own = [...this.#documents].flatMap(([uri, tree]) => (folders.some((folder) => uri.startsWith(folder)) ? { uri, tree } : []));
    const known = this.#compiled;
    const isSame = known?.own.length === own.length && known.own.every((file, index) => file.tree === own[index]?.tree);
    const compiled =
      known && isSame
        ? known.compiled
        : own.length === 0
          ? bundled.compiled
          : this.guard(() => compilePacks([...bundled.files, ...own]), bundled.compiled);
    this.#compiled = { own, compiled, isCurrent: true };
    return compiled;
  }

  /** What depended on other documents is worked out again when asked for; trees, packs and models stay while they hold. */
  #forget(): void {
    if (this.#compiled) this.#compiled = { ...this.#compiled, isCurrent: false };
    this.#folders = undefined;
    this.#workspaces = undefined;
    this.#results.clear();
  }
}
