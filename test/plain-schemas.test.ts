/**
 * The plain JSON Schemas of the product, as editors use them that know nothing of Kader: what is right to the engine is right to
 * them, what has the wrong shape is wrong to them, and a generic YAML server shows our words.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CompletionItem } from 'vscode-languageserver/node';
import { parse, parseDocument, stringify } from 'yaml';
import type { Problem } from '../server/check/problem.ts';
import type { Schema } from '../server/packs/field.ts';
import type { Kind, Pack } from '../server/packs/pack.ts';
import { kindSchema, packSchema, packsSchema, plainFiles } from '../server/packs/plain-schema.ts';
import { bundledPacks, createService, filesUnder, inProject } from './fixture.ts';
import { documentsOf } from './packs/documents.ts';
import { plainErrors } from './packs/plain.ts';
import { YamlServer } from './yaml-server.ts';

type Wrong = (value: unknown) => readonly string[];

/** For packs, what is wrong with a document of a kind: by the schemas of the kind, of its pack, and over all. */
function createChecks(packs: ReadonlyMap<string, Pack>): (value: unknown, pack?: Pack, kind?: Kind) => readonly (readonly string[])[] {
  const made = new Map<string, Wrong>();
  const of = (name: string, make: () => Schema): Wrong => {
    const found = made.get(name) ?? plainErrors(make());
    made.set(name, found);
    return found;
  };
  return (value, pack, kind) => [
    of('', () => packsSchema(packs, 'nl'))(value),
    ...(pack ? [of(pack.id, () => packSchema(pack, packs, 'nl'))(value)] : []),
    ...(kind ? [of(`${kind.pack}/${kind.id}`, () => kindSchema(kind, packs, 'nl'))(value)] : []),
  ];
}

/** Problems that a plain schema surely has too: it knows all of what they are about. */
function isPlain({ code, severity }: Problem): boolean {
  // A slip in the writing, of what is right as YAML, makes a value of another sort.
  const codes = ['required', 'unknown-key', 'type', 'missing-space', 'unquoted-colon', 'enum', 'term', 'header'];
  return severity === 'error' && codes.includes(code);
}

/** Problems of the shape that a plain schema may have too: forms that JSON Schema does not know, and sizes of what is no text to it. */
function isShape({ code, severity }: Problem): boolean {
  return severity === 'error' && ['format', 'size', 'duplicate-item', 'value'].includes(code);
}

/** What a plain schema must say of the document; undefined where it may say either. */
function isRight(problems: readonly Problem[]): boolean | undefined {
  if (problems.some(isPlain)) return false;
  return problems.some(isShape) ? undefined : true;
}

function assertSame(problems: readonly Problem[], found: readonly (readonly string[])[]): void {
  const expected = isRight(problems);
  if (expected === true) assert.deepEqual(found.flat(), []);
  const codes = problems.map(({ code }) => code);
  if (expected === false) for (const errors of found) assert.notDeepEqual(errors, [], `only the engine finds ${codes}`);
}

const built = path.resolve(__dirname, '../dist/schemas');

describe('the plain schemas as they are built', () => {
  const files = plainFiles(bundledPacks().packs);

  it('are those of the packs', () => {
    const names = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    assert.deepEqual(names.map((name) => name.replaceAll('\\', '/')).toSorted(), files.map(({ path: name }) => name).toSorted());
    for (const { path: name, schema } of files) assert.deepEqual(JSON.parse(readFileSync(path.join(built, name), 'utf8')), schema, name);
  });

  for (const { path: name, schema } of files) it(`are valid: ${name}`, () => assert.equal(typeof plainErrors(schema), 'function'));
});

