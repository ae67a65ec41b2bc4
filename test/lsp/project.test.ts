import { DidChangeWatchedFilesNotification, InitializedNotification, InitializeRequest, type ClientCapabilities } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import type { Files } from '../../server/src/lsp/files.js';
import { silencedRequest, type SilencedItem } from '../../server/src/lsp/protocol.js';
import { connectInProcess, fullClient, pushedClient, type TestClient } from '../kit/lsp-client.js';

const folder = 'file:///news%20room';
const file = `${folder}/.on-the-record.json`;
const uri = `${folder}/stories/market.txt`;
const text = 'The council voted on Monday to sell the old market.\n\nIt rained all morning in the town.\n\n“Nobody asked the traders about it.”\n\nThe vote was close.\n';

/** A disk that a test writes on. Links lead from one address to another. */
function disk(first: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(first));
  let clock = 0;
  const written = new Map([...texts.keys()].map((name) => [name, 0]));
  const files: Files = {
    list: () => Promise.resolve([]),
    stamp: (name) => Promise.resolve(texts.has(name) ? { size: texts.get(name)?.length ?? 0, changed: written.get(name) ?? 0 } : undefined),
    real: (name) => Promise.resolve(links[name] ?? name),
    read: (name) => Promise.resolve(texts.get(name)),
  };
  const write = (name: string, content: string | undefined): void => {
    if (content === undefined) texts.delete(name);
    else texts.set(name, content);
    written.set(name, (clock += 1));
  };
  return { files, write };
}

const watching: ClientCapabilities = { ...fullClient, workspace: { ...fullClient.workspace, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } };

async function start(files: Files, capabilities: ClientCapabilities = watching): Promise<TestClient> {
  const client = connectInProcess({ files, loadAnalyze: () => Promise.resolve(analyze) });
  await client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: folder, capabilities, workspaceFolders: [{ uri: folder, name: 'news room' }] });
  await client.connection.sendNotification(InitializedNotification.type, {});
  return client;
}

const codes = async (client: TestClient, of = uri): Promise<string[]> => {
  const report = await client.pull(of);
  return report.kind === 'full' ? report.items.map(({ code, severity, message }) => `${String(severity)} ${String(code ?? message)}`) : ['unchanged'];
};
const changed = (client: TestClient): Promise<void> => client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: file, type: 2 }] });
const silence = '{ "silenced": [{ "file": "stories/*.txt", "quotation": "Nobody asked", "reason": "Heard by AL." }] }';

describe('the project file', () => {
  it('is the nearest one upwards in the folder', async () => {
    const { files } = disk({ [file]: '{ "rules": { "unattributed-quote": "error" } }', [`${folder}/stories/.on-the-record.json`]: '{ "rules": { "unattributed-quote": "hint" } }' });
    const client = await start(files);
    for (const one of [uri, `${folder}/market.txt`, 'untitled:Untitled-1', 'file:///elsewhere/market.txt']) await client.open(one, text);
    expect([await codes(client), await codes(client, `${folder}/market.txt`), await codes(client, 'untitled:Untitled-1'), await codes(client, 'file:///elsewhere/market.txt')])
      .toEqual([['4 unattributed-quote'], ['1 unattributed-quote'], ['1 unattributed-quote'], ['2 unattributed-quote']]);
  });

  it('is never read outside of the folder, not even through a link', async () => {
    const { files } = disk({ 'file:///.on-the-record.json': '{ "rules": { "unattributed-quote": "off" } }', [file]: '{ "rules": { "unattributed-quote": "off" } }' }, { [file]: 'file:///secret.json' });
    const client = await start(files);
    await client.open(uri, text);
    expect(await codes(client)).toEqual(['2 unattributed-quote']);
  });

  it('yields to a severity that somebody set in the editor', async () => {
    const { files } = disk({ [file]: '{ "rules": { "unattributed-quote": "error" } }' });
    const client = await start(files);
    client.settings = { rules: { 'unattributed-quote': 'information', 'unclosed-quote': 'default' } };
    await client.open(uri, text);
    expect(await codes(client)).toEqual(['3 unattributed-quote']);
  });

  it('says which files are articles', async () => {
    const { files } = disk({ [file]: '{ "files": { "include": ["stories/**"], "exclude": ["old/"] } }' });
    const client = await start(files);
    const list = '- a\n- “Nobody,” said Ada Okafor.\n- b\n';
    await client.open(`${folder}/stories/list.md`, list, 'markdown');
    await client.open(`${folder}/notes/list.md`, text, 'markdown');
    await client.open(`${folder}/old/a.article`, text);
    expect([await client.symbols(`${folder}/stories/list.md`), await client.symbols(`${folder}/notes/list.md`), await client.symbols(`${folder}/old/a.article`)]).toMatchObject([[{ detail: 'Ada Okafor' }], [], []]);
  });

  it('brings sources and verbs to the analysis, anew where it changes', async () => {
    const { files, write } = disk({ [file]: '{ "reportingVerbs": ["harrumph"] }' });
    const client = await start(files);
    await client.open(uri, 'The bridge is shut.\n“Never again,” harrumphed POTUS.\n');
    expect(await client.symbols(uri)).toMatchObject([{ detail: 'POTUS' }]);
    write(file, '{ "reportingVerbs": ["harrumph"], "sources": [{ "name": "Dana Pike", "aliases": ["POTUS"] }] }');
    await changed(client);
    await client.until(() => client.refreshed > 0);
    expect(await client.symbols(uri)).toMatchObject([{ detail: 'Dana Pike' }]);
    write(file, undefined);
    await changed(client);
    await client.until(() => client.refreshed > 1);
    expect(await client.symbols(uri)).not.toMatchObject([{ detail: 'Dana Pike' }]);
  });

  it('is watched by a client that can, and looked at whenever it matters for another', async () => {
    const { files, write } = disk({});
    const [client, blind] = [await start(files), await start(files, fullClient)];
    await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
    expect(blind.registered).not.toContain('workspace/didChangeWatchedFiles');
    for (const one of [client, blind]) {
      await one.open(uri, text);
      expect(await codes(one)).toEqual(['2 unattributed-quote']);
    }
    write(file, '{ "rules": { "unattributed-quote": "off" } }');
    expect(await codes(blind)).toEqual([]);
    expect(await codes(client)).toEqual(['2 unattributed-quote']);
    await changed(client);
    await client.until(() => client.refreshed > 0);
    expect(await codes(client)).toEqual([]);
  });
});

