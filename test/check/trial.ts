/**
 * A small framework with a field of every sort, so that a test of a mechanism writes only its norms and its document.
 * Whatever is tried here is also read: no problem may have words that nobody could say (test/check/readable.ts).
 */

import assert from 'node:assert/strict';
import { type Verdict, verdicts } from '../../server/check/problem.ts';
import { type Bundled, compileBundled, Service } from '../../server/service.ts';
import type { Language } from '../../server/text/message.ts';
import { asOf, assertMarks, bundledFiles, type Fixture, type FixtureFile, readFixture } from '../fixture.ts';
import { assertReadable } from './readable.ts';
import { isUpdating, marksOf, updateMarks } from './update.ts';

export interface Trial {
  readonly fixture: Fixture;
  readonly service: Service;
}

export interface TrialSettings {
  readonly language?: Language;
  readonly asOf?: string;
}

/** The files of the framework and its workspace; `norms` and `dates` as they stand in a pack. */
export function smallPack(norms = '', { status = 'adopted', dates = '{published: 2020-01-01, in-force: 2020-01-01}' } = {}): string {
  return `
-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Proeflokaal
kaders: [huis@1]
eigen-kaders: pakket
-- pakket/framework.kader.yaml --
kader: kader@1
document: framework
id: huis
version: "1"
title: {nl: Huisregels, en: House rules}
status: [{on: 2020-01-01, is: ${status}}]
dates: ${dates}
sources: {boek: {title: Regelboek, date: "2019", url: https://voorbeeld.nl/regelboek}}
terms:
  kleur:
    label: {nl: Kleuren, en: Colours}
    attributes:
      wacht: {label: {nl: wachttijd, en: waiting time}, format: period}
      naast: {label: {nl: buurkleuren, en: next colours}, term: kleur}
    entries:
      geel: {label: {nl: geel, en: yellow}, attributes: {wacht: geen, naast: [geel, groen]}}
      groen: {label: {nl: groen, en: green}, synonyms: [smaragd], misspellings: [groon], attributes: {wacht: 1 dag, naast: [groen]}}
      rood: {label: {nl: rood, en: red}, attributes: {wacht: 1 week}}
      oranje-oud: {label: {nl: oud oranje, en: old orange}, replaced-by: rood}
  stof:
    label: {nl: Stoffen, en: Materials}
    open: true
    attributes:
      wacht: {label: {nl: wachttijd, en: waiting time}, format: period}
    entries:
      linnen: {label: {nl: linnen, en: linen}, synonyms: [lijnwaad], attributes: {wacht: 1 dag}}
      katoen: {label: {nl: katoen, en: cotton}}
-- pakket/blad.kader.yaml --
kader: kader@1
document: kind
id: blad
label: {nl: Blad, en: Sheet}
summary: {nl: Een blad om iets op te proberen., en: A sheet to try things on.}
schema:
  type: object
  required: [id]
  properties:
    id: {type: string, format: id, identity: true, label: {nl: Id, en: Id}, help: {nl: De korte naam., en: The short name.}}
    titel: {type: string, minLength: 3, maxLength: 20, label: {nl: Titel, en: Title}, help: {nl: De naam., en: The name.}}
    maat: {type: string, enum: [klein, groot], label: {nl: Maat, en: Size}}
    vast: {type: string, const: altijd, label: {nl: Vast, en: Fixed}}
    aantal: {type: integer, minimum: 0, maximum: 99, label: {nl: Aantal, en: Number}}
    bedrag: {type: number, label: {nl: Bedrag, en: Amount}}
    klaar: {type: boolean, label: {nl: Klaar, en: Done}}
    begin: {type: string, format: date, label: {nl: Begin, en: Start}}
    eind: {type: string, format: date, label: {nl: Eind, en: End}}
    duur: {type: string, format: period, label: {nl: Duur, en: Length}}
    grens: {type: string, format: period, label: {nl: Grens, en: Limit}}
    telefoon: {type: string, format: phone, label: {nl: Telefoon, en: Telephone}}
    site: {type: string, format: url, label: {nl: Webadres, en: Web address}}
    kleur: {type: string, term: kleur, label: {nl: Kleur, en: Colour}}
    stof: {type: string, term: stof, label: {nl: Stof, en: Material}}
    kleuren:
      type: array
      minItems: 1
      maxItems: 3
      uniqueItems: true
      items: {type: string, term: kleur}
      label: {nl: Kleurenlijst, en: List of colours}
    woorden: {type: array, items: {type: string}, label: {nl: Woorden, en: Words}}
    hoort-bij: {type: string, reference: blad, label: {nl: Hoort bij, en: Belongs to}}
    groep:
      type: object
      required: [naam]
      label: {nl: Groep, en: Group}
      properties:
        naam: {type: string, label: {nl: Naam, en: Name}, help: {nl: Hoe de groep heet., en: What the group is called.}}
        duur: {type: string, format: period, label: {nl: Duur, en: Length}}
        klaar: {type: boolean, label: {nl: Klaar, en: Done}}
    leden:
      type: array
      label: {nl: Leden, en: Members}
      items:
        type: object
        required: [wie]
        properties:
          wie: {type: string, reference: blad, label: {nl: Wie, en: Who}, help: {nl: De id van het blad., en: The id of the sheet.}}
          aantal: {type: integer, label: {nl: Aantal, en: Number}}
          kleur: {type: string, term: kleur, label: {nl: Kleur, en: Colour}}
    bewijzen:
      type: array
      label: {nl: Bewijzen, en: Proofs}
      items:
        type: object
        required: [soort]
        properties:
          soort: {type: string, term: kleur, label: {nl: Soort, en: Sort}}
          geldig-tot: {type: string, format: date, label: {nl: Geldig tot, en: Valid until}}
    keuze:
      type: object
      label: {nl: Keuze, en: Choice}
      discriminator: {propertyName: vorm}
      required: [vorm]
      oneOf:
        - properties:
            vorm: {type: string, const: rond, label: {nl: Vorm, en: Form}}
            straal: {type: integer, label: {nl: Straal, en: Radius}}
          required: [straal]
        - properties:
            vorm: {type: string, const: vierkant, label: {nl: Vorm, en: Form}}
            zijde: {type: integer, label: {nl: Zijde, en: Side}}
          required: [zijde]
    vrij:
      type: object
      label: {nl: Vrije velden, en: Free fields}
      additionalProperties: {type: integer, label: {nl: Waarde, en: Value}}
-- pakket/bijlage.kader.yaml --
kader: kader@1
document: kind
id: bijlage
label: {nl: Bijlage, en: Annex}
schema:
  type: object
  properties:
    datum: {type: string, format: date, label: {nl: Datum, en: Date}}
${norms === '' ? '' : `-- pakket/normen.kader.yaml --\nkader: kader@1\ndocument: norms\nchapter: {nl: Proeven, en: Trials}\nnorms:\n${norms}`}`;
}

