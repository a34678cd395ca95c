/** The command line over a workspace, as a whole process, next to the least that any checker of the same files can do. */

import path from 'node:path';
import { root } from '../bundle.ts';
import { asOf, type Clinic, clinic } from '../clinic.ts';
import { demand } from '../guard.ts';
import { inTurn, type Line, lineOf } from '../measure.ts';
import { run } from '../program.ts';
import { schemasOf } from '../schema.ts';
import type { Row } from '../setting.ts';

const row = 'command-line';

/** The kinds of the documents in a clinic that anything can be wrong in. */
const kinds = ['behandelprotocol', 'medewerker'];

export const commandLine: Row = async ({ amounts, scratch, peers }) => {
  const schemas = schemasOf('schemas/cosmetische-zorg/2019', kinds);
  const schemaFile = scratch.file('kinds.json', () => JSON.stringify(schemas));
  const floor = scratch.bundle('bench/floor/check-files.ts');
  const lines: Line[] = [];
  for (const { count, runs } of amounts.documents) {
    const made = clinic(count);
    const folder = scratch.folder(`clinic-${count}`, () => made.files.map(({ name, text }) => [name, text] as const));
    checkReport(made, folder);
    const check = (): number => kader(folder).seconds;
    const least = (): number => checkLeast(made, [process.execPath, floor, schemaFile, folder]);
    // Each is a process of its own, so nothing can be warmed up.
    const [own = [], floors = []] = await inTurn(runs, [check, least], 0);
    const target = { kind: 'ratio', value: 1.3 } as const;
    lines.push(...lineOf({ row, what: `command line, ${count} files`, unit: 's', target }, own, { name: 'yaml + ajv', values: floors }));
    for (const { name, faster, seconds } of peers.checkers(schemas, folder, made)) {
      const [inTheirTurn = [], theirs = []] = await inTurn(1, [check, seconds], 0);
      const about = {
        row,
        what: `command line, ${count} files`,
        unit: 's',
        target: { kind: 'times faster', value: faster },
      } as const;
      lines.push(...lineOf(about, inTheirTurn, { name, values: theirs }));
    }
  }
  return lines;
};

function kader(folder: string, ...options: readonly string[]) {
  const command = [process.execPath, path.join(root, 'dist/cli.js'), 'check', '.', '--as-of', asOf];
  // Some of the documents are wrong, so that is how it must end.
  return run([...command, ...options], 1, folder);
}

interface Found {
  readonly file: string;
  readonly code: string;
  readonly range: { readonly start: { readonly line: number } };
}

/** What is wrong in the clinic is reported where it is, and nothing else is. */
export function checkReport({ files }: Clinic, folder: string): void {
  const report = JSON.parse(kader(folder, '--format', 'json').output);
  const { problems, summary } = report as { readonly problems: readonly Found[]; readonly summary: { readonly documents: number } };
  const found = new Set(problems.map(({ file, code, range }) => `${file}:${range.start.line + 1} ${code}`));
  const expected = new Set(files.flatMap(({ name, wrong }) => (wrong ? `${name}:${wrong.line + 1} ${wrong.code}` : [])));
  const missed = [...expected].filter((one) => !found.has(one));
  const invented = [...found].filter((one) => !expected.has(one));
  demand(missed.length === 0 ? undefined : `not reported: ${missed.slice(0, 3).join(', ')}`, 'the command line');
  demand(invented.length === 0 ? undefined : `reported, but not wrong: ${invented.slice(0, 3).join(', ')}`, 'the command line');
  const count = summary.documents;
  demand(count === files.length ? undefined : `${count} documents were checked, not ${files.length}`, 'the command line');
}

/** The floor knows shapes only. */
function checkLeast({ files }: Clinic, command: readonly string[]): number {
  const { seconds, output } = run(command, 0, root);
  const expected = JSON.stringify({ files: files.length, wrong: files.filter(({ wrong }) => wrong?.code === 'term').length });
  demand(output.trim() === expected ? undefined : `it found ${output.trim()}, not ${expected}`, 'the floor');
  return seconds;
}
