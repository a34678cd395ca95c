import assert from 'node:assert/strict';
import { type Language, say } from '../../server/text/message.ts';
import { assertReadable } from './readable.ts';
import { norm, smallPack } from './small-pack.ts';
import { openSmall, sheet } from './trial.ts';

const uri = 'file:///werk/blad.kader.yaml';

/** What is said of a sheet by several norms, a line each. */
function said(norms: readonly string[], document: string, language: Language = 'nl'): readonly string[] {
  const { service } = openSmall(`${smallPack(norms.join(''))}${sheet(document)}`);
  assertReadable(service, uri);
  return service.check(uri).problems.map(({ severity, message }) => `${severity} ${say(message, language)}`);
}

describe('what is unknown for several norms', () => {
  const ask = (id: string, field = 'aantal', extra = ''): string => norm(id, `check: {field: ${field}, at-least: 3}\n${extra}`);

  it('is said once, and names the other', () => {
    assert.deepEqual(said([ask('een'), ask('twee')], ''), [
      'warning Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan. Norm “Norm een” van huis@1; bron: Regelboek, “Hoofdstuk 1”. Dat geldt ook voor de norm “Norm twee”.',
    ]);
    assert.deepEqual(said([ask('een'), ask('twee')], '', 'en'), [
      'warning Fill in “aantal” (Number). While it is empty, whether this norm is met cannot be told. Norm “Norm een” of huis@1; source: Regelboek, “Hoofdstuk 1”. That goes for the norm “Norm twee” too.',
    ]);
  });

  it('names all others', () => {
    assert.deepEqual(said([ask('een'), ask('twee'), ask('drie'), ask('vier')], ''), [
      'warning Vul “aantal” in. Zolang dat leeg is, is niet te zeggen of aan deze norm is voldaan. Norm “Norm een” van huis@1; bron: Regelboek, “Hoofdstuk 1”. Dat geldt ook voor de normen “Norm twee”, “Norm drie” en “Norm vier”.',
    ]);
    assert.match(
      said([ask('een'), ask('twee'), ask('drie')], '', 'en')[0] ?? '',
      / That goes for the norms “Norm twee” and “Norm drie” too\.$/,
    );
  });

  it('is said as seriously as for the gravest', () =>
    assert.deepEqual(
      said([ask('mild', 'aantal', 'force: recommendation'), ask('ernstig')], '').map((words) =>
        words.replace(/^(\w+) .* (Norm “.*)$/, '$1 $2'),
      ),
      ['warning Norm “Norm ernstig” van huis@1; bron: Regelboek, “Hoofdstuk 1”. Dat geldt ook voor de norm “Norm mild”.'],
    ));

  it('is said apart for each field', () => assert.equal(said([ask('een'), ask('twee', 'bedrag')], '').length, 2));

  it('is said apart for each item', () =>
    assert.equal(said([ask('een', 'leden.*.aantal'), ask('twee', 'leden.*.aantal')], 'leden: [{wie: blad}, {wie: blad}]\n').length, 2));

  it('is said once of a term that the framework does not know', () => {
    const compare = (id: string): string => norm(id, 'check: {field: duur, at-least: {field: stof, get: wacht}}');
    const found = said([compare('een'), compare('twee')], 'duur: 1 dag\nstof: jute\n');
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /“jute”.*Dat geldt ook voor de norm “Norm twee”\.$/);
  });

  it('is not said where another norm is not met because of the same', () =>
    assert.deepEqual(said([ask('een'), ask('twee', 'aantal', 'missing: not-met')], ''), [
      'error “aantal” is niet ingevuld. Gevraagd is ten minste 3. Norm “Norm twee” van huis@1; bron: Regelboek, “Hoofdstuk 1”.',
    ]));

  it('is not said of any of several where another is not met because of the same', () =>
    assert.equal(said([ask('een'), ask('twee', 'aantal', 'missing: not-met'), ask('drie')], '').length, 1));

  it('is said besides a norm that is not met because of the same, where that is less grave', () =>
    assert.deepEqual(
      said([ask('een'), ask('twee', 'aantal', 'missing: not-met\nforce: recommendation'), ask('drie')], '').map((words) =>
        words.replace(/^(\w+) .* Norm “(.*?)” van [^.]*\.(.*)$/, '$1 $2$3'),
      ),
      ['warning Norm een Dat geldt ook voor de norm “Norm drie”.', 'information Norm twee'],
    ));

  it('is said of each norm that is not met', () =>
    assert.equal(said([ask('een', 'aantal', 'missing: not-met'), ask('twee', 'aantal', 'missing: not-met')], '').length, 2));
});
