/**
 * A part of the documents of one check, with the service that reads and judges them. What goes in and what comes out is
 * plain data, so a share may be anywhere; of what is in other shares it knows the outlines.
 */

import type { NormVerdict, Problem } from '../check/problem.ts';
import { pathOf, readText } from '../host/files.ts';
import type { Unreadable } from '../host/unreadable.ts';
import { timeline } from '../insight/timeline.ts';
import { quietNorms } from '../insight/why-not.ts';
import type { Compiled } from '../packs/compile.ts';
import type { ReportedProblem, ReportedQuietNorm } from '../report/report.ts';
import type { ReportedTurn } from '../report/timeline.ts';
import { type Outline, Service } from '../service.ts';
import { type Language, say } from '../text/message.ts';

export interface ShareSettings {
  readonly language: Language;
  readonly asOf: string;
  /** Addresses of the folders of own packs that the command names. */
  readonly frameworks: readonly string[];
}

/** What reading files gave. */
export interface Gathered {
  /** Addresses of the folders of own packs that are named by what is read. */
  readonly packFolders: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/** Folders of own packs, with all files that stand in them. */
export interface PackFiles {
  readonly folders: readonly string[];
  readonly uris: readonly string[];
}

export interface CheckedFile {
  readonly uri: string;
  /** Empty where there is no problem to show it with. */
  readonly text: string;
  /** In the words of the reader; files in them go by their addresses. */
  readonly problems: readonly ReportedProblem[];
  readonly verdicts: readonly NormVerdict[];
  /** Why norms found nothing; absent where that was not asked. */
  readonly quiet?: readonly ReportedQuietNorm[];
}

/** Like `ReportedTurn`, with the address of the document. */
export type Turning = Omit<ReportedTurn, 'file'> & { readonly uri: string };

/** All that a share does. */
export interface Jobs {
  /** Reads these documents, and checks them when asked. */
  readonly read: (uris: readonly string[]) => Gathered;
  /** The packs of all shares: to be known before there are outlines. */
  readonly usePacks: (packs: PackFiles) => Gathered;
  readonly outlines: (uris: readonly string[]) => readonly Outline[];
  readonly expect: (outlines: readonly Outline[]) => void;
  /** The documents that hold an error in a pack, the same in every share. */
  readonly faultyPackFiles: () => readonly string[];
  /** In the same order, without what could not be read. */
  readonly check: (uris: readonly string[], isWhyNotAsked: boolean) => readonly CheckedFile[];
  /** What becomes due or stricter in these documents, the soonest first. */
  readonly timeline: (uris: readonly string[]) => readonly Turning[];
  /** What could not be read of other shares' documents, when a question came to it. */
  readonly missed: () => readonly Unreadable[];
}

/** The same, somewhere else. Fails only where the whole share is lost. */
export type Share = { readonly [Name in keyof Jobs]: (...given: Parameters<Jobs[Name]>) => Promise<ReturnType<Jobs[Name]>> };

export function createJobs(settings: ShareSettings, bundled: Compiled, onError: (error: unknown) => void): Jobs {
  const missed = new Map<string, Unreadable>();
  const readInto = (unreadable: Map<string, Unreadable>, uri: string): string | undefined => {
    const path = pathOf(uri) ?? uri;
    const text = readText(path);
    if (typeof text === 'string') return text;
    unreadable.set(path, text);
    return undefined;
  };
  const service = new Service({ bundled, today: () => settings.asOf, onError, read: (uri) => readInto(missed, uri) });
  service.configure(settings);
  const read: Jobs['read'] = (uris) => {
    const unreadable = new Map<string, Unreadable>();
    for (const uri of uris) {
      const text = service.document(uri) ? undefined : readInto(unreadable, uri);
      if (text !== undefined) service.guard(() => service.set(uri, text), undefined);
    }
    return { packFolders: service.packFolders(), unreadable: [...unreadable.values()] };
  };
  return {
    read,
    usePacks: ({ folders, uris }) => {
      service.configure({ frameworks: folders });
      return read(uris);
    },
    outlines: (uris) => uris.flatMap((uri) => service.guard(() => service.outline(uri), undefined) ?? []),
    expect: (outlines) => {
      for (const outline of outlines) service.guard(() => service.expect(outline), undefined);
    },
    faultyPackFiles: () => service.guard(() => service.faultyPackFiles(), []),
    check: (uris, isWhyNotAsked) => uris.flatMap((uri) => (service.document(uri) ? checkedFile(uri, service, isWhyNotAsked) : [])),
    timeline: (uris) => service.guard(() => turnings(uris, service), []),
    missed: () => [...missed.values()],
  };
}

/** The share of whoever does everything itself. */
export function ownShare(jobs: Jobs): Share {
  return {
    read: async (uris) => jobs.read(uris),
    usePacks: async (packs) => jobs.usePacks(packs),
    outlines: async (uris) => jobs.outlines(uris),
    expect: async (outlines) => jobs.expect(outlines),
    faultyPackFiles: async () => jobs.faultyPackFiles(),
    check: async (uris, isWhyNotAsked) => jobs.check(uris, isWhyNotAsked),
    timeline: async (uris) => jobs.timeline(uris),
    missed: async () => jobs.missed(),
  };
}

function checkedFile(uri: string, service: Service, isWhyNotAsked: boolean): CheckedFile {
  const result = service.check(uri);
  const { problems, verdicts } = result;
  const text = problems.length === 0 ? '' : (service.document(uri)?.text ?? '');
  const quiet = isWhyNotAsked ? service.guard(() => quietIn(uri, service), []) : undefined;
  return { uri, text, problems: problems.map((problem) => reported(problem, service)), verdicts, ...(quiet && { quiet }) };
}

function quietIn(uri: string, service: Service): readonly ReportedQuietNorm[] {
  const view = service.view(uri);
  const { language } = service.settings;
  return view ? quietNorms(view, service.check(uri)).map(({ reason, ...norm }) => ({ ...norm, reason: say(reason, language) })) : [];
}

function turnings(uris: readonly string[], service: Service): readonly Turning[] {
  const { language } = service.settings;
  return timeline(service, uris).map(({ on, uri, problem, was, title }) => ({
    on,
    uri,
    code: problem.code,
    severity: problem.severity,
    position: service.document(uri)?.positionAt(problem.place.start) ?? { line: 0, character: 0 },
    message: say(problem.message, language),
    ...(title && { title: say(title, language) }),
    ...(was && { was }),
    ...(problem.pack !== undefined && { pack: problem.pack }),
    ...(problem.norm !== undefined && { norm: problem.norm }),
  }));
}

/** Without the nodes of trees that places may be, and without fixes: nothing that a report does not need. */
function reported({ code, severity, place, message, related = [], pack, norm }: Problem, service: Service): ReportedProblem {
  const { language } = service.settings;
  return {
    code,
    severity,
    place: { start: place.start, end: place.end },
    message: say(message, language),
    related: related.flatMap((other) => {
      const position = service.document(other.uri)?.positionAt(other.place.start);
      return position ? { file: other.uri, position, message: say(other.message, language) } : [];
    }),
    ...(pack !== undefined && { pack }),
    ...(norm !== undefined && { norm }),
  };
}
