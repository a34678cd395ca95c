/** A finding of a norm as a problem: where it stands, how serious it is, and whose norm and source it rests on. */

import type { Model } from '../model/model.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Moment } from '../packs/date.ts';
import type { Certainty } from '../packs/field.ts';
import { type Norm, type Pack, sourceOf } from '../packs/pack.ts';
import { type Argument, holesIn, type Message, message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { Finding } from './outcome.ts';
import type { Problem } from './problem.ts';
import { type Circumstances, severityOf } from './severity.ts';
import { placeForMissing } from './shape.ts';

const sentences = {
  found: { nl: '{what} Norm “{title}” van {pack}; {source}.{when}', en: '{what} Norm “{title}” of {pack}; {source}.{when}' },
  source: { nl: '{how}: {name}', en: '{how}: {name}' },
  sourceAt: { nl: '{how}: {name}, “{at}”', en: '{how}: {name}, “{at}”' },
  announced: { nl: ' Van kracht vanaf {date}.', en: ' In force from {date}.' },
  transition: { nl: ' Vanaf {date} is dit een fout.', en: ' From {date} this is an error.' },
  notBinding: { nl: ' {why}', en: ' {why}' },
  proviso: {
    nl: '{before} Of dit gevraagd kan worden hangt af van anderen: {what}',
    en: '{before} Whether this can be asked depends on others: {what}',
  },
  together: { nl: '{when}{depends}', en: '{when}{depends}' },
  within: { nl: 'een dag in {year}', en: 'a day in {year}' },
} satisfies Record<string, Text>;

/** How much the source says of it: why a finding is less than an error stands in the finding itself. */
const basis: Readonly<Record<Certainty, Text>> = {
  quoted: { nl: 'bron', en: 'source' },
  derived: { nl: 'afgeleid uit', en: 'derived from' },
  uncertain: { nl: 'onzeker, naar', en: 'uncertain, after' },
};

/** How the norm stands on the as-of date, and the document that it was checked on. */
export interface NormSetting {
  readonly norm: Norm;
  readonly pack: Pack;
  readonly circumstances: Circumstances;
  readonly model: Model;
  readonly workspace: Workspace;
}

export function normProblem(finding: Finding, setting: NormSetting): Problem {
  const { norm, pack, circumstances, model } = setting;
  const isUnknown = finding.verdict === 'unknown';
  const own = isUnknown || norm.force === 'open' ? undefined : norm.message;
  const what = (own && ownMessage(own, finding)) ?? finding.message;
  const words = { what, title: norm.title, pack: pack.id, source: sourceWords(norm, pack), when: whenWords(setting, isUnknown) };
  const isHere = finding.model.uri === model.uri;
  const elsewhere = finding.because ?? (isHere ? undefined : finding);
  return {
    code: norm.id,
    severity: severityOf(norm, circumstances, isUnknown),
    place: placeOf(finding, setting),
    message: message(sentences.found, words),
    pack: pack.id,
    norm: norm.id,
    ...(isHere && finding.fixes && { fixes: finding.fixes }),
    ...(elsewhere && { related: [{ uri: elsewhere.model.uri, place: ownPlace(elsewhere), message: elsewhere.message }] }),
  };
}

/**
 * The norm's own words, with just what they name, so that the same is known for the same. Undefined where they name what this
 * finding has no words for: the sentence of the check has no holes left in it.
 */
function ownMessage(text: Text, { words }: Finding): Message | undefined {
  const named = holesIn(`${text.nl} ${text.en}`);
  if (!named.every((name) => Object.hasOwn(words, name))) return undefined;
  return message(text, Object.fromEntries(Object.entries(words).filter(([name]) => named.includes(name))));
}

/** In this document: the value, or where it is missing from; for what was read elsewhere, what refers to it. */
export function placeOf(finding: Finding, { pack, model, workspace }: NormSetting): Range {
  const whole = wholeOf(model);
  if (finding.model.uri !== model.uri) return finding.via ?? whole;
  if (finding.missing) return placeForMissing(finding.missing.holder, undefined, model);
  if (!finding.isWhole) return finding.place;
  return (model.kind?.workspace && workspace.frameworks.find(({ text }) => text === pack.id)) || whole;
}

/** Where a document as a whole is shown: at the value that says what kind of document it is. */
export function wholeOf({ header }: Model): Range {
  return header.kind?.value ?? header.kind?.key ?? { start: 0, end: 0 };
}

/** The place in the document that was read. */
function ownPlace(finding: Finding): Range {
  if (finding.missing) return placeForMissing(finding.missing.holder, undefined, finding.model);
  return finding.isWhole ? wholeOf(finding.model) : finding.place;
}

function sourceWords(norm: Norm, pack: Pack): Argument {
  const name = sourceOf(pack, norm.source)?.title ?? norm.source.ref;
  const words = { how: basis[norm.source.certainty], name, at: norm.source.at ?? '' };
  return message(norm.source.at === undefined ? sentences.source : sentences.sourceAt, words);
}

function whenWords({ norm, circumstances }: NormSetting, isUnknown: boolean): Argument {
  const { standing, notBinding, provisos } = circumstances;
  const depends = provisos.reduce<Argument>((before, { what }) => message(sentences.proviso, { before, what }), '');
  if (notBinding) return message(sentences.together, { when: message(sentences.notBinding, { why: notBinding }), depends });
  if (standing.phase === 'announced')
    return message(sentences.together, { when: message(sentences.announced, { date: momentWords(standing.moment) }), depends });
  if (provisos.length > 0) return depends;
  const becomesError =
    standing.phase === 'transition' && severityOf(norm, { ...circumstances, standing: { phase: 'in-force' } }, isUnknown) === 'error';
  return becomesError ? message(sentences.transition, { date: momentWords(standing.moment) }) : '';
}

export function momentWords(moment: Moment): Argument {
  return typeof moment === 'string' ? moment : message(sentences.within, { year: moment.year });
}
