/** The page about a norm, read as its reader does. */

import assert from 'node:assert/strict';
import { normPage } from '../../server/insight/norm-page.ts';
import { examplesIn, judgeAll, judgeWith } from '../../server/insight/norm-page-examples.ts';
import type { Language } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall, sheet } from '../check/trial.ts';
import { asOf } from '../fixture.ts';

interface Setting {
  readonly sheets?: readonly string[];
  readonly language?: Language;
  readonly status?: string;
  readonly dates?: string;
}

/** The page about one norm, with these sheets as its examples. */
function page(body: string, { sheets = [], language = 'nl', ...pack }: Setting = {}): string {
  const examples = sheets.map((text, index) => sheet(text, `blad-${index}`)).join('');
  const { service, fixture } = openSmall(`${smallPack(norm('proef', body), pack)}${examples}`);
  const found = service.packs().get('huis@1');
  const [first] = found?.norms ?? [];
  assert.ok(found && first, `the norm is not right: ${JSON.stringify(found?.problems)}`);
  const files = [...fixture.files.values()].filter(({ uri }) => uri.includes('/blad-'));
  const judge = judgeWith(service, asOf);
  return normPage(first, found, judgeAll(examplesIn(service, files), judge), judge, language);
}

/** What stands under a heading of the page. */
function under(heading: string, text: string): string {
  const [, section] = text.split(`## ${heading}\n\n`);
  assert.ok(section !== undefined, `no “${heading}” in\n${text}`);
  return section.split('\n\n## ')[0]?.trim() ?? '';
}

