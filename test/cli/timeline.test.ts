/** What becomes due, and why norms were quiet, on the command line. */

import assert from 'node:assert/strict';
import { norm, smallPack } from '../check/small-pack.ts';
import { readFixture } from '../fixture.ts';
import { createFolder } from '../host/folder.ts';
import { kader } from '../kader.ts';

const norms = [
  norm('geldig', 'check: {field: eind, at-least: {today: true}}'),
  norm('straks', 'check: {field: klaar, is: true}\nfrom: 2027-07-01'),
];

/** A folder with the small framework of the tests and these sheets. */
function folderOf(sheets: Readonly<Record<string, string>>): string {
  const pack = [...readFixture(smallPack(norms.join(''))).files].map(([name, { text }]) => [name, text]);
  const documents = Object.entries(sheets).map(([name, text]) => [
    `${name}.kader.yaml`,
    `kader: huis@1\ndocument: blad\nid: ${name}\n${text}`,
  ]);
  return createFolder(Object.fromEntries([...pack, ...documents]));
}

describe('kader timeline', () => {
  it('says what becomes due or stricter, the soonest first', async () => {
    const folder = folderOf({ een: 'eind: 2027-01-31\nklaar: true\n', twee: 'eind: 2026-12-31\nklaar: false\n' });
    const { code, out, error } = await kader(folder, 'timeline');
    assert.equal(error, '');
    assert.equal(code, 0);
    assert.equal(
      out,
      `2027-01-01
  twee.kader.yaml:4:7  fout  Norm geldig (geldig)
    Bij Eind staat 2026-12-31, en dat moet 2027-01-01 of later zijn. Norm “Norm geldig” van huis@1;
    bron: Regelboek, “Hoofdstuk 1”.

2027-02-01
  een.kader.yaml:4:7  fout  Norm geldig (geldig)
    Bij Eind staat 2027-01-31, en dat moet 2027-02-01 of later zijn. Norm “Norm geldig” van huis@1;
    bron: Regelboek, “Hoofdstuk 1”.

2027-07-01
  twee.kader.yaml:5:8  fout (was: informatie)  Norm straks (straks)
    Bij Klaar staat false (nee), en dat moet true (ja) zijn. Norm “Norm straks” van huis@1; bron:
    Regelboek, “Hoofdstuk 1”.

3 keer verloopt er iets of wordt er iets strenger na peildatum 2026-11-23, als de documenten blijven
zoals ze zijn.
`,
    );
  });

  it('speaks English, and looks from any date', async () => {
    const folder = folderOf({ een: 'eind: 2027-01-31\nklaar: false\n' });
    const { out } = await kader(folder, 'timeline', '--lang', 'en', '--as-of', '2027-03-01');
    assert.match(out, /^2027-07-01\n {2}een\.kader\.yaml:5:8 {2}error \(was: information\) {2}Norm straks \(straks\)\n/);
    assert.match(out, /\nOne thing becomes due or stricter after 2027-03-01, if the documents stay as they are\.\n$/);
  });

  it('says so where nothing does', async () => {
    const { code, out } = await kader(folderOf({ een: 'eind: 2020-01-31\nklaar: true\n' }), 'timeline');
    assert.equal(code, 0);
    assert.equal(
      out.replace('\n', ' '),
      'Na peildatum 2026-11-23 verloopt er niets en wordt er niets strenger, zolang de documenten blijven zoals ze zijn.\n',
    );
  });

  it('is the same for programs, whatever the number of threads', async () => {
    const folder = folderOf({ een: 'eind: 2027-01-31\nklaar: true\n', twee: 'eind: 2026-12-31\nklaar: false\n' });
    const { out } = await kader(folder, 'timeline', '--format', 'json', 'twee.kader.yaml');
    const { asOf, events, summary } = JSON.parse(out) as {
      asOf: string;
      events: readonly Readonly<Record<string, unknown>>[];
      summary: unknown;
    };
    assert.equal(asOf, '2026-11-23');
    assert.deepEqual(
      events.map(({ on, file, position, severity, was, framework, norm: id, title }) => ({
        on,
        file,
        position,
        severity,
        was,
        framework,
        norm: id,
        title,
      })),
      [
        {
          ...{ on: '2027-01-01', file: 'twee.kader.yaml', position: { line: 3, character: 6 }, severity: 'error', was: null },
          ...{ framework: 'huis@1', norm: 'geldig', title: 'Norm geldig' },
        },
        {
          ...{ on: '2027-07-01', file: 'twee.kader.yaml', position: { line: 4, character: 7 }, severity: 'error', was: 'information' },
          ...{ framework: 'huis@1', norm: 'straks', title: 'Norm straks' },
        },
      ],
    );
    assert.deepEqual(summary, { events: 2, unreadable: 0, complete: true });
  });

  it('refuses a date that does not exist, and goes on around what cannot be read', async () => {
    const folder = folderOf({ een: 'eind: 2027-01-31\nklaar: true\n' });
    assert.equal((await kader(folder, 'timeline', '--as-of', '2026-02-30')).code, 2);
    const { code, out, error } = await kader(folder, 'timeline', '.', 'nergens');
    assert.deepEqual([code, error], [2, 'kader: nergens bestaat niet.\n']);
    assert.match(out, /\nLet op: 1 bestand of map kon niet worden gelezen\. Wat daarin staat is niet getoetst\.\n$/);
    assert.match(out, /^2027-02-01\n/);
  });
});

describe('kader check --why-not', () => {
  it('says of each quiet norm why it was quiet', async () => {
    const folder = folderOf({ een: 'eind: 2027-01-31\nklaar: true\n', twee: 'eind: 2026-10-31\nklaar: true\n' });
    const { out } = await kader(folder, 'check', '--why-not', 'een.kader.yaml', 'twee.kader.yaml');
    assert.match(
      out,
      /^een\.kader\.yaml\n {2}voldaan {2}geldig huis@1\n {4}Er is aan voldaan\. Eind: 2027-01-31\. Gevraagd: een datum vanaf 2026-11-23\.\n\n {2}nog niet van kracht {2}straks huis@1\n {4}Hij geldt pas vanaf 2027-07-01/,
    );
    assert.match(out, /\ntwee\.kader\.yaml\n {2}4:7 {2}fout {2}geldig\n[\s\S]*\n {2}nog niet van kracht {2}straks huis@1\n/);
  });

  it('says it in English, and to programs', async () => {
    const folder = folderOf({ een: 'eind: 2027-01-31\nklaar: true\n' });
    const { out } = await kader(folder, 'check', '--why-not', '--format', 'json', '--lang', 'en', 'een.kader.yaml');
    const { quiet } = JSON.parse(out) as { quiet: readonly unknown[] };
    assert.deepEqual(quiet[0], {
      file: 'een.kader.yaml',
      framework: 'huis@1',
      norm: 'geldig',
      verdict: 'met',
      reason: 'It is met. End: 2027-01-31. Asked: a date from 2026-11-23 on.',
    });
    const plain = await kader(folder, 'check', '--format', 'json', 'een.kader.yaml');
    assert.equal('quiet' in (JSON.parse(plain.out) as object), false);
  });
});
