import {
  DidChangeConfigurationNotification, SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRefreshRequest, SemanticTokensRequest,
  type SemanticTokens, type SemanticTokensDelta,
} from 'vscode-languageserver/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../server/src/lsp/sent-tokens.js';
import { fakeAnalysis } from '../kit/fake-analysis.js';
import { connectInProcess, fullClient, type TestClient } from '../kit/lsp-client.js';
import { text } from '../kit/market.js';
import '../kit/seed.js';

const uri = 'file:///news/market.txt';
const textDocument = { uri };
const full = ({ connection }: TestClient): Promise<SemanticTokens | null> => connection.sendRequest(SemanticTokensRequest.type, { textDocument });
const delta = ({ connection }: TestClient, previousResultId = ''): Promise<SemanticTokens | SemanticTokensDelta | null> =>
  connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });

async function start(settings: unknown = { semanticTokens: true }): Promise<{ client: TestClient; calls: unknown[] }> {
  const { analyze, calls } = fakeAnalysis();
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  client.settings = settings;
  await client.initialize({ ...fullClient, workspace: { ...fullClient.workspace, semanticTokens: { refreshSupport: true } } });
  await client.open(uri, text);
  return { client, calls };
}

/** What a client has after an answer. */
const applied = (before: readonly number[], edits: SemanticTokensDelta['edits']): number[] =>
  edits.reduceRight<number[]>((data, edit) => data.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? [])), [...before]);

describe('semantic tokens', () => {
  it('come as five numbers each: lines and characters from the token before', async () => {
    const { client } = await start();
    expect((await full(client))?.data).toEqual([
      [0, 0, 5, 1, 0], [0, 5, 1, 2, 0], [0, 2, 18, 0, 0],
      [2, 0, 22, 0, 0], [0, 23, 3, 1, 0], [0, 4, 4, 2, 0], [0, 6, 16, 0, 0],
      [1, 0, 29, 1, 0], [0, 31, 6, 2, 0], [0, 7, 8, 0, 1], [0, 9, 7, 0, 0],
      [1, 0, 27, 0, 2],
    ].flat());
  });

  it('of a range are those in it', async () => {
    const { client } = await start();
    const range = { start: { line: 2, character: 20 }, end: { line: 3, character: 0 } };
    expect(await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range })).toEqual({ data: [[2, 20, 2, 0, 0], [0, 3, 3, 1, 0], [0, 4, 4, 2, 0], [0, 6, 16, 0, 0]].flat() });
  });

  it('are off by default, and the document is not read for them', async () => {
    const { client, calls } = await start({});
    expect(await full(client)).toEqual({ data: [] });
    expect(await delta(client, '1')).toEqual({ data: [] });
    expect(calls).toEqual([]);
  });

  it('are sent as what changed since the last answer', async () => {
    const { client } = await start();
    await client.change(uri, { text: 'He said “One.”\n“Two.”' });
    const first = await full(client);
    await client.change(uri, { range: { start: { line: 0, character: 9 }, end: { line: 0, character: 12 } }, text: 'Eleven' });
    const second = await delta(client, first?.resultId) as SemanticTokensDelta;
    expect(second.edits).toEqual([{ start: 0, deleteCount: 5, data: [0, 8, 9, 0, 2] }]);
    expect(applied(first?.data ?? [], second.edits)).toEqual((await full(client))?.data);
  });

  it('are sent whole to a client that names another answer than the last, and after closing', async () => {
    const { client } = await start();
    const first = await full(client);
    expect(await delta(client, 'long ago')).toMatchObject({ data: first?.data });
    const last = await full(client);
    expect(await delta(client, last?.resultId)).toMatchObject({ edits: [] });
    await client.close(uri);
    expect(await full(client)).toEqual({ data: [] });
    await client.open(uri, text);
    expect(await delta(client, last?.resultId)).toMatchObject({ data: first?.data });
  });

  it('are asked for anew when the settings change', async () => {
    const { client } = await start({});
    const refreshed = new Promise<void>((resolve) => { client.connection.onRequest(SemanticTokensRefreshRequest.type, () => { resolve(); }); });
    client.settings = { semanticTokens: true };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
    expect((await full(client))?.data).not.toEqual([]);
  });
});

describe('edits between two lists of tokens', () => {
  const token = fc.tuple(fc.nat(2), fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(1));
  const tokens = fc.array(token, { maxLength: 8 }).map((list) => list.flat());

  it('lead from one to the other, by whole tokens', () => {
    fc.assert(fc.property(tokens, tokens, tokens, tokens, (head, before, after, tail) => {
      const [old, now] = [[...head, ...before, ...tail], [...head, ...after, ...tail]];
      const edits = editsBetween(old, now);
      expect(applied(old, edits)).toEqual(now);
      for (const edit of edits) expect([edit.start % 5, edit.deleteCount % 5, (edit.data ?? []).length % 5]).toEqual([0, 0, 0]);
      expect(editsBetween(now, now)).toEqual([]);
    }));
  });
});
