/** What becomes due or stricter, for people and for programs. */

import { type Severity, severityWords } from '../check/problem.ts';
import type { Position } from '../text/document.ts';
import { message, say, type Text } from '../text/message.ts';
import { harmless, wrap } from './columns.ts';
import type { Style } from './pretty.ts';
import { reservations } from './summary.ts';

/** From that day on there is a problem, or one that is more serious than it was. */
export interface ReportedTurn {
  /** `2026-07-01` */
  readonly on: string;
  readonly file: string;
  readonly position: Position;
  readonly code: string;
  readonly severity: Severity;
  /** How serious it was until then; absent where it was no problem. */
  readonly was?: Severity;
  /** Of the norm, where one is behind it. */
  readonly title?: string;
  /** In the words of that day. */
  readonly message: string;
  readonly pack?: string;
  readonly norm?: string;
}

export interface TimelineReport {
  readonly asOf: string;
  /** The soonest first. */
  readonly turns: readonly ReportedTurn[];
  readonly unreadable: number;
  readonly isWhole: boolean;
}

const words = {
  none: {
    nl: 'Na peildatum {asOf} verloopt er niets en wordt er niets strenger, zolang de documenten blijven zoals ze zijn.',
    en: 'After {asOf} nothing becomes due or stricter, as long as the documents stay as they are.',
  },
  some: {
    nl: '{count} keer verloopt er iets of wordt er iets strenger na peildatum {asOf}, als de documenten blijven zoals ze zijn.',
    en: '{count} things become due or stricter after {asOf}, if the documents stay as they are.',
  },
  one: {
    nl: 'Eén keer verloopt er iets of wordt er iets strenger na peildatum {asOf}, als de documenten blijven zoals ze zijn.',
    en: 'One thing becomes due or stricter after {asOf}, if the documents stay as they are.',
  },
  was: { nl: '{severity} (was: {was})', en: '{severity} (was: {was})' },
} satisfies Record<string, Text>;

const severityColors = { error: 'red', warning: 'yellow', information: 'blue', hint: 'cyan' } as const;
const margin = '    ';
const readable = 100;

/** Each day with what turns on it. Ends in a line end. */
export function timelinePretty(report: TimelineReport, style: Style): string {
  const { asOf, turns } = report;
  const days = [...new Set(turns.map(({ on }) => on))];
  const sections = days.map((day) => {
    const those = turns.filter(({ on }) => on === day).map((turn) => lines(turn, style).join('\n'));
    return `${style.colors.bold(day)}\n${those.map((text) => `${text}\n`).join('\n')}`;
  });
  const total = message(turns.length === 0 ? words.none : turns.length === 1 ? words.one : words.some, { count: turns.length, asOf });
  const footer = [total, ...reservations(report)].flatMap((line) => {
    return wrap(say(line, style.language), Math.max(20, Math.min(style.width, readable)));
  });
  return `${[...sections, ...footer.map(style.colors.bold)].join('\n')}\n`;
}

function lines(turn: ReportedTurn, { language, width, colors }: Style): readonly string[] {
  const { file, position, severity, was, code, title, message: text } = turn;
  const tell = (name: Severity): string => say(severityWords[name], language);
  const how = was ? say(message(words.was, { severity: tell(severity), was: tell(was) }), language) : tell(severity);
  return [
    `  ${harmless(file)}:${position.line + 1}:${position.character + 1}  ${colors[severityColors[severity]](how)}  ${title ? `${harmless(title)} ` : ''}${colors.dim(`(${code})`)}`,
    ...wrap(text, Math.max(20, Math.min(width, readable) - margin.length)).map((line) => margin + line),
  ];
}

/** Its shape is a promise, as that of `json.ts`: keys are never renamed, and what does not apply is null. */
export function timelineJson({ asOf, turns, unreadable, isWhole }: TimelineReport): string {
  const events = turns.map(({ on, file, position, code, severity, was, title, message: text, pack, norm }) => ({
    on,
    file,
    position,
    code,
    severity,
    was: was ?? null,
    title: title ?? null,
    message: text,
    framework: pack ?? null,
    norm: norm ?? null,
  }));
  return `${JSON.stringify({ asOf, events, summary: { events: events.length, unreadable, complete: isWhole && unreadable === 0 } }, undefined, 2)}\n`;
}
