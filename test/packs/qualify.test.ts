/** Packs may have lists and kinds of the same name: a field speaks of those of its own pack, whoever reads it. */

import { checkMarks } from '../fixture.ts';

const head = (id: string, needs: string, terms: string): string => `-- pakket/${id}/framework.kader.yaml --
kader: kader@1
document: framework
id: ${id}
version: "1"
title: {nl: ${id}, en: ${id}}
status: [{on: 2020-01-01, is: adopted}]
dates: {in-force: 2020-01-01}
sources: {bron: {title: Bron}}
needs: [${needs}]
terms:
  soort:
    label: {nl: Soort, en: Kind}
    attributes: {duur: {label: {nl: duur, en: length}, format: period}}
    entries:
${terms}`;

const kind = (pack: string, id: string, fields: string): string => `-- pakket/${pack}/${id}.kader.yaml --
kader: kader@1
document: kind
id: ${id}
label: {nl: ${id}, en: ${id}}
schema:
  type: object
  properties:
    id: {type: string, format: id, identity: true}
    soort: {type: string, term: soort, label: {nl: Soort, en: Kind}}
${fields}`;

const packs = `-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Proef
kaders: [onder@1, boven@1]
eigen-kaders: pakket
${head('onder', '', '      appel: {label: {nl: appel, en: apple}, attributes: {duur: 2 dagen}}\n')}${kind(
  'onder',
  'mens',
  '    duur: {type: string, format: period, label: {nl: Duur, en: Length}}\n    baas: {type: string, reference: mens, label: {nl: Baas, en: Boss}}\n',
)}${head('boven', 'onder@1', '      peer: {label: {nl: peer, en: pear}, attributes: {duur: 9 dagen}}\n')}${kind('boven', 'mens', '')}-- pakket/boven/blad.kader.yaml --
kader: kader@1
document: kind
id: blad
label: {nl: Blad, en: Sheet}
schema:
  type: object
  properties:
    wie: {type: string, reference: mens, label: {nl: Wie, en: Who}}
-- pakket/onder/normen.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Eerste, en: First}
norms:
  eigen-duur:
    title: {nl: Duur, en: Length}
    text: {nl: Lang genoeg., en: Long enough.}
    source: {ref: bron, certainty: quoted}
    force: norm
    concerns: mens
    check: {field: duur, at-least: {field: soort, get: duur}}
-- pakket/boven/normen.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Eerste, en: First}
norms:
  peren:
    title: {nl: Peren, en: Pears}
    text: {nl: Alleen peren., en: Only pears.}
    source: {ref: bron, certainty: quoted}
    force: norm
    concerns: mens
    check: {field: soort, is: peer}
`;

describe('like-named lists and kinds', () => {
  it('are those of the pack that the document is of', () =>
    checkMarks(`${packs}-- a.kader.yaml --
kader: onder@1
document: mens
id: a
soort: appel
duur: 1 dag
#     ^^^^^ error eigen-duur
-- b.kader.yaml --
kader: boven@1
document: mens
id: b
soort: appel
#      ^^^^^ error term
-- c.kader.yaml --
kader: boven@1
document: mens
id: c
soort: peer
`));

  it('are found by whoever refers to them from the same pack', () =>
    checkMarks(`${packs}-- a.kader.yaml --
kader: onder@1
document: mens
id: a
soort: appel
duur: 2 dagen
baas: b
#     ^ error reference
-- b.kader.yaml --
kader: boven@1
document: mens
id: b
soort: peer
-- blad.kader.yaml --
kader: boven@1
document: blad
wie: b
`));

  it('keep their meaning for a norm of a pack that has others of that name', () =>
    checkMarks(`${packs.replace(
      'norms:\n  peren:',
      `norms:
  lang:
    title: {nl: Lang, en: Long}
    text: {nl: Lang genoeg., en: Long enough.}
    source: {ref: bron, certainty: quoted}
    force: norm
    concerns: dier
    check: {field: duur, at-least: {field: soort, get: duur}}
  peren:`,
    )}${kind('onder', 'dier', '    duur: {type: string, format: period, label: {nl: Duur, en: Length}}\n')}-- d.kader.yaml --
kader: onder@1
document: dier
id: d
soort: appel
duur: 1 dag
#     ^^^^^ error lang Bij Duur staat 1 dag, en dat moet ten minste 2 dagen (bij appel) zijn. Norm “Lang” van boven@1; bron: Bron.
`));
});
