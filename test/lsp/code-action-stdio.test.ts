import { CodeActionRequest, CodeActionResolveRequest, ExitNotification, ShutdownRequest, type CodeAction } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { spawnServer } from '../kit/lsp-client.js';

// Quick fixes, asked by a plain client that declares code actions and nothing else.
const uri = 'file:///news/ferry.md';
const text = '# Ferry stops for winter\n\nHarbour master Jonas Ekdahl claimed that the ferry would stop.\n\n“Ice does not read timetables,” he said. "It doesn\'t care."\n';

it('a plain client gets quick fixes over stdio', async () => {
  const { client, exit } = spawnServer('--stdio');
  const { capabilities } = await client.initialize({ textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } } } });
  expect(capabilities.codeActionProvider).toMatchObject({ codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.onTheRecord'] });
  await client.open(uri, text, 'markdown');
  const ask = async (line: number, character: number, only: string[]): Promise<CodeAction[]> => {
    const place = { line, character };
    return (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: { start: place, end: place }, context: { diagnostics: [], only } }) ?? []) as CodeAction[];
  };
  expect(await ask(2, 30, ['quickfix'])).toMatchObject([
    { title: 'Write “said”', isPreferred: true, edit: { changes: { [uri]: [{ range: { start: { line: 2, character: 28 }, end: { line: 2, character: 35 } }, newText: 'said' }] } } },
    { title: 'Silence loaded-reporting-verb here', edit: { changes: { [uri]: [{ newText: '<!-- on-the-record-disable-next-line loaded-reporting-verb -- Say why. -->\n' }] } } },
  ]);
  const [all, ...more] = await ask(0, 0, ['source.fixAll']);
  expect(all).toMatchObject({ kind: 'source.fixAll.onTheRecord', edit: { changes: { [uri]: [{ newText: '“' }, { newText: '’' }, { newText: '”' }] } } });
  expect(more).toEqual([]);
  expect(await client.connection.sendRequest(CodeActionResolveRequest.type, all as CodeAction)).toEqual(all);
  await client.connection.sendRequest(ShutdownRequest.type);
  await client.connection.sendNotification(ExitNotification.type);
  expect(await exit).toBe(0);
});
