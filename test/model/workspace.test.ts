/** Workspaces in and beside each other, and what can be referred to in each. */

import assert from 'node:assert/strict';
import { checkMarks, createService } from '../fixture.ts';
import { checkPack, norm, ownPack, works } from '../packs/own-pack.ts';

const protocol = (id: string, owner: string): string => `kader: proef@1\ndocument: blad\nid: ${id}\nklaar: true\nander: ${owner}\n`;
const workspace = (name: string): string => `kader: kader@1\ndocument: werkruimte\nnaam: ${name}\nkaders: [proef@1]\n`;

describe('a reference', () => {
  it('leads to a document of the kind in the same workspace', () => {
    checkPack({
      more: `-- een.kader.yaml --\n${protocol('een', 'twee')}-- map/twee.kader.yaml --\n${protocol('twee', 'drie')}#      ^^^^ error reference\n`,
      document: 'klaar: true\n',
    });
  });

  it('may lead to itself, and round', () => {
    checkPack({
      norms: works + norm('n', 'check: {field: ander.ander.ander.klaar, is: true}'),
      more: `-- een.kader.yaml --\n${protocol('een', 'een')}-- twee.kader.yaml --\n${protocol('twee', 'drie')}-- drie.kader.yaml --\n${protocol('drie', 'twee')}`,
      document: 'klaar: true\nander: een\n',
    });
  });

  it('leads through other documents to what a norm reads there', () => {
    const asks = { norms: works + norm('n', 'check: {field: ander.kleur, is: rood}') };
    checkPack({
      ...asks,
      more: `-- een.kader.yaml --\n${protocol('een', 'een')}kleur: blauw\n#      ^^^^^ error n\n`,
      document: 'klaar: true\nander: een\n#      ^^^ error n\n',
    });
  });
});

describe('workspaces', () => {
  const files = (nested: string): string =>
    ownPack({
      more: `-- links/werkruimte.kader.yaml --\n${workspace('Links')}-- links/een.kader.yaml --\n${protocol('een', 'een')}${nested}`,
      document: 'klaar: true\n',
    });

  it('beside each other do not see each other', () => {
    checkMarks(
      files(`-- rechts/werkruimte.kader.yaml --
${workspace('Rechts')}-- rechts/twee.kader.yaml --
${protocol('twee', 'een')}#      ^^^ error reference
`),
    );
  });

  it('in each other take the documents below them, and the outer one does not see those', () => {
    checkMarks(
      files(`-- buiten.kader.yaml --
${protocol('buiten', 'een')}#      ^^^ error reference
-- links/diep/twee.kader.yaml --
${protocol('twee', 'een')}-- links/diep/drie.kader.yaml --
${protocol('drie', 'buiten')}#      ^^^^^^ error reference
`),
    );
  });

  it('are told apart by folder, not by the beginning of its name', () => {
    checkMarks(files(`-- links-2/twee.kader.yaml --\n${protocol('twee', 'een')}#      ^^^ error reference\n`));
  });

  it('are none for documents that have no workspace document above them: those belong together', () => {
    const documents = { een: 'naam: x\n', twee: 'naam: y\n' };
    const service = createService(
      Object.entries(documents).map(([name, text]) => ({
        uri: `file:///los/${name}/x.kader.yaml`,
        text: `kader: kader@1\ndocument: norms\n${text}`,
      })),
    );
    assert.equal(service.view('file:///los/een/x.kader.yaml')?.workspace.ofKind('kader@1/norms').length, 2);
    assert.equal(service.view('file:///los/een/x.kader.yaml')?.workspace.root, undefined);
  });
});

describe('the folder of own packs', () => {
  /** The folders that the workspace document at file:///werk/kliniek/ names with this text. */
  const named = (folder: string, root = 'file:///werk/kliniek/'): readonly string[] =>
    createService([{ uri: `${root}werkruimte.kader.yaml`, text: `${workspace('x')}eigen-kaders: ${folder}\n` }]).packFolders();

  it('is seen from the workspace document', () => {
    const folders = {
      pakket: 'file:///werk/kliniek/pakket/',
      'pakket/': 'file:///werk/kliniek/pakket/',
      './pakket': 'file:///werk/kliniek/pakket/',
      'een/twee': 'file:///werk/kliniek/een/twee/',
      '../gedeeld': 'file:///werk/gedeeld/',
      '.': 'file:///werk/kliniek/',
      'eigen kaders': 'file:///werk/kliniek/eigen%20kaders/',
      "'50% #1?'": 'file:///werk/kliniek/50%25%20%231%3F/',
      één: 'file:///werk/kliniek/%C3%A9%C3%A9n/',
    };
    for (const [text, folder] of Object.entries(folders)) assert.deepEqual(named(text), [folder], text);
    assert.deepEqual(named('pakket', 'vscode-vfs://github/x/'), ['vscode-vfs://github/x/pakket/']);
  });

  it('is none where its name is still to be typed: it would be the whole disk', () => {
    for (const text of ['', '""', '/', '//', '..', '../', '../..', "' '", '[]']) assert.deepEqual(named(text), [], text);
  });
});