describe('a document, to a plain schema', () => {
  const files = ['examples', 'schemas'].flatMap(filesUnder);
  const service = createService(files);
  // A workspace may have packs of its own.
  const known = new Map<ReadonlyMap<string, Pack>, ReturnType<typeof createChecks>>();

  for (const { uri, text } of files) {
    const document = parseDocument(text);
    // What is broken as YAML is no value to any schema.
    if (document.errors.length > 0) continue;
    it(`is right where its shape is: ${inProject(uri).slice(1)}`, () => {
      const view = service.view(uri);
      assert.ok(view);
      const check = known.get(view.packs) ?? createChecks(view.packs);
      known.set(view.packs, check);
      assertSame(service.check(uri).problems, check(document.toJS(), view.model.pack, view.model.kind));
    });
  }
});

describe('a slip in a document, to a plain schema', () => {
  const check = createChecks(bundledPacks().packs);
  const right = `kader: cosmetische-zorg@2019
document: behandelprotocol
id: peeling
titel: Peeling
behandeling: littekencorrectie
categorie: 2
bedenktijd:
  duur: 1 dag
anesthesie: [lokaal]
`;

  const slips: Readonly<Record<string, readonly [written: string, instead: string]>> = {
    required: ['titel: Peeling\n', ''],
    'unknown-key': ['bedenktijd:', 'bedenk-tijd:'],
    type: ['anesthesie: [lokaal]', 'anesthesie: lokaal'],
    term: ['categorie: 2', 'categorie: 4'],
    header: ['document: behandelprotocol', 'document: behandelprotocool'],
  };

  for (const [code, [written, instead]] of Object.entries(slips)) {
    it(`is wrong: ${code}`, () => {
      const service = createService();
      const said = (text: string): readonly Problem[] => {
        service.set('file:///werk/protocol.kader.yaml', text);
        return service.check('file:///werk/protocol.kader.yaml').problems.filter(isPlain);
      };
      const { packs } = bundledPacks();
      const pack = packs.get('cosmetische-zorg@2019');
      const kind = pack?.kinds.get('behandelprotocol');
      assert.deepEqual(said(right), []);
      assert.deepEqual(check(parse(right), pack, kind).flat(), []);
      const wrong = right.replace(written, instead);
      assert.deepEqual(
        said(wrong).map((problem) => problem.code),
        [code],
      );
      assertSame(said(wrong), check(parse(wrong), pack, kind));
    });
  }
});

describe('any document, to a plain schema', () => {
  const { packs } = bundledPacks();
  const check = createChecks(packs);
  const service = createService();
  const uri = 'file:///werk/document.kader.yaml';
  const tried = { right: 0, wrong: 0 };

  for (const pack of packs.values()) {
    for (const kind of pack.kinds.values()) {
      it(`is right or wrong as it is to the engine: ${pack.id} ${kind.id}`, () => {
        fc.assert(
          fc.property(documentsOf(kind), (document) => {
            const text = stringify(document);
            service.set(uri, text);
            const { problems } = service.check(uri);
            const expected = isRight(problems);
            if (expected !== undefined) tried[expected ? 'right' : 'wrong']++;
            assertSame(problems, check(parse(text), pack, kind));
          }),
          { numRuns: 40 },
        );
      });
    }
  }

  after(() => assert.ok(tried.right > 50 && tried.wrong > 50, JSON.stringify(tried)));
});

