import { DidChangeConfigurationNotification, InlayHintRefreshRequest, InlayHintRequest, type InlayHint } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { fakeAnalysis } from '../kit/fake-analysis.js';
import { connectInProcess, fullClient, type TestClient } from '../kit/lsp-client.js';
import { text } from '../kit/market.js';

const uri = 'file:///news/market.txt';
const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const hints = ({ connection }: TestClient, range = whole): Promise<InlayHint[] | null> => connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });

async function start(capabilities = fullClient): Promise<TestClient> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(fakeAnalysis().analyze) });
  await client.initialize({ ...capabilities, workspace: { ...capabilities.workspace, inlayHint: { refreshSupport: true } } });
  await client.open(uri, text);
  return client;
}

describe('inlay hints', () => {
  it('stand behind the pronoun, lead to the introduction and say why', async () => {
    const introduction = { uri, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 13 } } };
    expect(await hints(await start())).toEqual([{
      position: { line: 2, character: 26 },
      label: [{ value: ': ' }, { value: 'Ann Lee', location: introduction }],
      tooltip: { kind: 'markdown', value: expect.stringMatching(/^_Certain\\:_ .*said.*she.*Mayor Ann Lee/u) as string },
    }]);
  });

  it('have a tooltip in plain text for a client without Markdown', async () => {
    const client = connectInProcess({ loadAnalyze: () => Promise.resolve(fakeAnalysis().analyze) });
    await client.initialize({});
    await client.open(uri, text);
    expect((await hints(client))?.[0]?.tooltip).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^Certain: “she” is the subject/u) as string });
  });

  it('are for all who speak, for pronouns or for nobody, as the setting says, at once', async () => {
    const client = await start();
    let refreshed = 0;
    client.connection.onRequest(InlayHintRefreshRequest.type, () => { refreshed += 1; });
    for (const [inlayHints, lines] of [['all', [0, 2]], ['pronouns', [2]], ['off', []], ['loud', [2]]] as const) {
      client.settings = { inlayHints };
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      expect((await hints(client))?.map(({ position }) => position.line)).toEqual(lines);
    }
    expect(refreshed).toBe(4);
  });

  it('show doubt, and are none in a document that is not ours', async () => {
    const client = await start();
    client.settings = { inlayHints: 'all' };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect((await hints(client))?.[0]?.label).toMatchObject([{ value: ': ' }, { value: 'Ann Lee' }, { value: '?' }]);
    client.settings = { enable: false };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await hints(client)).toEqual([]);
  });
});
