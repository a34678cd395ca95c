/** What could not be read in the text, as problems with their fixes. */

import { lineAt, margin, nextLine } from '../parse/lines.ts';
import type { Fault, Tree } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import { addSpaces, quoteText, replaceTabs } from './fix.ts';
import { moveLine, neighbourOf } from './indentation.ts';
import type { Fix, Problem } from './problem.ts';

const first = { nl: 'Hier staat de eerste.', en: 'The first stands here.' };

const dash: Text = { nl: 'het streepje', en: 'the dash' };

const beside = {
  message: {
    nl: 'Deze regel springt anders in dan de regels eromheen. Zet hem even ver als {word} op regel {line}; tot dan wordt hij overgeslagen bij de toetsing.',
    en: 'This line is indented differently from the lines around it. Put it as far in as {word} on line {line}; until then it is skipped by the checks.',
  },
  title: { nl: 'Zet de regel even ver als {word} op regel {line}', en: 'Put the line as far in as {word} on line {line}' },
} satisfies Record<string, Text>;

export function checkFaults(tree: Tree): readonly Problem[] {
  return tree.faults.map((fault) => {
    const { code, place, message: words, related } = fault;
    const indented = code === 'indentation' ? indentedAs(fault, tree) : undefined;
    const fixes = indented?.fixes ?? fixesFor(fault, tree);
    return {
      code,
      severity: 'error',
      place,
      message: indented?.message ?? words,
      ...(related && { related: [{ uri: tree.document.uri, place: { start: related.start, end: related.end }, message: message(first) }] }),
      ...(fixes && { fixes }),
    };
  });
}

/** The line that it is probably to be indented as, which is known of the text as it is now. */
function indentedAs({ place }: Fault, tree: Tree): Required<Pick<Problem, 'message' | 'fixes'>> | undefined {
  const neighbour = neighbourOf(tree, place);
  if (!neighbour) return undefined;
  const { word, column, start } = neighbour;
  const words = { word: word === '-' ? dash : `“${word}”`, line: tree.document.positionAt(start).line + 1 };
  const fixes = (): readonly Fix[] => {
    const edits = moveLine(tree, place, column);
    return edits.length === 0 ? [] : [{ title: message(beside.title, words), edits }];
  };
  return { message: message(beside.message, words), fixes };
}

/** The value goes on below its line, so quotes on the line alone would not hold it. */
function goesOn({ document: { text } }: Tree, offset: number): boolean {
  const line = lineAt(text, offset);
  const next = nextLine(text, line);
  return next !== undefined && margin(text, next) > margin(text, line);
}

function fixesFor({ code, place }: Fault, tree: Tree): (() => readonly Fix[]) | undefined {
  switch (code) {
    case 'unquoted-colon':
    case 'reserved-character':
      return () => (goesOn(tree, place.start) ? [] : [quoteText(tree, place)]);
    case 'missing-space':
      return () => [addSpaces(tree, place)];
    case 'tab':
      return () => [replaceTabs(tree)];
    default:
      return undefined;
  }
}
