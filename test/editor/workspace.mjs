// The folder that the test opens: a copy of an example without its marks, and what the marks say of it.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import marks from '../../server/insight/marks.ts';
import fixture from '../fixture.ts';
import { root } from './places.mjs';

/** The date that the marks in the examples are true on. */
export const { asOf } = fixture;

/** Where each problem must stand, as the Problems panel counts (from one): `{file, line, column, severity, code}`. */
export function copyExample(example, target) {
  // The examples of a pack are true on dates of their own.
  cpSync(path.join(root, example), target, { recursive: true, filter: (source) => path.basename(source) !== 'examples' });
  return fixture.filesUnder(target).flatMap(({ uri, text }) => {
    const { lines, marks: expected } = marks.readMarks(text);
    const file = fileURLToPath(uri);
    writeFileSync(file, lines.join('\n'));
    return expected.map(({ line, from, rest }) => {
      const [severity, code] = rest.split(' ');
      return { file: path.basename(file), line: line + 1, column: from + 1, severity, code };
    });
  });
}

/** Settings of the folder itself, as a team would share them. */
export function writeSettings(folder, settings) {
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode/settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** The text of a file in the folder as it is on disk now. */
export function textOf(folder, file) {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** Where some words stand in a file, as VS Code counts. */
export function placeOf(folder, file, words) {
  const lines = textOf(folder, file).split('\n');
  const line = lines.findIndex((text) => text.includes(words));
  return { line: line + 1, column: lines[line].indexOf(words) + 1 };
}