describe('a broken project file', () => {
  const broken = '{ "rules": { "unattributed-quote": "of" } }';

  it('leaves the last good one in force and has a problem in it, though nobody opened it', async () => {
    const { files, write } = disk({ [file]: '{ "rules": { "unattributed-quote": "hint" } }' });
    const client = await start(files);
    await client.open(uri, text);
    expect(await codes(client)).toEqual(['4 unattributed-quote']);
    write(file, broken);
    await changed(client);
    await client.until(() => client.published.some(({ diagnostics }) => diagnostics.length > 0));
    expect(client.published.at(-1)).toMatchObject({ uri: file, diagnostics: [{ severity: 1, range: { start: { line: 0, character: 35 }, end: { line: 0, character: 39 } }, message: expect.stringContaining('Did you mean “off”?') as string }] });
    expect(await codes(client)).toEqual(['4 unattributed-quote']);
    write(file, '{}');
    await changed(client);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    expect(await codes(client)).toEqual(['2 unattributed-quote']);
  });

  it('that is open has the problems of what stands in the editor, and saved words count elsewhere', async () => {
    const { files } = disk({ [file]: '{}' });
    const client = await start(files);
    await client.open(uri, text);
    await client.open(file, broken, 'jsonc');
    expect(await codes(client, file)).toEqual(['1 “of” is none of “default”, “error”, “warning”, “information”, “hint”, “off”. Did you mean “off”?']);
    expect(await codes(client)).toEqual(['2 unattributed-quote']);
    expect(await client.symbols(file)).toEqual([]);
  });

  it('is told to a client that does not pull while it types', async () => {
    const { files } = disk({ [file]: broken });
    const client = await start(files, pushedClient);
    await client.open(file, '{ "rulez": {} }', 'json');
    await client.until(() => client.published.some(({ diagnostics }) => diagnostics[0]?.severity === 2));
    await client.close(file);
    await client.until(() => client.published.at(-1)?.diagnostics[0]?.severity === 1);
  });
});

describe('silenced findings', () => {
  it('are no problems, and are listed with their reasons', async () => {
    const { files } = disk({ [file]: silence });
    const client = await start(files);
    await client.open(uri, text);
    await client.open(`${folder}/b.md`, text.replace('“Nobody', '<!-- on-the-record-disable-next-line -->\n“Nobody'), 'markdown');
    expect([await codes(client), await codes(client, `${folder}/b.md`)]).toEqual([[], []]);
    const list = (of: string): Promise<SilencedItem[]> => client.connection.sendRequest(silencedRequest, { textDocument: { uri: of } });
    expect(await list(uri)).toEqual([{ range: { start: { line: 4, character: 0 }, end: { line: 4, character: 36 } }, rule: 'unattributed-quote', message: expect.stringContaining('Nobody asked') as string, reason: 'Heard by AL.', by: null, in: 'project' }]);
    expect(await list(`${folder}/b.md`)).toMatchObject([{ reason: null, in: 'article' }]);
    expect(await list('file:///nowhere.txt')).toEqual([]);
  });
});
