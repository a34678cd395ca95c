/** Each norm of each framework is shown at work by the examples: once met and once not, or open. */

import assert from 'node:assert/strict';
import { type Verdict, verdicts } from '../../server/check/problem.ts';
import type { Pack } from '../../server/packs/pack.ts';
import { createService, filesUnder, inProject } from '../fixture.ts';

const folders = ['examples', 'schemas'];

describe('the verdicts of all examples', () => {
  const found = new Map<string, Map<Verdict, string>>();
  const services = folders.flatMap((folder) => {
    const files = filesUnder(folder).filter(({ uri }) => inProject(uri).includes('/examples/'));
    return [{ service: createService(files), files }];
  });
  for (const { service, files } of services) {
    for (const { uri } of files) {
      for (const { pack, norm, verdict } of service.check(uri).verdicts) {
        const name = `${pack} ${norm}`;
        found.set(name, (found.get(name) ?? new Map<Verdict, string>()).set(verdict, uri));
      }
    }
  }
  const packs: ReadonlyMap<string, Pack> = services[0]?.service.packs() ?? new Map();

  for (const pack of packs.values()) {
    for (const norm of pack.norms) {
      const wanted: readonly Verdict[] = norm.force === 'open' ? ['open'] : ['met', 'not-met'];
      it(`${pack.id} ${norm.id}: ${wanted.join(' and ')}`, () => {
        const seen = [...(found.get(`${pack.id} ${norm.id}`)?.keys() ?? [])];
        assert.deepEqual(
          wanted.filter((verdict) => !seen.includes(verdict)),
          [],
          `no example has this verdict, only: ${seen.join(', ')}`,
        );
      });
    }
  }

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
