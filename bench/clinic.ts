/**
 * A workspace of any number of small documents of real kinds: a clinic with its staff and treatment protocols. One in
 * fifty has something wrong in it, by turns against the shape of its kind and against a norm; the rest has not.
 */

import { type Random, randomFrom } from './random.ts';

/** The date on which nothing but what is written wrong is wrong. */
export const asOf = '2026-11-23';

export interface ClinicFile {
  readonly name: string;
  readonly text: string;
  readonly wrong?: Wrong;
}

/** What must be reported of a document, and nothing else. `line` counts from zero. */
export interface Wrong {
  readonly line: number;
  readonly code: 'term' | 'bedenktijd';
}

export interface Clinic {
  readonly files: readonly ClinicFile[];
  /** The staff member that a tenth of all documents refer to. */
  readonly surgeon: ClinicFile;
  /** Those documents: as long as the surgeon is a medical specialist nothing is wrong in them. */
  readonly dependents: readonly ClinicFile[];
}

const treatments: Readonly<Record<string, readonly string[]>> = {
  1: ['oppervlakkige-resurfacing', 'botulinetoxine-injectie', 'energy-based-device'],
  2: ['medium-resurfacing', 'littekencorrectie', 'bovenste-ooglidcorrectie', 'beperkte-lipofilling'],
  3: ['buikwandcorrectie', 'borstvergroting', 'face-en-halslift', 'onderooglidcorrectie', 'body-sculpturing'],
};
const anaesthesia: Readonly<Record<string, string>> = { 1: 'geen', 2: 'lokaal', 3: 'algeheel' };
const reflection: Readonly<Record<string, string>> = { 1: 'geen', 2: '2 dagen', 3: '2 weken' };
const surgeonId = 'm-sterrenkroos';

export function clinic(documents: number): Clinic {
  const random = randomFrom(documents);
  const staff = Math.max(2, Math.round(documents / 20));
  const protocols = documents - general.length - staff - 1;
  const surgeon = staffMember(surgeonId, 'plastisch-chirurg');
  const specialists = Array.from({ length: staff }, (_, index) => staffMember(`s-${index}`, index % 2 === 0 ? 'dermatoloog' : 'oogarts'));
  const dependents: ClinicFile[] = [];
  const others: ClinicFile[] = [];
  for (let index = 0; index < protocols; index++) {
    const isDependent = index % 9 === 0 && dependents.length < documents / 10;
    const wrong = isDependent || random.chance(0.98) ? undefined : others.length % 2 === 0 ? 'term' : 'bedenktijd';
    const category = isDependent || wrong === 'bedenktijd' ? 3 : random.between(1, 3);
    const performer = isDependent ? surgeonId : `s-${random.between(0, staff - 1)}`;
    (isDependent ? dependents : others).push(protocol(index, category, performer, wrong, random));
  }
  return { files: [...general, surgeon, ...specialists, ...dependents, ...others], surgeon, dependents };
}

/** What a clinic has one of. */
const general: readonly ClinicFile[] = [
  {
    name: 'werkruimte.kader.yaml',
    text: 'kader: kader@1\ndocument: werkruimte\nnaam: Kliniek De Proef\nkaders: [cosmetische-zorg@2019]\n',
  },
  {
    name: 'kwaliteitsplan.kader.yaml',
    text: `kader: cosmetische-zorg@2019
document: kwaliteitsplan
id: plan-2026
titel: Kwaliteitsplan
status: vastgesteld
incidenten: {stappen: [erkennen, verzamelen, bespreken, verbeteren]}
audits: [{onderwerp: Dossiers, gepland: "2026-03-10"}]
visitaties: [{door: Beroepsvereniging, gepland: "2026-09-15"}]
lerend-netwerk: {partners: [Kliniek Duinzicht]}
verantwoordelijkheden: [{taak: Meldingen bewaren en bespreken, medewerker: m-sterrenkroos}]
overleggen: [{naam: Kwaliteitsoverleg}]
beleid: [Protocollen per behandeling]
`,
  },
  {
    name: 'kwaliteitsverslag.kader.yaml',
    text: `kader: cosmetische-zorg@2019
document: kwaliteitsverslag
id: verslag-2025
titel: Kwaliteitsverslag
status: vastgesteld
verslagperiode: {van: "2025-01-01", tot: "2025-12-31"}
publicatie: {datum: "2026-05-12", url: https://kliniek.example/verslag}
cijfers: [{behandeling: littekencorrectie, aantal: 84, complicaties: 0}]
`,
  },
];

