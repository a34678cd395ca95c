/** Clients and files that are not as they should be: an empty answer, never an end. */

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { Client, patience } from './client.ts';
import { all, names, policy, practice, quietDay, workspace } from './documents.ts';

describe('a server under bad input', function () {
  this.timeout(patience);
  let client: Client;

  before(async () => {
    client = await Client.start({ settings: { asOf: quietDay } });
  });
  afterEach(() => client.tidy());
  after(() => client.stop());

  const ask = (method: string, uri: string, line: number, character: number) => {
    const position = { line, character };
    const range = { start: position, end: { line: line + 9, character } };
    return client.connection.sendRequest(method, { textDocument: { uri }, position, range, context: { diagnostics: [] } });
  };

  it('has nothing to say of addresses that it does not know', async () => {
    for (const uri of [
      'file:///nergens/x.kader.yaml',
      'untitled:Untitled-1',
      'vscode-vfs://github/een/twee.kader.yaml',
      'geen adres',
      '%',
    ]) {
      assert.deepEqual(await ask('textDocument/completion', uri, 0, 0), [], uri);
      assert.equal(await ask('textDocument/hover', uri, 0, 0), null, uri);
      assert.deepEqual(await ask('textDocument/codeAction', uri, 0, 0), [], uri);
      assert.deepEqual(await client.codes(uri), [], uri);
    }
  });

  it('checks documents that are not on this disk', async () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/een/twee.kader.yaml', 'geen adres']) {
      await client.open(uri, 'kader: nergens@1\ndocument: iets\n');
      assert.deepEqual(await client.codes(uri), ['header'], uri);
      await client.close(uri);
      assert.deepEqual(await client.codes(uri), [], uri);
    }
  });

  it('takes places past the end for the end', async () => {
    const folder = await client.folder(all);
    const uri = folder.uri(names.policy);
    await client.open(uri, policy);
    for (const [line, character] of [
      [0, 9999],
      [9999, 0],
      [9999, 9999],
    ] as const) {
      assert.ok(Array.isArray(await ask('textDocument/completion', uri, line, character)));
      await ask('textDocument/hover', uri, line, character);
      assert.ok(Array.isArray(await ask('textDocument/codeAction', uri, line, character)));
    }
    const far = { line: 9999, character: 9999 };
    await client.edit(uri, [{ range: { start: far, end: far }, newText: 'versie: "1"\n' }]);
    assert.deepEqual(await client.codes(uri), []);
  });

  it('ignores changes of documents that were never opened, and closes what is not open', async () => {
    const folder = await client.folder(all);
    const textDocument = { uri: folder.uri(names.policy), version: 2 };
    await client.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text: 'weg' }] });
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
    assert.deepEqual(await client.codes(textDocument.uri), []);
  });

  it('reads what it can of folders and files that cannot be read', async () => {
    const folder = await client.folder({ ...all, 'map.kader.yaml/leeg.txt': '' });
    symlinkSync('nergens', `${folder.path}/nergens.kader.yaml`);
    folder.write('onzin.kader.yaml', '\u0000\ufffd: [\n');
    await client.watched(folder.uri('onzin.kader.yaml'), 'created');
    await client.watched(folder.uri('nergens/x.kader.yaml'), 'changed');
    await client.watched(folder.uri('nergens/x.kader.yaml'), 'created');
    await client.watched(folder.uri('nergens'), 'deleted');
    await client.watched('geen adres', 'created');
    const event = {
      added: [
        { uri: folder.uri('nergens'), name: 'x' },
        { uri: 'vscode-vfs://github/een', name: 'y' },
      ],
      removed: [],
    };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    assert.deepEqual(await client.codes(folder.uri(names.policy)), []);
    assert.notDeepEqual(await client.codes(folder.uri('onzin.kader.yaml')), []);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: event.added } });
  });

  it('takes settings that make no sense for settings that are not there', async () => {
    const folder = await client.folder(all);
    for (const settings of [
      { language: 3, frameworks: 'map' },
      { frameworks: [1, '', '::', 'http://%'], language: 'fr' },
      { asOf: null },
    ]) {
      await client.configure({ asOf: quietDay, ...settings });
      await client.pull(folder.uri(names.policy));
    }
    await client.configure({ asOf: quietDay });
    assert.deepEqual(await client.codes(folder.uri(names.policy)), []);
  });

  it('answers questions before it checks, and what is cancelled not at all', async () => {
    const folder = await client.folder({ ...all, [names.workspace]: workspace });
    const uri = folder.uri(names.policy);
    await client.open(uri, policy);
    const order: string[] = [];
    const noted = (name: string, answer: Promise<unknown>) => answer.finally(() => order.push(name));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, position: { line: 4, character: 10 } };
    const cancelled = assert.rejects(client.connection.sendRequest('textDocument/diagnostic', params, source.token), {
      code: LSPErrorCodes.RequestCancelled,
    });
    const pulls = noted('pull', client.pull(uri));
    const edits = client.replace(uri, 'Samen', 'Samen goed');
    const questions = [1, 2, 3].map(() => noted('completion', client.connection.sendRequest('textDocument/completion', params)));
    source.cancel();
    await Promise.all([pulls, edits, ...questions]);
    assert.deepEqual(order, ['completion', 'completion', 'completion', 'pull']);
    await cancelled;
  });
});

describe('a server with a client that refuses', function () {
  this.timeout(patience);
  it('goes on with what it has', async () => {
    const client = await Client.start({ files: all, initializationOptions: { asOf: quietDay }, refuses: true });
    const uri = client.first.uri(names.policy);
    await client.open(uri, policy.replace('de-linde', 'de-lindee'));
    assert.deepEqual(await client.codes(uri), ['reference']);
    await client.open(client.first.uri(names.practice), practice.replace('de-linde', 'de-lindee'));
    await client.until(() => client.refreshes > 0);
    assert.deepEqual(await client.codes(uri), []);
    const told = client.errors.splice(0);
    assert.ok(told.length > 0 && new Set(told).size === told.length, 'each refusal is told once');
    await client.stop();
  });
});
