// A server that cannot read the files itself: it asks the client, and goes by what the client says.
import { InitializedNotification, InitializeRequest, type ClientCapabilities } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { noFiles, type Files } from '../../server/src/lsp/files.js';
import { fingerprint } from '../../server/src/lsp/fingerprint.js';
import { fileRequests, type FileParams } from '../../server/src/lsp/protocol.js';
import { connectInProcess, fullClient, type TestClient } from '../kit/lsp-client.js';

const folder = 'vscode-vfs://library/news';
const uri = `${folder}/stories/market.article`;
const text = 'The council voted on Monday to sell the old market.\n\nIt rained all morning in the town.\n\n“Nobody asked the traders about it.”\n\nThe vote was close.\n';
const project = '{ "rules": { "unattributed-quote": "error" } }';

interface Disk { readonly texts: Readonly<Record<string, string>>; readonly links?: Readonly<Record<string, string>>; readonly fails?: boolean }

/** A client that reads from `disk`, and the server's own files beside it. Gives what was asked for, too. */
async function start(disk: Disk, { own, requests = Object.values(fileRequests), root = folder }: { own?: Files; requests?: readonly string[]; root?: string } = {}): Promise<{ client: TestClient; asked: string[] }> {
  const client = connectInProcess({ ...(own && { files: own }), loadAnalyze: () => Promise.resolve(analyze) });
  const asked: string[] = [];
  const answer = (method: string, read: (uri: string) => unknown): void => {
    client.connection.onRequest(method, ({ uri: of }: FileParams) => {
      asked.push(of);
      if (disk.fails) throw new Error('The line is down.');
      return read(of) ?? null;
    });
  };
  answer(fileRequests.list, (of) => [...new Set(Object.keys(disk.texts).filter((name) => name.startsWith(`${of}/`)).map((name) => name.slice(of.length + 1).split('/')))]
    .map(([name = '', ...rest]) => ({ name, kind: rest.length > 0 ? 'folder' : 'file' })));
  answer(fileRequests.stamp, (of) => (disk.texts[of] === undefined ? null : { size: disk.texts[of].length, changed: 1 }));
  answer(fileRequests.real, (of) => disk.links?.[of] ?? of);
  answer(fileRequests.read, (of) => disk.texts[of]);
  const capabilities: ClientCapabilities = { ...fullClient, workspace: { ...fullClient.workspace, workspaceFolders: true }, experimental: { requests } };
  await client.connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: root, capabilities, workspaceFolders: [{ uri: root, name: 'news' }] });
  await client.connection.sendNotification(InitializedNotification.type, {});
  await client.open(uri, text);
  return { client, asked };
}

const severities = async (client: TestClient): Promise<unknown[]> => {
  const report = await client.pull(uri);
  return report.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
};

describe('files that the client reads', () => {
  it('bring the project file of a folder that is on no disk', async () => {
    const { client } = await start({ texts: { [`${folder}/.on-the-record.json`]: project } });
    expect(await severities(client)).toEqual([1]);
  });

  it('bring the articles that are not open', async () => {
    const { client } = await start({ texts: { [`${folder}/closed/ferry.article`]: 'Ferry stops\n\n“The boat is old,” said Tessa Crane.\n' } });
    expect(await client.connection.sendRequest('workspace/symbol', { query: 'Tessa' })).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Tessa Crane', location: expect.objectContaining({ uri: `${folder}/closed/ferry.article` }) as unknown })]));
  });

  it('are not there where a link leads out of the folder, and where the client fails', async () => {
    const texts = { [`${folder}/.on-the-record.json`]: project };
    expect(await severities((await start({ texts, links: { [`${folder}/.on-the-record.json`]: 'vscode-vfs://library/elsewhere.json' } })).client)).toEqual([2]);
    expect(await severities((await start({ texts, fails: true })).client)).toEqual([2]);
  });

  it('are not asked for of a client that does not say that it reads all of it', async () => {
    const { client, asked } = await start({ texts: { [`${folder}/.on-the-record.json`]: project } }, { requests: [fileRequests.read] });
    expect(await severities(client)).toEqual([2]);
    expect(asked).toEqual([]);
  });

  it('are only those that the server cannot read by itself', async () => {
    const read: string[] = [];
    const own: Files = { ...noFiles, stamp: (of) => { read.push(of); return Promise.resolve(undefined); } };
    const onDisk = await start({ texts: {} }, { own, root: 'file:///news' });
    await onDisk.client.open('file:///news/market.article', text);
    await onDisk.client.pull('file:///news/market.article');
    expect([read, onDisk.asked]).toEqual([['file:///news/.on-the-record.json'], []]);
    const elsewhere = await start({ texts: {} }, { own });
    await severities(elsewhere.client);
    expect([read.length, elsewhere.asked.length > 0]).toEqual([1, true]);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same text, and another for others', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `{"line":${String(index)},"character":${String(index % 7)}}`);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
    expect(fingerprint(texts.join())).toBe(fingerprint(texts.join()));
    expect(fingerprint('')).not.toBe(fingerprint('\0'));
  });
});
