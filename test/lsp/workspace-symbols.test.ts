import { CancellationTokenSource, DidChangeWorkspaceFoldersNotification, LSPErrorCodes, ProgressType, WorkDoneProgress, WorkspaceSymbolRequest, WorkspaceSymbolResolveRequest, type WorkspaceSymbol } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { fullClient, connectInProcess } from '../kit/lsp-client.js';
import { news, newsroom, workspaceClient } from '../kit/newsroom.js';

const market = 'Market to be sold\n\n“We will not sell the clock,” Mayor Ann Lee said on Monday.\n\nShe said the town would wait.\n';
const bridge = 'Bridge opens late\n\n“The paint is wet,” said Omar Haddad, an engineer for the town.\n';
const notes = 'The mill was cold and the door was shut, and nobody was in it. “It is haunted,” Rosa Quill said on Sunday.\n';
const files = {
  'market.article': market, 'old/bridge.news': bridge, 'mill notes (2).txt': notes,
  'requirements.txt': 'flask==1.0\nrequests==2.0\n“x” = “y”\n', 'node_modules/a.md': notes, '.hidden/b.article': market, '.secret.article': market,
  'picture.png': 'x', '.gitignore': 'drafts/\n*.tmp.txt\n', 'drafts/c.article': market, 'old/d.tmp.txt': notes, 'old/.gitignore': '!e.tmp.txt\n', 'old/e.tmp.txt': notes,
};
const uri = (path: string): string => `${news.uri}/${path}`;

