/** Texts as people have them, and what they do to them, at random; and a tree as plain data, to compare two of them. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Node, Tree } from '../../server/parse/tree.ts';
import type { Range } from '../../server/text/range.ts';

export function assertSame(actual: Tree, expected: Tree): void {
  assertSameData(everything(actual), everything(expected));
}

/** Far faster than comparing them step by step, which is for the one time that they differ. */
export function assertSameData(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) assert.deepEqual(actual, expected);
}

/** Everything that a tree says, with all its places. */
function everything({ root, faults, skipped }: Tree): unknown {
  const at = ({ start, end }: Range): string => `${start}-${end}`;
  return {
    root: root && shown(root),
    faults: faults.map(({ code, place, message, related }) => [code, at(place), message.arguments, related && at(related)]),
    skipped: skipped.map(at).sort(),
  };
}

function shown(node: Node): unknown {
  const { kind, start, end } = node;
  if (node.kind === 'scalar') return [kind, start, end, node.text, node.value, node.style];
  const name = node.name && [node.name.start, node.name.end];
  if (node.kind === 'sequence') return [kind, start, end, node.flow, name, node.items.map(shown)];
  const entries = node.entries.map((entry) => [entry.start, entry.end, shown(entry.key), entry.value && shown(entry.value)]);
  return [kind, start, end, node.flow, name, entries];
}

const words = ['id', 'titel', 'duur', 'secties', 'punten', 'team', 'rol', 'wie', 'tot'];
const values = [
  ...['een', 'twee woorden', '2 weken', '2026-07-01', '3.10', 'true', 'null', '', '"aan: halen"', "'enkel'", '[a, b]', '{a: 1, b: [2]}'],
  ...[
    '|\n  tekst\n  # geen commentaar\n\n  meer: tekst',
    '>-\n  gevouwen\n\n  tekst',
    'over\n  twee regels',
    '"over\n  twee"',
    '[1,\n  2\n  ]',
  ],
  ...['&een 1', '*een', '&twee {a: 1}', '*twee', '!!str 1', '|+\n  tekst\n\n', 'x # commentaar'],
];
const comments = ['', '', '', '', '# commentaar', '\n# los\n', '  # dieper'];

interface Made {
  readonly lines: readonly string[];
}

const indented = ({ lines }: Made, by: string): Made => ({ lines: lines.map((line) => (line === '' ? line : by + line)) });
const linesOf = (text: string): readonly string[] => text.split('\n');

/** A mapping or list, deeper by chance, as lines. */
const { block } = fc.letrec<{ block: Made; mapping: Made; list: Made }>((tie) => ({
  block: fc.oneof({ maxDepth: 3, withCrossShrink: true }, tie('mapping'), tie('list')),
  mapping: fc
    .array(
      fc.tuple(
        fc.constantFrom(...words),
        fc.constantFrom(...comments),
        fc.oneof({ maxDepth: 3 }, fc.constantFrom(...values), tie('block') as fc.Arbitrary<Made>),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((pairs) => ({
      lines: pairs.flatMap(([word, comment, value, isDeep], index) => {
        // Mostly no key twice.
        const key = `${word}${index % 5}`;
        const above = comment === '' ? [] : linesOf(comment);
        if (typeof value === 'string') return [...above, ...linesOf(`${key}: ${value}`)];
        const isList = value.lines[0]?.startsWith('- ') ?? false;
        return [...above, `${key}:`, ...indented(value, isList && !isDeep ? '' : '  ').lines];
      }),
    })),
  list: fc
    .array(
      fc.tuple(fc.constantFrom(...comments), fc.oneof({ maxDepth: 3 }, fc.constantFrom(...values), tie('block') as fc.Arbitrary<Made>)),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((items) => ({
      lines: items.flatMap(([comment, item]) => {
        const made = typeof item === 'string' ? { lines: linesOf(item) } : item;
        const [first = '', ...rest] = made.lines;
        const isComment = first.trim() === '' || first.trim().startsWith('#');
        const own =
          isComment && typeof item !== 'string'
            ? ['-', ...indented(made, '  ').lines]
            : [`- ${first}`, ...indented({ lines: rest }, '  ').lines];
        return [...(comment === '' ? [] : linesOf(comment)), ...own];
      }),
    })),
}));

/** Documents that mostly are right as YAML, with the line ends and the beginnings that there are. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '', '', '', '\uFEFF', '---\n', '# kop\n', '%YAML 1.2\n---\n'),
    fc.constantFrom('', '', '\n', '\n', '\n---\ntwee: 2\n', '\n...\n', '\n# eind\n'),
  )
  .map(([blocks, lineEnd, start, end]) => {
    const lines = blocks.flatMap(({ lines: own }, index) => (own[0]?.startsWith('-') ? [`blok${index}:`, ...own] : own));
    return (start + lines.join('\n') + end).replaceAll('\n', lineEnd);
  });

export interface Change {
  /** Where it is made, as a part of the text. */
  readonly from: number;
  /** How many characters it takes away; a part of the text where it is less than 1. */
  readonly length: number;
  readonly text: string | 'copy' | 'undo';
}

const typed = [
  ...[
    'a',
    'x: 1',
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    ' ',
    '  ',
    '\t',
    ':',
    ': ',
    '-',
    '- ',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&een ',
    '*een',
    '|',
  ],
  ...[
    '\nsleutel: waarde',
    '\nlos woord',
    '\nid0: nog eens\n',
    '\n---\n',
    '\n...\n',
    '\r\n',
    '\r',
    '%',
    '@',
    '\uFEFF',
    '\0',
    '\uFFFD',
    '😀',
    '>',
    '?',
  ],
  ...['\n<<<<<<< hier\n', '\n=======\n', '\n>>>>>>> daar\n', '\n# commentaar', '\n      dieper: 1'],
];

export const changes: fc.Arbitrary<Change> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
    fc.constantFrom(0.1, 0.5),
  ),
  text: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...typed) },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('copy' as const) },
    { weight: 5, arbitrary: fc.constant('undo' as const) },
  ),
});

/** The text after the change; `before`: what it was before the last one. */
export function changed(text: string, { from, length, text: words }: Change, before: string): string {
  if (words === 'undo') return before;
  const start = Math.floor(from * text.length);
  const gone = length < 1 ? Math.floor(length * text.length) : length;
  // A copy of what stands there, put at the start of its line, is what copying lines does.
  if (words === 'copy') {
    const line = text.lastIndexOf('\n', start) + 1;
    return text.slice(0, line) + text.slice(line, line + 60) + text.slice(line);
  }
  return text.slice(0, start) + words + text.slice(start + gone);
}
