/**
 * Brings into the service what it needs to judge some paths: not those files alone but the whole workspace around each,
 * so that references resolve and one file gets the same problems as the folder it is in.
 */

import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Service } from '../service.ts';
import { type Depth, type FoundFile, findDocuments, pathOf, readText, suffix, uriOf } from './files.ts';
import type { Unreadable } from './unreadable.ts';

export interface Loaded {
  /** The documents that the paths stand for, each once, in the order of their addresses. */
  readonly asked: readonly string[];
  /** What could not be read, of the paths and of what is around them. */
  readonly unreadable: readonly Unreadable[];
}

/** The paths must be absolute. A path that is a file is loaded whatever it is called and whether git ignores it or not. */
export function loadWorkspaces(paths: readonly string[], service: Service): Loaded {
  const loader = createLoader(service);
  const markers = markersOf(service);
  const asked = new Set<string>();
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    const root = stats && rootAbove(stats.isFile() ? dirname(path) : path, markers);
    if (root !== undefined) loader.load(root, 'all');
    else if (stats?.isFile()) loader.load(dirname(path), 'top');
    for (const uri of loader.load(path, 'all')) asked.add(uri);
  }
  loader.loadPacks();
  return { asked: [...asked].sort(), unreadable: loader.unreadable() };
}

interface Loader {
  /** The addresses of what was found, under which it is now in the service. */
  readonly load: (path: string, depth: Depth) => readonly string[];
  readonly loadPacks: () => void;
  readonly unreadable: () => readonly Unreadable[];
}

function createLoader(service: Service): Loader {
  const known = new Map<string, string>();
  const walked = new Map<string, readonly string[]>();
  const problems = new Map<string, Unreadable>();
  const add = ({ path, real }: FoundFile): string | readonly never[] => {
    const loaded = known.get(real);
    if (loaded !== undefined) return loaded;
    const text = readText(path);
    if (typeof text !== 'string') {
      problems.set(path, text);
      return [];
    }
    const uri = uriOf(path);
    known.set(real, uri);
    service.guard(() => service.set(uri, text), undefined);
    return uri;
  };
  const load: Loader['load'] = (path, depth) => {
    const before = walked.get(`${depth} ${path}`);
    if (before) return before;
    const found = findDocuments(path, depth);
    for (const problem of found.unreadable) problems.set(problem.path, problem);
    const uris = found.files.flatMap(add);
    walked.set(`${depth} ${path}`, uris);
    return uris;
  };
  return {
    load,
    loadPacks: () => {
      for (const path of packFoldersOf(service)) {
        if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) load(path, 'all');
        else problems.set(path, { path, reason: 'no-pack-folder' });
      }
    },
    unreadable: () => [...problems.values()],
  };
}

/** Every folder of own packs, also those named by a workspace that came in with another such folder. */
function* packFoldersOf(service: Service): Generator<string> {
  const done = new Set<string>();
  for (;;) {
    const uri = service.packFolders().find((folder) => !done.has(folder));
    if (uri === undefined) return;
    done.add(uri);
    const path = pathOf(uri);
    if (path !== undefined) yield resolve(path);
  }
}

/** The names of the files that make their folder the root of a workspace. */
function markersOf(service: Service): readonly string[] {
  const kinds = [...service.packs().values()].flatMap((pack) => [...pack.kinds.values()]);
  return kinds.filter((kind) => kind.workspace).map((kind) => `${kind.id}${suffix}`);
}

function rootAbove(folder: string, markers: readonly string[]): string | undefined {
  if (markers.some((marker) => existsSync(join(folder, marker)))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootAbove(parent, markers);
}
