/** The packs of the product, tested as their keepers do: no norm, bound, date or word of them that no example holds in place. */

import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { testPack } from '../server/insight/pack-test.ts';
import { failureWords, subjectOf } from '../server/report/pack-test-words.ts';
import { say } from '../server/text/message.ts';
import { asOf, bundledFiles, bundledPacks, filesUnder, inProject } from './fixture.ts';

const root = path.resolve(__dirname, '..');

/** Every folder of a version of a framework, also of one that cannot be loaded. */
const folders = [...new Set(bundledFiles().map(({ uri }) => inProject(uri).split('/').slice(1, 4).join('/')))].sort();

function examplesIn(folder: string): ReturnType<typeof filesUnder> {
  try {
    return filesUnder(`${folder}/examples`);
  } catch {
    return [];
  }
}

describe('every pack of the product', () => {
  for (const folder of folders) {
    it(`${folder} has examples that leave nothing open`, () => {
      const uri = `${pathToFileURL(path.join(root, folder)).href}/`;
      const files = bundledFiles().filter((file) => file.uri.startsWith(uri));
      const { failures } = testPack({ folder: uri, files, examples: examplesIn(folder) }, bundledPacks(), asOf);
      const said = failures.map((failure) => `${say(subjectOf(failure, inProject), 'nl')}: ${say(failureWords(failure), 'nl')}`);
      assert.deepEqual(said, []);
    });
  }
});
