/** Whether the problems of each example are exactly those that are marked in it, and whether the date on top of it can be read. */

import type { Problem } from '../check/problem.ts';
import type { Document } from '../text/document.ts';
import { languages, say } from '../text/message.ts';
import { misdatedIn } from './examples.ts';
import type { Mark } from './marks.ts';
import type { Cases, Checked } from './pack-test-cases.ts';
import type { Failure } from './pack-test-result.ts';

export function markFailures({ examples }: Cases): readonly Failure[] {
  return examples.flatMap(failuresIn);
}

/** Each mark is met by one problem, and each problem meets one mark. */
function failuresIn({ example, document, problems }: Checked): readonly Failure[] {
  const { uri } = example;
  const left = [...problems];
  const unmet = example.marks.filter((mark) => {
    const index = left.findIndex((problem) => isMarked(problem, mark, document));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...misdatedIn(example.text).map((line): Failure => ({ is: 'misdated', at: { uri, line } })),
    ...unmet.map(({ line, rest }): Failure => ({ is: 'unmet-mark', at: { uri, line }, expected: rest })),
    ...left.map(({ place, severity, code, message }): Failure => {
      return { is: 'unmarked', at: { uri, line: document.positionAt(place.start).line }, severity, code, message };
    }),
  ];
}

/** Severity and code must be those of the mark and stand right above it; the words as well where the mark has them. */
function isMarked({ place, severity, code, message }: Problem, { line, from, to, rest }: Mark, document: Document): boolean {
  const [start, end] = [document.positionAt(place.start), document.positionAt(place.end)];
  if (start.line !== line || start.character !== from || end.line !== line || end.character !== to) return false;
  return rest === `${severity} ${code}` || languages.some((language) => rest === `${severity} ${code} ${say(message, language)}`);
}
