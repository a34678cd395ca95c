import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { folderUriOf, pathOf, readText, uriOf } from '../../server/host/files.ts';
import { Finder } from '../../server/host/workspace.ts';
import { createService } from '../fixture.ts';
import { createFolder } from './folder.ts';

const workspace = 'kader: kader@1\ndocument: werkruimte\nnaam: X\nkaders: [cosmetische-zorg@2019]\n';
const person = (id: string): string => `kader: cosmetische-zorg@2019\ndocument: medewerker\nid: ${id}\nnaam: X\n`;

/** What is found, read and asked for, as paths relative to the folder. */
function load(folder: string, paths: readonly string[], frameworks: readonly string[] = []) {
  const service = createService();
  const finder = new Finder(service.packs());
  const asked = finder.ask(paths.map((name) => path.resolve(folder, name)));
  const read = (): void => {
    for (const uri of finder.found()) service.set(uri, String(readText(pathOf(uri) ?? '')));
  };
  read();
  service.configure({ frameworks: frameworks.map((name) => folderUriOf(path.join(folder, name))) });
  for (const packFolder of service.packFolders()) finder.packFiles(packFolder);
  read();
  const short = (uri: string): string => uri.replace(folderUriOf(folder), '');
  return {
    service,
    loaded: service.uris().map(short),
    asked: asked.map(short),
    unreadable: finder.unreadable().map((problem) => `${path.relative(folder, problem.path)} ${problem.reason}`),
  };
}

