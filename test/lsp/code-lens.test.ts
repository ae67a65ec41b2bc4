import { CodeLensRefreshRequest, CodeLensRequest, CodeLensResolveRequest, DidChangeConfigurationNotification, type CodeLens } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { fakeAnalysis } from '../kit/fake-analysis.js';
import { connectInProcess, fullClient, type TestClient } from '../kit/lsp-client.js';
import { text } from '../kit/market.js';

const uri = 'file:///news/market.txt';
const lenses = async ({ connection }: TestClient): Promise<CodeLens[]> => await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } }) ?? [];
const resolve = ({ connection }: TestClient, lens: CodeLens | undefined): Promise<CodeLens> => connection.sendRequest(CodeLensResolveRequest.type, lens as CodeLens);

async function start(settings: unknown, experimental?: unknown): Promise<TestClient> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(fakeAnalysis().analyze) });
  client.settings = settings;
  await client.initialize({ ...fullClient, workspace: { ...fullClient.workspace, codeLens: { refreshSupport: true } }, experimental });
  await client.open(uri, text);
  return client;
}

describe('code lenses', () => {
  it('show the references of a source, to a client that knows how', async () => {
    const client = await start({ codeLens: true }, { commands: ['onTheRecord.showReferences'] });
    const [first] = await lenses(client);
    expect(first).toMatchObject({ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 13 } } });
    expect(first).not.toHaveProperty('command');
    const { command } = await resolve(client, first);
    expect(command).toMatchObject({ title: 'Ann Lee: 2 quotations · 11 words · 69%', command: 'onTheRecord.showReferences' });
    const [address, position, locations] = command?.arguments ?? [];
    expect([address, position]).toEqual([uri, { line: 1, character: 0 }]);
    expect((locations as { uri: string; range: { start: { line: number } } }[]).map(({ range }) => range.start.line)).toEqual([0, 0, 1, 2, 2, 2]);
  });

  it('are words that do nothing for another client, whatever it says of itself', async () => {
    for (const experimental of [undefined, null, 'x', {}, { commands: 3 }, { commands: ['other'] }]) {
      const client = await start({ codeLens: true }, experimental);
      expect((await resolve(client, (await lenses(client))[0])).command).toEqual({ title: 'Ann Lee: 2 quotations · 11 words · 69%', command: '' });
    }
  });

  it('do nothing once the text has changed under them', async () => {
    const client = await start({ codeLens: true }, { commands: ['onTheRecord.showReferences'] });
    const [first] = await lenses(client);
    await client.change(uri, { text: 'All new.' });
    expect((await resolve(client, first)).command?.command).toBe('');
  });

  it('are off by default, and there as soon as they are on', async () => {
    const client = await start({});
    expect(await lenses(client)).toEqual([]);
    const refreshed = new Promise<void>((done) => { client.connection.onRequest(CodeLensRefreshRequest.type, () => { done(); }); });
    client.settings = { codeLens: true };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
    expect(await lenses(client)).toHaveLength(2);
  });
});
