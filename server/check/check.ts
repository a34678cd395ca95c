/** model → problems and verdicts: the one check behind the editor and the command line. */

import { nowhere } from '../model/inquiry.ts';
import { type Keep, keepNothing } from '../model/kept.ts';
import type { Model } from '../model/model.ts';
import { Part } from '../model/parts.ts';
import { lostIn } from '../model/read.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Day } from '../packs/date.ts';
import { concerns, type Pack } from '../packs/pack.ts';
import { checkCutOff } from './cut-off.ts';
import { deviationsOf } from './deviations.ts';
import { checkFaults } from './faults.ts';
import { checkHeader } from './header.ts';
import { type Applicable, checkNorms } from './norms.ts';
import type { Problem, Result } from './problem.ts';
import { checkFrameworks, checkReferences } from './references.ts';
import { checkShape } from './shape.ts';
import { checkTerms } from './terms.ts';

export interface Around {
  readonly packs: ReadonlyMap<string, Pack>;
  /** Packs that are there but cannot be loaded. */
  readonly unloaded: readonly string[];
  readonly workspace: Workspace;
  readonly asOf: Day;
  /** Where what comes of the document's parts is kept for the next time; nowhere where it is absent. */
  readonly keep?: Keep;
}

/** Problems come in the order of their places. The same model, surroundings and date always give the same result. */
export function check(model: Model, around: Around): Result {
  const faults = checkFaults(model.tree);
  const isUnreadable = !model.tree.root && faults.length > 0;
  const header = isUnreadable ? [] : checkHeader(model, around);
  const { pack, kind } = model;
  if (!pack || !kind) return { problems: inOrder([...faults, ...header.map(from(pack))]), verdicts: [] };
  const { workspace, asOf } = around;
  const { keep = keepNothing } = around;
  const isLost = lostIn(model.tree);
  const keeping = { keep, around: { ...nowhere, workspace, isLost } };
  const whole = model.tree.root && new Part(model.tree.root, kind.root, kind.label);
  const shape = whole
    ? [...checkShape(whole, model, kind, keeping), ...checkCutOff(whole, model, keeping), ...checkTerms(whole, model, pack, keeping)]
    : [];
  const references = [...(whole ? checkReferences(whole, model, pack, keeping) : []), ...checkFrameworks(model, around)];
  const own = [...faults, ...[...header, ...shape, ...references].map(from(pack))];
  const deviations = deviationsOf(model);
  const applicable = applicablePacks(pack, around);
  const norms = checkNorms(applicable, { model, workspace, isLost, asOf, deviations, keep });
  const concerning = applicable.flatMap((candidate) => candidate.pack.norms).filter((norm) => concerns(norm, kind));
  return {
    problems: inOrder([...own, ...notSaid(own, norms.problems), ...deviations.problems(concerning, asOf)]),
    verdicts: norms.verdicts,
  };
}

/** What a document's own pack asks of it carries that pack's name. */
function from(pack: Pack | undefined): (problem: Problem) => Problem {
  return (problem) => (pack ? { pack: pack.id, ...problem } : problem);
}

/** The document's own pack, and every pack that the workspace names. */
export function applicablePacks(own: Pack, { packs, workspace }: Pick<Around, 'packs' | 'workspace'>): readonly Applicable[] {
  const named = new Set(workspace.frameworks.map(({ text }) => text));
  const applicable: Applicable[] = [{ pack: own, takesPart: named.has(own.id) }];
  for (const id of named) {
    const pack = packs.get(id);
    if (pack && pack !== own) applicable.push({ pack, takesPart: true });
  }
  return applicable;
}

/** Nothing is said twice at one place: a norm is silent, its verdict aside, where the shape or a reference is wrong already. */
function notSaid(own: readonly Problem[], norms: readonly Problem[]): readonly Problem[] {
  // What is missing is shown at the key it is missing from, or the first beside it, where a norm may well have something else
  // to say: it does not read what is required, nor a key that is no field.
  // What is there in an outdated word is understood all the same, so of that a norm may speak too.
  const wrong = new Set(
    own
      .filter(({ code, severity }) => !['required', 'unknown-key'].includes(code) && !(code === 'term' && severity === 'information'))
      .map(placeKey),
  );
  return norms.filter((problem) => !wrong.has(placeKey(problem)));
}

function placeKey({ place }: Problem): string {
  return `${place.start}-${place.end}`;
}

/** In the order of their places, and each once: a value that an alias repeats is read at one place several times. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const known = new Set<string>();
  const once = problems.filter((problem) => {
    const key = `${placeKey(problem)} ${problem.code} ${problem.pack} ${JSON.stringify(problem.message)}`;
    return !known.has(key) && known.add(key);
  });
  return once.sort((one, other) => one.place.start - other.place.start || one.place.end - other.place.end);
}
