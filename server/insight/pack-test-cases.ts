/** The examples of a pack as norms are judged on them: each understood on its own date, and read once for all that is tried. */

import { applicablePacks } from '../check/check.ts';
import { type ItemsKnown, type JudgeSetting, judge, type Tally } from '../check/judge.ts';
import { readingsFrom } from '../check/outcome.ts';
import type { Problem, Verdict } from '../check/problem.ts';
import { standingOf } from '../check/severity.ts';
import { keepNothing } from '../model/kept.ts';
import type { Model } from '../model/model.ts';
import { lostIn } from '../model/read.ts';
import type { View } from '../model/view.ts';
import type { Compiled } from '../packs/compile.ts';
import type { Day } from '../packs/date.ts';
import { concerns, type Norm, type Pack } from '../packs/pack.ts';
import { Service, type SourceFile } from '../service.ts';
import type { Document } from '../text/document.ts';
import { say } from '../text/message.ts';
import { type Example, readExamples } from './examples.ts';

/** An example that the norms of the pack are judged on. */
export interface Case {
  readonly uri: string;
  readonly model: Model;
  readonly asOf: Day;
  /** The workspace names the pack: it takes part where that is voluntary. */
  readonly takesPart: boolean;
  /** The codes of marks that spell out what is said. */
  readonly spelled: ReadonlySet<string>;
  readonly setting: JudgeSetting;
  readonly readings: ReturnType<typeof readingsFrom>;
  readonly items: ItemsKnown;
}

export interface Cases {
  readonly examples: readonly Checked[];
  readonly undated: number;
  /** Those that the norm is judged on, in the order of their addresses. */
  readonly of: (norm: Norm) => readonly Case[];
  /** What came of the norm as it stands, worked out once. */
  readonly judged: (norm: Norm, one: Case) => Judged;
  /** The same for a norm or a pack with something changed in it. */
  readonly tried: (norm: Norm, pack: Pack, one: Case) => Judged;
}

export interface Checked {
  readonly example: Example;
  readonly document: Document;
  readonly problems: readonly Problem[];
  readonly model: Model;
}

/** What came of a norm: of the document, or of each item of a list. */
export interface Judged {
  readonly verdicts: ReadonlySet<Verdict>;
  /** The verdicts of what there is something to say of. */
  readonly notable: readonly Verdict[];
  /** The same for the same verdicts, item by item. */
  readonly outcome: string;
  /** What is asked, as the sentences have it. */
  readonly asked: string;
}

export function casesOf(pack: Pack, files: readonly SourceFile[], compiled: Compiled, usual: Day): Cases {
  const service = new Service({ bundled: compiled, today: () => usual });
  for (const { uri, text } of files) service.set(uri, text);
  const read = readExamples(files, ({ uri }) => service.view(uri)?.model.kind?.workspace === true);
  const checked: (readonly [Checked, readonly Case[]])[] = [];
  // Nothing that a view holds besides its date changes with the date, so one service does for all.
  for (const asOf of new Set(read.map((example) => example.asOf ?? usual))) {
    service.configure({ asOf });
    for (const example of read.filter((one) => (one.asOf ?? usual) === asOf)) {
      const [view, document] = [service.view(example.uri), service.document(example.uri)];
      if (!view || !document) continue;
      const { problems } = service.check(example.uri);
      checked.push([{ example, document, problems, model: view.model }, caseOf(pack, view, example)]);
    }
  }
  checked.sort(([one], [other]) => (one.example.uri < other.example.uri ? -1 : 1));
  const undated = read.filter(({ asOf }) => asOf === undefined).length;
  const cases = checked.flatMap(([, found]) => found);
  return { examples: checked.map(([one]) => one), undated, ...judging(pack, cases) };
}

function caseOf(pack: Pack, view: View, { uri, marks }: Example): readonly Case[] {
  const { model, workspace, asOf } = view;
  const applicable = model.pack && applicablePacks(model.pack, view).find((candidate) => candidate.pack === pack);
  if (!applicable || !model.kind) return [];
  const setting = { model, workspace, isLost: lostIn(model.tree), asOf, keep: keepNothing };
  const spelled = new Set(marks.map(({ rest }) => rest.split(' ')).flatMap(([, code = '', ...words]) => (words.length > 0 ? [code] : [])));
  const { takesPart } = applicable;
  return [{ uri, model, asOf, takesPart, spelled, setting, readings: readingsFrom(setting), items: new Map() }];
}

function judging(pack: Pack, all: readonly Case[]): Pick<Cases, 'of' | 'judged' | 'tried'> {
  const known = new Map<Norm, Map<Case, Judged>>();
  const concerned = new Map<Norm, readonly Case[]>();
  return {
    of: (norm) => {
      const found = concerned.get(norm) ?? all.filter(({ model }) => model.kind && concerns(norm, model.kind));
      concerned.set(norm, found);
      return found;
    },
    judged: (norm, one) => {
      const judged = known.get(norm) ?? new Map<Case, Judged>();
      known.set(norm, judged);
      const found = judged.get(one) ?? judgeOn(norm, pack, one);
      judged.set(one, found);
      return found;
    },
    tried: judgeOn,
  };
}

function judgeOn(norm: Norm, pack: Pack, { setting, readings, items }: Case): Judged {
  const parts: string[] = [];
  // Of items that come to nothing a tally says only that there are some, so what came of each is noted where it would be kept.
  const keep: JudgeSetting['keep'] = {
    of: (_about, _part, around, work) => {
      const value = work(around);
      parts.push(outcomeOf(value as Tally));
      return value;
    },
  };
  const tally = judge({ norm, pack, setting: { ...setting, keep }, known: { readings, asked: new Map() }, items });
  const notable = tally.notable.map(({ verdict }) => verdict);
  const asked = tally.notable.flatMap(({ findings }) => findings.map(({ words }) => say(words.asked ?? '', 'nl'))).join();
  return { verdicts: new Set([...tally.verdicts, ...notable]), notable, outcome: [outcomeOf(tally), ...parts].join(' '), asked };
}

function outcomeOf({ verdicts, notable }: Tally): string {
  return [...[...verdicts].sort(), ...notable.map(({ item, verdict }) => `${item}:${verdict}`)].join();
}

/** Whether anything is said of the norm on the date of the example. */
export function isJudged(norm: Norm, pack: Pack, { asOf }: Case): boolean {
  const { phase } = standingOf(norm, pack, asOf);
  return phase !== 'future' && phase !== 'ended';
}

/**
 * Whether an example has another outcome for the changed norm than for the norm as it stands. `isSaid`: or says that
 * something else is asked, with what it says spelled out in a mark.
 */
export function isNoticed(norm: Norm, pack: Pack, cases: Cases, change: (one: Case) => Change, isSaid = false): boolean {
  return cases.of(norm).some((one) => {
    if (!isJudged(norm, pack, one)) return false;
    const changed = change(one);
    const [before, after] = [cases.judged(norm, one), cases.tried(changed.norm, changed.pack, one)];
    return before.outcome !== after.outcome || (isSaid && one.spelled.has(norm.id) && before.asked !== after.asked);
  });
}

interface Change {
  readonly norm: Norm;
  readonly pack: Pack;
}
