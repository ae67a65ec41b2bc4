import { CodeLensRequest, CodeLensResolveRequest, ExitNotification, InlayHintRequest, SemanticTokensDeltaRequest, SemanticTokensRequest, ShutdownRequest } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { spawnServer } from '../kit/lsp-client.js';

// What stands in the text beside the words, asked by a plain client that declares nothing: settings come with initialize.
const uri = 'file:///news/ferry.article';
const textDocument = { uri };
const text = [
  'Ferry stops for winter',
  '',
  'Harbour master Jonas Ekdahl said on Monday that the ferry would stop.',
  '',
  '“Ice does not read timetables,” he said.',
  '',
].join('\n');

it('a plain client gets tokens, hints and lenses over stdio', async () => {
  const { client, exit } = spawnServer('--stdio');
  const { capabilities } = await client.initialize({}, { onTheRecord: { semanticTokens: true, codeLens: true, inlayHints: 'all' } });
  expect(capabilities).toMatchObject({
    semanticTokensProvider: { legend: { tokenTypes: ['quotation', 'speaker', 'cue', 'unnamedSource'], tokenModifiers: ['indirect', 'unattributed'] }, full: { delta: true }, range: true },
    inlayHintProvider: true, codeLensProvider: { resolveProvider: true },
  });
  await client.open(uri, text);

  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(tokens?.data).toEqual([[2, 0, 27, 1, 0], [0, 28, 4, 2, 0], [0, 15, 25, 0, 1], [2, 0, 31, 0, 0], [0, 32, 2, 1, 0], [0, 3, 4, 2, 0]].flat());
  await client.change(uri, { range: { start: { line: 4, character: 32 }, end: { line: 4, character: 34 } }, text: 'Ekdahl' });
  const changed = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId: tokens?.resultId ?? '' });
  expect(changed).toMatchObject({ edits: [{ start: 20, deleteCount: 10, data: [0, 32, 6, 1, 0, 0, 7, 4, 2, 0] }] });
  await client.change(uri, { range: { start: { line: 4, character: 32 }, end: { line: 4, character: 38 } }, text: 'he' });

  const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
  expect(await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toMatchObject([
    { position: { line: 4, character: 34 }, label: [{ value: ': ' }, { value: 'Jonas Ekdahl', location: { uri, range: { start: { line: 2, character: 15 } } } }] },
  ]);

  const [lens] = await client.connection.sendRequest(CodeLensRequest.type, { textDocument }) ?? [];
  expect(lens?.range).toEqual({ start: { line: 2, character: 15 }, end: { line: 2, character: 27 } });
  expect(lens && (await client.connection.sendRequest(CodeLensResolveRequest.type, lens)).command).toEqual({ title: 'Jonas Ekdahl: 2 quotations · 5 words · 100%', command: '' });

  await client.connection.sendRequest(ShutdownRequest.type);
  await client.connection.sendNotification(ExitNotification.type);
  expect(await exit).toBe(0);
});
