/** Diagnostics by pull, as a client like VS Code gets them. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { Client, patience } from './client.ts';
import { all, names, policy, practice, quietDay, workspace } from './documents.ts';

describe('diagnostics by pull', function () {
  this.timeout(patience);
  let client: Client;

  before(async () => {
    client = await Client.start({ settings: { asOf: quietDay } });
  });
  afterEach(() => client.tidy());
  after(() => client.stop());

  it('gives the problems of a document, with code, source and place', async () => {
    const folder = await client.folder(all);
    const uri = folder.uri(names.policy);
    await client.open(uri, policy.replace('praktijk: de-linde', 'praktijk: de-lindee').replace('ingericht: true', 'ingericht: soms'));
    const problems = await client.problems(uri);
    assert.deepEqual(
      problems.map(({ code, source, severity, range }) => ({ code, source, severity, range })),
      [
        { code: 'reference', source: 'praktijkregister-fysiotherapie@2022', severity: 1, range: client.range(uri, 'de-lindee') },
        { code: 'type', source: 'praktijkregister-fysiotherapie@2022', severity: 1, range: client.range(uri, 'soms') },
      ],
    );
  });

  it('leads from a code to the page about it, in the language of the editor', async () => {
    const folder = await client.folder({
      ...all,
      [names.workspace]: workspace.replace('@2022]', '@2022, huisregels@1]\neigen-kaders: kaders'),
      'kaders/framework.kader.yaml': framework,
      'kaders/norms.kader.yaml': norms,
    });
    const uri = folder.uri(names.practice);
    await client.open(uri, practice.replace('leeromgeving: true', 'leeromgeving: false').replace('naam:', 'naem:'));
    const pages = async () => {
      const found = await client.problems(uri);
      return Object.fromEntries(found.map(({ code, codeDescription }) => [code, codeDescription?.href]));
    };
    const page = (name: string): string => pathToFileURL(resolve(__dirname, '../../docs', name)).href;
    assert.deepEqual(await pages(), {
      'unknown-key': page('nl/codes/unknown-key.norm.md'),
      'leeromgeving-onderschreven': page('nl/praktijkregister-fysiotherapie@2022/leeromgeving-onderschreven.norm.md'),
      alleen: undefined,
    });
    assert.ok(existsSync(fileURLToPath((await pages())['unknown-key'] ?? '')));
    await client.configure({ asOf: quietDay, language: 'en' });
    assert.equal((await pages())['unknown-key'], page('en/codes/unknown-key.norm.md'));
    await client.configure({ asOf: quietDay });
  });

  it('gives no page to a client that shows none', async () => {
    const plain = await Client.start({ capabilities: { textDocument: { diagnostic: {} } }, settings: { asOf: quietDay } });
    const uri = 'untitled:Zonder-1';
    await plain.open(uri, practice.replace('naam:', 'naem:'));
    const found = await plain.problems(uri);
    assert.deepEqual(
      [found.map(({ code }) => code).includes('unknown-key'), found.some((each) => 'codeDescription' in each)],
      [true, false],
    );
    await plain.stop();
  });

  it('points at the other document where there is one', async () => {
    const folder = await client.folder({ ...all, 'tweede.kader.yaml': practice });
    const [problem] = await client.problems(folder.uri(names.practice));
    assert.equal(problem?.code, 'duplicate-id');
    assert.equal(problem?.relatedInformation?.[0]?.location.uri, folder.uri('tweede.kader.yaml'));
  });

  it('answers unchanged where the client knows the result', async () => {
    const folder = await client.folder(all);
    const uri = folder.uri(names.policy);
    await client.open(uri, policy.replace('de-linde', 'elders'));
    const first = await client.pull(uri);
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.replace(uri, 'Samen leren', 'Samen lezen');
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
    await client.replace(uri, 'elders', 'de-linde');
    assert.notEqual((await client.pull(uri, first.resultId)).kind, 'unchanged');
  });

  it('follows small edits behind characters of two units', async () => {
    const folder = await client.folder(all);
    const uri = folder.uri(names.policy);
    await client.open(uri, policy);
    await client.replace(uri, '🦶 van', '🦶🦵 voor 🦶');
    await client.replace(uri, 'titel: ', 'titel: "');
    await client.replace(uri, ' de praktijk', ' de praktijk" # 🦶');
    assert.deepEqual(await client.codes(uri), []);
    const [first, last] = [client.behind(uri, 'kwaliteitsbeleid'), client.behind(uri, '# 🦶')];
    await client.edit(uri, [
      { range: { start: last, end: last }, newText: '\nnaam: 🦶' },
      { range: { start: first, end: first }, newText: ' # 🦶\n' },
    ]);
    const [problem] = await client.problems(uri);
    assert.equal(problem?.code, 'unknown-key');
    assert.deepEqual(problem?.range, client.range(uri, 'naam'));
  });

  it('streams a workspace and what changes in it, and stays open', async () => {
    const folder = await client.folder({ ...all, [names.policy]: policy.replace('de-linde', 'de-lindee') });
    const uri = folder.uri(names.policy);
    const stream = client.stream();
    await client.until(() => stream.items.has(uri));
    assert.deepEqual([...stream.items.keys()], [uri], 'documents without problems are not worth a word');
    await client.open(folder.uri(names.practice), practice);
    await client.replace(folder.uri(names.practice), 'de-linde', 'de-lindee');
    await client.until(() => stream.items.get(uri)?.length === 0);
    assert.equal(stream.answer, undefined);
  });

  it('keeps the examples of a pack out of the workspace, until one is open', async () => {
    const wrong = policy.replace('de-linde', 'de-lindee');
    const other = wrong.replace(/^id: .*$/m, 'id: voorbeeld');
    const folder = await client.folder({
      ...all,
      'kaders/framework.kader.yaml': framework,
      'kaders/examples/x.kader.yaml': other,
      [names.policy]: wrong,
    });
    const stream = client.stream();
    await client.until(() => stream.items.has(folder.uri(names.policy)));
    const example = folder.uri('kaders/examples/x.kader.yaml');
    assert.deepEqual([...stream.items.keys()], [folder.uri(names.policy)]);
    await client.open(example, other);
    assert.deepEqual(await client.codes(example), ['reference']);
  });

  it('says nothing of a workspace that the client knows, and clears what is gone', async () => {
    const folder = await client.folder({ ...all, [names.policy]: policy.replace('de-linde', 'elders') });
    const uri = folder.uri(names.policy);
    const { resultId } = await client.pull(uri);
    const gone = folder.uri('weg.kader.yaml');
    const stream = client.stream([
      { uri, value: resultId ?? '' },
      { uri: gone, value: 'oud' },
    ]);
    await client.until(() => stream.parts > 0);
    assert.deepEqual([...stream.items], [[gone, []]]);
  });

  it('answers a client that takes no stream when something has changed', async () => {
    const folder = await client.folder(all);
    const ask = (previousResultIds: readonly { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport> =>
      client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
    const first = await ask([]);
    assert.deepEqual(new Set(first.items.map(({ uri }) => uri)), new Set(Object.keys(all).map(folder.uri)));
    const second = ask(first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })));
    folder.write(names.policy, policy.replace('de-linde', 'elders'));
    await client.watched(folder.uri(names.policy), 'changed');
    const { items } = await second;
    assert.deepEqual(
      items.map(({ uri }) => uri),
      [folder.uri(names.policy)],
    );
  });

  it('has other open documents asked for again only where their problems changed', async () => {
    const folder = await client.folder(all);
    const [mine, other] = [folder.uri(names.practice), folder.uri(names.policy)];
    await client.open(mine, practice);
    await client.open(other, policy);
    assert.deepEqual([await client.codes(mine), await client.codes(other)], [[], []]);
    const before = client.refreshes;
    await client.replace(mine, 'naam: De Linde', 'naam: De Eik');
    await client.pull(mine);
    await client.replace(mine, 'id: de-linde', 'id: de-eik');
    await client.until(() => client.refreshes > before);
    assert.deepEqual(await client.codes(other), ['reference']);
    await client.pull(mine);
    await client.replace(mine, 'id: de-eik', 'id: de-linde');
    await client.until(() => client.refreshes > before + 1);
    assert.equal(client.refreshes, before + 2);
  });

  it('gives the disk its say again when a document is closed', async () => {
    const folder = await client.folder(all);
    const uri = folder.uri(names.practice);
    await client.open(uri, practice.replace('id: de-linde', 'id: de-eik'));
    assert.deepEqual(await client.codes(folder.uri(names.policy)), ['reference']);
    folder.write(names.practice, practice.replace('id: de-linde', 'id: de-beuk'));
    await client.watched(uri, 'changed');
    assert.deepEqual(await client.codes(folder.uri(names.policy)), ['reference']);
    assert.deepEqual(await client.codes(uri), [], 'the file on disk is not what counts');
    folder.write(names.practice, practice);
    await client.close(uri);
    assert.deepEqual(await client.codes(folder.uri(names.policy)), []);
  });

  it('sees files that are made, changed and deleted, and folders that go', async () => {
    const folder = await client.folder({ [names.workspace]: workspace, [names.policy]: policy });
    const uri = folder.uri(names.policy);
    assert.deepEqual(await client.codes(uri), ['reference']);
    folder.write('map/praktijk.kader.yaml', practice);
    await client.watched(folder.uri('map/praktijk.kader.yaml'), 'created');
    assert.deepEqual(await client.codes(uri), []);
    folder.write('map/praktijk.kader.yaml', practice.replace('id: de-linde', 'id: de-eik'));
    await client.watched(folder.uri('map/praktijk.kader.yaml'), 'changed');
    assert.deepEqual(await client.codes(uri), ['reference']);
    folder.write('map/praktijk.kader.yaml', practice);
    await client.watched(folder.uri('map/praktijk.kader.yaml'), 'changed');
    assert.deepEqual(await client.codes(uri), []);
    folder.remove('map');
    await client.watched(folder.uri('map'), 'deleted');
    assert.deepEqual(await client.codes(uri), ['reference']);
    folder.remove(names.policy);
    await client.watched(uri, 'deleted');
    assert.deepEqual(await client.codes(uri), []);
  });

  it('looks again at a folder with a new name', async () => {
    const folder = await client.folder({ [names.workspace]: workspace, [names.policy]: policy, 'nieuw/praktijk.kader.yaml': practice });
    assert.deepEqual(await client.codes(folder.uri(names.policy)), []);
    folder.remove('nieuw');
    folder.write('anders/praktijk.kader.yaml', practice);
    const files = [{ oldUri: folder.uri('nieuw'), newUri: folder.uri('anders') }];
    await client.connection.sendNotification('workspace/didRenameFiles', { files });
    assert.deepEqual(await client.codes(folder.uri(names.policy)), []);
    assert.deepEqual(await client.codes(folder.uri('anders/praktijk.kader.yaml')), []);
  });

  it('knows a document by one address however it is escaped', async () => {
    const folder = await client.folder(all, 'kliniek@2 (één)');
    const escaped = folder.uri(names.practice).replace('@', '%40').replace('(', '%28').replace(')', '%29');
    assert.notEqual(escaped, folder.uri(names.practice));
    await client.open(escaped, practice);
    assert.deepEqual(await client.codes(escaped), []);
    assert.deepEqual(await client.codes(folder.uri(names.policy)), []);
  });

  it('judges a part of a workspace with the whole', async () => {
    const whole = client.folderOutside({ ...all, 'beleid/beleid.kader.yaml': policy, [names.policy]: '' });
    const uri = whole.uri('beleid/beleid.kader.yaml');
    const stream = client.stream();
    await client.open(uri, policy.replace('titel', 'titels'));
    assert.deepEqual(await client.codes(uri), ['unknown-key']);
    await client.until(() => stream.items.has(uri));
    assert.deepEqual([...stream.items.keys()], [uri], 'what is around it is read, not reported');
  });

  it('checks the documents of a pack that is being edited, unsaved', async () => {
    const folder = await client.folder({
      ...all,
      [names.workspace]: workspace.replace('@2022]', '@2022, huisregels@1]\neigen-kaders: kaders'),
      'kaders/framework.kader.yaml': framework,
      'kaders/norms.kader.yaml': norms,
    });
    const uri = folder.uri(names.practice);
    await client.open(uri, practice);
    assert.deepEqual(await client.codes(uri), ['alleen']);
    const [refreshes, statusChanges] = [client.refreshes, client.statusChanges];
    await client.open(folder.uri('kaders/norms.kader.yaml'), norms);
    await client.replace(folder.uri('kaders/norms.kader.yaml'), 'is: true', 'is: false');
    await client.replace(folder.uri('kaders/norms.kader.yaml'), 'missing: not-met', 'missing: unknown');
    await client.replace(folder.uri('kaders/norms.kader.yaml'), 'alleen:', 'samen:');
    await client.until(() => client.refreshes > refreshes && client.statusChanges > statusChanges);
    assert.deepEqual(await client.codes(uri), ['samen']);
  });
});

const framework = `kader: kader@1
document: framework
id: huisregels
version: "1"
title: {nl: Huisregels, en: House rules}
status: [{on: 2020-01-01, is: voluntary}]
dates: {published: 2020-01-01}
needs: [praktijkregister-fysiotherapie@2022]
sources:
  handboek: {title: Ons handboek}
`;

const norms = `kader: kader@1
document: norms
chapter: {nl: Praktijk, en: Practice}
norms:
  alleen:
    title: {nl: Alleen, en: Alone}
    text: {nl: Zeg of u alleen werkt., en: Say whether you work alone.}
    source: {ref: handboek, certainty: quoted}
    force: norm
    concerns: praktijk
    check: {field: solo, is: true}
    missing: not-met
`;
