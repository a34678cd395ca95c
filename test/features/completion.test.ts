/** Completion, told by the text after accepting an item. */

import assert from 'node:assert/strict';
import { completion } from '../../server/features/completion.ts';
import { applyEdits } from '../../server/text/edit.ts';
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

function offered(text: string): { readonly labels: readonly string[]; readonly accept: (label: string) => string } {
  const { fixture, service } = open(`${text}${text.endsWith('\n') ? '' : '\n'}${workspace}`);
  const file = [...fixture.files.values()].find(({ cursors }) => cursors.length > 0);
  const view = service.view(file?.uri ?? '');
  assert.ok(file && view);
  const items = [...completion(view, file.cursors[0] ?? 0)].sort((one, other) => (one.sortText < other.sortText ? -1 : 1));
  const accept = (label: string): string => {
    const item = items.find((candidate) => candidate.label === label);
    assert.ok(item, `“${label}” is offered; offered are ${items.map((candidate) => candidate.label).join(', ')}`);
    return applyEdits(file.text, [item.edit]);
  };
  return { labels: items.map(({ label }) => label), accept };
}

/** Accepting the item gives the text. */
function check(text: string, label: string, after: string): void {
  assert.equal(offered(`-- nieuw.kader.yaml --\n${text}`).accept(label).trimEnd(), after.trimEnd());
}

function first(text: string, count: number): readonly string[] {
  return offered(`-- nieuw.kader.yaml --\n${text}`).labels.slice(0, count);
}

const header = 'kader: cosmetische-zorg@2019\ndocument: behandelprotocol\n';

