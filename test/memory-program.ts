/** Opens, edits and closes a document again and again, and prints how many bytes more are in use after a hundred times than after ten. */

import assert from 'node:assert/strict';
import { createService, filesUnder } from './fixture.ts';

/** What is in use when everything that nobody can reach is gone. */
function used(): number {
  assert.ok(gc, 'this needs --expose-gc');
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

/** A protocol of the example clinic with so many points of attention that it is read in pieces. */
function longProtocol(): string {
  const file = filesUnder('examples/kliniek/protocollen').find(({ uri }) => uri.endsWith('/borstvergroting.kader.yaml'));
  const points = Array.from({ length: 600 }, (_, index) => `  - Aandachtspunt ${index} bij deze ingreep`);
  const text = file?.text.replace(/^( *- [^:\n]+)$/m, `$1\n${points.join('\n')}`) ?? '';
  assert.ok(text.split('\n').length > 600);
  return text;
}

const service = createService(filesUnder('examples/kliniek'));
const [text, uri] = [longProtocol(), 'file:///werk/lang.kader.yaml'];

function round(): void {
  service.set(uri, text);
  assert.ok(service.check(uri).verdicts.length > 0);
  for (let edit = 1; edit <= 3; edit++) {
    service.set(uri, text.replace(`Aandachtspunt ${edit * 100} `, `Punt ${edit} `));
    service.check(uri);
  }
  service.remove(uri);
}

for (let count = 0; count < 10; count++) round();
const before = used();
for (let count = 0; count < 100; count++) round();
process.stdout.write(`${used() - before}\n`);
