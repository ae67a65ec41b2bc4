import {
  CancellationTokenSource, DidChangeConfigurationNotification, LSPErrorCodes, ProgressType, WorkDoneProgress,
  type PreviousResultId, type WorkspaceDiagnosticReport, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { checkWorkspaceRequest } from '../../server/src/lsp/protocol.js';
import type { TestClient } from '../kit/lsp-client.js';
import { news, newsroom, type Newsroom } from '../kit/newsroom.js';

const faulty = 'Market to be sold\n\nThe hall was full on Monday.\n\n“We will not sell the clock.”\n\nIt rained.\n';
const clean = 'Bridge opens late\n\n“The paint is wet,” said Omar Haddad, an engineer for the town.\n';
const uri = (path: string): string => `${news.uri}/${path}`;
const on = { workspaceDiagnostics: 'on' };

/** How many problems each report tells of; "same" where it is unchanged. */
const counts = (items: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, number | string> =>
  Object.fromEntries(items.map((item) => [item.uri.replace(`${news.uri}/`, ''), item.kind === 'full' ? item.items.length : 'same']));
const idsOf = ({ items }: WorkspaceDiagnosticReport): PreviousResultId[] => items.map(({ uri: of, resultId = '' }) => ({ uri: of, value: resultId }));

async function checking(files: Readonly<Record<string, string>>): ReturnType<typeof newsroom> {
  const made = await newsroom(files);
  made.client.settings = on;
  return made;
}

/** Asks as VS Code does: with a token for partial results. */
function stream(client: TestClient, room: Newsroom, previousResultIds: PreviousResultId[] = []): { parts: Record<string, number | string>[]; items: WorkspaceDocumentDiagnosticReport[]; answer: Promise<WorkspaceDiagnosticReport>; cancel: () => void } {
  const [parts, items]: [Record<string, number | string>[], WorkspaceDocumentDiagnosticReport[]] = [[], []];
  const cancel = new CancellationTokenSource();
  const token = Math.random().toString();
  client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), token, (part) => { parts.push(counts(part.items)); items.push(...part.items); });
  return { parts, items, answer: room.pull({ previousResultIds, partialResultToken: token }, cancel.token), cancel: () => { cancel.cancel(); } };
}

const rested = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 60); });

describe('workspace/diagnostic', () => {
  it('tells nothing and reads nothing as long as nobody wants it', async () => {
    const { room, disk, client } = await newsroom({ 'a.article': faulty });
    expect(await room.pull()).toEqual({ items: [] });
    expect(disk.lists).toEqual([]);
    expect(await client.pull(uri('a.article'))).toMatchObject({ items: [] });
    expect(disk.reads).toEqual([]);
  });

  it('tells the problems of all articles, open ones by their unsaved text', async () => {
    const { room, client } = await checking({ 'a.article': faulty, 'b.article': clean, 'c.article': clean, 'requirements.txt': 'flask==1.0\n' });
    await client.open(uri('c.article'), faulty);
    await client.open('untitled:1', faulty);
    const { items } = await room.pull();
    expect(counts(items)).toEqual({ 'a.article': 1, 'b.article': 0, 'c.article': 1 });
    expect(items.find((item) => item.uri === uri('a.article'))).toMatchObject({ version: null, items: [{ code: 'unattributed-quote', range: { start: { line: 4 } } }] });
    expect(items.find((item) => item.uri === uri('c.article'))).toMatchObject({ version: 1 });
  });

  it('says unchanged, full and gone, by what the client shows', async () => {
    const { room, disk } = await checking({ 'a.article': faulty, 'b.article': clean, 'c.article': faulty });
    const first = await room.pull();
    disk.write('b.article', faulty);
    disk.remove('c.article');
    await room.changed('b.article', 'c.article');
    const second = await room.pull({ previousResultIds: idsOf(first) });
    expect(counts(second.items)).toEqual({ 'a.article': 'same', 'b.article': 1, 'c.article': 0 });
    expect(counts((await room.pull({ previousResultIds: idsOf(second) })).items)).toEqual({ 'a.article': 'same', 'b.article': 'same' });
  });

  it('says that it changed to a client that does not wait for it', async () => {
    const { room, client } = await checking({ 'a.article': faulty });
    await room.pull();
    expect(client.refreshed).toBe(0);
    await room.changed('a.article');
    await client.until(() => client.refreshed > 0);
  });

  it('goes with the setting, and comes with it', async () => {
    const { room, client } = await checking({ 'a.article': faulty });
    const first = await room.pull();
    client.settings = {};
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(counts((await room.pull({ previousResultIds: idsOf(first) })).items)).toEqual({ 'a.article': 0 });
    client.settings = { ...on, rules: { 'unattributed-quote': 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(counts((await room.pull({ previousResultIds: idsOf(first) })).items)).toEqual({ 'a.article': 0 });
  });

  it('streams, and then waits until something changes', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index.toString()}.article`, faulty]));
    const { client, room, disk } = await checking(files);
    const first = stream(client, room);
    expect(await first.answer).toEqual({ items: [] });
    expect(first.parts.length).toBeGreaterThan(1);
    expect(first.items).toHaveLength(100);
    const second = stream(client, room, idsOf({ items: first.items }));
    await rested();
    const reads = disk.reads.length;
    disk.write('7.article', clean);
    await room.changed('7.article');
    expect(await second.answer).toEqual({ items: [] });
    expect(second.parts).toEqual([{ '7.article': 0 }]);
    expect(disk.reads).toHaveLength(reads + 1);
  });

  it('wakes for the command that checks all, and reads nothing before', async () => {
    const { client, room, disk } = await newsroom({ 'a.article': faulty });
    const asked = stream(client, room);
    await rested();
    expect(disk.lists).toEqual([]);
    expect(await client.connection.sendRequest(checkWorkspaceRequest)).toBeNull();
    await asked.answer;
    expect(asked.parts).toEqual([{ 'a.article': 1 }]);
  });

  it('is cancelled while it waits, and while it reads', async () => {
    const { client, room, disk } = await checking(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index.toString()}.article`, faulty])));
    const reading = stream(client, room);
    while (disk.reads.length === 0) await new Promise((resolve) => { setTimeout(resolve, 1); });
    reading.cancel();
    await expect(reading.answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(disk.reads.length).toBeLessThan(300);
    client.settings = {};
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const waiting = stream(client, room);
    await rested();
    waiting.cancel();
    await expect(waiting.answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('keeps the problems of a document that is closed', async () => {
    const { client, room } = await checking({ 'a.article': faulty });
    await client.open(uri('a.article'), clean);
    expect(await client.pull(uri('a.article'))).toMatchObject({ items: [] });
    await client.close(uri('a.article'));
    expect(await client.pull(uri('a.article'))).toMatchObject({ items: [{ code: 'unattributed-quote' }] });
    expect(counts((await room.pull()).items)).toEqual({ 'a.article': 1 });
  });

  it('says how far it is', async () => {
    const { client, room } = await checking({ 'a.article': faulty });
    const told: unknown[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'done', (value) => { told.push(value.kind); });
    await room.pull({ workDoneToken: 'done' });
    expect([told[0], told.at(-1)]).toEqual(['begin', 'end']);
  });
});
