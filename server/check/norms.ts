/** Every norm that concerns a document: its verdict, and the problems where it is not met or not known. */

import type { Keep } from '../model/kept.ts';
import type { Model } from '../model/model.ts';
import { read, type Start } from '../model/read.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Day } from '../packs/date.ts';
import { concerns, type Norm, type Pack } from '../packs/pack.ts';
import type { Node } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Deviations } from './deviations.ts';
import { evaluate } from './evaluate.ts';
import { merged, type Reported } from './merge.ts';
import { type NormSetting, normProblem, placeOf } from './norm-problem.ts';
import { asWhole, type Finding, type Known, readingsFrom, type Subject } from './outcome.ts';
import type { NormVerdict, Result, Verdict } from './problem.ts';
import { binds, type Standing, standingOf } from './severity.ts';

const stillOpen: Text = {
  nl: '{text} Wat de norm precies vraagt is nog niet vastgesteld, dus hij wordt niet getoetst.',
  en: '{text} What the norm asks exactly has not been settled yet, so it is not checked.',
};

export interface Setting {
  readonly model: Model;
  readonly workspace: Workspace;
  readonly asOf: Day;
  readonly deviations: Deviations;
  /** Where what comes of the items of lists is kept. */
  readonly keep: Keep;
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
  for (const { pack, takesPart } of packs) {
    const isBinding = binds(pack, setting.asOf, takesPart);
    for (const norm of pack.norms) {
      if (!setting.model.kind || !concerns(norm, setting.model.kind)) continue;
      const standing = standingOf(norm, pack, setting.asOf);
      const found = checkNorm(norm, pack, { standing, isBinding, setting, known });
      reported.push(...found.reported);
      verdicts.push({ pack: pack.id, norm: norm.id, verdict: found.verdict });
    }
  }
  return { problems: merged(reported), verdicts };
}

interface Circumstances {
  readonly standing: Standing;
  readonly isBinding: boolean;
  readonly setting: Setting;
  readonly known: Known;
}

function checkNorm(
  norm: Norm,
  pack: Pack,
  { standing, isBinding, setting, known }: Circumstances,
): { readonly verdict: Verdict; readonly reported: readonly Reported[] } {
  if (standing.phase === 'future') return { verdict: 'not-yet-in-force', reported: [] };
  if (standing.phase === 'ended') return { verdict: 'not-applicable', reported: [] };
  const { model, workspace, asOf, deviations } = setting;
  const normSetting: NormSetting = { norm, pack, standing, isBinding, model, workspace };
  const reported: Reported[] = [];
  const found: Verdict[] = [];
  subjectsOf(norm, pack, setting, known).forEach((subject, index) => {
    const { verdict, findings } = judged(norm, subject, setting.keep);
    const deviated = verdict === 'not-met' ? deviations.apply(norm, index + 1, asOf) : undefined;
    deviations.note(norm, index + 1, verdict);
    found.push(deviated ? 'deviated' : verdict);
    for (const finding of findings) {
      const isUnknown = finding.verdict === 'unknown';
      const problem = deviated ? deviated(placeOf(finding, normSetting)) : normProblem(finding, normSetting);
      const reason = `${finding.model.uri} ${finding.place.start} ${finding.missing?.key ?? ''}`;
      reported.push({ problem, norm, isUnknown, ...((isUnknown || finding.missing) && { reason }) });
    }
  });
  return { verdict: standing.phase === 'announced' ? 'not-yet-in-force' : worst(found), reported };
}

/** The document, or each item of the list that the norm is checked for. */
function subjectsOf(norm: Norm, pack: Pack, { model, workspace, asOf }: Setting, known: Known): readonly Subject[] {
  const start: Start = { model, workspace };
  const subject = { pack, asOf, missingIsNotMet: norm.missingIsNotMet, known };
  if (!norm.each) return [{ ...subject, start }];
  const whole = read({ text: '', base: 'document', steps: norm.each, leaf: {}, labels: [] }, start);
  return whole.flatMap((reading) => {
    if (reading.state !== 'found' || reading.node.kind !== 'sequence' || !reading.field.items) return [];
    const field = reading.field.items;
    return reading.node.items.map((node: Node) => ({ ...subject, start: { ...start, item: { node, field } } }));
  });
}

interface Judged {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** An item is judged again only where it, or what was read besides, is no longer the same. */
function judged(norm: Norm, subject: Subject, keep: Keep): Judged {
  const { start, known } = subject;
  if (!start.item) return judge(norm, subject);
  const around = { workspace: start.workspace, readings: known.readings };
  return keep.of(norm, start.item, around, (inquiry) => {
    const readings: Known['readings'] = (path) => inquiry.readings(path);
    return judge(norm, { ...subject, start: { ...start, workspace: inquiry.workspace }, known: { ...known, readings } });
  });
}

function judge(norm: Norm, subject: Subject): Judged {
  const when = norm.when && evaluate(norm.when, norm.missingIsNotMet ? { ...subject, missingIsNotMet: false } : subject);
  if (when && when.verdict !== 'met') return when.verdict === 'unknown' ? when : { verdict: 'not-applicable', findings: [] };
  if (norm.force === 'open' || !norm.check) {
    const reading = when?.read.find((candidate) => candidate.state === 'found');
    const { model, item } = subject.start;
    const where = reading?.state === 'found' ? { place: reading.node } : item ? { place: keyOf(item.node) } : asWhole;
    const words = { field: '', read: '', asked: '' };
    return {
      verdict: 'open',
      findings: [{ verdict: 'not-met', model, ...where, words, message: message(stillOpen, { text: norm.text }) }],
    };
  }
  return evaluate(norm.check, subject);
}

/** An item of a list as a whole is shown at its first key. */
function keyOf(node: Node): Range {
  return node.kind === 'mapping' ? (node.entries[0]?.key ?? node) : node;
}

const order: readonly Verdict[] = ['not-met', 'unknown', 'deviated', 'open', 'met', 'not-applicable'];

function worst(found: readonly Verdict[]): Verdict {
  return order.find((verdict) => found.includes(verdict)) ?? 'not-applicable';
}
