/** Why a norm found something here: why it goes for this place, what was read, what was asked, and where in the tables that stands. */

import { type Problem, verdictNames } from '../check/problem.ts';
import { type Row, type Step, type Trace, traceOf } from '../check/trace.ts';
import type { Norm, Pack } from '../packs/pack.ts';
import type { View } from '../service.ts';
import { message, say, type Text } from '../text/message.ts';
import { type Range, touches } from '../text/range.ts';
import { sourceWords } from './words.ts';

const words = {
  finding: { nl: '**Bevinding: {title}** — {pack}', en: '**Problem: {title}** — {pack}' },
  applies: { nl: 'Waarom deze norm hier geldt:', en: 'Why this norm applies here:' },
  always: { nl: 'Deze norm geldt voor elk document van deze soort.', en: 'This norm applies to every document of this kind.' },
  each: { nl: 'Deze norm geldt voor elk onderdeel van deze lijst.', en: 'This norm applies to every item of this list.' },
  checked: { nl: 'Wat is gelezen en wat is gevraagd:', en: 'What was read and what is asked:' },
  open: { nl: 'Wat deze norm precies vraagt is hier niet bekend.', en: 'What this norm asks exactly is not known here.' },
  step: { nl: '- *{verdict}*: {words}', en: '- *{verdict}*: {words}' },
  more: { nl: '…en nog {count} bevindingen op deze plaats.', en: '…and {count} more problems at this place.' },
} satisfies Record<string, Text>;

/** More at one place would hide the rest of the hover. */
const most = 3;

/** A piece of markdown for each norm that found something where the offset is. */
export function reasons(view: View, problems: readonly Problem[], offset: number): readonly string[] {
  const here = problems.filter(({ norm, place }) => norm !== undefined && touches(place, offset));
  const shown = here.slice(0, most).flatMap((problem) => reasonOf(problem, view) ?? []);
  return here.length > most ? [...shown, say(message(words.more, { count: here.length - most }), view.language)] : shown;
}

function reasonOf(problem: Problem, view: View): string | undefined {
  const pack = view.packs.get(problem.pack ?? '');
  const norm = pack?.norms.find(({ id }) => id === problem.norm);
  const trace = pack && norm && shownOf(traceOf(norm, pack, view), problem.place);
  if (!pack || !norm || !trace) return undefined;
  const tell = (text: Text): string => say(text, view.language);
  const head = say(message(words.finding, { title: norm.title, pack: pack.id }), view.language);
  const why =
    trace.when.length > 0 ? `${tell(words.applies)}\n${steps(trace.when, pack, view)}` : tell(norm.each ? words.each : words.always);
  const checked = isOpen(norm) ? tell(words.open) : `${tell(words.checked)}\n${steps(trace.check, pack, view)}`;
  // What is unknown is so before anything was checked, where it is not known whether the norm goes for this document.
  return [head, why, ...(trace.applies === 'met' ? [checked] : [])].join('\n\n');
}

function isOpen({ force, check }: Norm): boolean {
  return force === 'open' || !check;
}

/** The item that the problem stands in, or else the first with something to say. */
function shownOf(traces: readonly Trace[], place: Range): Trace | undefined {
  const holds = ({ node }: Trace): boolean => node !== undefined && node.start <= place.start && place.end <= node.end;
  const speaks = ({ when, check }: Trace): boolean => [...when, ...check].some(({ verdict }) => verdict !== 'met');
  return traces.find(holds) ?? traces.find(speaks) ?? traces[0];
}

function steps(list: readonly Step[], pack: Pack, view: View): string {
  return list
    .map((step) => {
      const line = say(message(words.step, { verdict: verdictNames[step.verdict], words: step.words }), view.language);
      return [line, ...step.rows.map((row) => `  ${rowWords(row, pack, view)}`)].join('\n');
    })
    .join('\n');
}

function rowWords({ words: row, source }: Row, pack: Pack, view: View): string {
  return [say(row, view.language), ...(source ? [sourceWords(source, pack, view)] : [])].join(' ');
}
