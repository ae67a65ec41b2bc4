import { DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, ErrorCodes, ExitNotification, InitializeRequest, ShutdownRequest } from 'vscode-languageserver/node';
import { describe, expect, it, test } from 'vitest';
import { connectInProcess, fullClient, spawnServer, type TestClient } from '../../kit/lsp-client.js';

const uri = 'file:///news/story.article';
const text = '“The ferry stays,” said Ida Brandt.\n\n“Nobody asked us.”\n';
const at = { textDocument: { uri }, position: { line: 0, character: 3 } };

const codeOf = (answer: Promise<unknown>): Promise<unknown> => answer.then(() => 'an answer', (error: { readonly code?: unknown }) => error.code);
const ask = (client: TestClient, method: string, params?: object): Promise<unknown> => client.connection.sendRequest(method, params);

describe('a message out of order', () => {
  it('before initialize is refused, and the server goes on', async () => {
    const client = connectInProcess({});
    expect(await codeOf(ask(client, 'textDocument/hover', at))).toBe(ErrorCodes.ServerNotInitialized);
    expect(await codeOf(ask(client, 'shutdown'))).toBe(ErrorCodes.ServerNotInitialized);
    await client.open(uri, text);
    await client.initialize(fullClient);
    expect(await client.symbols(uri)).toEqual([]);
    await client.open(uri, text);
    expect(await client.symbols(uri)).toHaveLength(2);
  });

  it('as a second initialize is refused, and what is open stays', async () => {
    const client = connectInProcess({});
    await client.initialize(fullClient);
    await client.open(uri, text);
    expect(await codeOf(client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} }))).toBe(ErrorCodes.InvalidRequest);
    expect(await client.symbols(uri)).toHaveLength(2);
  });

  it('after shutdown is refused, over real streams too, and exit still ends it well', async () => {
    const { client, exit, stderr } = spawnServer('--stdio');
    await client.initialize(fullClient);
    await client.connection.sendRequest(ShutdownRequest.type);
    expect(await codeOf(client.hover(uri, 0, 0))).toBe(ErrorCodes.InvalidRequest);
    expect(await codeOf(client.connection.sendRequest(ShutdownRequest.type))).toBe(ErrorCodes.InvalidRequest);
    await client.connection.sendNotification(ExitNotification.type);
    expect([await exit, stderr()]).toEqual([0, '']);
  });

  it('opens a document twice, and its new text counts; a change of a closed one counts nothing', async () => {
    const client = connectInProcess({});
    await client.initialize(fullClient);
    await client.open(uri, text);
    expect(await client.symbols(uri)).toHaveLength(2);
    await client.open(uri, 'It rained.\n');
    expect(await client.symbols(uri)).toEqual([]);
    await client.close(uri);
    await client.change(uri, { text });
    await client.close(uri);
    expect(await client.symbols(uri)).toEqual([]);
  });

  it('brings versions that stay or go back, and the text counts', async () => {
    const client = connectInProcess({});
    await client.initialize(fullClient);
    await client.open(uri, text);
    const change = (version: number, words: string): Promise<void> => client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text: words }] });
    expect(await client.symbols(uri)).toHaveLength(2);
    for (const [version, words, count] of [[1, 'It rained.', 0], [9, text, 2], [3, 'It rained.', 0], [-4, text, 2]] as const) {
      await change(version, words);
      expect(await client.symbols(uri)).toHaveLength(count);
    }
  });
});

describe('a request of our own', () => {
  it('is answered with its parameters in a list, as libraries send it with a cancellation that is none', async () => {
    const client = connectInProcess({});
    await client.initialize(fullClient);
    await client.open(uri, text);
    expect(await client.connection.sendRequest('onTheRecord/sources', { textDocument: { uri } }, undefined)).toMatchObject({ totals: { quotations: 2 } });
    expect(await codeOf(client.connection.sendRequest('onTheRecord/sources', { textDocument: { uri } }, { more: 1 } as never))).toBe(ErrorCodes.InvalidParams);
    expect(await codeOf(client.connection.sendRequest('onTheRecord/sources', 'nothing', undefined))).toBe(ErrorCodes.InvalidParams);
  });
});

