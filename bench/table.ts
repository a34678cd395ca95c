/** The table that a run prints: what was measured, what it was measured against, and whether what was promised is so. */

import { isMet, type Line, ratioOf, type Summary, type Target } from './measure.ts';

const heads = ['what', 'Kader', 'beside it', 'ratio', 'target', 'met'];

export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.what,
    measured(line.ours, line.unit),
    line.beside ? `${line.beside.name} ${measured(line.beside.summary, line.unit)}` : '',
    ratio(line),
    promised(line.target, line.unit),
    { true: 'yes', false: 'no', undefined: '' }[String(isMet(line))] ?? '',
  ]);
  return grid([heads, ...rows]);
}

/** What changed since an earlier run: less than one is faster or smaller. */
export function comparison(lines: readonly Line[], before: readonly Line[]): string {
  const key = ({ what, beside }: Line): string => `${what} ${beside?.name}`;
  const known = new Map(before.map((line) => [key(line), line]));
  const rows = lines.flatMap((line) => {
    const earlier = known.get(key(line));
    if (!earlier) return [];
    const [then, now] = [measured(earlier.ours, earlier.unit), measured(line.ours, line.unit)];
    const change = `× ${number(line.ours.median / earlier.ours.median)}`;
    // Both were measured beside the same, each on its own day: this tells what the machine had to do with it.
    const both = earlier.beside && line.beside ? `× ${number(line.beside.summary.median / earlier.beside.summary.median)}` : '';
    return [[line.what, then, now, change, both]];
  });
  return grid([['what', 'before', 'now', 'change', 'change of what is beside it'], ...rows]);
}

/** Median, and between brackets the least and what 95 of 100 stay within. */
function measured({ median, least, p95, runs }: Summary, unit: Line['unit']): string {
  return `${number(median)} ${unit}${runs > 1 ? ` (${number(least)}–${number(p95)})` : ''}`;
}

function ratio(line: Line): string {
  const found = ratioOf(line);
  if (found === undefined) return '';
  const isSpeed = line.target?.kind === 'times faster' || line.target?.kind === 'p95 times faster';
  return isSpeed ? `${number(1 / found)} × faster` : number(found);
}

function promised(target: Target | undefined, unit: Line['unit']): string {
  switch (target?.kind) {
    case undefined:
      return '';
    case 'at most':
      return `≤ ${target.value} ${unit}`;
    case 'at least':
      return `≥ ${target.value} ${unit}`;
    case 'ratio':
      return `ratio ≤ ${target.value}`;
    case 'times faster':
      return `≥ ${target.value} × faster`;
    case 'p95 times faster':
      return `p95 ≥ ${target.value} × faster`;
  }
}

/** Three digits that mean something. */
function number(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

function grid(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), rule, ...others.map(line)].join('\n');
}
