/** The lines that the page about a code shows. They speak of the product's own frameworks, so they stand outside the engine. */

import type { Shown } from '../server/insight/code-page.ts';
import { type Language, say } from '../server/text/message.ts';
import { documentSnippets } from './snippets/document.ts';
import { frameworkSnippets } from './snippets/framework.ts';
import { kindSnippets } from './snippets/kind.ts';
import { migrationSnippets } from './snippets/migration.ts';
import { normSnippets } from './snippets/norms.ts';
import type { Snippets } from './snippets/snippet.ts';
import { faultSnippets } from './snippets/text.ts';

/** Where a snippet would show nothing, there is none. */
const snippets: Readonly<Record<string, Snippets>> = {
  ...documentSnippets,
  ...faultSnippets,
  ...frameworkSnippets,
  ...kindSnippets,
  ...normSnippets,
  ...migrationSnippets,
};

/** All codes that a page shows snippets of. */
export const codesWithSnippets: readonly string[] = Object.keys(snippets);

/** Undefined for a code whose page shows none. */
export function snippetsOf(code: string, language: Language): Shown | undefined {
  const found = Object.hasOwn(snippets, code) ? snippets[code] : undefined;
  return found && { wrong: say(found.wrong, language).trim(), right: say(found.right, language).trim() };
}
