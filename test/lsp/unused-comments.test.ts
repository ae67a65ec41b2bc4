import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { news, newsroom, workspaceClient } from '../kit/newsroom.js';

const uri = `${news.uri}/ferry.article`;
const text = 'Ferry stays\n\n<!-- on-the-record-disable-next-line unclosed-quote -->\n“It stays,” said Tessa Crane, who runs the ferry.\n';
const fading: ClientCapabilities = { ...workspaceClient, textDocument: { ...workspaceClient.textDocument, diagnostic: { ...workspaceClient.textDocument?.diagnostic, tagSupport: { valueSet: [1] } } } };

it.each([[fading, { tags: [1] }], [workspaceClient, {}]] as const)('a comment that silences nothing is a hint, faded where the editor can', async (capabilities, faded) => {
  const { client } = await newsroom({}, capabilities);
  await client.open(uri, text);
  const { items } = await client.pull(uri) as { items: Diagnostic[] };
  expect(items).toEqual([{
    severity: 4, source: 'On the Record', message: 'This comment silences nothing: unclosed-quote finds nothing here.',
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 55 } }, ...faded,
  }]);
});
