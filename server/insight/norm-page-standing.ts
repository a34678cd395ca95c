/** How binding a norm is and why: its force, how certain its source is, and what follows from the dates of norm and framework. */

import { momentWords } from '../check/norm-problem.ts';
import { type Severity, severityWords } from '../check/problem.ts';
import { binds, type Circumstances, provisosOf, type Standing, severityOf, standingOf } from '../check/severity.ts';
import type { Day, Moment } from '../packs/date.ts';
import type { Certainty } from '../packs/field.ts';
import type { Force, Norm, Pack } from '../packs/pack.ts';
import { lengthWords } from '../packs/period.ts';
import { type Argument, message, type Text } from '../text/message.ts';
import { bindingOf, statusOn } from './norm-page-status.ts';

/** In a framework that binds everybody whom it concerns, or those who take part. */
const forces: Readonly<Record<Force, Text>> = {
  law: { nl: 'Dit is een wettelijke plicht.', en: 'This is a duty by law.' },
  norm: { nl: 'Dit is een norm van het kader: zo moet het.', en: 'This is a norm of the framework: it must be so.' },
  effort: {
    nl: 'Dit is een inspanning: u doet er moeite voor, zonder dat het resultaat vaststaat. Een bevinding is hoogstens een waarschuwing.',
    en: 'This is an effort: you do your best for it, without a result that is certain. A problem is a warning at most.',
  },
  recommendation: {
    nl: 'Dit is een aanbeveling. Een bevinding is hoogstens informatie.',
    en: 'This is a recommendation. A problem is information at most.',
  },
  principle: {
    nl: 'Dit is een uitgangspunt: het geeft richting. Een bevinding is hoogstens informatie.',
    en: 'This is a principle: it gives direction. A problem is information at most.',
  },
  open: {
    nl: 'Dit is een open norm: de norm is er, maar wat hij precies vraagt is hier niet bekend. Hij wordt niet getoetst, alleen genoemd.',
    en: 'This is an open norm: the norm is there, but what it asks exactly is not known here. It is not checked, only mentioned.',
  },
};

/** In a framework that binds nobody. */
const unboundForces: Readonly<Record<Force, Text>> = {
  law: { nl: 'Het kader noemt dit een wettelijke plicht.', en: 'The framework calls this a duty by law.' },
  norm: { nl: 'Het kader bedoelde dit als norm.', en: 'The framework meant this as a norm.' },
  effort: {
    nl: 'Het kader bedoelde dit als inspanning: moeite ervoor doen, zonder dat het resultaat vaststaat.',
    en: 'The framework meant this as an effort: doing one’s best for it, without a result that is certain.',
  },
  recommendation: { nl: 'Het kader bedoelde dit als aanbeveling.', en: 'The framework meant this as a recommendation.' },
  principle: {
    nl: 'Het kader bedoelde dit als uitgangspunt, dat richting geeft.',
    en: 'The framework meant this as a principle, which gives direction.',
  },
  open: forces.open,
};

const certainties: Readonly<Record<Certainty, Text>> = {
  quoted: { nl: 'Het staat met zoveel woorden in de bron.', en: 'The source says so in as many words.' },
  derived: { nl: 'Het is afgeleid uit wat de bron zegt.', en: 'It is derived from what the source says.' },
  uncertain: { nl: 'Of de bron dit zegt, is onzeker.', en: 'Whether the source says so is uncertain.' },
};

/** What the certainty of the source takes off the severity, and of which forces. */
const limits: Readonly<Partial<Record<Certainty, { readonly of: readonly Force[]; readonly text: Text }>>> = {
  derived: {
    of: ['law', 'norm'],
    text: { nl: 'Een bevinding is daarom hoogstens een waarschuwing.', en: 'A problem is therefore a warning at most.' },
  },
  uncertain: {
    of: ['law', 'norm', 'effort'],
    text: { nl: 'Een bevinding is daarom hoogstens informatie.', en: 'A problem is therefore information at most.' },
  },
};

const words = {
  proviso: {
    nl: 'Of dit gevraagd kan worden, hangt af van {by}: {what}',
    en: 'Whether this can be asked depends on {by}: {what}',
  },
  provisoUntil: {
    nl: 'Tot {until} hangt het van {by} af of dit gevraagd kan worden: {what}',
    en: 'Until {until} it depends on {by} whether this can be asked: {what}',
  },
  voluntary: {
    nl: 'Meedoen is vrijwillig. De ernst hieronder geldt voor wie het kader in de werkruimte noemt; voor anderen is een bevinding informatie.',
    en: 'Taking part is voluntary. The severity below goes for those who name the framework in the workspace; for others a problem is information.',
  },
  never: {
    nl: 'Omdat het kader niemand bindt, is een bevinding hoogstens informatie.',
    en: 'As the framework binds nobody, a problem is information at most.',
  },
  noLonger: {
    nl: 'Sinds {on} bindt het kader niemand meer, en is een bevinding hoogstens informatie.',
    en: 'Since {on} the framework no longer binds anybody, and a problem is information at most.',
  },
  notPublished: { nl: 'nog niet gepubliceerd', en: 'not published yet' },
  notBinding: { nl: 'niet bindend', en: 'not binding' },
  announced: { nl: 'aangekondigd, van kracht vanaf {date}', en: 'announced, in force from {date}' },
  transition: { nl: 'van kracht, met overgang tot {date}', en: 'in force, with transition until {date}' },
  inForce: { nl: 'van kracht', en: 'in force' },
  ended: { nl: 'niet meer van kracht', en: 'no longer in force' },
  noStatus: { nl: 'nog geen status', en: 'no status yet' },
  nothing: { nl: 'geen bevinding', en: 'no problem' },
  notAllowed: {
    nl: 'Nee. Van deze norm kan een document niet afwijken.',
    en: 'No. A document cannot depart from this norm.',
  },
  allowed: {
    nl: 'Ja, met een reden en een einddatum in het document. De bevinding wordt dan informatie.',
    en: 'Yes, with a reason and an end date in the document. The problem then becomes information.',
  },
  allowedFor: {
    nl: 'Ja, met een reden en een einddatum in het document, ten hoogste {length} vooruit. De bevinding wordt dan informatie.',
    en: 'Yes, with a reason and an end date in the document, at most {length} ahead. The problem then becomes information.',
  },
  needless: {
    nl: 'Dat hoeft niet: een open norm wordt niet getoetst.',
    en: 'That is not needed: an open norm is not checked.',
  },
} satisfies Record<string, Text>;

