/** What the tests of this room share: reading a text with marks under what is wrong in it, and the values it comes to. */

import assert from 'node:assert/strict';
import { parseText } from '../../server/parse/parse.ts';
import type { Node, Tree } from '../../server/parse/tree.ts';
import { say } from '../../server/text/message.ts';
import { readFixture } from '../fixture.ts';

/** The values as plain data; what is empty is left out. */
export function plainOf(node: Node | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plainOf);
    case 'mapping':
      return Object.fromEntries(node.entries.flatMap(({ key, value }) => (value ? [[key.text, plainOf(value)]] : [])));
  }
}

/**
 * The text has just the faults that are marked in it, `#  ^^^ code`, where a sentence behind the code must be the Dutch
 * message; and without them it comes to these values. The text may start on the line below its opening quote.
 */
export function reads(text: string, values: unknown, lineEnd = '\n'): Tree {
  const [file] = readFixture(text.replace(/^\n/, '')).files.values();
  assert.ok(file);
  const tree = parseText(file.uri, file.text.replaceAll('\n', lineEnd));
  const sentences = new Map(file.marks.map(({ line, from, rest }) => [`${line}:${from}`, rest.includes(' ')]));
  const found = tree.faults.map(({ code, place, message }) => {
    const [start, end] = [tree.document.positionAt(place.start), tree.document.positionAt(place.end)];
    const words = sentences.get(`${start.line}:${start.character}`) ? `${code} ${say(message, 'nl')}` : code;
    return `${start.line + 1}:${start.character + 1}-${end.line === start.line ? '' : `${end.line + 1}:`}${end.character + 1} ${words}`;
  });
  const marked = file.marks.map(({ line, from, to, rest }) => `${line + 1}:${from + 1}-${to + 1} ${rest}`);
  assert.deepEqual(found, marked, 'the faults of the text (left) and its marks (right) differ');
  assert.deepEqual(plainOf(tree.root), values);
  return tree;
}

/** Every place of the tree lies in its text, and a plain value of one line stands there as it is read. */
export function assertPlaces({ document: { text }, root, faults, skipped }: Tree): void {
  const inside = ({ start, end }: { readonly start: number; readonly end: number }, what: string): void => {
    assert.ok(0 <= start && start <= end && end <= text.length, `${what} at ${start}-${end} of ${text.length} characters`);
  };
  for (const { code, place, related } of faults) {
    inside(place, code);
    if (related) inside(related, `${code}, related`);
  }
  for (const range of skipped) inside(range, 'skipped');
  const visit = (node: Node): void => {
    inside(node, node.kind);
    if (node.kind === 'sequence') node.items.forEach(visit);
    if (node.kind === 'mapping') {
      for (const entry of node.entries) {
        inside(entry, 'entry');
        visit(entry.key);
        if (entry.value) visit(entry.value);
      }
    }
    if (node.kind !== 'scalar' || node.style !== 'plain') return;
    const written = text.slice(node.start, node.end);
    if (!/[\r\n]/.test(written)) assert.equal(node.text, written.replaceAll('\0', ' '), 'a value is not what stands at its place');
  };
  if (root) visit(root);
}
