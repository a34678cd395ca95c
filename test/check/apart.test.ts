/** Frameworks side by side: kinds and norms that are called the same are told apart. */

import { checkMarks } from '../fixture.ts';

const house = `-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Kliniek
kaders: [cosmetische-zorg@2019, huis@1]
#        ^^^^^^^^^^^^^^^^^^^^^ warning kwaliteitsplan-aanwezig
#        ^^^^^^^^^^^^^^^^^^^^^ warning kwaliteitsverslag-aanwezig
eigen-kaders: pakket
-- pakket/framework.kader.yaml --
kader: kader@1
document: framework
id: huis
version: "1"
title: {nl: Huisregels, en: House rules}
status: [{on: 2020-01-01, is: adopted}]
dates: {published: 2020-01-01, in-force: 2020-01-01}
needs: [cosmetische-zorg@2019]
sources: {boek: {title: Huisregels}}
-- pakket/kwaliteitsplan.kader.yaml --
kader: kader@1
document: kind
id: kwaliteitsplan
label: {nl: Huisplan, en: House plan}
schema:
  type: object
  properties:
    id: {type: string, identity: true}
-- pakket/normen.kader.yaml --
kader: kader@1
document: norms
chapter: {nl: Huis, en: House}
norms:
  informatie-schriftelijk:
    title: {nl: Informatie volgens het huis, en: Information of the house}
    text: {nl: Elk protocol noemt een ruimte., en: Each protocol names a room.}
    source: {ref: boek, certainty: quoted}
    force: norm
    concerns: behandelprotocol
    check: {field: doel, present: true}
    deviation: explain
`;

/** A protocol in which all is as it should be, but for the information on paper and the aim that the house asks for. */
function protocol(house: string, own: string, rest: string): string {
  const paper = `#                                           ^^^^^ ${own} informatie-schriftelijk\n`;
  return `-- ooglid.kader.yaml --
kader: cosmetische-zorg@2019
document: behandelprotocol
#         ^^^^^^^^^^^^^^^^ ${house} informatie-schriftelijk
id: ooglid
titel: Ooglid
behandeling: bovenste-ooglidcorrectie
categorie: 2
anesthesie: [lokaal]
minimumleeftijd: 18
bedenktijd: {duur: 1 dag, van: besluitvormend-consult, tot: beslissing}
informatie: {mondeling: true, schriftelijk: false, onderdelen: [doel, werkwijze, risicos, alternatieven, niet-behandelen, gezondheid]}
${paper}uitvoerders:
  - {medewerker: a-jansen, rol: operateur}
veiligheid: {time-out: true, sign-out: true}
nazorg: {telefoon: 020-1234567, bereikbaarheid: 24/7}
${rest}-- a-jansen.kader.yaml --
kader: cosmetische-zorg@2019
document: medewerker
id: a-jansen
naam: A. Jansen
beroep: plastisch-chirurg
`;
}

const deviation = (norm: string): string => `afwijkingen:
  - {norm: ${norm}, reden: Achterwacht via de huisartsenpost., besloten-door: a-jansen, tot: 2026-12-31}
`;

describe('frameworks side by side', () => {
  it('take no document of another framework for one of their own', () => {
    checkMarks(`${house}-- plan.kader.yaml --\nkader: huis@1\ndocument: kwaliteitsplan\nid: plan\n`);
  });

  it('judge each their own norm where both call it the same', () => {
    checkMarks(`${house}${protocol('error', 'warning', '')}`);
  });

  it("take a norm's name alone for that of the document's own framework", () => {
    checkMarks(`${house}${protocol('error', 'information', deviation('informatie-schriftelijk'))}`);
  });

  it('let a deviation say whose norm it departs from', () => {
    checkMarks(`${house}${protocol('information', 'warning', deviation('"huis@1:informatie-schriftelijk"'))}`);
  });
});
