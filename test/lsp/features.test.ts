/** Completion, hover and quick fixes, accepted as an editor would. */

import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, Hover, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { Client, patience } from './client.ts';
import { all, names, policy, quietDay } from './documents.ts';

describe('features', function () {
  this.timeout(patience);
  let client: Client;

  before(async () => {
    client = await Client.start({ settings: { asOf: quietDay } });
  });
  afterEach(() => client.tidy());
  after(() => client.stop());

  async function opened(text: string): Promise<string> {
    const folder = await client.folder(all);
    await client.open(folder.uri(names.policy), text);
    await client.pull(folder.uri(names.policy));
    return folder.uri(names.policy);
  }

  function complete(uri: string, behind: string): Promise<readonly CompletionItem[]> {
    return client.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position: client.behind(uri, behind) });
  }

  async function accept(uri: string, behind: string, label: string): Promise<void> {
    const items = await complete(uri, behind);
    const item = items.find((candidate) => candidate.label === label);
    assert.ok(item, `${label} is offered, not only ${items.map((other) => other.label).join(', ')}`);
    const edit = item.textEdit as TextEdit;
    const position = client.behind(uri, behind);
    assert.equal(edit.range.start.line, position.line, 'editors take edits of one line only');
    assert.equal(edit.range.end.line, position.line);
    await client.edit(uri, [edit]);
  }

  it('completes a key and then a value of it', async () => {
    const uri = await opened(`${policy}sta`);
    await accept(uri, '\nsta', 'status');
    await client.replace(uri, '\nstatus:', '\nstatus: vast#');
    await client.replace(uri, '#', '');
    await client.pull(uri);
    await accept(uri, 'status: vast', 'vastgesteld');
    assert.match(client.text(uri), /\nstatus: vastgesteld\s*$/);
    assert.deepEqual(await client.codes(uri), []);
  });

  it('completes a reference with an id of another document', async () => {
    const uri = await opened(policy.replace('praktijk: de-linde', 'praktijk: '));
    await accept(uri, '\npraktijk: ', 'de-linde');
    assert.equal(client.text(uri), policy);
  });

  it('tells what a key is', async () => {
    const uri = await opened(policy);
    const place = { textDocument: { uri }, position: client.behind(uri, '\nprak') };
    const hover: Hover = await client.connection.sendRequest('textDocument/hover', place);
    assert.deepEqual(hover.range, { start: { ...place.position, character: 0 }, end: client.behind(uri, '\npraktijk') });
    assert.match(JSON.stringify(hover.contents), /"kind":"markdown".*Praktijk/);
  });

  it('fixes a problem, which is gone then', async () => {
    const uri = await opened(policy.replace('praktijk: de-linde', 'praktijk: de-lindee'));
    const [problem] = await client.problems(uri);
    assert.ok(problem);
    const params = { textDocument: { uri }, range: problem.range, context: { diagnostics: [problem] } };
    const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', params);
    assert.deepEqual(
      actions.map(({ kind, isPreferred, diagnostics }) => ({ kind, isPreferred, diagnostics })),
      [{ kind: 'quickfix', isPreferred: true, diagnostics: [problem] }],
    );
    const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    await client.edit(uri, (change?.edits ?? []) as TextEdit[]);
    assert.equal(client.text(uri), policy);
    assert.deepEqual(await client.codes(uri), []);
  });

  it('offers no fixes to who asks for another kind of action', async () => {
    const uri = await opened(policy.replace('praktijk: de-linde', 'praktijk: de-lindee'));
    const range = client.range(uri, 'de-lindee');
    const ask = (only: readonly string[]): Promise<CodeAction[]> =>
      client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], only } });
    assert.deepEqual(await ask(['refactor']), []);
    assert.deepEqual((await ask(['quickfix']))[0]?.diagnostics, await client.problems(uri));
  });
});
