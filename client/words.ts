/** The few words that the client itself says, in both languages; all that concerns policy is said by the server. */

import { workspace } from 'vscode';

/** The same words in each language. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** The words in the language that `kader.language` asks for now. */
export function say(text: Text): string {
  return workspace.getConfiguration('kader').get('language') === 'en' ? text.en : text.nl;
}
