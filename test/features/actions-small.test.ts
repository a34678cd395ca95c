/** What is offered at a place in the small framework of the tests, and which of it is preferred. */

import assert from 'node:assert/strict';
import { actions } from '../../server/features/actions.ts';
import { applyEdits } from '../../server/text/edit.ts';
import type { Language } from '../../server/text/message.ts';
import { norm, smallPack } from '../check/small-pack.ts';
import { openSmall, sheet } from '../check/trial.ts';

/** What can be done at the cursor, or in the selection between two: titles, a star for what is preferred, and the text it makes. */
function offered(document: string, language: Language = 'nl'): readonly { readonly title: string; readonly makes: string }[] {
  const pack = smallPack(norm('proef', 'check: {any: [{field: maat, is: groot}, {field: klaar, is: true}]}'));
  const { fixture, service } = openSmall(`${pack}${sheet(document)}`, { language });
  const file = fixture.files.get('blad.kader.yaml');
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view);
  const [start = 0, end = start] = file.cursors;
  return actions(view, service.check(file.uri).problems, { start, end }).map(({ title, edits, isPreferred }) => ({
    title: `${title}${isPreferred ? '*' : ''}`,
    makes: applyEdits(file.text, edits).split('\n').slice(3).join('\n'),
  }));
}

function titles(document: string, language?: Language): readonly string[] {
  return offered(document, language).map(({ title }) => title);
}

describe('actions at a place', () => {
  const met = 'klaar: true\n';

  it('are the fixes of the problems at the cursor', () =>
    assert.deepEqual(offered(`${met}kleur: gro<|>on\n`), [{ title: 'Wijzig in groen*', makes: 'klaar: true\nkleur: groen\n' }]));

  it('are there at either end of a problem, and not beside it', () => {
    assert.deepEqual(titles(`${met}kleur: <|>groon\n`), ['Wijzig in groen*']);
    assert.deepEqual(titles(`${met}kleur: groon<|>\n`), ['Wijzig in groen*']);
    assert.deepEqual(titles(`${met}ti<|>tel: Iets\nkleur: groon\n`), []);
  });

  it('are those of all problems in a selection', () =>
    assert.deepEqual(titles(`${met}<|>kleur: groon\nkleuren: [smaragd]\n<|>titl: Iets\n`), [
      'Wijzig in groen*',
      'Wijzig in groen*',
      'Wijzig in titel*',
    ]));

  it('are in the language of the editor', () => {
    assert.deepEqual(titles(`${met}kleur: gro<|>on\n`, 'en'), ['Change to groen*']);
    assert.deepEqual(titles(`${met}gro<|>ep: {}\n`, 'en'), ['Insert naam*']);
    assert.deepEqual(titles(`${met}titel: Let <|>op: heet\n`, 'en'), ['Put quotes around the value*']);
    assert.deepEqual(titles(`${met}groep:\n  <|>\tnaam: Eén\n`, 'en'), ['Replace tabs by spaces*']);
  });

  it('prefer none where there are several ways', () => {
    const text = 'maat: kl<|>ein\nklaar: false\n';
    assert.deepEqual(titles(text), ['Wijzig in groot', 'Wijzig in true']);
  });

  it('are none for a problem that only the writer can solve', () => {
    assert.deepEqual(titles(`${met}kleur: paa<|>rs\n`), []);
    assert.deepEqual(titles(`${met}hoort-bij: nie<|>mand\n`), []);
  });
});
