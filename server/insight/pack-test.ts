/** The test of a pack: whether its examples hold every norm, bound, date and word of it in place, so that no change goes unseen. */

import type { Compiled } from '../packs/compile.ts';
import type { Day } from '../packs/date.ts';
import { Service, type SourceFile } from '../service.ts';
import { attributeFailures } from './pack-test-attributes.ts';
import { boundFailures } from './pack-test-bounds.ts';
import { type Cases, casesOf } from './pack-test-cases.ts';
import { dateFailures } from './pack-test-dates.ts';
import { markFailures } from './pack-test-marks.ts';
import { notesOn } from './pack-test-notes.ts';
import type { Failure, PackTest } from './pack-test-result.ts';
import { textFailures } from './pack-test-texts.ts';
import { verdictFailures } from './pack-test-verdicts.ts';

export interface Tested {
  /** The address of the folder of the pack, which ends in `/`. */
  readonly folder: string;
  /** Its own files. */
  readonly files: readonly SourceFile[];
  readonly examples: readonly SourceFile[];
}

/** `compiled`: all packs, this one among them. `asOf`: for examples that name no date. */
export function testPack({ folder, files, examples }: Tested, compiled: Compiled, asOf: Day): PackTest {
  const pack = [...compiled.packs.values()].find((candidate) => candidate.folder === folder);
  const problems = problemsIn(files, compiled, asOf);
  const about = { folder, examples: examples.length, norms: pack?.norms.length ?? 0, ...(pack && { pack: pack.id }) };
  if (!pack) return { ...about, failures: problems, notes: [] };
  const texts = textFailures(pack);
  // A pack of kinds alone has nothing that an example must show.
  const none: readonly Failure[] = pack.norms.length > 0 ? [{ is: 'no-examples' }] : [];
  if (examples.length === 0) return { ...about, failures: [...problems, ...none, ...texts], notes: [] };
  const cases: Cases = casesOf(pack, examples, compiled, asOf);
  const failures = [
    ...problems,
    ...markFailures(cases),
    ...verdictFailures(pack, cases),
    ...boundFailures(pack, cases),
    ...attributeFailures(pack, cases),
    ...dateFailures(pack, cases),
    ...texts,
  ];
  return { ...about, failures, notes: notesOn(pack, cases, files, compiled) };
}

function problemsIn(files: readonly SourceFile[], compiled: Compiled, asOf: Day): readonly Failure[] {
  const service = new Service({ bundled: compiled, today: () => asOf });
  for (const { uri, text } of files) service.set(uri, text);
  return files.flatMap(({ uri }) =>
    service.check(uri).problems.map(({ severity, code, message, place }): Failure => {
      const line = service.document(uri)?.positionAt(place.start).line ?? 0;
      return { is: 'problem', at: { uri, line }, severity, code, message };
    }),
  );
}
