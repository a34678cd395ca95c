import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findDocuments, folderUriOf, pathOf, readText, uriOf } from '../../server/host/files.ts';
import { createFolder } from './folder.ts';

function found(folder: string, from = folder): readonly string[] {
  return findDocuments(from).files.map((file) => path.relative(folder, file.path));
}

function unread(folder: string, from = folder): readonly string[] {
  return findDocuments(from).unreadable.map((problem) => `${path.relative(folder, problem.path)} ${problem.reason}`);
}

/** What git itself would show of the documents in a folder: the judge of how its rules are to be read. */
function shownByGit(folder: string): readonly string[] {
  const names = execFileSync('git', ['ls-files', '--others', '--exclude-standard', '-z'], { cwd: folder, encoding: 'utf8' });
  return names
    .split('\0')
    .filter((name) => name.endsWith('.kader.yaml'))
    .sort();
}

describe('finding documents', () => {
  it('gives those at every depth, ordered by path, and nothing else', () => {
    const folder = createFolder({
      'b.kader.yaml': '',
      'a/z.kader.yaml': '',
      'a/a.kader.yaml': '',
      'a/a.yaml': '',
      'kader.yaml': '',
      'c.md': '',
    });
    assert.deepEqual(found(folder), ['a/a.kader.yaml', 'a/z.kader.yaml', 'b.kader.yaml']);
  });

  it('can stay at the top', () => {
    const folder = createFolder({ 'b.kader.yaml': '', 'a/a.kader.yaml': '' });
    assert.deepEqual(
      findDocuments(folder, 'top').files.map((file) => path.basename(file.path)),
      ['b.kader.yaml'],
    );
  });

  it('never enters .git and node_modules', () => {
    const folder = createFolder({
      '.git/x.kader.yaml': '',
      'node_modules/p/x.kader.yaml': '',
      'a/node_modules/x.kader.yaml': '',
      '.b/x.kader.yaml': '',
    });
    assert.deepEqual(found(folder), ['.b/x.kader.yaml']);
  });

  it('gives a file by itself, whatever it is called', () => {
    const folder = createFolder({ 'beleid.txt': '' });
    assert.deepEqual(found(folder, path.join(folder, 'beleid.txt')), ['beleid.txt']);
  });

  it('says of a path that is not there that it is missing', () => {
    const folder = createFolder({});
    assert.deepEqual(unread(folder, path.join(folder, 'weg')), ['weg missing']);
  });

  it('says the same of a path through a file, and of one that no disk has room for', () => {
    const folder = createFolder({ 'x.kader.yaml': '' });
    const long = 'a'.repeat(300);
    assert.deepEqual(unread(folder, path.join(folder, 'x.kader.yaml', 'y')), ['x.kader.yaml/y missing']);
    assert.deepEqual(unread(folder, path.join(folder, long)), [`${long} missing`]);
  });

  it('reports a folder with the name of a document, and still looks into it', () => {
    const folder = createFolder({ 'x.kader.yaml/y.kader.yaml': '' });
    assert.deepEqual(found(folder), ['x.kader.yaml/y.kader.yaml']);
    assert.deepEqual(unread(folder), ['x.kader.yaml folder']);
  });

  it('reports a document that is no regular file instead of waiting for it', function () {
    if (process.platform === 'win32') this.skip();
    const folder = createFolder({});
    execFileSync('mkfifo', [path.join(folder, 'pijp.kader.yaml')]);
    assert.deepEqual(unread(folder), ['pijp.kader.yaml special']);
    assert.deepEqual(unread(folder, path.join(folder, 'pijp.kader.yaml')), ['pijp.kader.yaml special']);
  });
});

