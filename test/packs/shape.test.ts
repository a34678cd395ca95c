/** Checking values against a schema with ajv. */

import assert from 'node:assert/strict';
import { validator } from '../../server/packs/shape.ts';

const refuse = (reason: string): never => assert.fail(reason);

describe('the shape of a value', () => {
  it('is closed where it names its fields, however deep', () => {
    const check = validator({ type: 'object', properties: { een: { type: 'object', properties: { twee: { type: 'string' } } } } }, refuse);
    assert.deepEqual(check({ een: { twee: 'x' } }), []);
    assert.deepEqual(
      check({ een: { drie: 'x' }, vier: 1 }).map(({ instancePath, params }) => [instancePath, params.additionalProperty]),
      [
        ['', 'vier'],
        ['/een', 'drie'],
      ],
    );
  });

  it('is open where it says what free keys hold', () => {
    const check = validator({ type: 'object', additionalProperties: { type: 'integer' } }, refuse);
    assert.deepEqual(check({ een: 1, twee: 2 }), []);
    assert.deepEqual(
      check({ een: 'x' }).map(({ instancePath }) => instancePath),
      ['/een'],
    );
  });

  it('does not close what is data', () => {
    const check = validator({ type: 'object', properties: { een: { default: { properties: 1 }, const: { properties: 1 } } } }, refuse);
    assert.deepEqual(check({ een: { properties: 1 } }), []);
  });

  it('tells all that is wrong at once', () => {
    const check = validator(
      { type: 'object', required: ['a'], properties: { a: {}, b: { type: 'integer' }, c: { format: 'date' } } },
      refuse,
    );
    assert.equal(check({ b: 'x', c: '1-7-2026' }).length, 3);
  });

  it('that ajv refuses is told once and checks nothing', () => {
    const reasons: string[] = [];
    const check = validator({ type: 'object', properties: { een: { onbekend: true } } }, (reason) => reasons.push(reason));
    assert.deepEqual([check({}), check({ een: 1 })], [[], []]);
    assert.equal(reasons.length, 1);
    assert.match(reasons[0] ?? '', /onbekend/);
  });
});
