/** Language, as-of date and folders of own packs, set while the server runs. */

import assert from 'node:assert/strict';
import { Client, capable, patience } from './client.ts';
import { all, names, policy, practice, quietDay, workspace } from './documents.ts';

const strayPolicy = policy.replace('de-linde', 'elders');

describe('settings', function () {
  this.timeout(patience);
  let client: Client;

  before(async () => {
    client = await Client.start();
  });
  afterEach(async () => {
    await client.configure({});
    await client.tidy();
  });
  after(() => client.stop());

  it('gives every problem again in another language, at once', async () => {
    await client.configure({ asOf: quietDay });
    const folder = await client.folder({ ...all, 'ander.kader.yaml': strayPolicy.replace('id: beleid', 'id: ander') });
    const [uri, closed] = [folder.uri(names.policy), folder.uri('ander.kader.yaml')];
    await client.open(uri, strayPolicy);
    const stream = client.stream();
    const dutch = await client.pull(uri);
    await client.until(() => stream.items.has(closed));
    assert.match(JSON.stringify(stream.items.get(closed)), /In deze werkruimte is geen/);
    const { refreshes, statusChanges } = client;
    await client.configure({ asOf: quietDay, language: 'en' });
    await client.until(() => client.refreshes > refreshes && client.statusChanges > statusChanges);
    const english = await client.pull(uri, dutch.resultId);
    assert.equal(english.kind, 'full');
    assert.match(JSON.stringify(english), /This workspace has no/);
    await client.until(() => JSON.stringify(stream.items.get(closed)).includes('This workspace has no'));
  });

  it('judges as of another date, at once', async () => {
    const folder = await client.folder(all);
    const uri = folder.uri(names.practice);
    await client.open(uri, practice);
    await client.configure({ asOf: '2026-01-01' });
    assert.deepEqual(await client.codes(uri), ['eerste-visitatie']);
    await client.configure({ asOf: quietDay });
    assert.deepEqual(await client.codes(uri), []);
    await client.configure({ asOf: '' });
    assert.deepEqual(await client.codes(uri), ['eerste-visitatie']);
  });

  it('tells once of a date that does not exist, and takes today', async () => {
    const folder = await client.folder(all);
    await client.configure({ asOf: '2026-02-30', language: 'en' });
    await client.until(() => client.shown.length > 0);
    await client.configure({ asOf: '2026-02-30', language: 'en', frameworks: ['elders'] });
    const status = await client.connection.sendRequest('kader/status', { uri: folder.uri(names.practice) });
    assert.equal((status as { isToday: boolean }).isToday, true);
    assert.equal(client.shown.length, 1);
    assert.match(client.shown[0] ?? '', /“2026-02-30”/);
  });

  it('says by what a document is judged', async () => {
    await client.configure({ asOf: quietDay, language: 'en' });
    const folder = await client.folder({ ...all, 'vreemd.kader.yaml': 'kader: onbekend@9\ndocument: iets\n' });
    const ask = (name: string) => client.connection.sendRequest('kader/status', { uri: folder.uri(name) });
    assert.deepEqual(await ask(names.practice), {
      framework: 'Basic Register of the Practice Register for Physiotherapy',
      version: '2022',
      pack: 'praktijkregister-fysiotherapie@2022',
      kind: 'Practice',
      asOf: quietDay,
      isToday: false,
    });
    assert.match(JSON.stringify(await ask('vreemd.kader.yaml')), /"message":".*onbekend@9/);
    assert.deepEqual(await ask('nergens.kader.yaml'), { asOf: quietDay, isToday: false });
  });

  it('finds own packs in a folder seen from the first workspace folder', async () => {
    const folder = await client.folder({
      [names.workspace]: workspace.replace('@2022]', '@2022, eigen@1]'),
      '.gitignore': 'kaders\n',
      'kaders/eigen/framework.kader.yaml': own,
    });
    assert.deepEqual(await client.codes(folder.uri(names.workspace)), ['framework']);
    await client.configure({ frameworks: ['kaders'] });
    assert.deepEqual(await client.codes(folder.uri(names.workspace)), []);
    assert.deepEqual(await client.codes(folder.uri('kaders/eigen/framework.kader.yaml')), []);
    folder.write('kaders/eigen/framework.kader.yaml', own.replace('version: "1"', 'version: "2"'));
    await client.watched(folder.uri('kaders/eigen/framework.kader.yaml'), 'changed');
    assert.deepEqual(await client.codes(folder.uri(names.workspace)), ['framework']);
  });
});

describe('settings of a client that cannot be asked for them', function () {
  this.timeout(patience);
  it('come with initialize, and as the client sends them', async () => {
    const capabilities = { ...capable, workspace: { ...capable.workspace, configuration: false } };
    const client = await Client.start({ files: all, capabilities, initializationOptions: { asOf: quietDay, language: 'en' } });
    const uri = client.first.uri(names.practice);
    assert.deepEqual(await client.codes(uri), []);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { kader: { asOf: '2026-01-01' } } });
    assert.deepEqual(await client.codes(uri), ['eerste-visitatie']);
    assert.match(JSON.stringify(await client.problems(uri)), /De praktijk staat drie jaar/);
    await client.stop();
  });
});

const own = `kader: kader@1
document: framework
id: eigen
version: "1"
title: {nl: Eigen, en: Own}
status: [{on: 2020-01-01, is: voluntary}]
dates: {published: 2020-01-01}
sources:
  handboek: {title: Ons handboek}
`;
