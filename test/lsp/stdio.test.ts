import { DidChangeConfigurationNotification, ExitNotification, ShutdownRequest } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { forkServer, fullClient, pushedClient, spawnServer } from '../kit/lsp-client.js';

// The built server as a program, driven as an editor drives it.
const uri = 'untitled:Untitled-1';
const text = [
  'The council voted on Monday to sell the old market.',
  '“We have looked at every other way,” Mayor Ann Lee said after the vote. She said the town would wait.',
  'It rained all morning.',
  '“Nobody asked the traders.”',
  '',
].join('\n');

describe('the server as a program', () => {
  it('says hello, and leaves with 0 after shutdown and exit', async () => {
    const { client, exit, stderr } = spawnServer('--stdio');
    expect((await client.initialize(fullClient)).serverInfo).toEqual({ name: 'On the Record' });
    await client.open(uri, text);
    expect(await client.hover(uri, 2, 5)).toBeNull();
    await expect(client.connection.sendRequest('textDocument/sing', {})).rejects.toMatchObject({ code: -32601 });
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
    expect(stderr()).toBe('');
  });

  it('leaves with 1 on exit without shutdown, and when the editor is gone', async () => {
    const first = spawnServer('--stdio');
    await first.client.initialize({});
    await first.client.connection.sendNotification(ExitNotification.type);
    expect(await first.exit).toBe(1);
    const second = spawnServer('--stdio');
    await second.client.initialize({});
    second.endInput();
    expect(await second.exit).toBe(1);
  });

  it('speaks over node’s own channel, as VS Code starts it', async () => {
    const { client, exit } = forkServer();
    expect((await client.initialize(fullClient)).capabilities.hoverProvider).toBe(true);
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
  });

  it('says how it wants to be started, and leaves with 1', async () => {
    const { exit, stderr } = spawnServer();
    expect(await exit).toBe(1);
    expect(stderr()).toMatch(/^on-the-record: .*--stdio.*\n$/u);
  });
});

describe('the server over a real article', () => {
  const shutdown = async ({ client, exit }: ReturnType<typeof spawnServer>): Promise<void> => {
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
  };

  it('hovers, outlines and reports, and follows an edit and a setting', async () => {
    const server = spawnServer('--stdio');
    const { client } = server;
    await client.initialize(fullClient);
    await client.open(uri, text);
    expect(await client.hover(uri, 1, 3)).toMatchObject({ contents: { kind: 'markdown', value: expect.stringContaining('**Ann Lee**') as string } });
    expect(await client.hover(uri, 2, 5)).toBeNull();
    expect(await client.symbols(uri)).toEqual(expect.arrayContaining([expect.objectContaining({ name: '“We have looked at every other…”', detail: 'Ann Lee' })]));
    const problem = { code: 'unattributed-quote', range: { start: { line: 3, character: 0 }, end: { line: 3, character: 27 } } };
    expect(await client.pull(uri)).toMatchObject({ items: [problem] });
    await client.change(uri, { range: { start: { line: 3, character: 27 }, end: { line: 3, character: 27 } }, text: ' Omar Haddad, a trader, said.' });
    expect(await client.pull(uri)).toMatchObject({ items: [] });
    await client.change(uri, { range: { start: { line: 3, character: 27 }, end: { line: 3, character: 56 } }, text: '' });
    expect(await client.pull(uri)).toMatchObject({ items: [problem] });
    client.settings = { rules: { 'unattributed-quote': 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await client.pull(uri)).toMatchObject({ items: [] });
    await shutdown(server);
  });

  it('pushes to a client that cannot pull', async () => {
    const server = spawnServer('--stdio');
    await server.client.initialize(pushedClient);
    await server.client.open(uri, text);
    await server.client.until(() => server.client.published.length > 0);
    expect(server.client.published[0]?.diagnostics).toMatchObject([{ code: 'unattributed-quote', range: { start: { line: 3, character: 0 } } }]);
    await shutdown(server);
  });
});