describe('a message out of shape', () => {
  const methods = [
    'textDocument/hover', 'textDocument/definition', 'textDocument/references', 'textDocument/documentHighlight', 'textDocument/prepareRename', 'textDocument/rename', 'textDocument/foldingRange',
    'textDocument/selectionRange', 'textDocument/documentLink', 'textDocument/documentSymbol', 'textDocument/semanticTokens/full', 'textDocument/semanticTokens/full/delta', 'textDocument/semanticTokens/range',
    'textDocument/inlayHint', 'textDocument/codeLens', 'codeLens/resolve', 'textDocument/diagnostic', 'onTheRecord/exportReport', 'onTheRecord/report', 'onTheRecord/sources', 'onTheRecord/silenced',
    'onTheRecord/citation', 'onTheRecord/silence', 'textDocument/codeAction', 'codeAction/resolve', 'textDocument/completion', 'textDocument/implementation',
    'workspace/diagnostic', 'workspace/symbol', 'workspaceSymbol/resolve',
  ];

  test.each(methods)('%s is refused as one with wrong parameters, whatever is wrong with them', async (method) => {
    const client = connectInProcess({});
    await client.initialize(fullClient);
    await client.open(uri, text);
    for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 }, query: 7, location: {} }, { textDocument: uri, position: 'here', range: {}, data: null }, { textDocument: { uri: null }, position: { line: 'one' } }]) {
      expect(await codeOf(ask(client, method, params)), JSON.stringify(params)).toBe(ErrorCodes.InvalidParams);
    }
    expect(await client.symbols(uri)).toHaveLength(2);
  });

  test.each([{ line: 0 }, { line: 0.5, character: 0 }, { line: '0', character: 0 }, null, [0, 0]])('the position %j is refused', async (position) => {
    const client = connectInProcess({});
    await client.initialize(fullClient);
    await client.open(uri, text);
    expect(await codeOf(ask(client, 'textDocument/hover', { textDocument: { uri }, position }))).toBe(ErrorCodes.InvalidParams);
  });

  test.each([[-1, -1], [0, -5], [999, 999], [0, 2 ** 31], [2 ** 40, 0]])('the position %d:%d is the nearest that there is', async (line, character) => {
    const client = connectInProcess({});
    await client.initialize(fullClient);
    await client.open(uri, `${text}“So be it.”`);
    const hover = await client.hover(uri, line, character);
    expect([0, 4]).toContain(hover?.range?.start.line ?? 4);
    const selected = await ask(client, 'textDocument/selectionRange', { textDocument: { uri }, positions: [{ line, character }] });
    expect(selected).toHaveLength(1);
  });

  it('has its ends in the wrong order, and they are put right', async () => {
    const client = connectInProcess({});
    client.settings = { inlayHints: 'all', semanticTokens: true };
    await client.initialize(fullClient);
    await client.open(uri, text);
    const [start, end] = [{ line: 0, character: 0 }, { line: 9, character: 0 }];
    const tokens = (range: object): Promise<unknown> => ask(client, 'textDocument/semanticTokens/range', { textDocument: { uri }, range });
    expect(await tokens({ start: end, end: start })).toEqual(await tokens({ start, end }));
    expect((await tokens({ start, end }) as { data: number[] }).data.length).toBeGreaterThan(0);
  });

  it('is a notification: it is dropped and logged, and a document whose text nobody knows any more is not spoken of', async () => {
    const client = connectInProcess({});
    const logged: string[] = [];
    client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => { logged.push(message); });
    await client.initialize(fullClient);
    await client.open(uri, text);
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type.method, { textDocument: { uri: 'file:///other.article' } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', null as unknown as object);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: 'all' });
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {});
    expect(await client.symbols(uri)).toHaveLength(2);
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type.method, { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'It' }, { range: { start: 4 }, text: '' }] });
    expect(await client.symbols(uri)).toEqual([]);
    await client.open(uri, text);
    expect(await client.symbols(uri)).toHaveLength(2);
    expect(logged.filter((message) => message.includes('not understood')).length).toBeGreaterThanOrEqual(4);
  });

  it('names no method, or one of the server’s own', async () => {
    const client = connectInProcess({});
    await client.initialize(fullClient);
    expect(await codeOf(ask(client, '$/onTheRecord/refused', { code: 1, message: '' }))).toBe(ErrorCodes.MethodNotFound);
    expect(await codeOf(ask(client, 'textDocument/sing', { textDocument: { uri } }))).toBe(ErrorCodes.MethodNotFound);
    expect(await codeOf(ask(client, 'constructor', {}))).toBe(ErrorCodes.MethodNotFound);
  });
});
