import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, ExitNotification, FileChangeType, ShutdownRequest, WorkspaceDiagnosticRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { afterAll, describe, expect, it } from 'vitest';
import { fullClient, spawnServer } from '../kit/lsp-client.js';
import { greet } from '../kit/newsroom.js';

const home = mkdtempSync(join(tmpdir(), 'newsroom-'));
const folder = join(home, 'our news');
const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
mkdirSync(join(folder, 'archive'), { recursive: true });
mkdirSync(join(home, 'elsewhere'));
writeFileSync(join(folder, 'market.article'), 'Market to be sold\n\nThe hall was full.\n\n“Nobody asked the traders.”\n');
writeFileSync(join(folder, 'archive', 'bridge.txt'), 'The bridge was shut for the day, and nobody was on it. “The paint is wet,” said Omar Haddad, an engineer for the town.\n');
writeFileSync(join(home, 'elsewhere', 'secret.article'), '“Do not read this,” said Vera Locke.\n');
symlinkSync(join(home, 'elsewhere'), join(folder, 'link'));
symlinkSync(join(home, 'elsewhere', 'secret.article'), join(folder, 'link.article'));
afterAll(() => { rmSync(home, { recursive: true }); });

// The built server over a real folder, as any editor drives it.
describe('a workspace over stdio', () => {
  it('is searched and checked, link by no link, and followed', async () => {
    const { client, exit, stderr } = spawnServer('--stdio');
    await greet(client, fullClient, [{ uri: uri(''), name: 'our news' }]);
    const names = async (query: string): Promise<string[]> => (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }) ?? []).map(({ name }) => name);
    expect(await names('haddad')).toEqual(['Omar Haddad', 'Omar Haddad: “The paint is wet”']);
    expect(await names('locke')).toEqual([]);

    client.settings = { workspaceDiagnostics: 'on' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const pull = async (): Promise<unknown> => (await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] })).items;
    const market = { kind: 'full', uri: uri('market.article'), items: [{ code: 'unattributed-quote', range: { start: { line: 4 } } }] };
    expect(await pull()).toMatchObject([{ kind: 'full', uri: uri('archive/bridge.txt'), items: [] }, market].reverse());

    unlinkSync(join(folder, 'archive', 'bridge.txt'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri('archive/bridge.txt'), type: FileChangeType.Deleted }] });
    expect(await pull()).toMatchObject([market]);
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
    expect(stderr()).toBe('');
  });
});
