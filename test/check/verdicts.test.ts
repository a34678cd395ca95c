/** What the examples give of each norm fits what the norm is. That each is shown both ways is asked by `kader test` (test/packs-tested.test.ts). */

import assert from 'node:assert/strict';
import { type Verdict, verdicts } from '../../server/check/problem.ts';
import { readExamples } from '../../server/insight/examples.ts';
import type { Pack } from '../../server/packs/pack.ts';
import { createService, filesUnder, inProject, asOf as usual } from '../fixture.ts';

const folders = ['examples', 'schemas'];

describe('the verdicts of all examples', () => {
  const found = new Map<string, Map<Verdict, string>>();
  const services = folders.flatMap((folder) => {
    const files = filesUnder(folder).filter(({ uri }) => inProject(uri).includes('/examples/'));
    return [{ service: createService(files), files: readExamples(files, ({ text }) => /^document: werkruimte$/m.test(text)) }];
  });
  for (const { service, files } of services) {
    for (const { uri, asOf = usual } of files) {
      service.configure({ asOf });
      for (const { pack, norm, verdict } of service.check(uri).verdicts) {
        const name = `${pack} ${norm}`;
        found.set(name, (found.get(name) ?? new Map<Verdict, string>()).set(verdict, uri));
      }
    }
  }
  const packs: ReadonlyMap<string, Pack> = services[0]?.service.packs() ?? new Map();

  it('are all known by name, and no norm is open that has a check, or the other way round', () => {
    const open = new Set(
      [...packs.values()].flatMap((pack) => pack.norms.flatMap(({ id, force }) => (force === 'open' ? `${pack.id} ${id}` : []))),
    );
    const strange = [...found].flatMap(([name, seen]) =>
      [...seen].flatMap(([verdict, uri]) => {
        const fits = open.has(name) ? verdict !== 'met' && verdict !== 'not-met' : verdict !== 'open';
        return verdicts.includes(verdict) && verdict !== 'not-assessable' && fits ? [] : [`${name}: ${verdict} in ${uri}`];
      }),
    );
    assert.deepEqual(strange, []);
  });
});