function staffMember(id: string, profession: string): ClinicFile {
  return {
    name: `medewerkers/${id}.kader.yaml`,
    text: `kader: cosmetische-zorg@2019
document: medewerker
id: ${id}
naam: Medewerker ${id}
functie: Behandelaar
beroep: ${profession}
big-nummer: "99000000101"
registraties:
  - register: big-register
    nummer: "99000000101"
    geldig-tot: "2029-05-31"
certificaten:
  - naam: Reanimatie
    geldig-tot: "2027-04-30"
in-dienst: "2018-03-01"
overeenkomst: Arbeidsovereenkomst
`,
  };
}

function protocol(index: number, category: number, performer: string, wrong: Wrong['code'] | undefined, random: Random): ClinicFile {
  const treatment = random.pick(treatments[category] ?? []);
  const wait = wrong === 'bedenktijd' ? '3 dagen' : reflection[category];
  const text = `kader: cosmetische-zorg@2019
document: behandelprotocol
id: protocol-${index}
titel: Protocol ${index} voor ${treatment}
versie: "${random.between(1, 9)}.${random.between(0, 9)}"
status: vastgesteld
eigenaar: ${performer}
ingangsdatum: "2026-02-15"
evaluatiedatum: "2027-02-15"

behandeling: ${treatment}
categorie: "${category}"
anesthesie: [${wrong === 'term' ? 'onbekend' : anaesthesia[category]}]
minimumleeftijd: ${random.between(18, 21)}
doel: Wat de cliënt in het gesprek als wens noemt.
indicatie:
  - Een bestendige eigen wens en realistische verwachtingen
  - Onderzoek waaruit blijkt dat de behandeling kan
contra-indicaties:
${list(random, 3, ['Zwangerschap of borstvoeding', 'ASA-klasse III of hoger', 'Een ontsteking in het gebied', 'Sterke twijfel', 'Bloedverdunners'])}

bedenktijd:
  duur: ${wait}
  van: besluitvormend-consult
  tot: beslissing
informatie:
  mondeling: true
  schriftelijk: true
  onderdelen: [doel, werkwijze, risicos, alternatieven, nazorg, kosten]
  folder: Folder ${index}
toestemming:
  schriftelijk: true
  formulier: Toestemmingsformulier ${random.between(1, 40)}
  bevestiging-op-dag: true
uitvoerders:
  - medewerker: ${performer}
    rol: operateur

voorbereiding:
${list(random, 3, ["Foto's vooraf", 'De vragenlijst over gezondheid nalopen', 'Het gebied aftekenen', 'Materiaal klaarleggen', 'Naam en datum nagaan'])}
ruimte: {soort: ok-klasse-1, naam: Kamer ${random.between(1, 12)}}
veiligheid:
  time-out: true
  sign-out: true
  standaarden: [Richtlijn van de beroepsgroep]
werkwijze: |-
  Doe de time-out met de cliënt erbij en controleer kant en plaats.
  Werk volgens de standaard van de beroepsgroep en schrijf op wat daarvan afwijkt.
complicaties:
  - naam: Nabloeding
    herkennen: Zwelling en pijn die snel toenemen.
    handelen: De operateur komt direct.
nazorg:
  bereikbaarheid: 24/7
  telefoon: "020-5550100"
  controles: [Na één week, Na zes weken]
achterwacht:
  ziekenhuis: Ziekenhuis Waterrijk
  schriftelijk: true
  telefoon: "020-5550200"
verslaglegging: Verloop, tijden en afspraken staan in het dossier.
`;
  const place = wrong === 'term' ? 'anesthesie: [' : 'duur: ';
  const line = text.split('\n').findIndex((candidate) => candidate.includes(place));
  const name = `protocollen/groep-${Math.floor(index / 100)}/protocol-${index}.kader.yaml`;
  return { name, text, ...(wrong && { wrong: { line, code: wrong } }) };
}

function list(random: Random, count: number, from: readonly string[]): string {
  const first = random.between(0, from.length - 1);
  return Array.from({ length: count }, (_, index) => `  - ${from[(first + index) % from.length]}`).join('\n');
}
