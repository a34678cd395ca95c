/** Every norm that concerns a document: its verdict, and the problems where it is not met or not known. */

import type { Model } from '../model/model.ts';
import { read, type Start } from '../model/read.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Day, Moment } from '../packs/date.ts';
import { concerns, type Norm, type Pack, sourceOf } from '../packs/pack.ts';
import type { Node } from '../parse/tree.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Deviations } from './deviations.ts';
import { evaluate } from './evaluate.ts';
import { type Finding, type Known, nothingKnown, type Subject } from './outcome.ts';
import { type NormVerdict, type Problem, type Result, severities, type Verdict } from './problem.ts';
import { binds, type Standing, severityOf, standingOf } from './severity.ts';
import { placeForMissing } from './shape.ts';

const sentences = {
  found: { nl: '{what} Norm “{title}” van {pack} ({source}).{when}', en: '{what} Norm “{title}” of {pack} ({source}).{when}' },
  also: { nl: '{what} Hetzelfde geldt voor de norm {others}.', en: '{what} The same goes for the norm {others}.' },
  open: {
    nl: '{text} Wat de norm precies vraagt is nog niet vastgesteld, dus hij wordt niet getoetst.',
    en: '{text} What the norm asks exactly has not been settled yet, so it is not checked.',
  },
  source: { nl: 'bron: {name}', en: 'source: {name}' },
  sourceAt: { nl: 'bron: {name}, {at}', en: 'source: {name}, {at}' },
  announced: { nl: ' Van kracht vanaf {date}.', en: ' In force from {date}.' },
  transition: { nl: ' Vanaf {date} is dit een fout.', en: ' From {date} this is an error.' },
  notBinding: { nl: ' Dit kader bindt op de peildatum niet.', en: ' This framework does not bind on the as-of date.' },
  within: { nl: 'ergens in {year}', en: 'some time in {year}' },
} satisfies Record<string, Text>;

