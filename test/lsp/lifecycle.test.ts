/** The beginning and the end of a connection. */

import assert from 'node:assert/strict';
import { Client, patience } from './client.ts';
import { all, names, practice } from './documents.ts';

describe('a connection', function () {
  this.timeout(patience);
  it('begins with what the server can do, and ends with code 0 after a shutdown', async () => {
    const client = await Client.start({ files: all });
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'kader');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(capabilities.completionProvider?.triggerCharacters, [':', ' ', '-', '[', ',']);
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix'] });
    const diagnostics = { identifier: 'kader', interFileDependencies: true, workspaceDiagnostics: true };
    assert.deepEqual(capabilities.diagnosticProvider, diagnostics);
    await client.until(() => client.registrations.size === 2);
    assert.deepEqual(client.registrations.get('workspace/didChangeConfiguration'), { section: 'kader' });
    await assert.rejects(client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} }));
    const stream = client.stream();
    await client.until(() => stream.parts > 0);
    await client.connection.sendRequest('shutdown');
    await client.until(() => stream.answer !== undefined);
    assert.deepEqual(stream.answer, { items: [] }, 'what stayed open is answered');
    await client.connection.sendNotification('exit');
    await client.until(() => client.exitCode !== undefined);
    assert.deepEqual([client.exitCode, client.stderr], [0, '']);
  });

  it('ends with its input, with code 1 where nobody asked for an end', async () => {
    const client = await Client.start({ files: all });
    client.stream();
    await client.open(client.first.uri(names.practice), practice);
    client.process.stdin?.end();
    await client.until(() => client.exitCode !== undefined);
    assert.equal(client.exitCode, 1);
    assert.equal(client.stderr, '');
  });
});
