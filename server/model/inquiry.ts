/**
 * What was asked of the surroundings while something was worked out, with the answers. The one way by which anything that
 * depends on another part or another document is known to hold still: its questions are asked again.
 */

import type { Path } from '../packs/condition.ts';
import type { Node } from '../parse/tree.ts';
import type { Model } from './model.ts';
import type { IsLost, Reading } from './read.ts';
import { noWorkspace, type Referent, type Workspace } from './workspace.ts';

/** Where what is worked out stands: in which workspace, and in which document. */
export interface Surroundings {
  readonly workspace: Workspace;
  /** What a path from the root of the document leads to. */
  readonly readings: (path: Path) => readonly Reading[];
  readonly isLost: IsLost;
}

/** Of what needs none. */
export const nowhere: Surroundings = { workspace: noWorkspace, readings: () => [], isLost: () => false };

/** Reduced to what is the same object, text or number while it is the same answer. */
type Answer = readonly unknown[];

export interface Question {
  /** The same for the same question. */
  readonly name: string | Path | Node;
  readonly ask: (around: Surroundings) => Answer;
  readonly answer: Answer;
}

/** True where each question has the answer that it had. */
export function stillHold(questions: readonly Question[], around: Surroundings): boolean {
  return questions.every((question) => {
    const answer = around instanceof Inquiry ? around.answerTo(question) : question.ask(around);
    return isSame(answer, question.answer);
  });
}

const nothingAsked: readonly Question[] = [];

/** The same surroundings, where each question is noted. */
export class Inquiry implements Surroundings {
  readonly #around: Surroundings;
  #workspace: Workspace | undefined;
  /** By what is asked. */
  readonly #questions = new Map<string | Path | Node, Question>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get workspace(): Workspace {
    this.#workspace ??= noting(this.#around.workspace, (name, ask) => this.#note(name, ({ workspace }) => ask(workspace)));
    return this.#workspace;
  }

  get questions(): readonly Question[] {
    return this.#questions.size === 0 ? nothingAsked : [...this.#questions.values()];
  }

  readonly readings = (path: Path): readonly Reading[] => {
    this.#note(path, ({ readings }) => readings(path).flatMap(ofReading));
    return this.#around.readings(path);
  };

  readonly isLost = (what: string | Node): boolean => {
    this.#note(typeof what === 'string' ? `lost ${what}` : what, ({ isLost }) => [isLost(what)]);
    return this.#around.isLost(what);
  };

  #note(name: string | Path | Node, ask: Question['ask']): void {
    if (!this.#questions.has(name)) this.#questions.set(name, { name, ask, answer: ask(this.#around) });
  }

  /** A question that is asked already is not asked again: nothing changes while something is worked out. */
  answerTo({ name, ask }: Question): Answer {
    const known = this.#questions.get(name);
    if (known) return known.answer;
    const answer = ask(this.#around);
    this.#questions.set(name, { name, ask, answer });
    return answer;
  }
}

function noting(workspace: Workspace, note: (name: string, ask: (workspace: Workspace) => Answer) => void): Workspace {
  return {
    get root() {
      note('root', ({ root }) => [root?.uri]);
      return workspace.root;
    },
    get frameworks() {
      note('frameworks', ({ frameworks }) => frameworks.map(({ text }) => text));
      return workspace.frameworks;
    },
    get packFolder() {
      note('pack folder', ({ packFolder }) => [packFolder]);
      return workspace.packFolder;
    },
    has: (kind, id) => {
      note(`has ${kind} ${id}`, ({ has }) => [has(kind, id)]);
      return workspace.has(kind, id);
    },
    find: (kind, id) => {
      note(`find ${kind} ${id}`, ({ find }) => ofReferent(find(kind, id)));
      return workspace.find(kind, id);
    },
    named: (kind, id) => {
      note(`named ${kind} ${id}`, ({ named }) => named(kind, id).flatMap(({ model, place }) => [model.uri, place]));
      return workspace.named(kind, id);
    },
    ids: (kind) => {
      note(`ids ${kind}`, ({ ids }) => ids(kind));
      return workspace.ids(kind);
    },
    all: (kind) => {
      note(`all ${kind}`, ({ all }) => all(kind).flatMap(ofReferent));
      return workspace.all(kind);
    },
    ofKind: (kind) => {
      note(`of kind ${kind}`, ({ ofKind }) => ofKind(kind).flatMap(ofModel));
      return workspace.ofKind(kind);
    },
  };
}

/** What could not be read in a document may have been part of anything in it. */
function ofReferent(referent: Referent | undefined): Answer {
  return referent ? [referent.model.tree.skipped, referent.node, referent.place, referent.field] : [];
}

function ofModel({ tree, kind }: Model): Answer {
  return [tree.skipped, tree.root, kind];
}

function ofReading(reading: Reading): Answer {
  const { state, model, via } = reading;
  const what = state === 'missing' ? [reading.holder, reading.key] : state === 'found' ? [reading.node, reading.key] : [reading.node];
  return [state, model.tree.skipped, via, ...what];
}

function isSame(one: Answer, other: Answer): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
