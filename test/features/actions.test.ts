/** Quick fixes at a place: what is offered, and the text after choosing it. */

import assert from 'node:assert/strict';
import { actions } from '../../server/features/actions.ts';
import { applyEdits } from '../../server/text/edit.ts';
import type { Language } from '../../server/text/message.ts';
import { open } from '../fixture.ts';

const workspace = `-- werkruimte.kader.yaml --
kader: kader@1
document: werkruimte
naam: Kliniek
kaders: [cosmetische-zorg@2019]
`;

const protocol = `kader: cosmetische-zorg@2019
document: behandelprotocol
id: ooglid
titel: Ooglid
behandeling: bovenste-ooglidcorrectie
`;

function offered(text: string, language: Language = 'nl') {
  const { fixture, service } = open(`-- x.kader.yaml --\n${text}${workspace}`, { language });
  const file = [...fixture.files.values()].find(({ cursors }) => cursors.length > 0);
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view);
  const [start = 0, end = start] = file.cursors;
  return { file, found: actions(view, service.check(file.uri).problems, { start, end }) };
}

/** Choosing the action with this title gives the text. */
function check(text: string, title: string, after: string): void {
  const { file, found } = offered(text);
  const action = found.find((candidate) => candidate.title === title);
  assert.ok(action, `“${title}” is offered; offered are ${found.map((candidate) => candidate.title).join(', ')}`);
  assert.equal(applyEdits(file.text, action.edits), after);
}

describe('actions', () => {
  it('correct a misspelt key', () => {
    check(`${protocol}cate<|>gori: 2\n`, 'Wijzig in categorie', `${protocol}categorie: 2\n`);
  });

  it('correct a term and keep its quotes', () => {
    check(`${protocol}categorie: 2\nanesthesie: ["lokaa<|>l1"]\n`, 'Wijzig in lokaal', `${protocol}categorie: 2\nanesthesie: ["lokaal"]\n`);
  });

  it('set the smallest allowed value', () => {
    const text = `${protocol}categorie: 2\nbedenktijd:\n  duur: ge<|>en  # nog overleggen\n`;
    check(text, 'Wijzig in 1 dag', `${protocol}categorie: 2\nbedenktijd:\n  duur: 1 dag  # nog overleggen\n`);
  });

  it('offer what is at the cursor or in the selection, and nothing else', () => {
    assert.deepEqual(
      offered(`${protocol}categorie: <|>1\nonbekend: 1\n`).found.map(({ problem }) => problem.code),
      ['categorie-van-behandeling'],
    );
    assert.deepEqual(offered(`${protocol}cate<|>gorie: 2\n`).found, []);
  });

  it('say which may be taken without asking', () => {
    assert.deepEqual(
      offered(`${protocol}cate<|>gori: 2\n`).found.map(({ isPreferred }) => isPreferred),
      [true],
    );
  });

  it('speak English where that is set', () => {
    assert.deepEqual(
      offered(`${protocol}cate<|>gori: 2\n`, 'en').found.map(({ title }) => title),
      ['Change to categorie'],
    );
  });
});
