/** What the engine reports at a place, and what it concludes of each norm. */

import type { Edit } from '../text/edit.ts';
import type { Message, Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';

export const severities = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof severities)[number];

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  information: { nl: 'informatie', en: 'information' },
  hint: { nl: 'hint', en: 'hint' },
};

export interface Related {
  readonly uri: string;
  readonly place: Range;
  readonly message: Message;
}

/** An edit that resolves a problem, with what to call it. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
}

export interface Problem {
  /** The id of the norm, or the engine's own name for it. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Range;
  readonly message: Message;
  readonly related?: readonly Related[];
  /** `framework@version` that the problem comes from; absent for what holds of any document. */
  readonly pack?: string;
  readonly norm?: string;
  /** Asked for only when somebody wants them. */
  readonly fixes?: () => readonly Fix[];
}

export const verdicts = ['met', 'not-met', 'unknown', 'not-applicable', 'not-yet-in-force', 'deviated', 'not-assessable', 'open'] as const;

export type Verdict = (typeof verdicts)[number];

export const verdictNames: Readonly<Record<Verdict, Text>> = {
  met: { nl: 'voldaan', en: 'met' },
  'not-met': { nl: 'niet voldaan', en: 'not met' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
  'not-yet-in-force': { nl: 'nog niet van kracht', en: 'not yet in force' },
  deviated: { nl: 'beargumenteerd afgeweken', en: 'deviated from with reasons' },
  'not-assessable': { nl: 'niet toetsbaar', en: 'not assessable' },
  open: { nl: 'open', en: 'open' },
};

export interface NormVerdict {
  readonly pack: string;
  readonly norm: string;
  readonly verdict: Verdict;
}

export interface Result {
  readonly problems: readonly Problem[];
  readonly verdicts: readonly NormVerdict[];
}
