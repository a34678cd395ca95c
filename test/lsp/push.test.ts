/** Diagnostics for clients that do not ask for them. */

import assert from 'node:assert/strict';
import { Client, patience } from './client.ts';
import { all, names, policy, practice, quietDay } from './documents.ts';

describe('diagnostics by push', function () {
  this.timeout(patience);
  let client: Client;

  before(async () => {
    const files = { ...all, [names.policy]: policy.replace('de-linde', 'de-lindee') };
    client = await Client.start({ files, capabilities: {}, initializationOptions: { asOf: quietDay } });
  });
  after(() => client.stop());

  const codes = (uri: string) => client.published.get(uri)?.diagnostics.map(({ code }) => code);

  it('sends what is wrong in the workspace, and that an opened document is clean', async () => {
    const [mine, other] = [client.first.uri(names.practice), client.first.uri(names.policy)];
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open(mine, practice);
    await client.until(() => client.published.has(other) && client.published.has(mine));
    assert.deepEqual([codes(mine), codes(other)], [[], ['reference']]);
    assert.equal(client.published.get(mine)?.version, 1);
    assert.equal(client.published.get(other)?.version, undefined);
  });

  it('sends only what changed, also of documents that are not open', async () => {
    const [mine, other] = [client.first.uri(names.practice), client.first.uri(names.policy)];
    const before = client.publications;
    await client.replace(mine, 'naam: De Linde', 'naam: De Eik');
    await client.replace(mine, 'id: de-linde', 'id: de-lindee');
    await client.until(() => codes(other)?.length === 0);
    await client.replace(mine, 'naam: De Eik', 'naam: De Eik\nfout: 1');
    await client.until(() => codes(mine)?.length !== 0);
    assert.deepEqual(codes(mine), ['unknown-key']);
    assert.equal(client.publications, before + 2);
  });

  it('clears a document whose file goes', async () => {
    const [mine, other] = [client.first.uri(names.practice), client.first.uri(names.policy)];
    await client.close(mine);
    await client.until(() => codes(mine)?.length === 0 && codes(other)?.length === 1);
    client.first.remove(names.policy);
    await client.watched(other, 'deleted');
    await client.until(() => codes(other)?.length === 0);
  });
});
