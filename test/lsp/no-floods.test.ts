import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { connectInProcess, fullClient } from '../kit/lsp-client.js';

const uri = 'file:///news/minutes.article';
const nobodys = (count: number): string => `Market day\n\nIt rained.\n\n${Array.from({ length: count }, (_, index) => `It was hour ${String(index)}.\n\n“Who knows the time?”\n\n`).join('')}`;

async function messagesOf(text: string): Promise<string[]> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  await client.initialize(fullClient);
  await client.open(uri, text, 'news-article');
  const report: DocumentDiagnosticReport = await client.pull(uri);
  return report.kind === 'full' ? report.items.filter(({ code }) => code === 'unattributed-quote').map(({ message }) => typeof message === 'string' ? message : message.value) : [];
}

it('an editor gets the first findings of a rule, and is told how many more there are', async () => {
  const messages = await messagesOf(nobodys(40));
  expect(messages).toHaveLength(25);
  expect(messages.filter((message) => /more like it below/u.test(message))).toEqual([messages.at(-1)]);
  expect(messages.at(-1)).toMatch(/ \(and 15 more like it below\)$/u);
  expect((await messagesOf(nobodys(25))).at(-1)).not.toMatch(/more like it/u);
});
