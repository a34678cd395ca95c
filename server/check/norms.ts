/** Every norm that concerns a document: its verdict, and the problems where it is not met or not known. */

import { concerns, type Norm, type Pack } from '../packs/pack.ts';
import { whyNotBinding } from './binding.ts';
import type { Deviations } from './deviations.ts';
import { type ItemsKnown, type JudgeSetting, judge } from './judge.ts';
import { merged, type Reported } from './merge.ts';
import { type NormSetting, normProblem, placeOf } from './norm-problem.ts';
import { type Known, readingsFrom } from './outcome.ts';
import type { NormVerdict, Result, Verdict } from './problem.ts';
import { type Circumstances, provisosOf, standingOf } from './severity.ts';

export interface Setting extends JudgeSetting {
  readonly deviations: Deviations;
}

/** A pack whose norms concern the document. */
export interface Applicable {
  readonly pack: Pack;
  /** The workspace names the pack: it takes part where that is voluntary. */
  readonly takesPart: boolean;
}

export function checkNorms(packs: readonly Applicable[], setting: Setting): Result {
  const reported: Reported[] = [];
  const verdicts: NormVerdict[] = [];
  const known: Known = { readings: readingsFrom(setting), asked: new Map() };
  const items: ItemsKnown = new Map();
  for (const { pack, takesPart } of packs) {
    const notBinding = whyNotBinding(pack, setting.asOf, takesPart);
    for (const norm of pack.norms) {
      if (!setting.model.kind || !concerns(norm, setting.model.kind)) continue;
      const circumstances = {
        standing: standingOf(norm, pack, setting.asOf),
        isBinding: notBinding === undefined,
        ...(notBinding && { notBinding }),
        provisos: provisosOf(norm, setting.asOf),
      };
      const found = checkNorm(norm, pack, { circumstances, setting, known, items });
      reported.push(...found.reported);
      verdicts.push({ pack: pack.id, norm: norm.id, verdict: found.verdict });
    }
  }
  return { problems: merged(reported), verdicts };
}

interface Checking {
  readonly circumstances: Circumstances;
  readonly setting: Setting;
  readonly known: Known;
  readonly items: ItemsKnown;
}

function checkNorm(
  norm: Norm,
  pack: Pack,
  { circumstances, setting, known, items }: Checking,
): { readonly verdict: Verdict; readonly reported: readonly Reported[] } {
  const { standing } = circumstances;
  if (standing.phase === 'future') return { verdict: 'not-yet-in-force', reported: [] };
  if (standing.phase === 'ended') return { verdict: 'not-applicable', reported: [] };
  const { model, workspace, asOf, deviations } = setting;
  const normSetting: NormSetting = { norm, pack, circumstances, model, workspace };
  const reported: Reported[] = [];
  const { verdicts, notable } = judge({ norm, pack, setting, known, items });
  const found = new Set(verdicts);
  for (const { verdict, findings, item } of notable) {
    const deviated = verdict === 'not-met' ? deviations.apply(norm, item, asOf) : undefined;
    deviations.note(norm, item, verdict);
    found.add(deviated ? 'deviated' : verdict);
    for (const finding of findings) {
      const isUnknown = finding.verdict === 'unknown';
      const problem = deviated ? deviated(placeOf(finding, normSetting)) : normProblem(finding, normSetting);
      const reason = `${finding.model.uri} ${finding.place.start} ${finding.missing?.key ?? ''}`;
      reported.push({ problem, norm, isUnknown, ...((isUnknown || finding.missing) && { reason }) });
    }
  }
  return { verdict: standing.phase === 'announced' ? 'not-yet-in-force' : worst(found), reported };
}

const order: readonly Verdict[] = ['not-met', 'unknown', 'deviated', 'open', 'met', 'not-applicable'];

function worst(found: ReadonlySet<Verdict>): Verdict {
  return order.find((verdict) => found.has(verdict)) ?? 'not-applicable';
}
