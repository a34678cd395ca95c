/** What the user sets under `kader`, made fit for the engine whatever is written there. */

import { readDay } from '../packs/date.ts';
import type { Settings } from '../service.ts';
import { type Language, languages } from '../text/message.ts';
import { folderFrom } from './uri.ts';

export const section = 'kader';

export interface ReadSettings {
  readonly settings: Settings;
  /** What is written for the as-of date where that is no existing date. */
  readonly refusedDay?: string;
}

/** Anything that does not fit counts as not set. Folders are seen from `base`, a URI that ends in `/`. */
export function readSettings(value: unknown, base: string | undefined): ReadSettings {
  const { language, asOf, frameworks } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const day = typeof asOf === 'string' ? readDay(asOf.trim()) : undefined;
  const isSet = asOf !== undefined && asOf !== null && String(asOf).trim() !== '';
  const folders = Array.isArray(frameworks) ? frameworks.filter((folder) => typeof folder === 'string' && folder.trim() !== '') : [];
  return {
    settings: {
      language: languages.find((known) => known === language) ?? defaultLanguage,
      frameworks: folders.flatMap((folder: string) => folderFrom(folder.trim(), base) ?? []),
      ...(day !== undefined && { asOf: day }),
    },
    ...(isSet && day === undefined && { refusedDay: String(asOf) }),
  };
}

const defaultLanguage: Language = 'nl';
