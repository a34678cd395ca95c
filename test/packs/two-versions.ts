/** Two versions of a pack, the second of which may say what became of the first. */

import type { Text } from '../../server/text/message.ts';
import { checkPack, norm, works } from './own-pack.ts';

export const why = 'why: {nl: Zo is het nu., en: So it is now.}';
export const about = 'what: {nl: Zo is het nu., en: So it is now.}, source: {ref: bron, certainty: quoted}';

/** The version after the one that `ownPack` writes. */
export const next = `-- pakket/twee/framework.kader.yaml --
kader: kader@1
document: framework
id: proef
version: "2"
title: {nl: Proef, en: Trial}
status: [{on: 2024-01-01, is: adopted}]
dates: {in-force: 2024-01-01}
sources: {bron: {title: Bron}}
terms:
  kleur:
    label: {nl: Kleur, en: Colour}
    entries: {rood: {label: {nl: rood, en: red}}, paars: {label: {nl: paars, en: purple}}}
  soort:
    label: {nl: Soort, en: Sort}
    open: true
    entries: {groot: {label: {nl: groot, en: big}}}
-- pakket/twee/blad.kader.yaml --
kader: kader@1
document: kind
id: blad
label: {nl: Blad, en: Sheet}
schema:
  type: object
  properties:
    klaar: {type: boolean}
    lengte: {type: string, format: period}
    tijd: {type: object, properties: {datum: {type: string, format: date}}}
    stukken: {type: array, items: {type: object, properties: {titel: {type: string}, kleur: {type: string, term: kleur}}}}
    soort: {type: string, term: soort}
    ander: {type: string, reference: blad}
-- pakket/twee/boek.kader.yaml --
kader: kader@1
document: kind
id: boek
label: {nl: Boek, en: Book}
schema: {type: object, properties: {titel: {type: string}}}
-- pakket/twee/normen.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Eerste, en: First}
norms:
${works}${norm('erbij', 'check: {field: lengte, at-least: 1 dag}')}`;

export const terms = `
  kleur:
    label: {nl: Kleur, en: Colour}
    attributes: {duur: {label: {nl: Duur, en: Length}, format: period}}
    entries:
      rood: {label: {nl: rood, en: red}, attributes: {duur: 1 week}}
      blauw: {label: {nl: blauw, en: blue}, attributes: {duur: geen}}
  soort:
    label: {nl: Soort, en: Sort}
    open: true
    entries: {klein: {label: {nl: klein, en: small}}}
`;

export const before = { terms, norms: works + norm('oud', 'check: {field: aantal, at-least: 1}'), document: 'klaar: true\naantal: 1\n' };

export function migration(lines: string, path = 'pakket/twee/migration.kader.yaml'): string {
  return `-- ${path} --\nkader: kader@1\ndocument: migration\n${lines.replace(/^\n/, '')}`;
}

/** Just what is marked is wrong in the migration, and the first problem says this. */
export function check(lines: string, words?: Text): void {
  checkPack({ ...before, more: `${next}${migration(lines)}` }, words);
}
