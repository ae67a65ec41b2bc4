import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { toolRequest, type ToolAnswer } from '../../server/src/lsp/protocol.js';
import { connectInProcess, fullClient, spawnServer } from '../kit/lsp-client.js';

const text = 'Ferry stops\n\n“The ferry stays,” said Ida Brandt, the mayor. She said it would run until May.\n\nIt rained.\n\n“Nobody asked the traders.”\n';
const uri = 'file:///news/ferry%20stops.article';

async function connect(settings: object = {}) {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  client.settings = settings;
  await client.initialize(fullClient);
  const ask = (tool: string, input: object = {}, of = uri): Promise<ToolAnswer> => client.connection.sendRequest(toolRequest, { textDocument: { uri: of }, tool, input });
  return { client, ask };
}

const answered = ({ text: told, refused }: ToolAnswer): unknown => {
  expect(refused).toBeNull();
  return JSON.parse(told ?? 'null');
};

describe('onTheRecord/tool', () => {
  it('answers each tool about an open article', async () => {
    const { client, ask } = await connect();
    await client.open(uri, text);
    expect(answered(await ask('list_quotations', { from: 2 }))).toMatchObject({ article: 'ferry stops.article', total: 3, items: [{ id: 'q2', speaker: { name: 'Ida Brandt', as: 'She' } }, {}] });
    expect(answered(await ask('list_sources'))).toMatchObject({ total: 1, items: [{ name: 'Ida Brandt', line: 3 }] });
    expect(answered(await ask('list_findings'))).toMatchObject({ total: 1, items: [{ rule: 'unattributed-quote', severity: 'warning', line: 7 }] });
    expect(answered(await ask('explain_speaker', { quotation: 'q1' }))).toMatchObject({ certainty: 'Certain' });
  });

  it('goes by the severities that are set, and by the text as it stands', async () => {
    const { client, ask } = await connect({ rules: { 'unattributed-quote': 'off' } });
    await client.open(uri, text);
    expect(answered(await ask('list_findings'))).toMatchObject({ total: 0 });
    await client.change(uri, { text: '“It stands,” said Tom Brill.\n' });
    expect(answered(await ask('list_sources'))).toMatchObject({ items: [{ name: 'Tom Brill' }] });
  });

  it('says why there is no answer', async () => {
    const { client, ask } = await connect();
    await client.open(uri, text);
    await client.open('file:///news/list.txt', 'tools==1.0\nother==2.0\n', 'plaintext');
    const refused = async (...asked: Parameters<typeof ask>): Promise<string | null> => (await ask(...asked)).refused;
    expect(await refused('list_quotations', { from: 99 })).toMatch(/“from”/u);
    expect(await refused('explain_speaker', { quotation: 'q9' })).toMatch(/no quotation of this id/u);
    expect(await refused('write_article')).toBe('There is no tool “write_article”.');
    expect(await refused('list_sources', {}, 'file:///news/list.txt')).toBe('This file does not read like a news article.');
    expect(await refused('list_sources', {}, 'file:///news/none.txt')).toMatch(/^The file is not open/u);
    await expect(client.connection.sendRequest(toolRequest, { textDocument: { uri }, tool: 'list_sources' })).rejects.toMatchObject({ code: -32602 });
  });

  it('gives nothing of a file that is turned off', async () => {
    const { client, ask } = await connect({ enable: false });
    await client.open(uri, text);
    expect(await ask('list_quotations')).toEqual({ text: null, refused: 'The person has turned On the Record off for this file.' });
  });

  it('is in the built server', async () => {
    const { client, endInput, exit } = spawnServer('--stdio');
    await client.initialize(fullClient);
    await client.open(uri, text);
    const { text: told } = await client.connection.sendRequest<ToolAnswer>(toolRequest, { textDocument: { uri }, tool: 'list_sources', input: {} });
    expect(JSON.parse(told ?? '')).toMatchObject({ items: [{ name: 'Ida Brandt' }] });
    endInput();
    await exit;
  });
});
