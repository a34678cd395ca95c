/** Why norms were quiet, in the small framework of the tests. */

import assert from 'node:assert/strict';
import { quietNorms } from '../../server/insight/why-not.ts';
import { type Language, say } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall, sheet } from '../check/trial.ts';

/** The verdict and the reason of the one norm, or nothing where it was not quiet. */
function says(check: string, document: string, expected: string, language: Language = 'nl'): void {
  const { fixture, service } = openSmall(`${smallPack(norm('proef', check))}${sheet(document)}`, { language });
  const file = [...fixture.files.values()].find(({ uri }) => uri.endsWith('blad.kader.yaml') && !uri.includes('pakket'));
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view);
  const quiet = quietNorms(view, service.check(file.uri));
  assert.equal(quiet.map(({ verdict, reason }) => `${verdict}: ${say(reason, language)}`).join('\n'), expected);
}

describe('a quiet norm', () => {
  it('is met, with what was read and asked', () => {
    says(
      'check: {field: duur, at-least: {field: kleur, get: wacht}}',
      'kleur: groen\nduur: 2 dagen\n',
      'met: Er is aan voldaan. Duur: 2 dagen. Gevraagd: ten minste 1 dag (bij groen).',
    );
    says('check: {field: aantal, at-least: 3}', 'aantal: 3\n', 'met: It is met. Number: 3. Asked: at least 3.', 'en');
  });

  it('does not apply, with what it would take', () =>
    says(
      'when: {all: [{field: kleur, is: groen}, {field: aantal, at-least: 9}]}\ncheck: {field: klaar, is: true}',
      'kleur: groen\naantal: 3\n',
      'not-applicable: Hij geldt hier niet. Aantal: 3. Nodig: ten minste 9.',
    ));

  it('goes for items, of which the first is told', () => {
    const check = 'each: leden\nwhen: {field: aantal, present: true}\ncheck: {field: aantal, at-least: 3}';
    says(
      check,
      'leden:\n  - {wie: blad}\n  - {wie: blad, aantal: 4}\n',
      'met: Aan het ene onderdeel waar hij voor geldt is voldaan. Aantal: 4. Gevraagd: ten minste 3.',
    );
    says(
      check,
      'leden:\n  - {wie: blad}\n',
      'not-applicable: Hij geldt niet voor het ene onderdeel dat er is. Aantal: niet ingevuld. Nodig: dat het is ingevuld.',
    );
    says(check, 'klaar: true\n', 'not-applicable: De lijst waar hij over gaat (leden) is er niet of is leeg.');
  });

  it('is not in force yet, or no longer', () => {
    says(
      'check: {field: klaar, is: true}\nfrom: 2027-01-01',
      'klaar: true\n',
      'not-yet-in-force: Hij geldt pas vanaf 2027-01-01, en er is al aan voldaan of hij geldt hier niet.',
    );
    says('check: {field: klaar, is: true}\nuntil: 2026-01-01', 'klaar: false\n', 'not-applicable: Hij geldt op de peildatum niet meer.');
  });

  it('is silent where the shape says it already', () =>
    says(
      'check: {field: groep.naam, is: Eén}',
      'groep: {duur: 1 dag}\n',
      'unknown: Of eraan is voldaan is niet te zeggen; een andere bevinding zegt wat er mist of niet te lezen is.',
    ));

  it('is not met, without a word of its own, where the shape says what is missing', () =>
    says(
      'check: {field: groep.naam, is: Eén}\nmissing: not-met',
      'groep: {duur: 1 dag}\n',
      'not-met: Er is niet aan voldaan; een andere bevinding zegt wat er mist of anders moet.',
    ));

  it('is not among those that found something', () => says('check: {field: klaar, is: true}', 'klaar: false\n', ''));
});