describe('an editor with a generic YAML server', () => {
  const header = 'kader: cosmetische-zorg@2019\ndocument: behandelprotocol\n';
  let server: YamlServer;

  before(async () => {
    server = await YamlServer.start({
      [path.join(built, 'kader.schema.json')]: 'nl/*.kader.yaml',
      [path.join(built, 'kader.en.schema.json')]: 'en/*.kader.yaml',
      [path.join(built, 'cosmetische-zorg@2019/behandelprotocol.schema.json')]: 'protocol/*.kader.yaml',
    });
  });

  after(() => server.stop());

  const shown = (item: CompletionItem | undefined): string =>
    typeof item?.documentation === 'object' ? item.documentation.value : (item?.documentation ?? '');

  for (const folder of ['nl', 'protocol']) {
    it(`proposes terms, each with what the framework says of it: ${folder}`, async () => {
      const proposed = await server.complete(`${header}behandeling: <|>\n`, folder);
      assert.match(shown(proposed.get('bovenste-ooglidcorrectie')), /^\*\*Bovenste ooglidcorrectie\*\* — .*Categorie 2\..*Bron: /);
    });

    it(`proposes fields, each with what is written there: ${folder}`, async () => {
      const proposed = await server.complete(`${header}id: x\n<|>\n`, folder);
      assert.equal(shown(proposed.get('titel')), 'De naam van het protocol zoals medewerkers die kennen.');
      assert.equal(proposed.get('titel')?.textEdit?.newText, 'titel: ');
      assert.equal(proposed.get('behandeling')?.textEdit?.newText, 'behandeling: ');
      assert.equal(proposed.get('status')?.textEdit?.newText, 'status: ');
    });

    it(`proposes nothing where any text may stand: ${folder}`, async () => {
      assert.deepEqual([...(await server.complete(`${header}titel: <|>\n`, folder)).keys()], []);
    });

    it(`shows what a field is: ${folder}`, async () => {
      const text = await server.hover(`${header}titel: x\nbehand<|>eling: littekencorrectie\ncategorie: 2\n`, folder);
      assert.match(text, /^#### Behandeling\n\nDe behandeling zoals het kader haar noemt/);
      assert.match(text, /`littekencorrectie`: \*\*Littekencorrectie\*\*/);
    });

    it(`reports what is wrong, where it stands, and nothing else: ${folder}`, async () => {
      const wrong = 'categorie: 4\nbedenk-tijd: 1 dag\nanesthesie: [lokaal, roes]\nversie: 2.1\ningangsdatum: 2026-01-01\n';
      const problems = await server.problems(`${header}id: x\ntitel: x\nbehandeling: x\n${wrong}`, folder);
      assert.deepEqual(problems, ['6 4', '7 bedenk-tijd', '8 roes']);
    });
  }

  it('proposes frameworks, and the kinds of the one that was chosen', async () => {
    assert.match(shown((await server.complete('kader: <|>\n', 'nl')).get('cosmetische-zorg@2019')), /Kwaliteitskader Cosmetische Zorg/);
    const kinds = await server.complete('kader: cosmetische-zorg@2019\ndocument: <|>\n', 'nl');
    assert.match(shown(kinds.get('medewerker')), /^\*\*Medewerker\*\* — Eén medewerker van de kliniek/);
    const elsewhere = bundledPacks().packs.get('praktijkregister-fysiotherapie@2022')?.kinds.keys() ?? [];
    for (const id of elsewhere) assert.ok(!kinds.has(id), id);
  });

  it('proposes the norms that a document may depart from', async () => {
    const norms = bundledPacks().packs.get('cosmetische-zorg@2019')?.norms ?? [];
    const norm = norms.find(({ concerns, deviation }) => concerns.id === 'behandelprotocol' && deviation.allowed);
    assert.ok(norm);
    const proposed = await server.complete(`${header}afwijkingen:\n  - norm: <|>\n`, 'nl');
    assert.ok(shown(proposed.get(norm.id)).startsWith(`**${norm.title.nl}**`));
  });

  it('shows English words with the English schema', async () => {
    const proposed = await server.complete(`${header}behandeling: <|>\n`, 'en');
    assert.match(shown(proposed.get('bovenste-ooglidcorrectie')), /^\*\*Upper eyelid correction.*\*\* — .*Category 2\..*Source: /);
  });

  it('is content with the examples of a clinic', async () => {
    const files = filesUnder('examples/kliniek').filter(
      ({ text }) => !/\^ error (?:required|unknown-key|type|enum|term|format|size)/.test(text),
    );
    assert.ok(files.length > 10);
    const found = await Promise.all(files.map(async ({ uri, text }) => ({ uri, problems: await server.problems(text, 'nl') })));
    assert.deepEqual(
      found.filter(({ problems }) => problems.length > 0),
      [],
    );
  });
});
