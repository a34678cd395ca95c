import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { createFolder } from '../host/folder.ts';
import { kader } from '../kader.ts';

const root = path.resolve(__dirname, '../..');

const workspace = 'kader: kader@1\ndocument: werkruimte\nnaam: Kliniek X\nkaders: [cosmetische-zorg@2019]\n';
const person = (id: string, rest = ''): string => `kader: cosmetische-zorg@2019\ndocument: medewerker\nid: ${id}\nnaam: A. Jansen\n${rest}`;
/** A clinic under the law too, where an expired registration is told. */
const clinic = { 'werkruimte.kader.yaml': workspace.replace('@2019]', '@2019, zorgwetten@2026]') };
const expired = 'beroep: arts\nregistraties:\n  - register: big-register\n    nummer: "1"\n    geldig-tot: 2026-10-31\n';

interface Json {
  readonly asOf: string;
  readonly problems: readonly {
    readonly file: string;
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
  }[];
  readonly verdicts: readonly { readonly file: string; readonly norm: string; readonly verdict: string }[];
  readonly summary: Readonly<Record<string, number | boolean>>;
}

async function json(cwd: string, ...argv: readonly string[]): Promise<Json> {
  const { out } = await kader(cwd, 'check', ...argv, '--format', 'json');
  return JSON.parse(out) as Json;
}

