/** What could not be read in the text, as problems with their fixes. */

import { lineAt, margin, nextLine } from '../parse/lines.ts';
import type { Fault, Tree } from '../parse/tree.ts';
import { message } from '../text/message.ts';
import { addSpaces, quoteText, replaceTabs } from './fix.ts';
import type { Fix, Problem } from './problem.ts';

const first = { nl: 'Hier staat de eerste.', en: 'The first stands here.' };

export function checkFaults(tree: Tree): readonly Problem[] {
  return tree.faults.map((fault) => {
    const { code, place, message: words, related } = fault;
    const fixes = fixesFor(fault, tree);
    return {
      code,
      severity: 'error',
      place,
      message: words,
      ...(related && { related: [{ uri: tree.document.uri, place: { start: related.start, end: related.end }, message: message(first) }] }),
      ...(fixes && { fixes }),
    };
  });
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