describe('links', () => {
  it('that lead back to a folder above them are reported once each', () => {
    const folder = createFolder({ 'a/b/x.kader.yaml': '' });
    symlinkSync(folder, path.join(folder, 'a/b/terug'));
    assert.deepEqual(found(folder), ['a/b/x.kader.yaml']);
    assert.deepEqual(unread(folder), ['a/b/terug cycle']);
  });

  it('to a folder or file elsewhere are followed', () => {
    const elsewhere = createFolder({ 'y.kader.yaml': '', 'z/z.kader.yaml': '' });
    const folder = createFolder({});
    symlinkSync(path.join(elsewhere, 'z'), path.join(folder, 'map'));
    symlinkSync(path.join(elsewhere, 'y.kader.yaml'), path.join(folder, 'y.kader.yaml'));
    assert.deepEqual(found(folder), ['map/z.kader.yaml', 'y.kader.yaml']);
  });

  it('never show a document twice: its own place counts', () => {
    const folder = createFolder({ 'echt/x.kader.yaml': '' });
    symlinkSync('echt', path.join(folder, 'aan'));
    symlinkSync('echt/x.kader.yaml', path.join(folder, 'a.kader.yaml'));
    assert.deepEqual(found(folder), ['echt/x.kader.yaml']);
    assert.deepEqual(unread(folder), []);
  });

  it('between two folders do not go round', () => {
    const [one, other] = [createFolder({ 'x.kader.yaml': '' }), createFolder({ 'y.kader.yaml': '' })];
    symlinkSync(other, path.join(one, 'naar'));
    symlinkSync(one, path.join(other, 'terug'));
    assert.deepEqual(found(one), ['naar/y.kader.yaml', 'x.kader.yaml']);
  });

  it('that lead to themselves alone lead to nothing', () => {
    const folder = createFolder({ 'x.kader.yaml': '' });
    symlinkSync('lus', path.join(folder, 'lus'));
    symlinkSync('lus.kader.yaml', path.join(folder, 'lus.kader.yaml'));
    assert.deepEqual(found(folder), ['x.kader.yaml']);
    assert.deepEqual(unread(folder), ['lus.kader.yaml dangling']);
    assert.deepEqual(unread(folder, path.join(folder, 'lus')), ['lus dangling']);
  });

  it('to nothing are reported where a document was to be expected', () => {
    const folder = createFolder({});
    symlinkSync('nergens', path.join(folder, 'weg.kader.yaml'));
    symlinkSync('nergens', path.join(folder, 'weg.txt'));
    assert.deepEqual(unread(folder), ['weg.kader.yaml dangling']);
  });
});

