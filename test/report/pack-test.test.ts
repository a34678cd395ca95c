import assert from 'node:assert/strict';
import { createColors } from 'picocolors';
import type { Failure, PackTest } from '../../server/insight/pack-test-result.ts';
import { jsonPacks, type PackReport, prettyPacks } from '../../server/report/pack-test.ts';

const at = (line: number): { readonly uri: string; readonly line: number } => ({ uri: 'file:///werk/examples/a.kader.yaml', line });
const said = { template: { nl: 'Dit klopt niet.', en: 'This is not right.' }, arguments: {} };

const failures: readonly Failure[] = [
  { is: 'problem', at: at(2), severity: 'error', code: 'pack-path', message: said },
  { is: 'never', norm: 'een', what: 'met' },
  { is: 'unmarked', at: at(4), severity: 'error', code: 'een', message: said },
  { is: 'bound', norm: 'een', field: 'aantal', measure: 'value', bound: '18', needed: [{ is: 'value', value: '17', isBound: false }] },
  { is: 'attribute', list: 'kleur', term: 'rood', attribute: 'wacht', bound: '1 week', norms: ['een', 'twee'], field: 'duur', needed: [] },
  { is: 'date', date: 'published', also: [], moment: '2020-01-01', days: ['2019-12-31'] },
];

const tested: PackTest = {
  pack: 'huis@1',
  folder: 'file:///werk/',
  examples: 1,
  norms: 2,
  failures,
  notes: [{ is: 'unused-terms', list: 'kleur', terms: Array.from({ length: 20 }, (_, index) => `t${index}`), of: 21 }],
};
const well: PackTest = { ...tested, failures: [], notes: [] };

function report(packs: readonly PackTest[], unreadable = 0): PackReport {
  return { packs, withNotes: true, unreadable, fileOf: (uri) => uri.replace('file:///werk/', '') };
}

function show(shown: PackReport, language: 'nl' | 'en' = 'nl', width = 100): string {
  return prettyPacks(shown, { language, width, colors: createColors(false) });
}

describe('the report on packs', () => {
  it('puts what is left open under the file, norm or list that it is about, once each, and ends with what it comes to', () => {
    assert.equal(
      show(report([tested])),
      `huis@1  1 voorbeeld, 2 normen
  examples/a.kader.yaml
    - Regel 3: Dit klopt niet. (pack-path)
    - Regel 5: hier is een bevinding die niet is gemarkeerd: error een. Dit klopt niet. Herstel het
      voorbeeld, of zet er een markering onder.
  Norm een
    - Geen voorbeeld voldoet aan deze norm. Voeg er een toe.
    - De grens 18 bij aantal kan veranderen zonder dat een voorbeeld het merkt. Voeg toe: een
      voorbeeld met 17.
  Lijst kleur
    - Geen voorbeeld laat zien dat “1 week” meetelt in het kenmerk wacht van “rood”. Voeg bij norm
      een en norm twee een voorbeeld met “rood” toe waarvan de uitkomst verandert als “1 week” daar
      niet stond.
  Datums en status
    - De datum van publicatie (2020-01-01) kan opschuiven zonder dat een voorbeeld het merkt. Voeg
      toe: een voorbeeld met bovenaan “# as-of: 2019-12-31” en iets waarvan de ernst of uitkomst dan
      anders is.
  Ter informatie
    - Lijst kleur: deze termen komen in geen voorbeeld en geen norm voor (20 van de 21): t0, t1, t2,
      t3, t4, t5, t6, t7, t8, t9 en nog 10.

1 kaderversie getest: 6 punten om te herstellen.
`,
    );
  });

  it('says it in English too', () => {
    const english = show(report([tested]), 'en', 300);
    assert.match(english, /^huis@1 {2}1 example, 2 norms\n/);
    assert.match(english, /The bound 18 at aantal can change without any example noticing\. Add: an example with 17\.\n/);
    assert.match(english, /\n1 framework version tested: 6 points to put right\.\n$/);
    assert.doesNotMatch(english, /\b(?:een voorbeeld|geen|norm leest)\b/);
  });

  it('says so when nothing is left open, and warns where not everything could be read', () => {
    assert.match(show(report([well, well])), /\n2 kaderversies getest: de voorbeelden laten niets open\.\n$/);
    assert.match(show(report([well], 1)), /Let op: niet alles kon worden gelezen/);
  });

  it('may leave out what is only worth knowing, and then says so', () => {
    const short = (packs: readonly PackTest[], language: 'nl' | 'en' = 'nl'): string =>
      show({ ...report(packs), withNotes: false }, language);
    assert.doesNotMatch(short([tested]), /Ter informatie|deze termen/);
    assert.match(
      short([well, tested]),
      /herstellen\.\n1 opmerking ter informatie niet getoond; noem een kader om ze te zien: kader test huis@1\n$/,
    );
    assert.match(short([tested, tested], 'en'), /\n2 notes for information not shown; name a framework to see them: kader test huis@1\n$/);
    assert.doesNotMatch(short([well]), /niet getoond/);
  });

  it('names a pack that cannot be loaded by its folder, and lets no name steer the terminal', () => {
    const { pack: _, ...nameless } = tested;
    assert.match(show(report([{ ...nameless, folder: 'file:///werk/kaders/x/' }])), /^kaders\/x\/ {2}/);
    assert.doesNotMatch(show(report([{ ...well, pack: '\u001B[2J@1' }])), /\u001B/);
  });
});

describe('the report on packs for programs', () => {
  it('has every key for every failure', () => {
    const shown = JSON.parse(jsonPacks(report([tested, well]), 'nl')) as {
      readonly frameworks: readonly { readonly failures: readonly Record<string, unknown>[] }[];
      readonly summary: unknown;
    };
    const [first] = shown.frameworks;
    for (const failure of first?.failures ?? [])
      assert.deepEqual(Object.keys(failure), ['code', 'norm', 'list', 'term', 'file', 'line', 'message']);
    assert.deepEqual(first?.failures[0], {
      code: 'problem',
      norm: null,
      list: null,
      term: null,
      file: 'examples/a.kader.yaml',
      line: 2,
      message: 'Regel 3: Dit klopt niet. (pack-path)',
    });
    assert.deepEqual(shown.summary, { frameworks: 2, failures: 6, unreadable: 0, complete: true });
  });
});
