/** What a hover says, as markdown. */

import assert from 'node:assert/strict';
import { hover } from '../../server/features/hover.ts';
import type { Language } from '../../server/text/message.ts';
import { open } from '../fixture.ts';

const workspace = `-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Kliniek
kaders: [cosmetische-zorg@2019]
-- a-jansen.kader.yaml --
kader: cosmetische-zorg@2019
document: medewerker
id: a-jansen
naam: A. Jansen
beroep: plastisch-chirurg
`;

const header = 'kader: cosmetische-zorg@2019\ndocument: behandelprotocol\n';

function hovered(text: string, language: Language = 'nl'): { readonly markdown: string; readonly place: string } | undefined {
  const { fixture, service } = open(`-- x.kader.yaml --\n${text}${workspace}`, { language });
  const file = [...fixture.files.values()].find(({ cursors }) => cursors.length > 0);
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view);
  const found = hover(view, file.cursors[0] ?? 0, service.check(file.uri).problems);
  return found && { markdown: found.markdown, place: file.text.slice(found.range.start, found.range.end) };
}

/** The hover says each of the phrases. */
function check(text: string, phrases: readonly string[], language?: Language): void {
  const found = hovered(text, language);
  assert.ok(found, 'there is a hover');
  for (const phrase of phrases) assert.ok(found.markdown.includes(phrase), `“${phrase}” stands in:\n${found.markdown}`);
}

describe('hover', () => {
  it('says what a field is, and what the framework asks of it with source and date', () => {
    check(`${header}bedenk<|>tijd:\n  duur: 1 dag\n`, ['**Bedenktijd**']);
    const duration = [
      '**Duur**',
      '**Bedenktijd** (cosmetische-zorg@2019)',
      'Van kracht vanaf 2021-07-01',
      'Bron: [Kwaliteitskader Cosmetische Zorg',
      'staat er',
    ];
    check(`${header}bedenktijd:\n  du<|>ur: 1 dag\n`, duration);
    assert.equal(hovered(`${header}bedenktijd:\n  du<|>ur: 1 dag\n`)?.place, 'duur');
  });

  it('speaks English where that is set', () => {
    check(
      `${header}bedenktijd:\n  du<|>ur: 1 dag\n`,
      ['**Length**', '**Cooling-off period** (cosmetische-zorg@2019)', 'In force from 2021-07-01', 'Source: ['],
      'en',
    );
  });

  it('says what a term is, with its row of the table and its source', () => {
    const row = ['**Bovenste ooglidcorrectie**', 'Behandeling', 'Categorie 2', 'Bron: ['];
    check(`${header}behandeling: bovenste-oog<|>lidcorrectie\n`, row);
    check(`${header}categorie: <|>3\n`, ['**Categorie 3**', '1 week', 'sedatie']);
    assert.equal(hovered(`${header}behandeling: bovenste-oog<|>lidcorrectie\n`)?.place, 'bovenste-ooglidcorrectie');
  });

  it('says of a term in a list what it is', () => {
    check(`${header}anesthesie: [lok<|>aal]\n`, ['Anesthesie']);
    check(`${header}anesthesie:\n  - lok<|>aal\n`, ['Anesthesie']);
  });

  it('says that an open list does not name a value', () => {
    check(`${header}behandeling: liposuc<|>tie\n`, ['Staat niet in de lijst Behandeling']);
  });

  it('says who is referred to', () => {
    check(`${header}eigenaar: a-jan<|>sen\n`, ['Naam: A. Jansen', 'plastisch-chirurg']);
    check(`${header}eigenaar: nie<|>mand\n`, ['Niet gevonden in deze werkruimte']);
  });

  it('says what the header means', () => {
    check('kader: cosmetische-<|>zorg@2019\ndocument: behandelprotocol\n', [
      'Kwaliteitskader Cosmetische Zorg',
      'opgelegd',
      'Van kracht vanaf 2021-07-01',
    ]);
    check('kader: cosmetische-zorg@2019\ndocument: behandel<|>protocol\n', ['**Behandelprotocol**']);
    check('ka<|>der: cosmetische-zorg@2019\n', ['**Kader**']);
  });

  it('says that a field may not be assessed, and why', () => {
    const text = 'kader: praktijkregister-fysiotherapie@2022\ndocument: kwaliteitsbeleid\nleeromgeving:\n  frequen<|>tie: elke maand\n';
    check(text, ['**Mag niet worden beoordeeld.**', 'Bron: [']);
    check(text, ['**May not be assessed.**', 'Source: ['], 'en');
  });

  it('says which norm a deviation departs from', () => {
    check(`${header}afwijkingen:\n  - norm: informatie-schrifte<|>lijk\n`, ['**Schriftelijke informatie**', 'Bron: [']);
  });

  it('helps with packs as with any document', () => {
    check('kader: kader@1\ndocument: norms\nnorms:\n  x:\n    for<|>ce: law\n', ['**Kracht**']);
    check('kader: kader@1\ndocument: norms\nnorms:\n  x:\n    force: la<|>w\n', ['**wet**']);
  });

  it('is silent where there is nothing to say', () => {
    assert.equal(hovered(`${header}# een <|>opmerking\n`), undefined);
    assert.equal(hovered(`${header}onbe<|>kend: 1\n`), undefined);
    assert.equal(hovered('<|>\n'), undefined);
  });
});
