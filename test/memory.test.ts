/** Nothing stays behind of documents that were opened, edited and closed again. */

import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createService, filesUnder } from './fixture.ts';

const megabyte = 1_000_000;

/** What is in use when everything that nobody can reach is gone. */
function used(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
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

describe('a hundred times opening, editing and closing', () => {
  it('leaves no more in use each time', () => {
    const service = createService(filesUnder('examples/kliniek'));
    const [text, uri] = [longProtocol(), 'file:///werk/lang.kader.yaml'];
    const round = (): void => {
      service.set(uri, text);
      assert.ok(service.check(uri).verdicts.length > 0);
      for (let edit = 1; edit <= 3; edit++) {
        service.set(uri, text.replace(`Aandachtspunt ${edit * 100} `, `Punt ${edit} `));
        service.check(uri);
      }
      service.remove(uri);
    };
    const grownIn = (rounds: number): number => {
      const before = used();
      for (let count = 0; count < rounds; count++) round();
      return (used() - before) / megabyte;
    };
    grownIn(10);
    // What stays behind of documents does so every time; what the machine keeps for itself, such as compiled code, does not.
    const grown = [grownIn(35), grownIn(35), grownIn(35)];
    assert.ok(Math.min(...grown) < 0.15, `${grown.map((size) => size.toFixed(2)).join(', ')} MB more each time`);
  });
});
