/**
 * A protocol of any number of lines, of the kind in `bench/pack`: sections of steps as people write them, with comments,
 * text of several lines, lists between brackets and groups in groups. There is nothing wrong in it, so that whatever is
 * reported is what the benchmark wrote wrong itself.
 */

import { type Random, randomFrom } from './random.ts';

/** The ids of the staff that protocols refer to; the first of each is a doctor, the others are nurses. */
export const staff: readonly string[] = ['a-terhorst', 'b-lindeman', 'c-oosterwolde', 'd-van-rijnsburg', 'e-kamperfoelie', 'f-duindoorn'];

const periods = ['1 uur', '4 uur', '1 dag', '2 dagen', '1 week', '2 weken', '1 maand', '24 uur'];
const verbs = ['Controleer', 'Reinig', 'Noteer', 'Bekijk', 'Bespreek', 'Vervang', 'Beoordeel', 'Leg uit waarom', 'Overleg over'];
const things = [
  'de insteekplaats',
  'het verband',
  'de vochtbalans',
  'de pijn in rust en bij bewegen',
  'het medicijnoverzicht',
  'de huid rond de wond',
  'de vragen van cliënt en naasten',
  'de naam en geboortedatum',
  'de voeding van vandaag',
];
const manners = [
  'volgens de werkafspraak',
  'vóór het begin van de dienst',
  'samen met een collega',
  'en schrijf het in het dossier',
  'als de cliënt daarmee instemt',
  'zo nodig met een tolk',
  'op een vast moment van de dag',
];
const themes = ['Wondzorg', 'Pijn', 'Vallen voorkomen', 'Zorg na de ingreep', 'Infuuszorg', 'Voeding', 'Verwardheid', 'Ontslag'];
const phases = ['Voorbereiden', 'Uitvoeren', 'Nakijken', 'Overdragen', 'Evalueren', 'Naar huis'];
const remarks = ['in het weekend anders', 'zie ook de werkkaart', 'besproken met de cliëntenraad', 'nagekeken na de audit'];
const medicines = ['paracetamol', 'metoclopramide', 'morfine', 'cefazoline', 'furosemide', 'salbutamol'];
const units = ['mg', 'ml', 'gram', 'stuks', 'druppels'];
const routes = ['oraal', 'intraveneus', 'subcutaan', 'inhalatie'];
const quantities = ['bloeddruk', 'hartslag', 'temperatuur', 'saturatie', 'pijnscore'];
const departments = ['spoedpost', 'heelkunde', 'kinderen', 'dagbehandeling', 'apotheek', 'revalidatie'];

/** Ends with the step or question in which the number of lines is reached. */
export function longDocument(lines: number): string {
  const random = randomFrom(lines);
  const written = [...heading(random)];
  for (let number = 1; written.length < lines; number++) addSection(written, number, lines, random);
  return `${written.join('\n')}\n`;
}

/** The staff documents of the workspace around it, by file name. */
export function staffDocuments(): Readonly<Record<string, string>> {
  const text = (id: string, index: number): string =>
    `kader: proefkader@1\ndocument: medewerker\nid: ${id}\nnaam: ${id.toUpperCase()}\nfunctie: ${index === 0 ? 'arts' : 'verpleegkundige'}\n`;
  return Object.fromEntries(staff.map((id, index) => [`medewerkers/${id}.kader.yaml`, text(id, index)]));
}

function heading(random: Random): readonly string[] {
  const theme = random.pick(themes);
  return [
    `# ${theme}: geldt op alle afdelingen, wijzigingen via de kwaliteitscommissie`,
    'kader: proefkader@1',
    'document: protocol',
    `id: protocol-${random.between(100, 999)}`,
    `titel: ${theme} op de afdeling`,
    `versie: "${random.between(1, 9)}.${random.between(0, 9)}"`,
    'stand: vastgesteld  # door het bestuur',
    `trefwoorden: [${theme.toLowerCase()}, veiligheid]`,
    'omschrijving: >-',
    `  ${sentence(random)}.`,
    `  ${sentence(random)}.`,
    `eigenaar: ${random.pick(staff)}`,
    'geldig-van: "2025-01-01"',
    'geldig-tot: "2028-12-31"',
    'herziening: 2 jaar',
    '',
    'materialen:  # staan op de kar',
    ...['Steriele gazen', 'Handschoenen', 'Infuussysteem'].flatMap((name) => [
      `  - naam: ${name}`,
      `    aantal: ${random.between(1, 20)}`,
      `    eenheid: ${random.pick(units)}`,
      `    steriel: ${random.chance(0.5)}`,
    ]),
    'bronnen:',
    '  - titel: "Werkboek: basiszorg"',
    '    webadres: https://voorbeeld.nl/werkboek/basiszorg',
    '    geraadpleegd: "2025-03-14"',
    '',
    'secties:',
  ];
}

