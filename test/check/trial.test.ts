/** The small framework that tests are tried on must be right itself. */

import { assertMarks } from '../fixture.ts';
import { norm, smallPack } from './small-pack.ts';
import { openSmall, sheet } from './trial.ts';

describe('the small framework of the tests', () => {
  const { fixture, service } = openSmall(`${smallPack(norm('proef', 'check: {field: aantal, at-least: 3}'))}${sheet('aantal: 3\n')}`);
  for (const [name, { uri }] of fixture.files) it(`has nothing wrong in ${name}`, () => assertMarks(service, uri, []));
});
