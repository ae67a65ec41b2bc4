// A long analysis goes on in slices: what comes in meanwhile is seen, and nobody works at a text that is gone.
import { CancellationTokenSource, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DocumentSymbolRequest, LSPErrorCodes, type DocumentSymbol } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { analyze, analyzeInSteps, type Steps, type Analysis } from '../../server/src/analysis/index.js';
import { finish } from '../../server/src/analysis/steps.js';
import type { Analyzer } from '../../server/src/lsp/analyzer.js';
import { connectInProcess, fullClient, type TestClient } from '../kit/lsp-client.js';

const uri = 'file:///news/ferry.article';
const first = 'Ferry to stay\n\n“We must wait,” Minister Edda Falk said.\n';
const second = first.replace('Edda Falk', 'Owen Tarn');

/** An analysis that takes a step again and again until the test lets it go on. */
function held(): { analyzer: Analyzer; begun: string[]; ended: string[]; release: () => void; waiting: () => Promise<void> } {
  const [begun, ended]: [string[], string[]] = [[], []];
  let [free, ticks] = [false, 0];
  function* inSteps(...given: Parameters<typeof analyzeInSteps>): Steps<Analysis> {
    begun.push(given[0]);
    while (!free) { ticks += 1; yield; }
    ended.push(given[0]);
    return yield* analyzeInSteps(...given);
  }
  const waiting = async (): Promise<void> => { while (ticks === 0) await new Promise((resolve) => { setTimeout(resolve, 1); }); };
  return { analyzer: { analyze, inSteps }, begun, ended, release: () => { free = true; }, waiting };
}

async function start(analyzer: Analyzer): Promise<TestClient> {
  const client = connectInProcess({ loadAnalyzer: () => Promise.resolve(analyzer) });
  await client.initialize(fullClient);
  await client.open(uri, first, 'news-article');
  return client;
}

const outline = ({ connection }: TestClient, token?: CancellationTokenSource['token']): Promise<DocumentSymbol[] | null> =>
  connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }, token) as Promise<DocumentSymbol[] | null>;
const speakers = (symbols: DocumentSymbol[] | null): string => JSON.stringify(symbols?.map(({ name, detail }) => [name, detail]));

it('an edit is seen while the text before it is still being read, which is then left; the answer is about the new text', async () => {
  const { analyzer, begun, ended, release, waiting } = held();
  const client = await start(analyzer);
  const answer = outline(client);
  await waiting();
  await client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges: [{ text: second }] });
  while (!begun.includes(second)) await new Promise((resolve) => { setTimeout(resolve, 1); });
  release();
  expect(speakers(await answer)).toContain('Owen Tarn');
  expect(ended).toEqual([second]);
});

it('a cancelled request is answered at once, and the work goes on for the others', async () => {
  const { analyzer, begun, ended, release, waiting } = held();
  const client = await start(analyzer);
  const source = new CancellationTokenSource();
  const [wanted, unwanted] = [outline(client), outline(client, source.token)];
  const refused = expect(unwanted).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  await waiting();
  source.cancel();
  await refused;
  expect(ended).toEqual([]);
  release();
  expect(speakers(await wanted)).toContain('Edda Falk');
  expect([begun, ended]).toEqual([[first], [first]]);
});

it('many requests for one text share one reading', async () => {
  const { analyzer, begun, release, waiting } = held();
  const client = await start(analyzer);
  const answers = Array.from({ length: 5 }, () => outline(client));
  await waiting();
  release();
  expect(new Set((await Promise.all(answers)).map(speakers)).size).toBe(1);
  expect(begun).toEqual([first]);
});

it('a document that is closed meanwhile has no answer', async () => {
  const { analyzer, ended, waiting } = held();
  const client = await start(analyzer);
  const answer = outline(client);
  await waiting();
  await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  expect(await answer).toEqual([]);
  expect(ended).toEqual([]);
});

it('the analysis itself stops after each paragraph that it reads anew, and gives the same in steps', () => {
  const text = Array.from({ length: 30 }, (_, n) => `“We must wait ${String(n)} days,” Minister Edda Falk said.`).join('\n\n');
  const count = (steps: Steps<Analysis>): number => {
    let stops = 0;
    while (steps.next().done !== true) stops += 1;
    return stops;
  };
  expect(count(analyzeInSteps(text))).toBeGreaterThanOrEqual(30);
  const before = analyze(text);
  expect(finish(analyzeInSteps(text))).toEqual(before);
  expect(count(analyzeInSteps(`${text} `, {}, before))).toBeLessThan(8);
});
