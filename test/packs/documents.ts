/** Documents that nobody wrote: of any kind of the product, with the fields that it has, and slips here and there. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Field, fieldThatMeans, isText } from '../../server/packs/field.ts';
import type { Kind } from '../../server/packs/pack.ts';
import { bundledPacks } from '../fixture.ts';

const samples: Readonly<Record<string, string>> = {
  ...{ date: '2026-07-01', period: '1 week', phone: '020-1234567', url: 'https://voorbeeld.nl', email: 'info@voorbeeld.nl' },
  ...{ 'big-number': '99000000101', 'agb-code': '01012345', version: '2.1', id: 'een-id' },
};

/** Documents of the kind with some of its fields, and slips here and there. */
export function documentsOf({ id, pack, root }: Kind): fc.Arbitrary<unknown> {
  const terms = (name: string): readonly string[] => {
    const [owner = pack, list = ''] = name.split('/');
    return [...(bundledPacks().packs.get(owner)?.terms.get(list)?.terms.keys() ?? [])];
  };
  const slip = fc.constantFrom<unknown>('geen van deze', -1, 2.5, true, [], ['x'], {}, { onbekend: 1 });

  const rightFor = (field: Field, depth: number): fc.Arbitrary<unknown> => {
    const { properties = {}, required = [], items, additionalProperties } = field;
    if (field.oneOf) return fc.oneof(...field.oneOf.map((shape) => rightFor(shape, depth)));
    const given = field.const === undefined ? field.enum : [field.const];
    if (given) return fc.constantFrom(...given);
    const types = [field.type ?? 'string'].flat();
    const choices = types.map((type): fc.Arbitrary<unknown> => {
      const inner = depth > 2 ? [] : Object.entries(properties);
      switch (type) {
        case 'array':
          return fc.array(valuesFor(items ?? {}, depth + 1), {
            minLength: field.minItems ?? 0,
            maxLength: Math.max(field.minItems ?? 0, depth > 2 ? 0 : 2),
          });
        case 'object': {
          const own = Object.entries(properties).filter(([key]) => required.includes(key) || inner.some(([name]) => name === key));
          const fields = own.map(([key, each]) => [key, valuesFor(each, depth + 1)] as const);
          const free = additionalProperties && depth <= 2 ? [['vrij', valuesFor(additionalProperties, depth + 1)] as const] : [];
          return fc.record(Object.fromEntries([...fields, ...free]), { requiredKeys: [...required] });
        }
        case 'boolean':
          return fc.boolean();
        case 'integer':
        case 'number':
          return fc.constantFrom(1, 18, 2030);
        default:
          return fc.constantFrom(...textsFor(field));
      }
    });
    return fc.oneof(...choices);
  };

  const textsFor = (field: Field): readonly unknown[] => {
    const listed = field.term === undefined ? [] : terms(field.term);
    if (listed.length > 0) return [...listed, ...listed.filter((id) => /^\d+$/.test(id)).map(Number)];
    if (field.format !== undefined) return [samples[field.format] ?? assert.fail(`no sample of ${field.format}`)];
    const written = ['Een zin van enige lengte.', 'niet alles, maar wel veel'];
    // What YAML takes for a number or for true is a text all the same; how long it is, is known only to who reads it as written.
    return isText(field) && (field.minLength ?? 0) < 2 ? [...written, 3.1, 20_260_101, true, '3.10', 'no'] : written;
  };

  const valuesFor = (field: Field, depth: number): fc.Arbitrary<unknown> =>
    fc.oneof({ arbitrary: rightFor(field, depth), weight: 60 }, { arbitrary: slip, weight: 1 });

  const [framework = '', own = ''] = (['framework', 'kind'] as const).map((meaning) => fieldThatMeans(root, meaning)?.key);
  const { [framework]: _framework, [own]: _own, ...properties } = root.properties ?? {};
  const required = (root.required ?? []).filter((key) => key in properties);
  return rightFor({ ...root, properties, required }, 0).map((fields) => ({ [framework]: pack, [own]: id, ...(fields as object) }));
}
