/** A workspace with a small pack of its own, of which each test writes the part that it is about. */

import assert from 'node:assert/strict';
import { type Language, languages, say, type Text } from '../../server/text/message.ts';
import { assertMarks, open } from '../fixture.ts';

/** The files that a test may write itself; the others are as below. */
export interface Parts {
  /** Further lines of the pack's framework file. */
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

/** One norm that shows that the rest of the pack works: `klaar` must be true. */
export const works = norm('af', 'check: {field: klaar, is: true}');

/** One norm of the pack; its lines stand four spaces in. */
export function norm(id: string, lines: string): string {
  const all = lines.replace(/^\n/, '').split('\n');
  return `  ${id}:
    title: {nl: Norm, en: Norm}
    text: {nl: Zo hoort het., en: So it should be.}
    source: {ref: bron, certainty: quoted}
    force: norm
    concerns: blad
${all.map((line) => (line.startsWith('#') || line === '' ? line : `    ${line}`)).join('\n')}
`;
}

/** The files of a pack that holds nothing yet, in a folder of its own. */
export function emptyPack(folder: string, id: string, needs = '[]'): string {
  return `-- ${folder}/framework.kader.yaml --
kader: kader@1
document: framework
id: ${id}
version: "1"
title: {nl: Leeg, en: Empty}
status: [{on: 2020-01-01, is: adopted}]
dates: {}
sources: {bron: {title: Bron}}
needs: ${needs}
`;
}

export function ownPack({
  framework = '',
  terms: lists = terms,
  schema: fields = schema,
  norms = works,
  more = '',
  document,
}: Parts): string {
  const lines = (text: string): string => text.replace(/^\n/, '').replace(/\n*$/, '\n');
  return `-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Proef
kaders: [proef@1]
eigen-kaders: pakket
-- pakket/framework.kader.yaml --
kader: kader@1
document: framework
id: proef
version: "1"
title: {nl: Proef, en: Trial}
status: [{on: 2020-01-01, is: adopted}]
dates: {in-force: 2020-01-01}
sources: {bron: {title: Bron}}
${framework === '' ? '' : lines(framework)}terms:
${lines(lists)}-- pakket/blad.kader.yaml --
kader: kader@1
document: kind
id: blad
label: {nl: Blad, en: Sheet}
schema:
${lines(fields)}-- pakket/normen.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Eerste, en: First}
norms:
${lines(norms)}${more}-- document.kader.yaml --
kader: proef@1
document: blad
${document ?? 'klaar: nog niet\n#      ^^^^^^^^ error type\n'}`;
}

/** Norms by the code of the one problem that each has, at the `«words»` in its lines; one that works beside them still does. */
export function checkNorms(wrong: Readonly<Record<string, readonly string[]>>, words?: Text, parts: Parts = {}): void {
  const lines = Object.entries(wrong).flatMap(([code, norms]) => norms.map((own) => marked(own, code)));
  const document = 'klaar: false\n#      ^^^^^ error af\n';
  checkPack({ document, ...parts, norms: lines.map((own, index) => norm(`n${index}`, own)).join('') + works }, words);
}

/** The lines with a mark under the words between « and ». */
function marked(lines: string, code: string): string {
  return lines.replace(/^([^\n«]*)«([^»]*)»([^\n]*)/gm, (_, before: string, words: string, after: string) => {
    return `${before}${words}${after}\n#${' '.repeat(before.length + 3)}${'^'.repeat(words.length)} error ${code}`;
  });
}

/**
 * Just what is marked is wrong in the files of the workspace, and the first problem of the pack says this. What is not
 * written here works: without a document of its own the test sees that the kind still checks its documents.
 */
export function checkPack(parts: Parts, words?: Text): void {
  const { fixture, service } = open(ownPack(parts));
  for (const file of fixture.files.values()) assertMarks(service, file.uri, file.marks);
  if (!words) return;
  const problems = [...fixture.files.values()].flatMap(({ uri }) => service.check(uri).problems);
  const found = problems.find(({ code }) => code.startsWith('pack-') || code === 'not-assessed');
  const said = languages.map((language: Language) => [language, found && say(found.message, language)]);
  assert.deepEqual(Object.fromEntries(said), words);
}