describe('workspace/symbol', () => {
  it('is offered', async () => {
    expect((await connectInProcess({}).initialize(workspaceClient)).capabilities).toMatchObject({ workspaceSymbolProvider: { resolveProvider: true }, workspace: { workspaceFolders: { supported: true } } });
  });

  it('finds sources and quotations of all articles, by name and by words, sources first', async () => {
    const { room } = await newsroom({ 'market.article': market, 'old/bridge.news': bridge }, fullClient);
    expect(await room.find('ann')).toEqual([
      { name: 'Ann Lee', kind: 5, containerName: 'Market to be sold', location: { uri: uri('market.article'), range: { start: { line: 2, character: 36 }, end: { line: 2, character: 43 } } } },
      { name: 'Ann Lee: “We will not sell the clock”', kind: 15, containerName: 'Market to be sold', location: { uri: uri('market.article'), range: { start: { line: 2, character: 0 }, end: { line: 2, character: 29 } } } },
      expect.objectContaining({ name: 'Ann Lee: the town would wait' }),
    ]);
    expect(await room.names('paint is')).toEqual(['Omar Haddad: “The paint is wet”']);
    expect(await room.names('pntwet')).toEqual(['Omar Haddad: “The paint is wet”']);
    expect(await room.names('zeppelin')).toEqual([]);
  });

  it('reads what an editor serves, and not what is hidden, ignored, installed or no prose', async () => {
    const { room, disk } = await newsroom(files);
    const found = await room.find('');
    expect(new Set(found?.map(({ location }) => location.uri))).toEqual(new Set([uri('market.article'), uri('mill%20notes%20%282%29.txt'), uri('old/bridge.news'), uri('old/e.tmp.txt')]));
    expect(disk.reads.sort()).toEqual(['market.article', 'mill notes (2).txt', 'old/bridge.news', 'old/e.tmp.txt', 'requirements.txt']);
  });

  it('takes the unsaved text of open documents', async () => {
    const { client, room } = await newsroom({ 'market.article': market });
    expect(await room.names('haddad')).toEqual([]);
    await client.open(uri('market.article'), bridge);
    expect(await room.names('haddad')).toEqual(['Omar Haddad', 'Omar Haddad: “The paint is wet”']);
    expect(await room.names('ann lee')).toEqual([]);
    await client.close(uri('market.article'));
    expect(await room.names('ann lee')).toContain('Ann Lee');
  });

  it('touches nothing until somebody asks, and reads a file again only when it changed', async () => {
    const { client, room, disk } = await newsroom(files);
    await client.open('untitled:1', market);
    await client.symbols('untitled:1');
    expect([disk.lists, disk.reads, room.watched]).toEqual([[], [], room.watched.filter((glob) => glob === '**/.on-the-record.json')]);
    await room.names('a');
    const first = disk.reads.length;
    await room.names('b');
    expect(disk.reads).toHaveLength(first);
    expect(room.watched.filter((glob) => glob !== '**/.on-the-record.json')).toEqual(['**/*.{article,news,txt,text,md,markdown}', '**/.gitignore']);
    disk.write('market.article', bridge);
    disk.remove('old/bridge.news');
    disk.write('new.md', notes);
    await room.changed('market.article', 'old/bridge.news', 'new.md');
    expect(disk.reads).toHaveLength(first);
    expect(new Set((await room.find('a'))?.map(({ location }) => location.uri))).toEqual(new Set([uri('market.article'), uri('mill%20notes%20%282%29.txt'), uri('new.md'), uri('old/e.tmp.txt'), 'untitled:1']));
    expect(disk.reads.slice(first)).toEqual(['market.article', 'new.md']);
  });

  it('follows folders that come and go', async () => {
    const { client, room } = await newsroom(files);
    await room.names('');
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [{ uri: uri('old/'), name: 'old' }], removed: [news] } });
    // What lies above the folder is not looked at, its .gitignore included.
    expect(new Set((await room.find(''))?.map(({ location }) => location.uri))).toEqual(new Set([uri('old/bridge.news'), uri('old/d.tmp.txt'), uri('old/e.tmp.txt')]));
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [], removed: [{ uri: uri('old'), name: 'old' }] } });
    expect(await room.names('')).toEqual([]);
  });

  it('says where a symbol is when the client goes there', async () => {
    const { client, room, disk } = await newsroom({ 'market.article': market });
    const [symbol] = await room.find('clock') as WorkspaceSymbol[];
    expect(symbol?.location).toEqual({ uri: uri('market.article') });
    const resolve = () => client.connection.sendRequest(WorkspaceSymbolResolveRequest.type, symbol as WorkspaceSymbol);
    expect((await resolve()).location).toEqual({ uri: uri('market.article'), range: { start: { line: 2, character: 0 }, end: { line: 2, character: 29 } } });
    disk.write('market.article', `\n\n${market}`);
    await room.changed('market.article');
    expect((await resolve()).location).toMatchObject({ range: { start: { line: 4 } } });
    disk.remove('market.article');
    await room.changed('market.article');
    expect((await resolve()).location).toMatchObject({ range: { start: { line: 0 }, end: { line: 0 } } });
  });

  it('sends what it finds as it finds it, and how far it is, to a client that wants to know', async () => {
    const { client } = await newsroom(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index.toString()}.article`, market])));
    const parts: string[][] = [];
    const told: unknown[] = [];
    client.connection.onProgress(new ProgressType<WorkspaceSymbol[]>(), 'parts', (part) => { parts.push(part.map(({ name }) => name)); });
    client.connection.onProgress(WorkDoneProgress.type, 'done', (value) => { told.push(value.kind); });
    expect(await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ann lee', partialResultToken: 'parts', workDoneToken: 'done' })).toEqual([]);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat().filter((name) => name === 'Ann Lee')).toHaveLength(60);
    expect(told.at(0)).toBe('begin');
    expect(told.at(-1)).toBe('end');
  });

  it('gives no more than anybody reads', async () => {
    const { room } = await newsroom(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index.toString()}.article`, market])));
    expect(await room.names('')).toHaveLength(250);
  });

  it('stops when it is cancelled, and goes on from there', async () => {
    const { room, disk } = await newsroom(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index.toString()}.article`, market])));
    const cancel = new CancellationTokenSource();
    const answer = room.find('ann', cancel.token);
    while (disk.reads.length === 0) await new Promise((resolve) => { setTimeout(resolve, 1); });
    cancel.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    const before = disk.reads.length;
    expect(before).toBeLessThan(400);
    await room.find('ann');
    expect(disk.reads).toHaveLength(400);
  });
});
