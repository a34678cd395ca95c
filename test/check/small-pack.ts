/** A small framework with a field of every sort, so that a test of a mechanism writes only its norms and its document. */

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
