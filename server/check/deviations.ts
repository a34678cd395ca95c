/** Comply or explain: reasoned exceptions that a document makes, each until a date. There is no other way to silence a norm. */

import type { Model } from '../model/model.ts';
import { addPeriod, type Day, readDay } from '../packs/date.ts';
import { type Field, fieldThatMeans } from '../packs/field.ts';
import type { Norm } from '../packs/pack.ts';
import { entryOf, type Mapping, type Scalar } from '../parse/tree.ts';
import { message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import { replaceScalar } from './fix.ts';
import type { Problem, Verdict } from './problem.ts';
import { nearestId } from './spellings.ts';

const messages = {
  deviated: {
    nl: 'Van norm “{title}” wordt tot en met {until} beargumenteerd afgeweken: {reason}',
    en: 'Norm “{title}” is departed from, with reasons, until {until}: {reason}',
  },
  notAllowed: {
    nl: 'Van norm “{title}” kan niet worden afgeweken. Verwijder deze afwijking en volg de norm.',
    en: 'Norm “{title}” cannot be departed from. Remove this deviation and follow the norm.',
  },
  expired: {
    nl: 'Deze afwijking liep af op {until}. Volg de norm weer, of besluit opnieuw en geef een nieuwe datum.',
    en: 'This deviation ended on {until}. Follow the norm again, or decide anew and give a new date.',
  },
  tooLong: {
    nl: 'Van norm “{title}” mag niet zo lang worden afgeweken. De laatste dag is nu {latest}.',
    en: 'Norm “{title}” may not be departed from for so long. The last day is now {latest}.',
  },
  notNeeded: {
    nl: 'Deze afwijking is niet nodig: aan norm “{title}” is voldaan, of de norm geldt hier niet. Verwijder de afwijking.',
    en: 'This deviation is not needed: norm “{title}” is met, or does not apply here. Remove the deviation.',
  },
  unknown: {
    nl: '“{id}” is geen norm die voor dit document geldt. Schrijf de naam zoals die bij de bevinding staat.',
    en: '“{id}” is no norm that applies to this document. Write its name as it stands with the problem.',
  },
  noPlace: {
    nl: '“{written}” wijst geen onderdeel van een lijst aan. Schrijf een getal: 1 voor het eerste, 2 voor het tweede.',
    en: '“{written}” points to no item of a list. Write a number: 1 for the first, 2 for the second.',
  },
  guess: {
    nl: '“{id}” is geen norm die voor dit document geldt. Bedoelde u “{guess}”?',
    en: '“{id}” is no norm that applies to this document. Did you mean “{guess}”?',
  },
} satisfies Record<string, Text>;

interface Deviation {
  readonly norm: Scalar;
  readonly reason: string;
  /** The reason is as long as the field asks: a letter is none. */
  readonly isReasoned: boolean;
  readonly until?: Scalar;
  /** Which item of a list it is for; absent for all. */
  readonly place?: Scalar;
}

export interface Deviations {
  /** Where the document departs from the norm: makes the problem that says so, at a place. */
  readonly apply: (norm: Norm, item: number, asOf: Day) => ((place: Range) => Problem) | undefined;
  /** Told of each verdict, so that what was never needed can be reported. */
  readonly note: (norm: Norm, item: number, verdict: Verdict) => void;
  readonly problems: (norms: readonly Norm[], asOf: Day) => readonly Problem[];
}

/** The days on which a deviation of the document from the norm may begin or cease to hold. */
export function turnsOfDeviations(norm: Norm, model: Model): readonly Day[] {
  return readDeviations(model).flatMap((deviation) => {
    const until = isMeant(deviation, norm, model) ? readDay(deviation.until?.text ?? '') : undefined;
    if (until === undefined) return [];
    const { longest } = norm.deviation;
    return [addPeriod(until, { count: 1, unit: 'day' }), longest && addPeriod(until, longest, -1)].flatMap((day) => day ?? []);
  });
}

export function deviationsOf(model: Model): Deviations {
  const deviations = readDeviations(model);
  const needed = new Set<Deviation>();
  const of = (norm: Norm, item: number): readonly Deviation[] =>
    deviations.filter((deviation) => isMeant(deviation, norm, model) && (deviation.place ? itemOf(deviation.place) === item : true));
  return {
    apply: (norm, item, asOf) => {
      const deviation = of(norm, item).find((candidate) => holds(candidate, norm, asOf));
      if (!deviation) return undefined;
      const words = { title: norm.title, until: deviation.until?.text ?? '', reason: deviation.reason };
      return (place) => ({
        code: norm.id,
        severity: 'information',
        place,
        message: message(messages.deviated, words),
        pack: norm.pack,
        norm: norm.id,
      });
    },
    note: (norm, item, verdict) => {
      if (verdict === 'not-met' || verdict === 'unknown') for (const deviation of of(norm, item)) needed.add(deviation);
    },
    problems: (norms, asOf) => deviations.flatMap((deviation) => problemOf(deviation, norms, needed, asOf, model) ?? []),
  };
}

/** `pack:norm` names one; a norm's name alone is that of the document's own framework, where it has such a norm. */
function isMeant({ norm: { text } }: Deviation, norm: Norm, { pack }: Model): boolean {
  if (text === `${norm.pack}:${norm.id}`) return true;
  return text === norm.id && (norm.pack === pack?.id || !pack?.norms.some(({ id }) => id === text));
}

function holds(deviation: Deviation, norm: Norm, asOf: Day): boolean {
  const latest = norm.deviation.longest && addPeriod(asOf, norm.deviation.longest);
  const until = readDay(deviation.until?.text ?? '');
  if (!norm.deviation.allowed || !deviation.isReasoned || until === undefined) return false;
  return until >= asOf && (latest === undefined || until <= latest);
}

function problemOf(
  deviation: Deviation,
  norms: readonly Norm[],
  needed: ReadonlySet<Deviation>,
  asOf: Day,
  model: Model,
): Problem | undefined {
  const { norm: place } = deviation;
  if (place.text.trim() === '') return undefined;
  const norm = norms.find((candidate) => isMeant(deviation, candidate, model));
  if (!norm) {
    const guess = nearestId(
      place.text,
      norms.map(({ id }) => id),
    );
    const fixes = guess === undefined ? {} : { fixes: () => [replaceScalar(model.tree, place, guess)] };
    return {
      code: 'deviation',
      severity: 'error',
      place,
      message: message(guess === undefined ? messages.unknown : messages.guess, { id: place.text, guess: guess ?? '' }),
      ...fixes,
    };
  }
  const { title } = norm;
  const about = { code: 'deviation', pack: norm.pack, norm: norm.id } as const;
  if (!norm.deviation.allowed) return { ...about, severity: 'error', place, message: message(messages.notAllowed, { title }) };
  if (deviation.place && itemOf(deviation.place) === undefined)
    return { ...about, severity: 'error', place: deviation.place, message: message(messages.noPlace, { written: deviation.place.text }) };
  if (!needed.has(deviation)) return { ...about, severity: 'warning', place, message: message(messages.notNeeded, { title }) };
  const until = readDay(deviation.until?.text ?? '');
  if (until === undefined || !deviation.until) return undefined;
  if (until < asOf) return { ...about, severity: 'warning', place: deviation.until, message: message(messages.expired, { until }) };
  const latest = norm.deviation.longest && addPeriod(asOf, norm.deviation.longest);
  if (latest !== undefined && until > latest)
    return {
      ...about,
      severity: 'error',
      place: deviation.until,
      message: message(messages.tooLong, { title, latest }),
      ...shorten(deviation.until, latest, model),
    };
  return undefined;
}

function readDeviations(model: Model): readonly Deviation[] {
  const field = fieldThatMeans(model.kind?.root, 'deviations');
  const list = field && entryOf(model.tree.root, field.key)?.value;
  const shape = field?.field.items;
  if (!shape || list?.kind !== 'sequence') return [];
  return list.items.flatMap((item) => (item.kind === 'mapping' ? (deviationFrom(item, shape) ?? []) : []));
}

function deviationFrom(item: Mapping, shape: Field): Deviation | undefined {
  const scalar = (meaning: Field['means']): Scalar | undefined => {
    const key = fieldThatMeans(shape, meaning)?.key;
    const value = key === undefined ? undefined : entryOf(item, key)?.value;
    return value?.kind === 'scalar' ? value : undefined;
  };
  const [norm, reason, until, place] = [scalar('norm'), scalar('reason'), scalar('until'), scalar('place')];
  const least = fieldThatMeans(shape, 'reason')?.field.minLength ?? 1;
  const words = reason?.text.trim() ?? '';
  return norm && { norm, reason: words, isReasoned: words.length >= least, ...(until && { until }), ...(place && { place }) };
}

/** Counting from 1. */
function itemOf(place: Scalar): number | undefined {
  return /^[1-9]\d*$/.test(place.text) ? Number(place.text) : undefined;
}

function shorten(until: Scalar, latest: Day, model: Model): Pick<Problem, 'fixes'> {
  return { fixes: () => [replaceScalar(model.tree, until, latest)] };
}
