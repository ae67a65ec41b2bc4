import { CompletionRequest, ExitNotification, ShutdownRequest, type CompletionList, type CompletionParams } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { connectInProcess, fullClient, spawnServer, type TestClient } from '../kit/lsp-client.js';

const uri = 'file:///news/bridge.txt';
const text = 'River bridge to close\n\nThe bridge will close, Mayor Mara Quill said on Monday.\n\n“The steel is old.”\n\nLater, Qu';
const ask = async ({ connection }: TestClient, line: number, character: number, context?: CompletionParams['context']): Promise<CompletionList> =>
  await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line, character }, ...(context && { context }) }) as CompletionList;

async function start(languageId: string): Promise<TestClient> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  await client.initialize(fullClient);
  await client.open(uri, text, languageId);
  return client;
}

const attribution = {
  label: ', Quill said.', kind: 1, detail: 'Mayor', sortText: '0000', filterText: ' Quill said.',
  textEdit: { range: { start: { line: 4, character: 19 }, end: { line: 4, character: 19 } }, newText: ' Quill said.' },
  additionalTextEdits: [{ range: { start: { line: 4, character: 17 }, end: { line: 4, character: 18 } }, newText: ',' }],
};

describe('completion', () => {
  it('is an attribution with the comma that belongs to it, or names in their order', async () => {
    const client = await start('news-article');
    expect(await ask(client, 4, 19)).toEqual({ isIncomplete: false, items: [attribution] });
    expect(await ask(client, 6, 9)).toMatchObject({ items: [{ label: 'Quill', kind: 18, sortText: '0000' }, { label: 'Mara Quill', sortText: '0001', filterText: 'Quill' }] });
    expect(await ask(client, 2, 10)).toEqual({ isIncomplete: false, items: [] });
  });

  it('asked for by a mark, leaves a finished sentence in plain text alone', async () => {
    const typed = { triggerKind: 2, triggerCharacter: '”' } as const;
    expect((await ask(await start('plaintext'), 4, 19, typed)).items).toEqual([]);
    expect((await ask(await start('plaintext'), 4, 19, { triggerKind: 1 })).items).toEqual([attribution]);
    expect((await ask(await start('news-article'), 4, 19, typed)).items).toEqual([attribution]);
  });

  it('comes to a plain client over stdio, asked for by closing marks', async () => {
    const { client, exit } = spawnServer('--stdio');
    expect((await client.initialize({})).capabilities.completionProvider?.triggerCharacters).toEqual(expect.arrayContaining(['”', '"', '’', '»']));
    await client.open(uri, text);
    expect(await ask(client, 4, 19)).toEqual({ isIncomplete: false, items: [attribution] });
    await client.change(uri, { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 9 } }, text: 'Q' });
    expect(await ask(client, 6, 1)).toEqual({ isIncomplete: true, items: [] });
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
  });
});
