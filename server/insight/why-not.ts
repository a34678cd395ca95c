/** Of each norm that found nothing in a document: why it was quiet. */

import { applicablePacks } from '../check/check.ts';
import { momentWords } from '../check/norm-problem.ts';
import type { Result, Verdict } from '../check/problem.ts';
import { standingOf } from '../check/severity.ts';
import { type Step, type Trace, traceOf } from '../check/trace.ts';
import type { View } from '../model/view.ts';
import type { Norm, Pack } from '../packs/pack.ts';
import { type Argument, type Message, message, type Text } from '../text/message.ts';

export interface QuietNorm {
  readonly pack: string;
  readonly norm: string;
  readonly verdict: Verdict;
  readonly reason: Message;
}

const sentences = {
  met: { nl: 'Er is aan voldaan. {steps}', en: 'It is met. {steps}' },
  metItems: {
    nl: 'Aan alle {count} onderdelen waar hij voor geldt is voldaan. Het eerste: {steps}',
    en: 'It is met by all {count} items that it applies to. The first: {steps}',
  },
  metItem: {
    nl: 'Aan het ene onderdeel waar hij voor geldt is voldaan. {steps}',
    en: 'It is met by the one item that it applies to. {steps}',
  },
  notForItem: {
    nl: 'Hij geldt niet voor het ene onderdeel dat er is. {steps}',
    en: 'It does not apply to the one item that there is. {steps}',
  },
  notHere: { nl: 'Hij geldt hier niet. {steps}', en: 'It does not apply here. {steps}' },
  notForItems: {
    nl: 'Hij geldt voor geen van de {count} onderdelen. Het eerste: {steps}',
    en: 'It applies to none of the {count} items. The first: {steps}',
  },
  noItems: {
    nl: 'De lijst waar hij over gaat ({list}) is er niet of is leeg.',
    en: 'The list that it is about ({list}) is not there or is empty.',
  },
  future: { nl: 'Het kader is op de peildatum nog niet gepubliceerd.', en: 'On the as-of date the framework has not been published yet.' },
  announced: {
    nl: 'Hij geldt pas vanaf {date}, en er is al aan voldaan of hij geldt hier niet.',
    en: 'It applies only from {date}, and is met already or does not apply here.',
  },
  ended: { nl: 'Hij geldt op de peildatum niet meer.', en: 'On the as-of date it no longer applies.' },
  unmet: {
    nl: 'Er is niet aan voldaan; een andere bevinding zegt wat er mist of anders moet.',
    en: 'It is not met; another problem says what is missing or must be otherwise.',
  },
  said: {
    nl: 'Of eraan is voldaan is niet te zeggen; een andere bevinding zegt wat er mist of niet te lezen is.',
    en: 'Whether it is met cannot be told; another problem says what is missing or cannot be read.',
  },
} satisfies Record<string, Text>;

/** `result`: what a check of the document gave. In the order of its verdicts. */
export function quietNorms(view: View, { problems, verdicts }: Result): readonly QuietNorm[] {
  const { pack: own } = view.model;
  if (!own) return [];
  const loud = new Set(problems.map(({ pack, norm }) => `${pack} ${norm}`));
  const packs = new Map(applicablePacks(own, view).map(({ pack }) => [pack.id, pack]));
  return verdicts.flatMap(({ pack: packId, norm: id, verdict }) => {
    const pack = packs.get(packId);
    const norm = pack?.norms.find((candidate) => candidate.id === id);
    if (!pack || !norm || loud.has(`${packId} ${id}`)) return [];
    return [{ pack: packId, norm: id, verdict, reason: reasonOf(norm, pack, verdict, view) }];
  });
}

function reasonOf(norm: Norm, pack: Pack, verdict: Verdict, view: View): Message {
  const standing = standingOf(norm, pack, view.asOf);
  if (standing.phase === 'future') return message(sentences.future);
  if (standing.phase === 'ended') return message(sentences.ended);
  if (standing.phase === 'announced') return message(sentences.announced, { date: momentWords(standing.moment) });
  if (verdict === 'not-met') return message(sentences.unmet);
  if (verdict !== 'met' && verdict !== 'not-applicable') return message(sentences.said);
  const traces = traceOf(norm, pack, view);
  const [first] = traces;
  if (!first) return message(sentences.noItems, { list: norm.each?.filter((step) => step !== '*').join('.') ?? '' });
  return verdict === 'met' ? metBy(norm, traces) : notFor(norm, first, traces.length);
}

function metBy(norm: Norm, traces: readonly Trace[]): Message {
  const those = traces.filter(({ applies }) => applies === 'met');
  const steps = stepsWords(those[0]?.check ?? []);
  if (!norm.each) return message(sentences.met, { steps });
  return message(those.length === 1 ? sentences.metItem : sentences.metItems, { count: those.length, steps });
}

function notFor(norm: Norm, first: Trace, count: number): Message {
  const steps = stepsWords(first.when.filter(({ verdict }) => verdict === 'not-met'));
  if (!norm.each) return message(sentences.notHere, { steps });
  return message(count === 1 ? sentences.notForItem : sentences.notForItems, { count, steps });
}

const two: Text = { nl: '{before} {next}', en: '{before} {next}' };

function stepsWords([first, ...rest]: readonly Step[]): Argument {
  return rest.reduce<Argument>((before, { words }) => message(two, { before, next: words }), first?.words ?? '');
}