describe('kader check', () => {
  it('shows the problem, the norm with its source and the end result, and exits 1 on an error', async () => {
    const folder = createFolder({ 'x.kader.yaml': person('x', 'foutje: 1\n') });
    const { code, out, error } = await kader(folder, 'check');
    assert.equal(code, 1);
    assert.equal(error, '');
    assert.match(out, /^x\.kader\.yaml\n {2}5:1 {2}fout {2}unknown-key\n {4}5 │ foutje: 1\n {6}│ \^{6}\n {4}[^\n]*“foutje”/);
    assert.match(out, /\n1 document getoetst op peildatum 2026-11-23: 1 fout[.,]/);
  });

  it('exits 0 when all is well, and says so', async () => {
    const folder = createFolder({ 'x.kader.yaml': person('x') });
    const { code, out } = await kader(folder, 'check');
    assert.equal(code, 0);
    assert.match(out, /^1 document getoetst op peildatum 2026-11-23: geen bevindingen\.\n/);
  });

  it('leaves the examples of a pack to kader test, unless they are asked for', async () => {
    const pack =
      'kader: kader@1\ndocument: framework\nid: huis\nversion: "1"\ntitle: {nl: Huis, en: House}\nstatus: [{on: 2020-01-01, is: adopted}]\ndates: {}\nsources: {}\n';
    const folder = createFolder({ 'huis/framework.kader.yaml': pack, 'huis/examples/x.kader.yaml': person('x', 'foutje: 1\n') });
    assert.deepEqual((await json(folder)).problems, []);
    assert.equal((await json(folder, 'huis')).problems.length, 0);
    assert.equal((await json(folder, 'huis/examples')).problems[0]?.code, 'unknown-key');
    assert.equal((await json(folder, 'huis/examples/x.kader.yaml')).problems[0]?.code, 'unknown-key');
  });

  it('exits 0 and says so where there is nothing to check', async () => {
    const { code, out } = await kader(createFolder({}), 'check');
    assert.equal(code, 0);
    assert.match(out, /^Er is niets getoetst/);
  });

  it('speaks English when asked, also about itself', async () => {
    const folder = createFolder({ 'x.kader.yaml': person('x', 'foutje: 1\n') });
    const { out, error } = await kader(folder, 'check', '--lang', 'en', '.', 'nowhere');
    assert.match(out, /5:1 {2}error {2}unknown-key[\s\S]*1 document checked as of 2026-11-23: 1 error/);
    assert.equal(error, 'kader: nowhere does not exist.\n');
    assert.doesNotMatch(out, /\b(?:een|het|bevindingen)\b/);
  });

  it('judges on the as-of date, today where none is given', async () => {
    const folder = createFolder({ ...clinic, 'x.kader.yaml': person('x', expired) });
    const codes = async (...argv: readonly string[]) => (await json(folder, 'x.kader.yaml', ...argv)).problems.map(({ code }) => code);
    assert.deepEqual(await codes('--as-of', '2026-10-31'), []);
    assert.deepEqual(await codes('--as-of', '2026-11-02'), ['registratie-geldig']);
    assert.deepEqual(await codes(), ['registratie-geldig']);
    assert.equal((await json(folder)).asOf, '2026-11-23');
    assert.equal((await json(folder, '--as-of', '2024-02-29')).asOf, '2024-02-29');
  });

  it('fails on the severity that is asked for', async () => {
    const folders = {
      error: createFolder({ 'x.kader.yaml': person('x', 'foutje: 1\n') }),
      warning: createFolder({ ...clinic, 'x.kader.yaml': person('x', expired) }),
      // Whether the reference is right cannot be told without a workspace.
      information: createFolder({ 'x.kader.yaml': person('x', 'opdrachtgever: niemand\n') }),
    };
    const exits: string[] = [];
    for (const level of ['never', 'error', 'warning', 'information']) {
      for (const [name, folder] of Object.entries(folders)) {
        const { code } = await kader(folder, 'check', 'x.kader.yaml', '--fail-on', level);
        exits.push(`${level} ${name} ${code}`);
      }
    }
    assert.deepEqual(exits, [
      'never error 0',
      'never warning 0',
      'never information 0',
      'error error 1',
      'error warning 0',
      'error information 0',
      'warning error 1',
      'warning warning 1',
      'warning information 0',
      'information error 1',
      'information warning 1',
      'information information 1',
    ]);
  });

  it('gives one file the problems that it has in the whole folder', async () => {
    const examples = path.join(root, 'examples');
    const whole = await json(examples);
    const files = [
      'kliniek/protocollen/borstvergroting',
      'kliniek/protocollen/hyaluronzuur-filler',
      'praktijk/groepspraktijk/kwaliteitsbeleid',
    ];
    for (const file of files.map((name) => `${name}.kader.yaml`)) {
      const alone = await json(examples, file);
      assert.ok(alone.problems.length > 0, file);
      assert.deepEqual(
        alone.problems,
        whole.problems.filter((problem) => problem.file === file),
      );
      assert.deepEqual(
        alone.verdicts,
        whole.verdicts.filter((verdict) => verdict.file === file),
      );
    }
  });

  it('gives the same output whatever the order and number of the paths', async () => {
    const cwd = path.join(root, 'examples');
    const { out } = await kader(cwd, 'check', '--format', 'json');
    assert.equal((await kader(cwd, 'check', 'praktijk', 'kliniek', './kliniek/', '--format', 'json')).out, out);
    const files = (JSON.parse(out) as Json).problems.map(({ file }) => file);
    assert.deepEqual(files, files.toSorted());
  });

  it('writes paths as seen from where it runs, with forward slashes', async () => {
    const folder = createFolder({ 'a/x.kader.yaml': 'x', 'b/leeg.txt': '' });
    assert.deepEqual((await json(folder, 'a')).problems[0]?.file, 'a/x.kader.yaml');
    assert.deepEqual((await json(path.join(folder, 'b'), '../a')).problems[0]?.file, '../a/x.kader.yaml');
  });

  it('resolves references in the workspace of a file, and does not guess outside one', async () => {
    const folder = createFolder({
      'in/werkruimte.kader.yaml': workspace,
      'in/a.kader.yaml': person('a', 'opdrachtgever: b\n'),
      'in/diep/b.kader.yaml': person('b'),
      'uit/c.kader.yaml': person('c', 'opdrachtgever: b\n'),
    });
    const found = await json(folder, 'in/a.kader.yaml', 'uit/c.kader.yaml');
    assert.deepEqual(
      found.problems.map(({ file, code, severity }) => `${file} ${code} ${severity}`),
      ['uit/c.kader.yaml reference information'],
    );
  });

  it('reads own frameworks from the folders that it is given', async () => {
    const folder = createFolder({
      'x.kader.yaml': 'kader: huis@1\ndocument: regel\nid: x\n',
      'kaders/framework.kader.yaml':
        'kader: kader@1\ndocument: framework\nid: huis\nversion: "1"\ntitle: {nl: H, en: H}\nstatus: []\ndates: {}\nsources: {}\n',
      'kaders/regel.kader.yaml':
        'kader: kader@1\ndocument: kind\nid: regel\nlabel: {nl: Regel, en: Rule}\nschema: {type: object, properties: {id: {type: string}}}\n',
    });
    assert.deepEqual(
      (await json(folder, 'x.kader.yaml')).problems.map(({ code }) => code),
      ['header'],
    );
    assert.deepEqual((await json(folder, 'x.kader.yaml', '--frameworks', 'kaders')).problems, []);
    const { code, error } = await kader(folder, 'check', 'x.kader.yaml', '--frameworks', 'weg');
    assert.equal(code, 2);
    assert.equal(error, 'kader: De map met eigen kaders weg is er niet. De kaders erin zijn niet gebruikt.\n');
  });

  it('leaves out what git ignores, unless it is named', async () => {
    const folder = createFolder({ '.git/HEAD': '', '.gitignore': 'uit/\n', 'uit/x.kader.yaml': 'x', 'y.kader.yaml': person('y') });
    assert.equal((await json(folder)).summary.documents, 1);
    assert.deepEqual((await json(folder, 'uit')).problems.map(({ file }) => file)[0], 'uit/x.kader.yaml');
  });
});