/** Why the norm is as binding as it is, a sentence each. */
export function bindingWords(norm: Norm, pack: Pack): readonly Argument[] {
  const provisos = norm.conditionalOn.map(({ by, what, until }) =>
    message(until ? words.provisoUntil : words.proviso, { by: by.name, what, until: until ? momentWords(until) : '' }),
  );
  const binding = bindingOf(pack);
  const isVoluntary = pack.status.some(({ is }) => is === 'voluntary');
  const limit = limits[norm.source.certainty];
  return [
    (binding === 'nobody' ? unboundForces : forces)[norm.force],
    certainties[norm.source.certainty],
    ...(binding !== 'nobody' && limit?.of.includes(norm.force) ? [limit.text] : []),
    ...provisos,
    ...(binding !== 'nobody' && isVoluntary ? [words.voluntary] : []),
    ...(binding === 'nobody' && norm.force !== 'open' ? [unboundWords(pack)] : []),
  ];
}

/** A framework that nobody is bound by at last: it never bound anybody, or no longer does. */
function unboundWords(pack: Pack): Argument {
  const bound = pack.status.map(({ on }) => binds(pack, on, true));
  const ended = pack.status[bound.lastIndexOf(true) + 1];
  return bound.includes(true) && ended ? message(words.noLonger, { on: ended.on }) : words.never;
}

export function deviationWords({ deviation, force }: Norm): Argument {
  if (force === 'open') return words.needless;
  if (!deviation.allowed) return words.notAllowed;
  return deviation.longest ? message(words.allowedFor, { length: lengthWords(deviation.longest) }) : words.allowed;
}

/** A time in which nothing of the standing of a norm changes. */
export interface Stretch {
  readonly from: Day;
  readonly status: Argument;
  readonly standing: Argument;
  readonly notMet: Argument;
  readonly unknown: Argument;
}

/** How serious a finding is from when on, for those who take part where that is voluntary. */
export function stretchesOf(norm: Norm, pack: Pack): readonly Stretch[] {
  const { published, inForce, transitionUntil, ends } = pack.dates;
  const provisos = norm.conditionalOn.map(({ until }) => until);
  const moments = [published, norm.from ?? inForce, transitionUntil, norm.until ?? ends, ...provisos].flatMap((moment) => moment ?? []);
  const days = [...moments.flatMap(daysOf), ...pack.status.map(({ on }) => on)];
  const stretches = [...new Set(days)].sort().flatMap((from) => stretchFrom(from, norm, pack) ?? []);
  // Whatever became of the framework has a line of its own, also where it changes nothing.
  const isEvent = (from: Day): boolean => pack.status.some(({ on }) => on === from);
  return stretches.filter((stretch, index) => isEvent(stretch.from) || index === 0 || !isSame(stretch, stretches[index - 1]));
}

/** Before its publication a framework says nothing; only what became of it is told then. */
function stretchFrom(from: Day, norm: Norm, pack: Pack): Stretch | undefined {
  const standing = standingOf(norm, pack, from);
  const status = statusOn(pack, from);
  if (standing.phase === 'future' && !pack.status.some(({ on }) => on === from)) return undefined;
  const circumstances = { standing, isBinding: binds(pack, from, true), provisos: provisosOf(norm, from) };
  const severity = (isUnknown: boolean): Argument => wordFor(standing, severityOf(norm, circumstances, isUnknown));
  return {
    from,
    status: status ?? words.noStatus,
    standing: standingWords(circumstances),
    notMet: severity(false),
    unknown: severity(true),
  };
}

function wordFor({ phase }: Standing, severity: Severity): Argument {
  return phase === 'ended' || phase === 'future' ? words.nothing : severityWords[severity];
}

/** No norm is in force in a framework that does not bind. */
function standingWords({ standing, isBinding }: Circumstances): Argument {
  if (standing.phase === 'future') return words.notPublished;
  if (standing.phase === 'ended') return words.ended;
  if (!isBinding) return words.notBinding;
  switch (standing.phase) {
    case 'announced':
      return message(words.announced, { date: momentWords(standing.moment) });
    case 'transition':
      return message(words.transition, { date: momentWords(standing.moment) });
    default:
      return words.inForce;
  }
}

/** The days on which the answer to “has it come?” changes. */
function daysOf(moment: Moment): readonly Day[] {
  return typeof moment === 'string' ? [moment] : [`${moment.year}-01-01`, `${moment.year + 1}-01-01`];
}

function isSame(one: Stretch, other: Stretch | undefined): boolean {
  const { from: _, ...rest } = one;
  const { from: __, ...before } = other ?? { from: '' };
  return JSON.stringify(rest) === JSON.stringify(before);
}
