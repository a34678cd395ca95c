import assert from 'node:assert/strict';
import { type Language, say } from '../../server/text/message.ts';
import { assertReadable } from './readable.ts';
import { norm, smallPack } from './small-pack.ts';
import { openSmall, sheet } from './trial.ts';

/** What a norm that is not met says, in a framework with these dates and this status. */
function said(pack: Parameters<typeof smallPack>[1], body = '', document = 'titel: Iets\n', language: Language = 'nl'): string | undefined {
  const uri = 'file:///werk/blad.kader.yaml';
  const { service } = openSmall(`${smallPack(norm('proef', `check: {field: titel, absent: true}\n${body}`), pack)}${sheet(document)}`);
  assertReadable(service, uri);
  return service.check(uri).problems.map(({ message }) => say(message, language))[0];
}

describe('the words of a norm', () => {
  const usual = {
    nl: 'Titel is ingevuld en hoort hier niet te staan. Verwijder het. Norm “Norm proef” van huis@1; bron: Regelboek, “Hoofdstuk 1”.',
    en: 'Title is filled in and does not belong here. Remove it. Norm “Norm proef” of huis@1; source: Regelboek, “Hoofdstuk 1”.',
  };

  it('are its own where they name nothing that nobody fills in, else those of the check', () => {
    const own = (words: string): string | undefined => said({}, `message: {nl: "${words}", en: "${words}"}`);
    assert.match(own('Weg met {field}.') ?? '', /^Weg met Titel\. Norm “Norm proef”/);
    for (const hole of ['{reed}', '{constructor}']) assert.equal(own(`Weg met ${hole}.`), usual.nl);
  });

  it('say when it becomes an error', () => {
    const dates = '{in-force: 2020-01-01, transition-until: 2027-01-01}';
    assert.equal(said({ dates }), `${usual.nl} Vanaf 2027-01-01 is dit een fout.`);
    assert.equal(said({ dates }, '', 'titel: Iets\n', 'en'), `${usual.en} From 2027-01-01 this is an error.`);
  });

  it('say so too where only the year is known', () => {
    const dates = '{in-force: 2020-01-01, transition-until: {year: 2030, bound: by}}';
    assert.equal(said({ dates }), `${usual.nl} Vanaf een dag in 2030 is dit een fout.`);
    assert.equal(said({ dates }, '', 'titel: Iets\n', 'en'), `${usual.en} From a day in 2030 this is an error.`);
  });

  it('do not threaten with an error that will never be', () => {
    const dates = '{in-force: 2020-01-01, transition-until: 2027-01-01}';
    assert.equal(said({ dates }, 'force: effort'), usual.nl);
    assert.equal(
      said({ dates }, 'when: {field: aantal, at-least: 3}', ''),
      'Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan. Norm “Norm proef” van huis@1; bron: Regelboek, “Hoofdstuk 1”.',
    );
  });

  it('say that the framework binds nobody', () => {
    assert.equal(said({ status: 'rejected' }), `${usual.nl} Dit kader is op 2020-01-01 verworpen en bindt niemand.`);
    assert.equal(
      said({ status: 'rejected' }, '', 'titel: Iets\n', 'en'),
      `${usual.en} This framework was rejected on 2020-01-01 and binds nobody.`,
    );
  });
});