describe('bad input', () => {
  const header = 'kader: cosmetische-zorg@2019\ndocument: medewerker\n';

  const cases: Readonly<Record<string, readonly [content: string | Uint8Array, code: string, place: string]>> = {
    'an empty file': ['', 'header', '0:0'],
    'a file of spaces': ['  \n\n', 'header', '0:0'],
    'a NUL byte': [`${header}id: a\nnaam: a\0b\n`, 'encoding', '3:7'],
    'bytes that are not UTF-8': [Buffer.concat([Buffer.from(`${header}id: b\nnaam: caf`), Buffer.from([0xe9, 0x0a])]), 'encoding', '3:9'],
    'a file in UTF-16': [Buffer.from('\uFEFFkader: x\n', 'utf16le'), 'encoding', '0:0'],
    'a merge conflict': [`${header}<<<<<<< HEAD\nid: c\n=======\nid: d\n>>>>>>> z\nnaam: X\n`, 'conflict', '2:0'],
    'several documents in a file': [`${header}id: e\nnaam: X\n---\na: b\n`, 'second-document', '4:0'],
    'an unclosed quote': [`${header}id: f\nnaam: "X\n`, 'unclosed-quote', '3:6'],
  };
  let checked: Json;

  before(async () => {
    const files = Object.entries(cases).map(([title, [content]]) => [`${title}.kader.yaml`, content]);
    checked = await json(createFolder(Object.fromEntries(files)));
  });

  for (const [title, [, code, place]] of Object.entries(cases)) {
    it(`gives a message at the right place: ${title}`, () => {
      const own = checked.problems.filter(({ file }) => file === `${title}.kader.yaml`);
      const places = own.map((problem) => `${problem.code} ${problem.range.start.line}:${problem.range.start.character}`);
      assert.ok(places.includes(`${code} ${place}`), places.join('\n'));
      assert.equal(checked.summary.complete, true);
    });
  }

  it('says once of each path that it cannot read, checks the rest, and exits 2', async () => {
    const folder = createFolder({ 'x.kader.yaml': person('x'), 'map.kader.yaml/nota.txt': '' });
    symlinkSync('nergens', path.join(folder, 'weg.kader.yaml'));
    const { code, out, error } = await kader(folder, 'check', '.', 'niets', 'niets.kader.yaml');
    assert.equal(code, 2);
    assert.deepEqual(error.trimEnd().split('\n'), [
      'kader: map.kader.yaml is een map met de naam van een document. Geef de map een andere naam; het document zelf ontbreekt.',
      'kader: weg.kader.yaml is een koppeling naar iets dat er niet is, en is niet getoetst.',
      'kader: niets bestaat niet.',
      'kader: niets.kader.yaml bestaat niet.',
    ]);
    assert.match(out, /^1 document getoetst/);
    assert.match(out, /Let op: 4 bestanden of mappen konden niet worden gelezen\./);
    assert.equal((await kader(folder, 'check', '--fail-on', 'never')).code, 2);
    assert.equal((await json(folder)).summary.unreadable, 2);
  });

  it('mentions a link that goes round, and is not stopped by it', async () => {
    const folder = createFolder({ 'a/x.kader.yaml': person('x') });
    symlinkSync('..', path.join(folder, 'a/rond'));
    const { code, out, error } = await kader(folder, 'check');
    assert.equal(code, 0);
    assert.match(error, /^kader: a\/rond is een koppeling naar een map waar zij zelf in staat\.[^\n]*\n$/);
    assert.match(out, /^1 document getoetst/);
  });

  it('keeps control characters in names and text from the terminal', async () => {
    const folder = createFolder({ 'a\u001B[31m.kader.yaml': '\u001B[31m\u0007' });
    const { out, error } = await kader(folder, 'check', '.', 'b\u001B[31m');
    assert.doesNotMatch(out + error, /[\u001B\u0007]/);
  });
});
