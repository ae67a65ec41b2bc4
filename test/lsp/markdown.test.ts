import { describe, expect, it } from 'vitest';
import { LogMessageNotification } from 'vscode-languageserver/node';
import { sourcesRequest, type SourcesAnswer } from '../../server/src/lsp/protocol.js';
import { connectInProcess, fullClient, type TestClient } from '../kit/lsp-client.js';

const uri = 'file:///news/ferry.md';
const article = [
  '---', 'title: “No ferry”', '---', '',
  '# The ferry stops', '',
  'The ferry at [Dunmere](https://dunmere.example/ “Dunmere”) will not run in May, the town said. "**Never** again," said *Ann* Rowe, the',
  'mayor.', '',
  'In a letter to the town, Tom Bell wrote:', '',
  '> We have waited long enough.', '>', '> We will not wait for another year.', '',
  '```', '“No,” said Code Block.', '```', '',
].join('\n');

async function open(text: string, language: string): Promise<{ readonly client: TestClient; readonly answer: () => Promise<SourcesAnswer> }> {
  const client = connectInProcess({});
  client.settings = { plainText: 'always', 'development.checkIncremental': true };
  await client.initialize(fullClient);
  await client.open(uri, text, language);
  return { client, answer: () => client.connection.sendRequest(sourcesRequest, { textDocument: { uri } }) };
}

const said = ({ sources }: SourcesAnswer): unknown[] => sources.map(({ name, quotations }) => [name, ...quotations.flatMap(({ segments }) => segments.map(({ start, end }) => [start.line, start.character, end.line, end.character]))]);

describe('a Markdown document', () => {
  it('is read without what only says how it looks, and its block quotations are quotations', async () => {
    const { answer } = await open(article, 'markdown');
    expect(said(await answer())).toEqual([
      ['Tom Bell', [11, 2, 11, 29], [13, 2, 13, 36]], ['Ann Rowe', [6, 95, 6, 113]], ['town', [6, 0, 6, 78]],
    ]);
  });

  it('is so after edits, as it is from scratch', async () => {
    const { client, answer } = await open(article.replace('wrote:', 'wrote'), 'markdown');
    const logged: unknown[] = [];
    client.connection.onNotification(LogMessageNotification.type, ({ message }) => { logged.push(message); });
    expect(said(await answer())[0]).not.toEqual(['Tom Bell', [11, 2, 11, 29], [13, 2, 13, 36]]);
    const at = { line: 9, character: article.split('\n')[9]?.indexOf(':') ?? 0 };
    await client.change(uri, { range: { start: at, end: at }, text: ':' });
    expect(said(await answer())[0]).toEqual(['Tom Bell', [11, 2, 11, 29], [13, 2, 13, 36]]);
    expect(logged).toEqual([]);
  });

  it('that is no Markdown is read as it stands', async () => {
    const { answer } = await open(article, 'news-article');
    expect(said(await answer()).map((source) => (source as unknown[])[0])).not.toContain('Tom Bell');
  });
});