describe("git's ignore rules", () => {
  const names = [
    'a',
    'b',
    'sub/a',
    'sub/b',
    'sub/deep/a',
    'sub/deep/b',
    'uit/a',
    'sub/uit/a',
    'sub/uit/b',
    'k [1]/a',
    'k [1]/b',
    '#h/a',
    'Groot/a',
  ];
  const documents = Object.fromEntries(names.map((name) => [`${name}.kader.yaml`, '']));

  const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'by name, at every depth': { '.gitignore': 'a.kader.yaml\n' },
    'by path': { '.gitignore': '/a.kader.yaml\nsub/deep/b.kader.yaml\n' },
    'of a folder': { '.gitignore': 'uit/\n' },
    'with exceptions': { '.gitignore': '*.kader.yaml\n!b.kader.yaml\n' },
    'in a folder below': { 'sub/.gitignore': '/a.kader.yaml\ndeep/\n' },
    'by name in a folder below': { 'sub/.gitignore': 'b.kader.yaml\n' },
    'taken back below': { '.gitignore': 'b.kader.yaml\n', 'sub/deep/.gitignore': '!b.kader.yaml\n' },
    'of a folder, taken back below': { '.gitignore': 'uit/\n', 'sub/.gitignore': '!uit/\n' },
    'not taken back inside an ignored folder': { '.gitignore': 'uit/\n', 'sub/uit/.gitignore': '!a.kader.yaml\n' },
    'in a folder with signs in its name': { 'k [1]/.gitignore': '/a.kader.yaml\n', '#h/.gitignore': 'a*\n' },
    'with stars': { '.gitignore': 'sub/**/a.kader.yaml\n', 'sub/.gitignore': '**/b.kader.yaml\n' },
    'with comments, spaces and Windows line ends': {
      '.gitignore': '# a.kader.yaml\r\n\r\nb.kader.yaml   \r\n',
      'sub/.gitignore': '\\#h\n!deep/b.kader.yaml\n',
    },
    'in .git/info/exclude, which comes last': { '.git/info/exclude': 'a.kader.yaml\n', 'sub/.gitignore': '!a.kader.yaml\n' },
  };

  for (const [title, rules] of Object.entries(cases)) {
    it(`are read as git reads them: ${title}`, () => {
      const folder = createFolder(documents);
      execFileSync('git', ['init', '-q'], { cwd: folder });
      for (const [name, content] of Object.entries(rules)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
      const expected = shownByGit(folder);
      assert.deepEqual(found(folder), expected);
      assert.ok(expected.length > 0 && expected.length < names.length, 'the case shows something');
      const below = expected.filter((name) => name.startsWith('sub/'));
      assert.deepEqual(found(folder, path.join(folder, 'sub')), below, 'the same where the search begins lower');
    });
  }

  it('do not hide what was asked for by name', () => {
    const folder = createFolder({
      '.git/HEAD': '',
      '.gitignore': 'uit/\n',
      'uit/a.kader.yaml': '',
      'uit/in/b.kader.yaml': '',
      'uit/.gitignore': 'in\n',
    });
    assert.deepEqual(found(folder), []);
    assert.deepEqual(found(folder, path.join(folder, 'uit')), ['uit/a.kader.yaml']);
    assert.deepEqual(found(folder, path.join(folder, 'uit/a.kader.yaml')), ['uit/a.kader.yaml']);
  });

  it('do not reach into another repository, nor out of it', () => {
    const folder = createFolder({ '.git/HEAD': '', '.gitignore': 'a.kader.yaml\n', 'ander/.git/HEAD': '', 'ander/a.kader.yaml': '' });
    assert.deepEqual(found(folder), ['ander/a.kader.yaml']);
    assert.deepEqual(found(folder, path.join(folder, 'ander')), ['ander/a.kader.yaml']);
  });

  it('of a linked work tree stand in its repository', () => {
    const folder = createFolder({
      'hoofd/.git/info/exclude': 'a.kader.yaml\n',
      'hoofd/.git/worktrees/tak/commondir': '../..\n',
      'tak/a.kader.yaml': '',
      'tak/b.kader.yaml': '',
    });
    writeFileSync(path.join(folder, 'tak/.git'), `gitdir: ${path.join(folder, 'hoofd/.git/worktrees/tak')}\n`);
    assert.deepEqual(found(folder, path.join(folder, 'tak')), ['tak/b.kader.yaml']);
  });

  it('hold without a repository too', () => {
    const folder = createFolder({ '.gitignore': 'a.kader.yaml\n', 'a.kader.yaml': '', 'b.kader.yaml': '' });
    assert.deepEqual(found(folder), ['b.kader.yaml']);
  });
});

describe('reading', () => {
  it('keeps what is UTF-8 and shows the rest as U+FFFD, never failing', () => {
    const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a, 0x00, 0xc3, 0xab]);
    const folder = createFolder({ 'x.kader.yaml': bytes });
    assert.equal(readText(path.join(folder, 'x.kader.yaml')), 'caf\uFFFD\n\0ë');
  });

  it('leaves out a byte order mark, as editors do', () => {
    const folder = createFolder({ 'x.kader.yaml': '\uFEFFkader: x' });
    assert.equal(readText(path.join(folder, 'x.kader.yaml')), 'kader: x');
  });

  it('gives the reason where there is nothing to read', () => {
    const folder = createFolder({});
    assert.deepEqual(readText(path.join(folder, 'weg')), { path: path.join(folder, 'weg'), reason: 'missing' });
    assert.deepEqual(readText(folder), { path: folder, reason: 'folder' });
  });
});

describe('addresses', () => {
  it('lead back to the same path, with every sign in it', () => {
    const folder = createFolder({});
    for (const name of ['één map/100% #1?.kader.yaml', 'a+b&c.kader.yaml']) {
      const file = path.join(folder, name);
      assert.equal(pathOf(uriOf(file)), file);
    }
    assert.match(folderUriOf(folder), /[^/]\/$/);
    assert.equal(folderUriOf(`${folder}/`), folderUriOf(folder));
  });

  it('of another kind have no path', () => {
    assert.equal(pathOf('untitled:Untitled-1'), undefined);
    assert.equal(pathOf('vscode-vfs://github/a/b'), undefined);
  });
});
