/** The examples and the packs' own examples hold exactly the problems that are marked in them. */

import path from 'node:path';
import { assertMarks, bundledFiles, createService, filesUnder, readMarks } from './fixture.ts';

const folders = [
  'examples/kliniek',
  'examples/praktijk',
  'schemas/cosmetische-zorg/2019/examples',
  'schemas/praktijkregister-fysiotherapie/2022/examples',
];

for (const folder of folders) {
  describe(folder, () => {
    const files = filesUnder(folder);
    // Marks stay in: a reader who opens the example sees them too, and to YAML they are comments.
    const service = createService(files);
    for (const { uri, text } of files) {
      it(path.basename(uri), () => assertMarks(service, uri, marksInPlace(text)));
    }
  });
}

describe('schemas', () => {
  const files = bundledFiles();
  const service = createService(files);
  for (const { uri } of files) it(uri.split('/').slice(-3).join('/'), () => assertMarks(service, uri, []));
});

/** The marks of a text that keeps them, with the lines that they stand under counted in it. */
function marksInPlace(text: string): ReturnType<typeof readMarks>['marks'] {
  const { marks } = readMarks(text);
  const original = text.split('\n');
  const kept = original.flatMap((line, index) => (/^\s*#\s*\^+/.test(line) ? [] : [index]));
  return marks.map((mark) => ({ ...mark, line: kept[mark.line] ?? 0 }));
}
