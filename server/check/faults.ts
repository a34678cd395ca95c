/** What could not be read in the text, as problems with their fixes. */

import type { Fault, Tree } from '../parse/tree.ts';
import { message } from '../text/message.ts';
import { quoteText, replaceTabs } from './fix.ts';
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
      ...(related && { related: [{ uri: tree.document.uri, place: related, message: message(first) }] }),
      ...(fixes && { fixes }),
    };
  });
}

function fixesFor({ code, place }: Fault, tree: Tree): (() => readonly Fix[]) | undefined {
  switch (code) {
    case 'unquoted-colon':
    case 'reserved-character':
      return () => [quoteText(tree, place)];
    case 'tab':
      return () => [replaceTabs(tree)];
    default:
      return undefined;
  }
}
