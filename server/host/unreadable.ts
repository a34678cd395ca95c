/** What could not be read from disk, as data, and the one sentence that says so. */

import { type Message, message, type Text } from '../text/message.ts';

export type Reason = 'missing' | 'dangling' | 'forbidden' | 'folder' | 'no-pack-folder' | 'special' | 'cycle' | 'other';

export interface Unreadable {
  readonly path: string;
  readonly reason: Reason;
  /** What the operating system called it, where we have no better word. */
  readonly detail?: string;
}

const sentences: Readonly<Record<Reason, Text>> = {
  missing: { nl: '{path} bestaat niet.', en: '{path} does not exist.' },
  dangling: {
    nl: '{path} is een koppeling naar iets dat er niet is, en is niet getoetst.',
    en: '{path} is a link to something that is not there, and was not checked.',
  },
  forbidden: {
    nl: '{path} mag niet worden gelezen: u hebt er geen rechten voor. Wat erin staat is niet getoetst.',
    en: '{path} may not be read: you have no permission to. What it holds was not checked.',
  },
  folder: {
    nl: '{path} is een map met de naam van een document. Geef de map een andere naam; het document zelf ontbreekt.',
    en: '{path} is a folder with the name of a document. Rename the folder; the document itself is missing.',
  },
  'no-pack-folder': {
    nl: 'De map met eigen kaders {path} is er niet. De kaders erin zijn niet gebruikt.',
    en: 'The folder of own frameworks {path} is not there. The frameworks in it were not used.',
  },
  special: {
    nl: '{path} is geen gewoon bestand en is niet getoetst.',
    en: '{path} is not a regular file and was not checked.',
  },
  cycle: {
    nl: '{path} is een koppeling naar een map waar zij zelf in staat. Zij is overgeslagen; alle documenten zijn wel gezien.',
    en: '{path} is a link to a folder that it stands in itself. It was skipped; all documents were seen.',
  },
  other: {
    nl: '{path} kon niet worden gelezen ({detail}) en is niet getoetst.',
    en: '{path} could not be read ({detail}) and was not checked.',
  },
};

/** `shown`: the path as the reader knows it. */
export function unreadableWords({ reason, detail }: Unreadable, shown: string): Message {
  return message(sentences[reason], { path: shown, detail: detail ?? '' });
}

/** What Node's error on a path means. */
export function unreadable(path: string, error: unknown): Unreadable {
  const { code, message: text } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''];
  return reason ? { path, reason } : { path, reason: 'other', detail: code ?? text };
}

const reasons: Readonly<Record<string, Reason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EISDIR: 'folder',
  // A link that leads to itself leads nowhere.
  ELOOP: 'dangling',
};
