/** The sentences that a norm gives, with the occasion of each. */

import assert from 'node:assert/strict';
import { examplesIn, judgeAll, judgeWith } from '../../server/insight/norm-page-examples.ts';
import { sentencesOf } from '../../server/insight/norm-page-sentences.ts';
import { say } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall, sheet } from '../check/trial.ts';
import { asOf } from '../fixture.ts';

/** Of each sentence its occasion, severity and words; and what stands behind them. */
function sentences(
  body: string,
  sheets: readonly string[],
  dates?: string,
): { readonly said: readonly string[]; readonly behind: readonly string[] } {
  const examples = sheets.map((text, index) => sheet(text, `blad-${index}`)).join('');
  const { service, fixture } = openSmall(`${smallPack(norm('proef', body), dates === undefined ? {} : { dates })}${examples}`);
  const pack = service.packs().get('huis@1');
  const [first] = pack?.norms ?? [];
  assert.ok(pack && first, `the norm is not right: ${JSON.stringify(pack?.problems)}`);
  const judge = judgeWith(service, asOf);
  const files = [...fixture.files.values()].filter(({ uri }) => uri.includes('/blad-'));
  const found = sentencesOf(first, pack, judgeAll(examplesIn(service, files), judge), judge);
  return {
    said: found.sentences.map(({ occasion, severity, what }) => `${occasion} ${severity}: ${say(what, 'nl')}`),
    behind: found.endings.map((ending) => say(ending, 'nl').trim()),
  };
}

const ending = 'Norm “Norm proef” van huis@1; bron: Regelboek, “Hoofdstuk 1”.';
const missing = 'Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan.';

describe('the sentences of a norm', () => {
  it('are those of its examples, and of the same with a field left out', () => {
    assert.deepEqual(sentences('check: {field: aantal, at-least: 3}', ['aantal: 3\n', 'aantal: 2\n', 'aantal: 1\n']), {
      said: [
        'not-met error: Bij Aantal staat 2, en dat moet ten minste 3 zijn.',
        'not-met error: Bij Aantal staat 1, en dat moet ten minste 3 zijn.',
        `unknown warning: ${missing}`,
      ],
      behind: [ending],
    });
  });

  it('tell a field that is missing from one that is wrong', () => {
    const { said } = sentences('check: {field: groep.duur, at-least: 1 dag}\nmissing: not-met', ['groep: {naam: A, duur: 1 dag}\n']);
    assert.deepEqual(said, ['missing error: “groep › duur” is niet ingevuld. Gevraagd is ten minste 1 dag.']);
  });

  it('stand there once, as serious as they get', () => {
    const dates = '{published: 2020-01-01, in-force: 2022-01-01}';
    const { said, behind } = sentences(
      'check: {field: aantal, at-least: 3}',
      ['# as-of: 2021-01-01\naantal: 2\n', 'titel: Ook\naantal: 2\n'],
      dates,
    );
    assert.deepEqual(said, ['not-met error: Bij Aantal staat 2, en dat moet ten minste 3 zijn.']);
    assert.deepEqual(behind.toSorted(), [ending, `${ending} Van kracht vanaf 2022-01-01.`]);
  });

  it('tell what an open list does not name', () => {
    const { said } = sentences('check: {field: duur, at-least: {field: stof, get: wacht}}', ['stof: linnen\nduur: 1 dag\n']);
    assert.deepEqual(
      said.filter((sentence) => sentence.includes('iets-nieuws')),
      [
        'unknown warning: Het kader noemt “iets-nieuws” niet in de lijst Stoffen, dus “wachttijd” is daarvoor niet bekend. Ga na wat hier past en leg vast waarom.',
      ],
    );
  });

  it('tell of a deviation, as long as it may last', () => {
    const { said } = sentences('check: {field: klaar, is: true}\ndeviation: {explain: 3 maanden}', ['klaar: false\n']);
    assert.deepEqual(said, [
      'not-met error: Bij Klaar staat false (nee), en dat moet true (ja) zijn.',
      'deviated information: Van norm “Norm proef” wordt tot en met 2027-02-23 beargumenteerd afgeweken: Tot de nieuwe werkwijze is ingevoerd, houden wij de oude aan.',
    ]);
  });

  it('leave the examples as they are', () => {
    const { said } = sentences('check: {all: [{field: aantal, at-least: 3}, {field: klaar, is: true}]}', [
      'aantal: 3\nklaar: true\n',
      'aantal: 2\nklaar: true\n',
    ]);
    assert.deepEqual(said, [
      'not-met error: Bij Aantal staat 2, en dat moet ten minste 3 zijn.',
      `unknown warning: ${missing}`,
      `unknown warning: ${missing.replace('aantal', 'klaar')}`,
    ]);
  });

  it('are found in lists on one line too', () => {
    const { said } = sentences('each: leden\ncheck: {field: aantal, at-least: 3}', [
      'leden: [{wie: blad-0, aantal: 3}]\n',
      'leden: [{aantal: 3, wie: blad-1}]\n',
    ]);
    assert.deepEqual(said, [`unknown warning: ${missing}`]);
  });
});
