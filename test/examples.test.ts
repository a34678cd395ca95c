/** The examples and the packs' own examples hold exactly the problems that are marked in them. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readExamples } from '../server/insight/examples.ts';
import { assertMarks, bundledFiles, createService, filesUnder, asOf as usual } from './fixture.ts';

const folders = ['examples/kliniek', 'examples/praktijk', ...packExamples()];

/** The examples of every pack of the product. */
function packExamples(): readonly string[] {
  const names = readdirSync(path.resolve(__dirname, '../schemas'), { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => path.basename(name) === 'examples').map((name) => `schemas/${name}`);
}

for (const folder of folders) {
  describe(folder, () => {
    const examples = readExamples(filesUnder(folder), ({ text }) => /^document: werkruimte$/m.test(text));
    // Marks stay in: a reader who opens the example sees them too, and to YAML they are comments.
    const service = createService(examples);
    for (const { uri, marks, asOf = usual } of examples) {
      it(path.basename(uri), () => {
        service.configure({ asOf });
        assertMarks(service, uri, marks);
      });
    }
  });
}

describe('schemas', () => {
  const files = bundledFiles();
  const service = createService(files);
  for (const { uri } of files) it(uri.split('/').slice(-3).join('/'), () => assertMarks(service, uri, []));
});
