import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import type { ExportReportAnswer, ReportAnswer } from '../../server/src/lsp/protocol.js';
import { connectInProcess, fullClient, spawnServer, type TestClient } from '../kit/lsp-client.js';
import { ferry } from '../kit/placed-report.js';

const uri = 'file:///news/the%20ferry.article';
const reportOf = (client: TestClient, of = uri): Promise<ReportAnswer> => client.connection.sendRequest('onTheRecord/report', { textDocument: { uri: of } });
const exported = (client: TestClient, format: string, of = uri): Promise<ExportReportAnswer> => client.connection.sendRequest('onTheRecord/exportReport', { textDocument: { uri: of }, format });

async function start(): Promise<TestClient> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  await client.initialize(fullClient);
  await client.open(uri, ferry);
  return client;
}

describe('onTheRecord/report', () => {
  it('answers with the report, its lines and its places', async () => {
    const { version, report, places } = await reportOf(await start());
    expect(version).toBe(1);
    expect(report).toMatchObject({ name: 'the ferry.article', report: { title: 'Ferry stops on Sunday' }, lines: { q2: 5, s1: 3, f1: 11 } });
    expect(places['q2']).toEqual({ start: { line: 4, character: 0 }, end: { line: 4, character: 32 } });
    expect(places['s1']).toEqual({ start: { line: 2, character: 49 }, end: { line: 2, character: 59 } });
  });

  it('follows edits and settings', async () => {
    const client = await start();
    client.settings = { rules: { 'unattributed-quote': 'off' } };
    await client.change(uri, { text: 'Rain\n\n“It rained,” said Mayor Ida Brandt.\n\n“Nobody has asked the islanders.”\n' });
    const { version, report } = await reportOf(client);
    expect([version, report?.report.title, report?.report.findings]).toEqual([2, 'Rain', []]);
  });

  it('has nothing for a document that is not open, and for one that is not ours', async () => {
    const client = await start();
    expect(await reportOf(client, 'file:///elsewhere.article')).toEqual({ version: null, report: null, places: {} });
    await client.open('git:/x.article', ferry);
    expect(await reportOf(client, 'git:/x.article')).toEqual({ version: 1, report: null, places: {} });
  });
});

describe('onTheRecord/exportReport', () => {
  it('answers with a file, and with none for a format that nobody knows', async () => {
    const client = await start();
    expect((await exported(client, 'markdown')).text).toMatch(/^# Ferry stops on Sunday\n/u);
    expect((await exported(client, 'exe')).text).toBeNull();
    expect((await exported(client, 'csv', 'file:///elsewhere.article')).text).toBeNull();
  });

  it('the built server makes every format, the page to print with its pictures', async () => {
    const { client, endInput, exit } = spawnServer('--stdio');
    await client.initialize(fullClient);
    await client.open(uri, ferry);
    expect((await reportOf(client)).report?.report.sources.map(({ name }) => name)).toContain('Ida Brandt');
    const texts = await Promise.all(['csv', 'json', 'markdown', 'html'].map(async (format) => (await exported(client, format)).text ?? ''));
    expect(texts.map((text) => /Ida Brandt/u.test(text))).toEqual([true, true, true, true]);
    expect(texts[3]).toContain('<svg class="chart"');
    endInput();
    await exit;
  });
});