export interface Setting {
  readonly model: Model;
  readonly workspace: Workspace;
  readonly asOf: Day;
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
  for (const { pack, takesPart } of packs) {
    const known = nothingKnown();
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

interface Reported {
  readonly problem: Problem;
  readonly title: Text;
  /** The same for everything that is unknown for the same reason. */
  readonly reason?: string;
}

function checkNorm(
  norm: Norm,
  pack: Pack,
  circumstances: Circumstances,
): { readonly verdict: Verdict; readonly reported: readonly Reported[] } {
  const { standing, setting } = circumstances;
  if (standing.phase === 'future') return { verdict: 'not-yet-in-force', reported: [] };
  if (standing.phase === 'ended') return { verdict: 'not-applicable', reported: [] };
  const reported: Reported[] = [];
  const found: Verdict[] = [];
  subjectsOf(norm, pack, circumstances).forEach((subject, index) => {
    const { verdict, findings } = judge(norm, subject);
    const deviated = verdict === 'not-met' ? setting.deviations.apply(norm, index + 1, setting.asOf) : undefined;
    setting.deviations.note(norm, verdict);
    found.push(deviated ? 'deviated' : verdict);
    for (const finding of findings) {
      const problem = deviated ? deviated(placeOf(finding, pack, setting)) : problemOf(norm, pack, finding, circumstances);
      const reason = `${finding.model.uri} ${finding.place.start} ${finding.missing?.key ?? ''}`;
      reported.push({ problem, title: norm.title, ...(finding.verdict === 'unknown' && { reason }) });
    }
  });
  return { verdict: standing.phase === 'announced' ? 'not-yet-in-force' : worst(found), reported };
}

/** What is unknown for one reason is said once, as seriously as the gravest, naming the other norms that it goes for. */
function merged(reported: readonly Reported[]): readonly Problem[] {
  const groups = new Map<string, Reported[]>();
  for (const each of reported) {
    const group = each.reason === undefined ? undefined : groups.get(each.reason);
    if (group) group.push(each);
    else if (each.reason !== undefined) groups.set(each.reason, [each]);
  }
  return reported.flatMap((each) => {
    const group = each.reason === undefined ? undefined : groups.get(each.reason);
    if (!group || group.length === 1) return [each.problem];
    const gravest = group.reduce((one, other) =>
      severities.indexOf(other.problem.severity) < severities.indexOf(one.problem.severity) ? other : one,
    );
    const others = group.filter((other) => other !== gravest).map(({ title }) => title);
    return each === gravest ? [{ ...each.problem, message: message(sentences.also, { what: each.problem.message, others }) }] : [];
  });
}

/** The document, or each item of the list that the norm is checked for. */
function subjectsOf(norm: Norm, pack: Pack, { setting, known }: Circumstances): readonly Subject[] {
  const { model, workspace, asOf } = setting;
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

function judge(norm: Norm, subject: Subject): { readonly verdict: Verdict; readonly findings: readonly Finding[] } {
  const when = norm.when && evaluate(norm.when, norm.missingIsNotMet ? { ...subject, missingIsNotMet: false } : subject);
  if (when && when.verdict !== 'met') return when.verdict === 'unknown' ? when : { verdict: 'not-applicable', findings: [] };
  if (norm.force === 'open' || !norm.check) {
    const reading = when?.read.find((candidate) => candidate.state === 'found');
    const { model } = subject.start;
    const place = reading?.state === 'found' ? reading.node : (model.tree.root ?? { start: 0, end: 0 });
    const words = { field: '', read: '', asked: '' };
    return {
      verdict: 'open',
      findings: [{ verdict: 'not-met', model, place, words, message: message(sentences.open, { text: norm.text }) }],
    };
  }
  return evaluate(norm.check, subject);
}

interface Circumstances {
  readonly standing: Standing;
  readonly isBinding: boolean;
  readonly setting: Setting;
  readonly known: Known;
}

function problemOf(norm: Norm, pack: Pack, finding: Finding, { standing, isBinding, setting }: Circumstances): Problem {
  const what =
    norm.message && finding.verdict === 'not-met' && norm.force !== 'open' ? message(norm.message, finding.words) : finding.message;
  const words = { what, title: norm.title, pack: pack.id, source: sourceWords(norm, pack), when: whenWords(standing, isBinding) };
  return {
    code: norm.id,
    severity: severityOf(norm, standing, isBinding, finding.verdict === 'unknown'),
    place: placeOf(finding, pack, setting),
    message: message(sentences.found, words),
    pack: pack.id,
    norm: norm.id,
    ...(finding.model.uri === setting.model.uri && finding.fixes && { fixes: finding.fixes }),
    ...(finding.model.uri !== setting.model.uri && {
      related: [{ uri: finding.model.uri, place: foreignPlace(finding), message: message({ nl: '{what}', en: '{what}' }, { what }) }],
    }),
  };
}

/** In this document: the value, or where it is missing from; for what was read elsewhere, what refers to it. */
function placeOf(finding: Finding, pack: Pack, { model, workspace }: Setting): Range {
  const whole = model.header.kind?.value ?? model.header.kind?.key ?? { start: 0, end: 0 };
  if (finding.model.uri !== model.uri) return whole;
  if (finding.missing) return placeForMissing(finding.missing.holder, undefined, model);
  const isWhole = finding.place.start === whole.start;
  return (isWhole && model.kind?.workspace && workspace.frameworks.find(({ text }) => text === pack.id)) || finding.place;
}

function foreignPlace(finding: Finding): Range {
  return finding.missing ? placeForMissing(finding.missing.holder, undefined, finding.model) : finding.place;
}

function sourceWords(norm: Norm, pack: Pack): Argument {
  const name = sourceOf(pack, norm.source.ref)?.title ?? norm.source.ref;
  return norm.source.at === undefined ? message(sentences.source, { name }) : message(sentences.sourceAt, { name, at: norm.source.at });
}

function whenWords(standing: Standing, isBinding: boolean): Argument {
  if (!isBinding) return message(sentences.notBinding);
  if (standing.phase === 'announced') return message(sentences.announced, { date: momentWords(standing.moment) });
  if (standing.phase === 'transition') return message(sentences.transition, { date: momentWords(standing.moment) });
  return '';
}

export function momentWords(moment: Moment): Argument {
  return typeof moment === 'string' ? moment : message(sentences.within, { year: moment.year });
}

const order: readonly Verdict[] = ['not-met', 'unknown', 'deviated', 'open', 'met', 'not-applicable'];

function worst(found: readonly Verdict[]): Verdict {
  return order.find((verdict) => found.includes(verdict)) ?? 'not-applicable';
}
