/** The part of a hover that says why a norm found something, in the small framework of the tests. */

import assert from 'node:assert/strict';
import { reasons } from '../../server/features/why.ts';
import type { Language } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall, sheet } from '../check/trial.ts';

/** What is said at the cursor of a sheet that is checked by one norm. */
function says(check: string, document: string, expected: string, language: Language = 'nl'): void {
  const { fixture, service } = openSmall(`${smallPack(norm('proef', check))}${document.startsWith('-- ') ? document : sheet(document)}`, {
    language,
  });
  const file = [...fixture.files.values()].find(({ cursors }) => cursors.length > 0);
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view, 'a sheet with a cursor');
  assert.equal(reasons(view, service.check(file.uri).problems, file.cursors[0] ?? 0).join('\n\n'), expected.trim());
}

describe('why a norm found something', () => {
  it('says why it applies, what was read and asked, and the row of the table', () =>
    says(
      'when: {field: kleur, is-one-of: [groen, rood]}\ncheck: {field: duur, at-least: {field: kleur, get: wacht}}',
      'kleur: rood\nduur: 2 da<|>gen\n',
      `
**Bevinding: Norm proef** — huis@1

Waarom deze norm hier geldt:
- *voldaan*: Kleur: rood. Nodig: groen of rood.

Wat is gelezen en wat is gevraagd:
- *niet voldaan*: Duur: 2 dagen. Gevraagd: ten minste 1 week (bij rood).
  Tabel Kleuren, rij rood: wachttijd is 1 week.`,
    ));

  it('says so in English', () =>
    says(
      'when: {field: kleur, is-one-of: [groen, rood]}\ncheck: {field: duur, at-least: {field: kleur, get: wacht}}',
      'kleur: rood\nduur: 2 da<|>gen\n',
      `
**Problem: Norm proef** — huis@1

Why this norm applies here:
- *met*: Colour: red. Needed: green or red.

What was read and what is asked:
- *not met*: Length: 2 days. Asked: at least 1 week (for red).
  Table Colours, row red: waiting time is 1 week.`,
      'en',
    ));

  it('speaks of the item where the problem stands', () =>
    says(
      'each: leden\ncheck: {field: aantal, at-least: 3}',
      'leden:\n  - {wie: blad, aantal: 1}\n  - {wie: blad, aantal: <|>2}\n',
      `
**Bevinding: Norm proef** — huis@1

Deze norm geldt voor elk onderdeel van deze lijst.

Wat is gelezen en wat is gevraagd:
- *niet voldaan*: Aantal: 2. Gevraagd: ten minste 3.`,
    ));

  it('says of what is not there that it is not filled in, and of what is asked that it cannot be told', () =>
    says(
      'check: {field: duur, at-least: {field: grens}}',
      '-- kop.kader.yaml --\nkader: huis@1\ndocument: bl<|>ad\nid: kop\nduur: 1 dag\n',
      `
**Bevinding: Norm proef** — huis@1

Deze norm geldt voor elk document van deze soort.

Wat is gelezen en wat is gevraagd:
- *onbekend*: Duur: 1 dag. Gevraagd: nog niet te zeggen.`,
    ));

  it('says no more than why, where it is unknown whether the norm applies', () =>
    says(
      'when: {field: aantal, at-least: 3}\ncheck: {field: duur, at-least: 1 dag}',
      '-- kop.kader.yaml --\nkader: huis@1\ndocument: bl<|>ad\nid: kop\n',
      `
**Bevinding: Norm proef** — huis@1

Waarom deze norm hier geldt:
- *onbekend*: Aantal: niet ingevuld. Nodig: ten minste 3.`,
    ));

  it('says what must not be', () =>
    says(
      'check: {not: {field: maat, is: klein}}',
      'maat: kl<|>ein\n',
      `
**Bevinding: Norm proef** — huis@1

Deze norm geldt voor elk document van deze soort.

Wat is gelezen en wat is gevraagd:
- *niet voldaan*: Maat: klein. Niet gevraagd: klein.`,
    ));

  it('says of an open norm that nothing is asked yet', () =>
    says(
      'force: open\nwhen: {field: maat, is: klein}',
      'maat: kl<|>ein\n',
      `
**Bevinding: Norm proef** — huis@1

Waarom deze norm hier geldt:
- *voldaan*: Maat: klein. Nodig: klein.

Wat deze norm precies vraagt is hier niet bekend.`,
    ));

  it('counts the items of a list', () =>
    says(
      'check: {field: leden, count: {at-least: 2}}',
      'le<|>den:\n  - {wie: blad}\n',
      `
**Bevinding: Norm proef** — huis@1

Deze norm geldt voor elk document van deze soort.

Wat is gelezen en wat is gevraagd:
- *niet voldaan*: Leden: 1 in de lijst. Gevraagd: ten minste 2 in de lijst.`,
    ));
});