/** A norm on a sheet, with what differs from the usual in `body`. */
export function norm(id: string, body: string): string {
  const usual = {
    title: `{nl: Norm ${id}, en: Norm ${id}}`,
    text: '{nl: Zo hoort het., en: So it should be.}',
    force: 'norm',
    concerns: 'blad',
  };
  const source = '{ref: boek, at: Hoofdstuk 1, certainty: quoted}';
  const lines = Object.entries({ ...usual, source }).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(body));
  return [
    `  ${id}:`,
    ...lines.map(([key, value]) => `    ${key}: ${value}`),
    ...body
      .trim()
      .split('\n')
      .map((line) => `    ${line}`),
    '',
  ].join('\n');
}

let base: Bundled | undefined;

/** Opens a fixture with only the framework of frameworks and what it brings along itself. */
export function openSmall(text: string, settings: TrialSettings = {}): Trial {
  const fixture = readFixture(text);
  base ??= compileBundled(bundledFiles().filter(({ uri }) => uri.includes('/schemas/kader/')));
  const service = new Service({ bundled: base, today: () => settings.asOf ?? asOf });
  service.configure({ language: settings.language ?? 'nl' });
  for (const file of fixture.files.values()) service.set(file.uri, file.text);
  return { fixture, service };
}

/** A sheet with its header and id, as a file of a fixture. Marks before its first line are those of the line `document: blad`. */
export function sheet(document: string, name = 'blad'): string {
  const [marks = ''] = /^(?:#.*\^.*\n)*/.exec(document) ?? [];
  return `-- ${name}.kader.yaml --\nkader: huis@1\ndocument: blad\n${marks}id: ${name}\n${document.slice(marks.length)}`;
}

/**
 * Tries sheets, each with just the problems that are marked in it. A trial is written as
 *
 *     check: {field: aantal, at-least: 3}
 *     -- not-met en --
 *     aantal: 2
 *     #       ^ error proef Number is 2 and must be at least 3.
 *
 * First comes the norm, or nothing: its check, and what else differs from a usual norm. Then sheets, each under a line with
 * the verdict, the language and the as-of date, as far as they matter. A line with a file name starts a file beside the sheet,
 * or beside all of them where it comes first. Words behind a mark go without the norm and its source at the end.
 */
export function judge(text: string): void {
  const { head, shared, sheets } = readTrial(text);
  const { service } = openSmall(smallPack(head.trim() === '' ? '' : norm('proef', head)));
  const updated = sheets.map((each): string => {
    const ending = endings[each.language];
    const marked = each.content.replace(/^(\s*#\s*\^+ \w+ proef (?!.*“Norm proef”)\S.*)$/gm, `$1${ending}`);
    const beside = [...shared, ...each.beside].map(({ name, content }) => fileOf(name, content));
    const files = [...readFixture([fileOf('blad.kader.yaml', marked), ...beside].join('')).files.values()];
    service.configure({ language: each.language, asOf: each.asOf ?? asOf });
    for (const file of files) service.set(file.uri, file.text);
    const found = isUpdating
      ? marksOf(service, sheetUri, each.language).replaceAll(`${ending}\n`, '\n')
      : assertTrial(service, files[0], each);
    for (const file of files) service.remove(file.uri);
    return found;
  });
  if (!isUpdating) return;
  const pieces = (contents: readonly string[]): readonly string[] => contents.map((content, index) => `${sheets[index]?.lead}${content}`);
  const contents = sheets.map(({ content }) => content);
  const marked = updated.map((each, index) => (isWhole(contents[index] ?? '') ? each : withoutHeader(each)));
  updateMarks(text, pieces(contents), pieces(marked));
}

const sheetUri = 'file:///werk/blad.kader.yaml';

function assertTrial(service: Service, file: FixtureFile | undefined, { verdict, language }: SheetTrial): string {
  assertMarks(service, sheetUri, file?.marks ?? [], language);
  assertReadable(service, sheetUri);
  if (verdict) assert.equal(service.check(sheetUri).verdicts.find((found) => found.norm === 'proef')?.verdict, verdict);
  return '';
}

/** One document as it is, in a service that may know others, must have just the problems that are marked in it. */
export function checkText(service: Service, text: string, language: Language = 'nl', uri = 'file:///werk/document.kader.yaml'): void {
  const content = text.replace(/^\n/, '');
  const { text: written, marks } = readFixture(content).files.values().next().value ?? { text: '', marks: [] };
  service.set(uri, written);
  if (isUpdating) updateMarks(text, [content], [marksOf(service, uri, language)]);
  else {
    assertMarks(service, uri, marks, language);
    assertReadable(service, uri);
  }
  service.remove(uri);
}

const endings: Readonly<Record<Language, string>> = {
  nl: ' Norm “Norm proef” van huis@1; bron: Regelboek, “Hoofdstuk 1”.',
  en: ' Norm “Norm proef” of huis@1; source: Regelboek, “Hoofdstuk 1”.',
};

interface FileText {
  readonly name: string;
  readonly content: string;
}

interface SheetTrial {
  readonly verdict?: Verdict;
  readonly language: Language;
  readonly asOf?: string;
  /** The line above it. */
  readonly lead: string;
  readonly content: string;
  readonly beside: FileText[];
}

function readTrial(text: string): { readonly head: string; readonly shared: readonly FileText[]; readonly sheets: readonly SheetTrial[] } {
  const [head = '', ...parts] = text.replace(/^\n/, '').split(/^-- (.+) --\n/m);
  if (parts.length === 0) return { head: '', shared: [], sheets: [{ language: 'nl', lead: '', content: head, beside: [] }] };
  const shared: FileText[] = [];
  const sheets: SheetTrial[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const [title = '', content = ''] = [parts[index], parts[index + 1]];
    if (title.endsWith('.yaml')) (sheets.at(-1)?.beside ?? shared).push({ name: title, content });
    else sheets.push({ ...settingsIn(title), lead: `-- ${title} --\n`, content, beside: [] });
  }
  return { head, shared, sheets };
}

function settingsIn(title: string): Pick<SheetTrial, 'verdict' | 'language' | 'asOf'> {
  const words = title.split(' ');
  const verdict = verdicts.find((known) => words.includes(known));
  const day = words.find((word) => /^\d{4}-\d\d-\d\d$/.test(word));
  const strange = words.filter((word) => word !== verdict && word !== day && word !== 'nl' && word !== 'en');
  assert.deepEqual(strange, [], `what is meant by “${title}”?`);
  return { language: words.includes('en') ? 'en' : 'nl', ...(verdict && { verdict }), ...(day && { asOf: day }) };
}

/** A sheet, unless it brings its own header. */
function fileOf(name: string, content: string): string {
  return isWhole(content) ? `-- ${name} --\n${content}` : sheet(content, name.replace(/\.kader\.yaml$/, ''));
}

function isWhole(content: string): boolean {
  return /^kader:/m.test(content);
}

/** A sheet as it is written in a trial. */
function withoutHeader(text: string): string {
  return text.replace(/^kader: huis@1\ndocument: blad\n((?:#.*\n)*)id: blad\n/, '$1');
}
