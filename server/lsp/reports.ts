/** Problems as clients get them, with an id by which a client can tell that nothing changed. */

import type { Diagnostic } from 'vscode-languageserver';
import type { Result } from '../check/problem.ts';
import type { Language } from '../text/message.ts';
import { toDiagnostic } from './convert.ts';
import { type Session, wordsOf } from './session.ts';

export interface Report {
  /** The same for the same diagnostics, in the same words. */
  readonly id: string;
  readonly items: Diagnostic[];
}

/** The report of a document, made once for each result of its check; an empty one for an unknown address. */
export type Reports = (uri: string) => Report;

export function createReports(session: Session): Reports {
  const made = new WeakMap<Result, { readonly language: Language; readonly report: Report }>();
  return (uri) => {
    const { service } = session;
    const { language } = service.settings;
    const result = service.check(uri);
    const known = made.get(result);
    if (known?.language === language) return known.report;
    const report = service.guard(() => makeReport(uri, result, session), empty);
    made.set(result, { language, report });
    return report;
  };
}

function makeReport(uri: string, { problems }: Result, session: Session): Report {
  const document = session.service.document(uri);
  const words = wordsOf(session);
  const items = document ? problems.map((problem) => toDiagnostic(problem, document, words)) : [];
  return { id: hash(JSON.stringify(items)), items };
}

/** 53 bits (cyrb53, public domain): two reports of one document never meet by chance. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

const empty: Report = { id: hash('[]'), items: [] };
