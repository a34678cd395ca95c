/** The one front door: the only state there is, with everything derived from it worked out once and kept while it holds. */

import { check } from './check/check.ts';
import { withPackProblems } from './check/pack-problems.ts';
import type { Result } from './check/problem.ts';
import { createModel, packFolderNamedIn } from './model/create-model.ts';
import { headerOf, writtenIn } from './model/header.ts';
import { Inquiry, nowhere, type Question, stillHold } from './model/inquiry.ts';
import { type Keep, Kept, keepNothing } from './model/kept.ts';
import type { Model } from './model/model.ts';
import { type Outline, outlineOf } from './model/outline.ts';
import type { View } from './model/view.ts';
import { type Workspace, Workspaces } from './model/workspace.ts';
import { type Compiled, compilePacks } from './packs/compile.ts';
import type { Day } from './packs/date.ts';
import { OwnPacks } from './packs/own-packs.ts';
import type { Pack } from './packs/pack.ts';
import type { Names } from './parse/convert.ts';
import { type ParsedTree, parse } from './parse/parse.ts';
import { isLong, type Sizes, usualSizes } from './parse/pieces.ts';
import { createDocument, type Document, type Lines } from './text/document.ts';
import type { Language } from './text/message.ts';

export type { Outline } from './model/outline.ts';
export type { View } from './model/view.ts';

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
  readonly bundled: Compiled;
  readonly today: () => Day;
  /** Told of an error in our own code, once for each; the answer it cost is left empty. Without it the error is thrown. */
  readonly onError?: (error: unknown) => void;
  /** The text of a document that is expected, for a question that it may be the answer to; undefined where it is gone. */
  readonly read?: (uri: string) => string | undefined;
  /** Of the pieces that long texts are read in. */
  readonly sizes?: Sizes;
}

/** The packs of these files. Compiled once, they serve any number of services. */
export function compileBundled(sources: readonly SourceFile[]): Compiled {
  return compilePacks(sources.map(({ uri, text }) => ({ uri, tree: parse(createDocument(uri, text)) })));
}

const nothing: Result = { problems: [], verdicts: [] };

/** A document understood, and what came of its parts: true for one text, one set of packs and one date. */
interface Understood {
  readonly document: Document;
  readonly compiled: Compiled;
  readonly model: Model;
  readonly keep: Keep;
  readonly keptFor: string;
}

/** What a check gave, with all it depends on besides the document. */
interface Checked {
  readonly understood: Understood;
  readonly asOf: Day;
  readonly workspace: Workspace;
  readonly questions: readonly Question[];
  readonly result: Result;
}

