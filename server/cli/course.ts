/**
 * The course of a question about documents: finds them, deals them out over shares, tells each share what it has to know of
 * the others, and gathers what they answer. That is the same for any number of shares, and they work at the same time.
 */

import type { Unreadable } from '../host/unreadable.ts';
import { Finder } from '../host/workspace.ts';
import type { Pack } from '../packs/pack.ts';
import type { Gathered, Share } from './share.ts';

export type Phase = 'read' | 'check';

export interface Course<Answer> {
  /** Absolute. */
  readonly paths: readonly string[];
  /** Addresses of the folders of own packs that the command names. */
  readonly frameworks: readonly string[];
  /** Those of the product. */
  readonly packs: ReadonlyMap<string, Pack>;
  /** What is asked of a share about some of its documents. */
  readonly ask: (share: Share, uris: readonly string[]) => Promise<readonly Answer[]>;
  /** One share or more, for so many documents. */
  readonly start: (documents: number) => readonly Share[];
  /** Told of each share that is lost, with all that it would have said. */
  readonly onLost: (error: unknown) => void;
  readonly onProgress: (phase: Phase, done: number, total: number) => void;
}

export interface Outcome<Answer> {
  /** About the documents that were asked for, and those with an error in a pack. */
  readonly answers: readonly Answer[];
  readonly unreadable: readonly Unreadable[];
}

export async function askAbout<Answer>(course: Course<Answer>): Promise<Outcome<Answer>> {
  const { paths, frameworks, packs, ask, start, onLost, onProgress } = course;
  const finder = new Finder(packs);
  const asked = finder.ask(paths);
  const found = finder.found();
  const crew = new Crew(found, start(found.length), onLost);
  const unreadable = new Map<string, Unreadable>();
  const note = (problems: readonly Unreadable[]): void => {
    for (const problem of problems) unreadable.set(problem.path, problem);
  };
  note(finder.unreadable());
  const read = await crew.inSlices(
    ({ dealt }) => dealt,
    (share, uris) => share.read(uris),
    (done, total) => onProgress('read', done, total),
  );
  note(unreadableIn(read));
  await usePacks(crew, foldersIn(read, frameworks), frameworks, finder, note);
  await exchangeOutlines(crew);
  // A norm that fell out of its pack is missed in every document, so its pack is heard of wherever it is.
  const [faulty = []] = await crew.each(({ share }) => share.faultyPackFiles());
  const wanted = new Set([...asked, ...faulty]);
  const known = new Set(found);
  const undealt = faulty.filter((uri) => !known.has(uri));
  const answers = await crew.inSlices(
    ({ dealt, isFirst }) => [...dealt.filter((uri) => wanted.has(uri)), ...(isFirst ? undealt : [])],
    ask,
    (done, total) => onProgress('check', done, total),
  );
  note((await crew.each(({ share }) => share.missed())).flat());
  return { answers: answers.flat(1) as readonly Answer[], unreadable: [...unreadable.values()] };
}

/** Every share reads all own packs; these may come with workspace documents that name others. */
async function usePacks(
  crew: Crew,
  named: readonly string[],
  frameworks: readonly string[],
  finder: Finder,
  note: (problems: readonly Unreadable[]) => void,
): Promise<void> {
  const folders = new Set<string>();
  for (let next = named; next.some((folder) => !folders.has(folder)); ) {
    for (const folder of next) folders.add(folder);
    const uris = [...folders].flatMap((folder) => finder.packFiles(folder));
    note(finder.unreadable());
    const gathered = await crew.each(({ share }) => share.usePacks({ folders: [...folders], uris }));
    note(unreadableIn(gathered));
    next = foldersIn(gathered, frameworks);
  }
}

async function exchangeOutlines(crew: Crew): Promise<void> {
  if (crew.size < 2) return;
  const outlines = new Map(await crew.each(async (hand) => [hand, await hand.share.outlines(hand.dealt)] as const));
  await crew.each(async (hand) => {
    for (const [other, known] of outlines) if (other !== hand) await hand.share.expect(known);
  });
}

/** In an order that does not depend on who read what: those that documents name, then those that the command names. */
function foldersIn(gathered: readonly Gathered[], frameworks: readonly string[]): readonly string[] {
  const named = gathered.flatMap(({ packFolders }) => packFolders).filter((folder) => !frameworks.includes(folder));
  return [...new Set([...named.sort(), ...frameworks])];
}

function unreadableIn(gathered: readonly Gathered[]): readonly Unreadable[] {
  const all = gathered.flatMap(({ unreadable }) => unreadable);
  return all.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A share with the documents that are its to read and to judge. */
interface Hand {
  readonly share: Share;
  readonly dealt: readonly string[];
  readonly isFirst: boolean;
}

/** How many documents that stand together go to one share; few, so that all shares have as much to do. */
const together = 16;
/** How many documents a share is asked of at once. */
const slice = 32;

/** The shares that are not lost. */
class Crew {
  #hands: readonly Hand[];
  readonly #onLost: (error: unknown) => void;

  constructor(uris: readonly string[], shares: readonly Share[], onLost: (error: unknown) => void) {
    this.#hands = shares.map((share, number) => {
      const dealt = uris.filter((_, index) => Math.floor(index / together) % shares.length === number);
      return { share, dealt, isFirst: number === 0 };
    });
    this.#onLost = onLost;
  }

  get size(): number {
    return this.#hands.length;
  }

  /** What each gives, in their order. */
  async each<T>(work: (hand: Hand) => Promise<T>): Promise<readonly T[]> {
    const given = this.#hands.map(async (hand): Promise<readonly T[]> => {
      try {
        return [await work(hand)];
      } catch (error) {
        this.#hands = this.#hands.filter((other) => other !== hand);
        this.#onLost(error);
        return [];
      }
    });
    return (await Promise.all(given)).flat(1) as readonly T[];
  }

  /** The same, some documents at a time. */
  async inSlices<T>(
    urisOf: (hand: Hand) => readonly string[],
    work: (share: Share, uris: readonly string[]) => Promise<T>,
    onProgress: (done: number, total: number) => void,
  ): Promise<readonly T[]> {
    const total = this.#hands.reduce((sum, hand) => sum + urisOf(hand).length, 0);
    let done = 0;
    const given = await this.each(async (hand) => {
      const uris = urisOf(hand);
      const results: T[] = [];
      for (let start = 0; start < uris.length; start += slice) {
        const some = uris.slice(start, start + slice);
        results.push(await work(hand.share, some));
        done += some.length;
        onProgress(done, total);
      }
      return results;
    });
    return given.flat(1) as readonly T[];
  }
}