function addSection(written: string[], number: number, lines: number, random: Random): void {
  const id = `s${number}`;
  if (random.chance(0.3)) written.push('', `  # --- ${random.pick(phases)}: ${random.pick(remarks)} ---`);
  written.push(`  - id: ${id}`, `    titel: ${random.pick(phases)} (${number})`, `    verplicht: ${random.chance(0.7)}`);
  written.push(`    verantwoordelijke: ${random.pick(staff)}`);
  if (random.chance(0.5))
    written.push('    toelichting: |', `      ${sentence(random)}.`, `      ${sentence(random)}; ${sentence(random)}.`);
  if (random.chance(0.3)) written.push(`    herbeoordeling: ${random.pick(periods)}`);
  if (random.chance(0.4))
    written.push(`    afdelingen: [${[...new Set([random.pick(departments), random.pick(departments)])].join(', ')}]`);
  written.push('    stappen:');
  const steps = random.between(3, 10);
  for (let step = 1; step <= steps && (step === 1 || written.length < lines); step++) addStep(written, id, step, random);
  if (written.length >= lines || random.chance(0.6)) return;
  written.push('    controles:');
  for (let left = random.between(1, 3); left > 0; left--) {
    written.push(
      `      - vraag: Is gekeken naar ${random.pick(things)}?`,
      `        antwoord: ${random.pick(['ja-nee', 'schaal', 'tekst'])}`,
    );
    written.push(`        verplicht: ${random.chance(0.5)}`);
  }
}

function addStep(written: string[], section: string, number: number, random: Random): void {
  const sort = random.pick(['handeling', 'meting', 'medicatie', 'overleg', 'registratie']);
  const route = random.pick(routes);
  const add = (...lines: readonly string[]): number => written.push(...lines.map((line) => `        ${line}`));
  if (random.chance(0.15)) written.push(`      # ${random.pick(remarks)}`);
  written.push(`      - id: ${section}-st${number}`);
  add(`actie: ${sentence(random)}`, `soort: ${sort}${random.chance(0.1) ? `  # ${random.pick(remarks)}` : ''}`, `volgorde: ${number}`);
  if (random.chance(0.6)) add(`duur: ${random.pick(periods)}`);
  if (random.chance(0.3)) add(`herhaling: ${random.pick(periods)}`);
  if (sort === 'medicatie' || random.chance(0.85)) add(`uitvoerder: ${random.pick(staff)}`);
  if (sort === 'medicatie' && route === 'intraveneus') add('dubbele-controle: true');
  else if (random.chance(0.3)) add(`dubbele-controle: ${random.chance(0.5)}`);
  if (sort === 'medicatie') {
    add('medicatie:', `  middel: ${random.pick(medicines)}`, `  dosis: ${random.pick([0.5, 1, 2.5, 40, 500])}`);
    add(`  eenheid: ${random.pick(units)}`, `  toedieningsweg: ${route}`);
    if (random.chance(0.4)) add(`  ten-hoogste-per-dag: ${random.between(1, 8)}`);
  }
  if (sort === 'meting') {
    add('meting:', `  grootheid: ${random.pick(quantities)}`, `  eenheid: "per ${random.pick(['minuut', 'uur'])}"`);
    add(`  ondergrens: ${random.between(1, 60)}`, `  bovengrens: ${random.between(61, 180)}`);
  }
  if (number > 1 && random.chance(0.25)) add(`na: [${section}-st${number - 1}]`);
  if (random.chance(0.2)) {
    add('bij-afwijking:', `  actie: ${sentence(random)}`, `  waarschuw: ${random.pick(staff)}`, `  binnen: ${random.pick(periods)}`);
  }
  if (random.chance(0.15)) {
    add('waarschuwing: |', `  ${sentence(random)}.`, `  ${sentence(random)}: nooit alleen.`);
    if (random.chance(0.3)) written.push('', '          # geen commentaar maar tekst');
  }
  if (random.chance(0.15)) add('opmerkingen: >-', `  ${sentence(random)},`, `  ${sentence(random).toLowerCase()}.`);
}

function sentence(random: Random): string {
  return `${random.pick(verbs)} ${random.pick(things)} ${random.pick(manners)}`;
}