export class Service {
  readonly #options: ServiceOptions;
  readonly #trees = new Map<string, ParsedTree>();
  #uris: readonly string[] | undefined;
  readonly #names: Names = new Map();
  #settings: Settings = { language: 'nl', frameworks: [] };
  readonly #ownPacks: OwnPacks;
  /** The packs that documents are understood by. */
  #compiled: Compiled | undefined;
  readonly #understood = new Map<string, Understood>();
  readonly #changed = new Set<string>();
  #understoodOn: Day | undefined;
  /** What is read in the midst of a check changes nothing else: `expect` saw to that. */
  readonly #workspaces = new Workspaces((uri) => {
    this.#read(uri);
    this.#understand(uri);
  });
  readonly #checked = new Map<string, Checked>();

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.#ownPacks = new OwnPacks(options.bundled);
  }

  get settings(): Settings {
    return this.#settings;
  }

  configure(settings: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#ownPacks.use(this.#settings.frameworks);
  }

  /** Adds a document or gives it a new text. Views and places from before no longer hold. */
  set(uri: string, text: string, lines?: Lines): void {
    const known = this.#trees.get(uri);
    if (known?.document.text === text) return;
    const document = createDocument(uri, text, lines);
    const tree = known ?? parse(document, this.#sizes, this.#names);
    if (!known) this.#uris = undefined;
    known?.update(document);
    this.#trees.set(uri, tree);
    this.#touch(uri, packFolderNamedIn(tree, this.#options.bundled.packs));
  }

  remove(uri: string): void {
    this.#workspaces.remove(uri);
    if (!this.#trees.delete(uri)) return;
    this.#uris = undefined;
    this.#understood.delete(uri);
    this.#checked.delete(uri);
    this.#touch(uri, undefined);
  }

  /** What another service has to know of a document that is read here, with the packs that both have. */
  outline(uri: string): Outline | undefined {
    const understood = this.#understand(uri);
    return understood && outlineOf(understood.model, understood.model.kind?.workspace === true || this.#ownPacks.isNamedBy(uri));
  }

  /**
   * Says that there is a document that was not read here. What is checked is as if it were, with no more of it read than
   * that needs: at once what holds of other documents, the rest when a question comes to it.
   */
  expect(outline: Outline): void {
    const { uri, isAround } = outline;
    if (this.#trees.has(uri)) return;
    this.#workspaces.expect(outline);
    if (isAround || this.#ownPacks.isIn(uri)) this.#read(uri);
  }

  /** All documents that are read, in the order of their addresses. */
  uris(): readonly string[] {
    this.#uris ??= [...this.#trees.keys()].sort();
    return this.#uris;
  }

  document(uri: string): Document | undefined {
    return this.#trees.get(uri)?.document;
  }

  /** All packs known now, by `framework@version`. */
  packs(): ReadonlyMap<string, Pack> {
    return this.#compile().packs;
  }

  /** The documents that hold an error in a pack: whoever checks with those packs wants to hear of it. */
  faultyPackFiles(): readonly string[] {
    return [...new Set(this.#compile().problems.flatMap(({ uri, severity }) => (severity === 'error' ? uri : [])))];
  }

  /** The folders of own packs that workspace documents and settings name; whoever reads the disk brings their files in. */
  packFolders(): readonly string[] {
    return this.#ownPacks.folders;
  }

  get #sizes(): Sizes {
    return this.#options.sizes ?? usualSizes;
  }

  asOf(): Day {
    return this.#settings.asOf ?? this.#options.today();
  }

  /** Holds until a document or setting changes. */
  view(uri: string): View | undefined {
    const understood = this.#understand(uri);
    if (!understood) return undefined;
    const { packs, unloaded } = understood.compiled;
    return {
      model: understood.model,
      packs,
      unloaded,
      workspace: this.#workspaces.of(uri),
      asOf: this.asOf(),
      language: this.#settings.language,
    };
  }

  /** Problems and verdicts of a document; none for an unknown address. The same object as long as there is nothing new. */
  check(uri: string): Result {
    return this.guard(() => {
      const understood = this.#understand(uri);
      return understood ? this.#checkedAs(uri, understood) : nothing;
    }, nothing);
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

  #checkedAs(uri: string, understood: Understood): Result {
    const asOf = this.asOf();
    const workspace = this.#workspaces.of(uri);
    const around = { ...nowhere, workspace };
    const known = this.#checked.get(uri);
    const isSame = known?.understood === understood && known.asOf === asOf && known.workspace === workspace;
    if (isSame && stillHold(known.questions, around)) return known.result;
    const inquiry = new Inquiry(around);
    const { model, keep, compiled } = understood;
    const { packs, unloaded } = compiled;
    const result = this.guard(
      () => withPackProblems(check(model, { packs, unloaded, workspace: inquiry.workspace, asOf, keep }), uri, this.#compile()),
      nothing,
    );
    this.#checked.set(uri, { understood, asOf, workspace, questions: inquiry.questions, result });
    return result;
  }

  /** The document as it is now, and with it all documents that changed, as they may refer to each other. */
  #understand(uri: string): Understood | undefined {
    const compiled = this.#compile();
    const asOf = this.asOf();
    if (this.#understoodOn !== asOf) for (const each of this.#trees.keys()) this.#changed.add(each);
    this.#understoodOn = asOf;
    for (const changed of this.#changed) {
      const tree = this.#trees.get(changed);
      if (tree) this.#workspaces.set(this.#modelOf(changed, tree, compiled));
      else this.#workspaces.remove(changed);
    }
    this.#changed.clear();
    return this.#understood.get(uri);
  }

  #modelOf(uri: string, tree: ParsedTree, compiled: Compiled): Model {
    const { document } = tree;
    const keptFor = `${writtenIn(headerOf(tree.root).framework)} ${this.asOf()}`;
    const known = this.#understood.get(uri);
    const isSame = known?.document === document && known.compiled === compiled;
    // Of what is not kept nothing depends on the date.
    if (isSame && (known.keptFor === keptFor || known.keep === keepNothing)) return known.model;
    const isKept = known?.compiled === compiled && known.keptFor === keptFor && known.keep !== keepNothing;
    // A short document is read anew as a whole, so nothing that comes of its parts would be found again.
    const keep = !isLong(document.text, this.#sizes) ? keepNothing : isKept ? known.keep : new Kept();
    const model = createModel(tree, compiled.packs, keep);
    this.#understood.set(uri, { document, compiled, model, keep, keptFor });
    return model;
  }

  #touch(uri: string, namedFolder: string | undefined): void {
    this.#changed.add(uri);
    this.#ownPacks.touch(uri, namedFolder);
  }

  /** Reads a document that is expected; it is no longer, whether it is there or not. */
  #read(uri: string): void {
    const text = this.#options.read?.(uri);
    if (text === undefined) this.remove(uri);
    else this.set(uri, text);
  }

  #compile(): Compiled {
    const { compiled } = this.#ownPacks;
    if (compiled) return compiled;
    for (const uri of this.#workspaces.expected()) if (this.#ownPacks.isIn(uri)) this.#read(uri);
    const made = this.#ownPacks.compile(this.#trees.values(), (run, otherwise) => this.guard(run, otherwise));
    if (made === this.#compiled) return made;
    this.#compiled = made;
    // Every document is to be understood anew.
    this.#workspaces.clear();
    for (const uri of this.#trees.keys()) this.#changed.add(uri);
    return made;
  }
}
