/** The examples of a pack as the engine judges them, each on its own date: what is said of which norm, and in what document. */

import type { Fix, NormVerdict, Problem } from '../check/problem.ts';
import type { Day } from '../packs/date.ts';
import type { Kind, Norm } from '../packs/pack.ts';
import { parseText } from '../parse/parse.ts';
import type { Tree } from '../parse/tree.ts';
import type { Service, SourceFile } from '../service.ts';
import { type Example, readExamples } from './examples.ts';

/** A problem with its fixes. */
export interface Said extends Omit<Problem, 'fixes' | 'related'> {
  readonly fixes: readonly Fix[];
}

export interface Judged {
  readonly example: Example;
  readonly asOf: Day;
  /** Of the text that was judged, by itself. */
  readonly tree: Tree;
  readonly kind?: Kind;
  readonly said: readonly Said[];
  readonly verdicts: readonly NormVerdict[];
}

/** Judges an example, or another text in its place. */
export type Judge = (example: Example, text?: string) => Judged;

/** `service`: knows all documents around the examples, and is left as it was. `usual`: the date of examples that name none. */
export function judgeWith(service: Service, usual: Day): Judge {
  return (example, text = example.text) => {
    const { uri } = example;
    const asOf = example.asOf ?? usual;
    service.configure({ asOf });
    service.set(uri, text);
    const { problems, verdicts } = service.check(uri);
    const kind = service.view(uri)?.model.kind;
    const said = problems.map(({ fixes, related: _, ...problem }) => ({
      ...problem,
      place: { start: problem.place.start, end: problem.place.end },
      fixes: fixes?.() ?? [],
    }));
    service.set(uri, example.text);
    return { example, asOf, tree: parseText(uri, text), said, verdicts, ...(kind && { kind }) };
  };
}

/** The examples among documents that the service knows. */
export function examplesIn(service: Service, files: readonly SourceFile[]): readonly Example[] {
  return readExamples(files, ({ uri }) => service.view(uri)?.model.kind?.workspace === true);
}

/** All of them, those of one date together: for each other date all documents are understood anew. */
export function judgeAll(examples: readonly Example[], judge: Judge): readonly Judged[] {
  const inOrder = [...examples].sort((one, other) => ((one.asOf ?? '') < (other.asOf ?? '') ? -1 : 1));
  const judged = new Map(inOrder.map((example) => [example, judge(example)]));
  return examples.flatMap((example) => judged.get(example) ?? []);
}

export function verdictOf({ verdicts }: Judged, norm: Norm): NormVerdict['verdict'] | undefined {
  return verdicts.find((found) => found.norm === norm.id && found.pack === norm.pack)?.verdict;
}

/** What is said of the norm, and of no other thing. */
export function saidOf({ said }: Judged, norm: Norm): readonly Said[] {
  return said.filter((problem) => problem.norm === norm.id && problem.pack === norm.pack && problem.code === norm.id);
}