describe('finding a workspace', () => {
  it('brings in all of it for one file, and asks for that file only', () => {
    const folder = createFolder({
      'werkruimte.kader.yaml': workspace,
      'a/x.kader.yaml': person('x'),
      'b/y.kader.yaml': person('y'),
    });
    const { asked, loaded } = load(folder, ['a/x.kader.yaml']);
    assert.deepEqual(asked, ['a/x.kader.yaml']);
    assert.deepEqual(loaded, ['a/x.kader.yaml', 'b/y.kader.yaml', 'werkruimte.kader.yaml']);
  });

  it('takes the nearest one, and leaves what is outside it alone', () => {
    const folder = createFolder({
      'werkruimte.kader.yaml': workspace,
      'x.kader.yaml': person('x'),
      'in/werkruimte.kader.yaml': workspace,
      'in/a/y.kader.yaml': person('y'),
    });
    assert.deepEqual(load(folder, ['in/a']).loaded, ['in/a/y.kader.yaml', 'in/werkruimte.kader.yaml']);
  });

  it('takes several, also where one path is given twice', () => {
    const folder = createFolder({
      'een/werkruimte.kader.yaml': workspace,
      'een/x.kader.yaml': person('x'),
      'twee/werkruimte.kader.yaml': workspace,
      'twee/x.kader.yaml': person('x'),
    });
    const { asked, loaded } = load(folder, ['twee/x.kader.yaml', 'een', 'een/x.kader.yaml', 'een']);
    assert.deepEqual(asked, ['een/werkruimte.kader.yaml', 'een/x.kader.yaml', 'twee/x.kader.yaml']);
    assert.equal(loaded.length, 4);
  });

  it('takes all of a folder without one', () => {
    const folder = createFolder({ 'a/x.kader.yaml': person('x'), 'b/c/y.kader.yaml': person('y'), 'b/c/nota.txt': '' });
    assert.deepEqual(load(folder, ['b']).loaded, ['b/c/y.kader.yaml']);
    assert.deepEqual(load(folder, ['.']).loaded, ['a/x.kader.yaml', 'b/c/y.kader.yaml']);
  });

  it('looks only beside a file that has none, as its folder may hold anything', () => {
    const folder = createFolder({ 'x.kader.yaml': person('x'), 'y.kader.yaml': person('y'), 'diep/z.kader.yaml': person('z') });
    const { asked, loaded } = load(folder, ['x.kader.yaml']);
    assert.deepEqual(asked, ['x.kader.yaml']);
    assert.deepEqual(loaded, ['x.kader.yaml', 'y.kader.yaml']);
  });

  it('takes a named file whatever it is called, and also where git ignores it', () => {
    const folder = createFolder({
      '.gitignore': 'weg.kader.yaml',
      'werkruimte.kader.yaml': workspace,
      'weg.kader.yaml': person('x'),
      'p.yml': person('y'),
    });
    assert.deepEqual(load(folder, ['.']).asked, ['werkruimte.kader.yaml']);
    assert.deepEqual(load(folder, ['weg.kader.yaml', 'p.yml']).asked, ['p.yml', 'weg.kader.yaml']);
  });

  it('knows a document by one name when it is reached by a link', () => {
    const folder = createFolder({ 'werkruimte.kader.yaml': workspace, 'echt/x.kader.yaml': person('x') });
    symlinkSync('echt', path.join(folder, 'link'));
    const { asked, loaded, service } = load(folder, ['link/x.kader.yaml']);
    assert.deepEqual(asked, ['echt/x.kader.yaml']);
    assert.deepEqual(loaded, ['echt/x.kader.yaml', 'werkruimte.kader.yaml']);
    assert.deepEqual(service.check(uriOf(path.join(folder, 'echt/x.kader.yaml'))).problems, []);
  });

  it('reads the own frameworks that the workspace names, wherever they are', () => {
    const folder = createFolder({
      'kliniek/werkruimte.kader.yaml': `${workspace}eigen-kaders: ../kaders\n`,
      'kaders/huis/framework.kader.yaml': 'kader: kader@1\ndocument: framework\nid: huis\nversion: "1"\n',
    });
    const { asked, service, unreadable } = load(folder, ['kliniek']);
    assert.deepEqual(asked, ['kliniek/werkruimte.kader.yaml']);
    assert.ok(service.packs().has('huis@1'));
    assert.deepEqual(unreadable, []);
  });

  it('reads those that the settings name, and says so where a folder is not there', () => {
    const folder = createFolder({
      'x.kader.yaml': person('x'),
      'kaders/huis/framework.kader.yaml': 'kader: kader@1\ndocument: framework\nid: huis\nversion: "1"\n',
    });
    const { service, unreadable } = load(folder, ['x.kader.yaml'], ['kaders', 'weg', 'x.kader.yaml']);
    assert.ok(service.packs().has('huis@1'));
    assert.deepEqual(unreadable, ['weg no-pack-folder', 'x.kader.yaml no-pack-folder']);
  });

  it('goes on after what it cannot read', () => {
    const folder = createFolder({ 'a.kader.yaml/b.kader.yaml': person('x'), 'c.kader.yaml': person('y') });
    symlinkSync('nergens', path.join(folder, 'd.kader.yaml'));
    const { asked, unreadable } = load(folder, ['.', 'weg']);
    assert.deepEqual(asked, ['a.kader.yaml/b.kader.yaml', 'c.kader.yaml']);
    assert.deepEqual(unreadable, ['a.kader.yaml folder', 'd.kader.yaml dangling', 'weg missing']);
  });

  it('goes on after paths that nothing can be asked about, as paths to check and as folders of frameworks', () => {
    const long = 'a'.repeat(300);
    const folder = createFolder({ 'x.kader.yaml': person('x') });
    symlinkSync('lus', path.join(folder, 'lus'));
    const asked = load(folder, ['lus', 'lus/y', 'x.kader.yaml/y', long, 'x.kader.yaml']);
    assert.deepEqual(asked.asked, ['x.kader.yaml']);
    assert.deepEqual(asked.unreadable, ['lus dangling', 'lus/y dangling', 'x.kader.yaml/y missing', `${long} missing`]);
    const named = load(folder, ['x.kader.yaml'], ['lus', 'x.kader.yaml/y', long]);
    assert.deepEqual(named.unreadable, ['lus dangling', 'x.kader.yaml/y no-pack-folder', `${long} no-pack-folder`]);
  });
});
