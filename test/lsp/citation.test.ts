import { expect, it } from 'vitest';
import { citationRequest } from '../../server/src/lsp/protocol.js';
import { fullClient, spawnServer } from '../kit/lsp-client.js';

const uri = 'untitled:Untitled-1';

it('onTheRecord/citation gives the quotation with its attribution, and null where there is none', async () => {
  const { client, endInput } = spawnServer('--stdio');
  await client.initialize(fullClient);
  await client.open(uri, 'Ferry to stop\n\n“We have no choice,” harbour master Tilda Bray said on Monday.\n\nThe ferry is old.\n');
  const cite = (line: number, character: number, of = uri): Promise<unknown> => client.connection.sendRequest(citationRequest, { textDocument: { uri: of }, position: { line, character } });
  expect(await cite(2, 5)).toBe('“We have no choice,” — Tilda Bray, harbour master');
  expect(await cite(4, 5)).toBeNull();
  expect(await cite(2, 5, 'untitled:nothing')).toBeNull();
  endInput();
});
