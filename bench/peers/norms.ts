/** The norms of `bench/pack` that JSON Schema has words for, by hand. Those on periods and on the staff it has none for. */

import type { Schema } from '../schema.ts';

export function withNorms(protocol: Schema): Schema {
  const { stap, ...others } = protocol.$defs as Readonly<Record<string, Schema>>;
  return {
    ...protocol,
    ...norm({ stand: { const: 'vastgesteld' } }, { required: ['eigenaar'] }),
    $defs: { ...others, stap: { ...stap, allOf: stepNorms } },
  };
}

const isIntravenous = { required: ['toedieningsweg'], properties: { toedieningsweg: { const: 'intraveneus' } } };

const stepNorms: readonly Schema[] = [
  norm({ soort: { const: 'medicatie' } }, { required: ['medicatie'] }),
  norm({ soort: { const: 'meting' } }, { required: ['meting'] }),
  norm({ medicatie: isIntravenous }, { required: ['dubbele-controle'], properties: { 'dubbele-controle': { const: true } } }),
];

function norm(when: Readonly<Record<string, Schema>>, check: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: it is the word that JSON Schema has for it.
  return { if: { required: Object.keys(when), properties: when }, then: check };
}