describe('the page about a norm', () => {
  it('says what it asks, for whom, when, what is checked, and where that stands', () => {
    const text = page(`
text: {nl: Wie rood kiest wacht een week., en: Whoever chooses red waits a week.}
when: {field: kleur, is: rood}
check: {field: duur, at-least: {field: kleur, get: wacht}}`);
    assert.match(text, /^# Norm proef\n\n`proef` · Huisregels \(`huis@1`\)\n\nWie rood kiest wacht een week\.\n\n## /);
    assert.equal(under('Voor wie', text), 'Voor elk document van de soort blad.');
    assert.equal(under('Wanneer', text), '“Kleur” is rood.');
    assert.equal(
      under('Wat wordt getoetst', text),
      `“Duur” is ten minste de waarde in de kolom “wachttijd” bij “Kleur”.

| Kleuren | wachttijd |
| --- | --- |
| geel | geen |
| groen | 1 dag |
| rood | 1 week |

Staat daar niets, dan is onbekend of aan de norm is voldaan.

De norm leest \`duur\`, \`kleur\`.`,
    );
    assert.equal(under('Bron', text), '[Regelboek](https://voorbeeld.nl/regelboek), 2019, bij “Hoofdstuk 1”.');
  });

  it('does not say what follows from an empty field of a norm that is asked only where it is filled in', () => {
    const checked = (when: string): string => under('Wat wordt getoetst', page(`${when}check: {field: duur, at-most: 1 week}`));
    assert.match(checked(''), /Staat daar niets, dan is onbekend/);
    assert.doesNotMatch(checked('when: {field: duur, present: true}\n'), /Staat daar niets/);
    assert.doesNotMatch(checked('when: {all: [{field: duur, present: true}, {field: klaar, is: true}]}\n'), /Staat daar niets/);
    assert.match(checked('when: {field: grens, present: true}\n'), /Staat daar niets, dan is onbekend/);
  });

  it('says the same in English', () => {
    const text = page('each: leden\ncheck: {field: kleur, is: rood}\nmissing: not-met', { language: 'en' });
    assert.equal(under('For whom', text), 'For every document of the kind sheet, for each item of the list “Members” by itself.');
    assert.equal(under('When', text), 'Always.');
    assert.match(under('What is checked', text), /^“Colour” is red\.\n\nIf nothing is written there, the norm is not met\./);
    assert.doesNotMatch(text, /\b(?:wordt|niet|een|het)\b/);
  });

  it('lists what holds together, with a capital and a full stop each', () => {
    const text = page('when: {all: [{field: aantal, at-least: 1}, {field: woorden, unique: true}]}\ncheck: {field: titel, present: true}');
    assert.equal(under('Wanneer', text), 'Dit geldt allemaal:\n\n- “Aantal” is ten minste 1.\n- In “Woorden” staat niets dubbel.');
  });

  it('says how serious a finding is from when on', () => {
    const dates = '{published: 2020-01-01, in-force: 2021-07-01, transition-until: 2022-01-01, ends: {year: 2030, bound: by}}';
    assert.equal(
      under('Hoe dwingend', page('check: {field: klaar, is: true}', { dates })),
      `Dit is een norm van het kader: zo moet het.
Het staat met zoveel woorden in de bron.

| Vanaf | Het kader is | De norm is | Niet voldaan | Onbekend |
| --- | --- | --- | --- | --- |
| 2020-01-01 | vastgesteld | aangekondigd, van kracht vanaf 2021-07-01 | informatie | hint |
| 2021-07-01 | vastgesteld | van kracht, met overgang tot 2022-01-01 | waarschuwing | informatie |
| 2022-01-01 | vastgesteld | van kracht | fout | waarschuwing |
| 2031-01-01 | vastgesteld | niet meer van kracht | geen bevinding | geen bevinding |`,
    );
  });

  it('says why a finding is less than an error', () => {
    const binding = (body: string, setting?: Setting): string =>
      under('Hoe dwingend', page(`check: {field: klaar, is: true}\n${body}`, setting));
    assert.match(
      binding('source: {ref: boek, certainty: derived}'),
      /afgeleid uit wat de bron zegt\.\nEen bevinding is daarom hoogstens een waarschuwing\./,
    );
    assert.match(binding('source: {ref: boek, certainty: uncertain}'), /is onzeker\.\nEen bevinding is daarom hoogstens informatie\./);
    const advice = binding('force: recommendation\nsource: {ref: boek, certainty: derived}');
    assert.match(advice, /Dit is een aanbeveling\. Een bevinding is hoogstens informatie\./);
    assert.doesNotMatch(advice, /waarschuwing\./, 'it is no warning at most, but less');
    assert.match(
      binding('', { status: 'rejected' }),
      /Omdat het kader niemand bindt, is een bevinding hoogstens informatie\.[\s\S]*\| informatie \| hint \|/,
    );
    assert.match(binding('', { status: 'voluntary' }), /Meedoen is vrijwillig\.[\s\S]*\| fout \| waarschuwing \|/);
  });

  it('says first that a framework was rejected, and nowhere that its norm is in force', () => {
    const status = 'agenda}, {on: 2021-03-01, is: offered}, {on: 2023-11-30, is: rejected}, {on: 2024-03-27, is: rejected';
    const sheets = ['klaar: true\n', 'klaar: false\n'];
    const text = page('check: {field: klaar, is: true}', { status, sheets });
    assert.match(text, /^# Norm proef\n\n\*\*Dit kader is op 2024-03-27 verworpen en bindt niemand\. U hoeft zijn normen niet te volgen, /);
    assert.equal(
      under('Hoe dwingend', text),
      `Het kader bedoelde dit als norm.
Het staat met zoveel woorden in de bron.
Omdat het kader niemand bindt, is een bevinding hoogstens informatie.

| Vanaf | Het kader is | De norm is | Niet voldaan | Onbekend |
| --- | --- | --- | --- | --- |
| 2020-01-01 | op de meerjarenagenda | niet bindend | informatie | hint |
| 2021-03-01 | aangeboden | niet bindend | informatie | hint |
| 2023-11-30 | verworpen | niet bindend | informatie | hint |
| 2024-03-27 | opnieuw verworpen | niet bindend | informatie | hint |`,
    );
    assert.match(text, /\n## Zo is eraan voldaan\n[\s\S]*\n## Zo is er niet aan voldaan\n/);
    assert.doesNotMatch(text, /zo moet het|van kracht|Zo is het/);
    const english = page('check: {field: klaar, is: true}', { status, sheets, language: 'en' });
    assert.match(english, /^# Norm proef\n\n\*\*This framework was rejected on 2024-03-27 and binds nobody\. /);
    assert.doesNotMatch(english, /must be so|in force|is right/);
  });

  it('says first what the last status means, where that does not bind everybody', () => {
    const lead = (status: string, language?: Language): string =>
      /\n\n\*\*(.*)\*\*\n\n/.exec(page('check: {field: klaar, is: true}', { status, ...(language && { language }) }))?.[1] ?? '';
    assert.match(lead('withdrawn'), /^Dit kader is op 2020-01-01 ingetrokken en bindt niemand meer\. /);
    assert.match(
      lead('adopted}, {on: 2025-01-01, is: replaced'),
      /^Dit kader is op 2025-01-01 vervangen en bindt niemand meer\. Kijk wat ervoor in de plaats is gekomen\./,
    );
    assert.match(lead('agenda'), /^Dit kader staat sinds 2020-01-01 op de agenda en is nog niet vastgesteld\./);
    assert.match(lead('offered', 'en'), /^This framework was offered on 2020-01-01 and has not been adopted\./);
    assert.match(lead('stepped-in'), /^Dit kader is nog niet vastgesteld; de laatste stap was op 2020-01-01\./);
    assert.match(lead('voluntary'), /^Meedoen aan dit kader is vrijwillig\. Het bindt alleen wie meedoet/);
    assert.equal(lead('rejected}, {on: 2025-01-01, is: adopted'), '', 'the last status decides');
    assert.equal(lead('imposed'), '');
  });

  it('tells a time in which it bound from one in which it does no longer', () => {
    const text = under('Hoe dwingend', page('check: {field: klaar, is: true}', { status: 'adopted}, {on: 2025-01-01, is: withdrawn' }));
    assert.match(text, /\nSinds 2025-01-01 bindt het kader niemand meer, en is een bevinding hoogstens informatie\.\n/);
    assert.match(
      text,
      /\| 2020-01-01 \| vastgesteld \| van kracht \| fout \| waarschuwing \|\n\| 2025-01-01 \| ingetrokken \| niet bindend \| informatie/,
    );
  });

  it('tells what became of a framework before it was published', () => {
    const options = { status: 'agenda}, {on: 2021-01-01, is: adopted', dates: '{published: 2020-06-01, in-force: 2021-01-01}' };
    const text = under('Hoe dwingend', page('check: {field: klaar, is: true}', options));
    assert.match(text, /\n\| 2020-01-01 \| op de meerjarenagenda \| nog niet gepubliceerd \| geen bevinding \| geen bevinding \|\n/);
  });

  it('says whether a document may depart from it, and for how long', () => {
    const may = (deviation: string): string => under('Mag een document afwijken?', page(`check: {field: klaar, is: true}${deviation}`));
    assert.match(may(''), /^Nee\./);
    assert.match(may('\ndeviation: explain'), /^Ja, met een reden en een einddatum in het document\. /);
    assert.match(may('\ndeviation: {explain: 6 maanden}'), /einddatum in het document, ten hoogste 6 maanden vooruit\./);
  });

  it('shows a right and a wrong example, as far as the norm reads them, with what is said and offered', () => {
    const sheets = [
      'titel: Goed\nklaar: true\nduur: 7 dagen # genoeg\n',
      'titel: Fout\nklaar: true\n# zo niet\nduur: 6 dagen\n#     ^^^^^^^ error proef\n',
    ];
    const text = page('when: {field: klaar, is: true}\ncheck: {field: duur, at-least: 1 week}', { sheets });
    const head = 'kader: huis@1\ndocument: blad\n';
    assert.equal(under('Zo is het goed', text), `\`\`\`yaml\n${head}klaar: true\nduur: 7 dagen # genoeg\n\`\`\``);
    assert.equal(
      under('Zo is het niet goed', text),
      `\`\`\`yaml\n${head}klaar: true\nduur: 6 dagen\n\`\`\`

Kader meldt dan (fout):

> Bij Duur staat 6 dagen, en dat moet ten minste 1 week zijn. Norm “Norm proef” van huis@1; bron: Regelboek, “Hoofdstuk 1”.`,
    );
    assert.equal(
      under('Herstellen', text),
      'Vul in of wijzig `duur`.\n\nIn dit voorbeeld biedt Snelle oplossing (Ctrl+.) aan: “Wijzig in 1 week”. Is dat in de praktijk ook zo, dan is de bevinding daarmee opgelost.',
    );
  });

  it('says which fields to fill in, under what, and what the editor offers with other faults', () => {
    const mend = (body: string, ...sheets: readonly string[]): string => under('Herstellen', page(body, { sheets }));
    const [wrong, empty] = ['groep: {naam: A, duur: 1 dag}\n', 'groep: {naam: A}\n'];
    assert.equal(
      mend('check: {field: groep.duur, at-least: 1 week}\nmissing: not-met', wrong, empty),
      `Vul in of wijzig \`duur\` onder \`groep\`.

In dit voorbeeld biedt Snelle oplossing (Ctrl+.) aan: “Wijzig in 1 week”. Is dat in de praktijk ook zo, dan is de bevinding daarmee opgelost.

Bij andere fouten biedt zij bijvoorbeeld aan:

- Voeg duur: 1 week toe`,
    );
    assert.match(
      mend('each: leden\ncheck: {all: [{field: kleur, present: true}, {field: aantal, present: true}]}', 'leden: [{wie: blad-0}]\n'),
      /^Vul in of wijzig `kleur` en `aantal` bij een onderdeel van `leden`\.\n\n.*“Voeg kleur toe”\. Wat er dan nog niet staat, vult u zelf in\./,
    );
    assert.match(
      mend('check: {any: [{field: groep.klaar, is: true}, {field: klaar, is: true}]}', 'klaar: false\ngroep: {naam: A, klaar: false}\n'),
      /^Vul een van deze velden in, of wijzig wat er staat:\n\n- `klaar` onder `groep`\n- `klaar`/,
    );
    assert.match(
      mend('check: {field: hoort-bij.groep.klaar, is: true}', 'klaar: true\ngroep: {naam: A, klaar: false}\nhoort-bij: blad-0\n'),
      /^Vul in of wijzig `klaar` onder `groep`, in het document waar `hoort-bij` naar verwijst; of verwijs daar naar een ander\./,
    );
    assert.equal(
      mend('check: {field: begin, interval: {to: eind, at-most: 2 weken}}', 'begin: 2026-01-01\neind: 2026-02-01\n'),
      'Vul in of wijzig `begin` en `eind`.',
    );
    assert.equal(mend('check: {field: titel, absent: true}', 'titel: Eerste\n'), 'Haal `titel` weg.');
    assert.equal(mend('check: {exists: bijlage}', 'titel: Eerste\n'), 'Voeg aan de werkruimte een document toe van de soort bijlage.');
  });

  it('leaves the heading out where it has nothing to say', () => {
    const text = page('check: {not: {exists: blad}}', { sheets: ['titel: Eerste\n'] });
    assert.match(text, /## Zo is het niet goed/);
    assert.doesNotMatch(text, /## Herstellen/);
  });

  it('says what an example does not show: its date, other documents, what is beside it', () => {
    const right = (body: string, ...sheets: readonly string[]): string =>
      under('Zo is het goed', page(body, { sheets })).split('```').at(-1) ?? '';
    assert.equal(
      right('check: {field: eind, at-least: {today: true}}', '# as-of: 2025-02-01\neind: 2025-03-01\n'),
      '\n\nBeoordeeld op 2025-02-01.',
    );
    assert.equal(
      right('check: {field: hoort-bij.klaar, is: true}', 'klaar: true\nhoort-bij: blad-0\n'),
      '\n\nDe uitkomst hangt ook af van waar `hoort-bij` naar verwijst; dat is hier niet te zien.',
    );
    assert.equal(right('check: {exists: blad}', 'klaar: true\n'), '\n\nIn dezelfde werkruimte staat zo’n blad.');
    assert.equal(right('check: {field: klaar, is: true}', 'klaar: true\n'), '', 'it shows all');
    const without = page('check: {exists: bijlage}', { sheets: ['klaar: true\n'] });
    assert.match(under('Zo is het niet goed', without), /```\n\nIn dezelfde werkruimte staat niet zo’n bijlage\.\n\nKader meldt dan/);
  });

  it('takes the example with the fewest other problems, and of those the one that shows the most', () => {
    const sheets = ['aantal: 1\nfoutje: 1\n', 'titel: Kort\n', 'aantal: 2\n'];
    const text = page('check: {field: aantal, at-least: 3}\nmissing: not-met', { sheets });
    assert.match(under('Zo is het niet goed', text), /\naantal: 2\n```/);
    assert.doesNotMatch(text, /## Zo is het goed/, 'there is none');
  });

  it('cuts a long example', () => {
    const words = Array.from({ length: 30 }, (_, index) => `  - woord-${index}\n`).join('');
    const shown = under('Zo is het goed', page('check: {field: woorden, unique: true}', { sheets: [`woorden:\n${words}`] })).split('\n');
    assert.equal(shown.length, 17);
    assert.deepEqual(shown.slice(-2), ['# …', '```']);
  });

  it('says of an open norm that it is not checked', () => {
    const text = page('force: open\nwhen: {field: klaar, is: true}', { sheets: ['klaar: true\n'] });
    assert.match(under('Wat wordt getoetst', text), /^Niets: de norm is nog open\./);
    assert.match(under('Een voorbeeld waarbij hij wordt genoemd', text), /Kader meldt dan \(informatie\):/);
    assert.doesNotMatch(text, /## Zo is het niet goed|## Herstellen|Niet voldaan/);
  });
});