describe('completion', () => {
  it('offers the header in an empty document', () => {
    check('<|>', 'kader', 'kader: ');
    check('kader: cosmetische-zorg@2019\ndoc<|>', 'document', 'kader: cosmetische-zorg@2019\ndocument: ');
  });

  it('offers the framework versions that are known', () => {
    check('kader: <|>', 'cosmetische-zorg@2019', 'kader: cosmetische-zorg@2019');
    check('kader: cosm<|>\ndocument: x\n', 'cosmetische-zorg@2019', 'kader: cosmetische-zorg@2019\ndocument: x\n');
    check('kader:<|>', 'kader@1', 'kader: kader@1');
  });

  it('offers the kinds of the framework', () => {
    check('kader: cosmetische-zorg@2019\ndocument: <|>\n', 'behandelprotocol', header);
    assert.deepEqual(first('kader: cosmetische-zorg@2019\ndocument: <|>\n', 9), [
      'behandelprotocol',
      'kwaliteitsplan',
      'kwaliteitsverslag',
      'medewerker',
      'websitetransparantie',
    ]);
  });

  it('offers a whole new document where nothing is written', () => {
    const { accept } = offered('-- nieuw.kader.yaml --\n<|>');
    assert.match(accept('Nieuw document: Behandelprotocol'), /^kader: cosmetische-zorg@2019\ndocument: behandelprotocol\nid:/);
  });

  it('offers required fields first', () => {
    assert.deepEqual(first(`${header}<|>`, 3), ['id', 'titel', 'behandeling']);
    check(`${header}<|>`, 'titel', `${header}titel: `);
  });

  it('offers no field twice', () => {
    assert.ok(!first(`${header}titel: Botox\n<|>\nid: botox\n`, 99).includes('titel'));
    assert.ok(!first(`${header}titel: Botox\n<|>\nid: botox\n`, 99).includes('id'));
  });

  it('offers fields in half-typed text', () => {
    check(`${header}bed<|>\ncategorie: 2\n`, 'bedenktijd', `${header}bedenktijd:\n  \ncategorie: 2\n`);
    check(`${header}bedenktijd:\n  du<|>\ncategorie: 2\n`, 'duur', `${header}bedenktijd:\n  duur: \ncategorie: 2\n`);
    check(`${header}titel: "open\nbedenktijd:\n  <|>\n`, 'van', `${header}titel: "open\nbedenktijd:\n  van: \n`);
  });

  it('offers fields in a list item, first and later', () => {
    check(`${header}uitvoerders:\n  - <|>\n`, 'medewerker', `${header}uitvoerders:\n  - medewerker: \n`);
    check(
      `${header}uitvoerders:\n  - medewerker: a-jansen\n    r<|>\n`,
      'rol',
      `${header}uitvoerders:\n  - medewerker: a-jansen\n    rol: \n`,
    );
    check(`${header}uitvoerders:\n  <|>\n`, 'medewerker', `${header}uitvoerders:\n  - medewerker: \n`);
    check(`${header}uitvoerders:\n- <|>\n`, 'medewerker', `${header}uitvoerders:\n- medewerker: \n`);
  });

  it('offers fields between brackets', () => {
    check(`${header}bedenktijd: {duur: 1 dag, <|>}\n`, 'van', `${header}bedenktijd: {duur: 1 dag, van: }\n`);
    assert.ok(!first(`${header}bedenktijd: {duur: 1 dag, <|>}\n`, 99).includes('duur'));
  });

  it('changes the key alone where it has a value', () => {
    check(`${header}cate<|>: 2\n`, 'categorie', `${header}categorie: 2\n`);
  });

  it('offers terms, by label and synonym too', () => {
    check(`${header}behandeling: <|>\n`, 'bovenste-ooglidcorrectie', `${header}behandeling: bovenste-ooglidcorrectie\n`);
    check(`${header}behandeling: "b<|>"\n`, 'botulinetoxine-injectie', `${header}behandeling: "botulinetoxine-injectie"\n`);
    check(`${header}categorie: 1<|>\n`, '2', `${header}categorie: 2\n`);
  });

  it('offers the terms of a list, but those that it has', () => {
    check(`${header}anesthesie: <|>\n`, 'lokaal', `${header}anesthesie: [lokaal]\n`);
    check(`${header}anesthesie: [lokaal, <|>]\n`, 'sedatie', `${header}anesthesie: [lokaal, sedatie]\n`);
    check(`${header}anesthesie:\n  - <|>\n`, 'sedatie', `${header}anesthesie:\n  - sedatie\n`);
    assert.ok(!first(`${header}anesthesie: [lokaal, <|>]\n`, 99).includes('lokaal'));
  });

  it('offers periods, dates and yes or no', () => {
    check(`${header}bedenktijd:\n  duur: <|>\n`, '1 week', `${header}bedenktijd:\n  duur: 1 week\n`);
    check(`${header}ingangsdatum: <|>\n`, '2026-11-23', `${header}ingangsdatum: 2026-11-23\n`);
    check(`${header}informatie:\n  mondeling: <|>\n`, 'true', `${header}informatie:\n  mondeling: true\n`);
  });

  it('offers what can be referred to in the workspace', () => {
    check(`${header}eigenaar: <|>\n`, 'a-jansen', `${header}eigenaar: a-jansen\n`);
    check(`${header}uitvoerders:\n  - medewerker: a<|>\n`, 'a-jansen', `${header}uitvoerders:\n  - medewerker: a-jansen\n`);
  });

  it('offers the norms that may be departed from', () => {
    check(
      `${header}afwijkingen:\n  - norm: <|>\n`,
      'informatie-schriftelijk',
      `${header}afwijkingen:\n  - norm: informatie-schriftelijk\n`,
    );
  });

  it('offers the frameworks of a workspace', () => {
    const text = 'kader: kader@1\ndocument: werkruimte\nnaam: X\nkaders: [<|>]\n';
    check(text, 'cosmetische-zorg@2019', 'kader: kader@1\ndocument: werkruimte\nnaam: X\nkaders: [cosmetische-zorg@2019]\n');
  });

  it('offers the whole template as an item of its own, last', () => {
    const { labels, accept } = offered(`-- nieuw.kader.yaml --\n${header}<|>`);
    assert.equal(labels.at(-1), 'Volledig sjabloon: Behandelprotocol');
    assert.match(
      accept('Volledig sjabloon: Behandelprotocol'),
      /\nid: [\s\S]*\nbedenktijd:\n {2}duur: [\s\S]*\nuitvoerders:\n {2}- medewerker: /,
    );
  });

  it('helps with packs as with any document', () => {
    const norms = 'kader: kader@1\ndocument: norms\nchapter: {nl: X, en: X}\nnorms:\n  bedenktijd:\n';
    check(`${norms}    force: <|>\n`, 'law', `${norms}    force: law\n`);
    check(`${norms}    che<|>\n`, 'check', `${norms}    check:\n      \n`);
    check(
      `${norms}    check:\n      all:\n        - {field: x, at-l<|>}\n`,
      'at-least',
      `${norms}    check:\n      all:\n        - {field: x, at-least: }\n`,
    );
  });

  it('offers nothing in a comment or in text', () => {
    assert.deepEqual(first(`${header}# hier <|>\n`, 9), []);
    assert.deepEqual(first(`${header}doel: |\n  Een <|>\n`, 9), []);
  });
});
