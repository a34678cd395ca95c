/** A workspace with a small pack of its own, of which each test writes the part that it is about. */

import { checkMarks } from '../fixture.ts';

/** The files that a test may write itself; the others are as below. */
export interface Parts {
  /** Under `needs:` of the pack, and further lines of its framework file. */
  readonly framework?: string;
  /** Under `terms:`. */
  readonly terms?: string;
  /** Under `schema:` of the kind `blad`. */
  readonly schema?: string;
  /** Under `norms:`. */
  readonly norms?: string;
  /** Further files, each with its `-- path --`. */
  readonly more?: string;
  /** A document of the kind, without its header. */
  readonly document?: string;
}

export const header = 'kader: kader@1\n';

const terms = `
  kleur:
    label: {nl: Kleur, en: Colour}
    attributes:
      duur: {label: {nl: Duur, en: Length}, format: period}
    entries:
      rood: {label: {nl: rood, en: red}, attributes: {duur: 1 week}}
      blauw: {label: {nl: blauw, en: blue}, attributes: {duur: geen}}
`;

const schema = `
  type: object
  properties:
    id: {type: string, format: id, identity: true}
    kleur: {type: string, term: kleur}
    duur: {type: string, format: period}
    datum: {type: string, format: date}
    aantal: {type: integer}
    klaar: {type: boolean}
    maat: {type: string, enum: [klein, groot]}
    kleuren: {type: array, items: {type: string, term: kleur}}
    ander: {type: string, reference: blad}
    delen: {type: array, items: {type: object, properties: {naam: {type: string}, kleur: {type: string, term: kleur}}}}
    leren:
      type: object
      label: {nl: Leren, en: Learning}
      not-assessed: {reason: {nl: Dat is van henzelf., en: That is their own.}}
      properties:
        vorm: {type: string}
        keren: {type: array, items: {type: object, properties: {datum: {type: string, format: date}}}}
`;

/** One norm that can always be told to work: `klaar` must be true. */
export const works = `
  af:
    title: {nl: Af, en: Done}
    text: {nl: Het is af., en: It is done.}
    source: {ref: bron, certainty: quoted}
    force: norm
    concerns: blad
    check: {field: klaar, is: true}
`;

export function ownPack({
  framework = '',
  terms: lists = terms,
  schema: fields = schema,
  norms = works,
  more = '',
  document = '',
}: Parts): string {
  const lines = (text: string): string => text.replace(/^\n/, '').replace(/\n*$/, '\n');
  return `${lines(`
-- werkruimte.kader.yaml --
${header}document: werkruimte
naam: Proef
kaders: [proef@1]
eigen-kaders: pakket`)}-- pakket/framework.kader.yaml --
${header}document: framework
id: proef
version: "1"
title: {nl: Proef, en: Trial}
status: [{on: 2020-01-01, is: adopted}]
dates: {in-force: 2020-01-01}
sources: {bron: {title: Bron}}
${lines(framework)}terms:
${lines(lists)}-- pakket/blad.kader.yaml --
${header}document: kind
id: blad
label: {nl: Blad, en: Sheet}
schema:
${lines(fields)}-- pakket/normen.kader.yaml --
${header}document: norms
chapter: {nl: Eerste, en: First}
norms:
${lines(norms)}${lines(more)}-- document.kader.yaml --
kader: proef@1
document: blad
${document}`;
}

/** One norm of the pack: its check, and further lines such as `each:`. */
export function norm(id: string, check: string, rest = ''): string {
  return `
  ${id}:
    title: {nl: Norm, en: Norm}
    text: {nl: Zo hoort het., en: So it should be.}
    source: {ref: bron, certainty: quoted}
    force: norm
    concerns: blad
${rest}${check}
`.replace(/^\n/, '');
}

/** Every problem of every file of the workspace is marked, in Dutch; the words of some in English too. */
export function checkPack(parts: Parts, language: 'nl' | 'en' = 'nl'): void {
  checkMarks(ownPack(parts), { language });
}
