/** The examples of a pack: documents with their expected problems marked in them, each judged on a date of its own. */

import { type Day, readDay } from '../packs/date.ts';
import type { SourceFile } from '../service.ts';
import { type Mark, marksInPlace } from './marks.ts';

export interface Example extends SourceFile {
  readonly marks: readonly Mark[];
  /** Named in the example itself, or else in the workspace document nearest above it. */
  readonly asOf?: Day;
}

const dateLine = /^# as-of: *(\S+)\s*$/m;
/** What was probably meant as one; without the colon it may also begin a sentence. */
const almostDateLine = /^\s*#+\s*as[- ]of(?:\s*:.*\d|\s+\S*\d\S*\s*$)/i;

/** `isAround`: whether a file is a document that says which frameworks apply around it. */
export function readExamples(files: readonly SourceFile[], isAround: (file: SourceFile) => boolean): readonly Example[] {
  const around = files.filter(isAround).map((file) => ({ folder: folderOf(file.uri), asOf: dateIn(file.text) }));
  around.sort((one, other) => other.folder.length - one.folder.length);
  return files.map((file) => {
    const nearest = around.find(({ folder, asOf }) => asOf !== undefined && file.uri.startsWith(folder));
    const asOf = dateIn(file.text) ?? nearest?.asOf;
    return { ...file, marks: marksInPlace(file.text), ...(asOf && { asOf }) };
  });
}

/** `# as-of: 2026-07-01`, on a line of its own. */
function dateIn(text: string): Day | undefined {
  return readDay(dateLine.exec(text)?.[1] ?? '');
}

/** The lines, counted from zero, of comments on top of the text that are meant to name a date and do not. */
export function misdatedIn(text: string): readonly number[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  const comments = first < 0 ? lines : lines.slice(0, first);
  return comments.flatMap((line, index) => (almostDateLine.test(line) && dateIn(line) === undefined ? [index] : []));
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
