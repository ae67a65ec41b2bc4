// The server's text is the client's: held by comparing answers that depend on all of it with those for the same text opened anew.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { CancellationTokenSource, LSPErrorCodes, type Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../../server/src/analysis/index.js';
import { createLanguageService, type NewsLanguageService } from '../../../server/src/ide/index.js';
import type { Files } from '../../../server/src/lsp/files.js';
import { connectInProcess, fullClient, pushedClient, spawnServer, type TestClient } from '../../kit/lsp-client.js';

const uri = 'file:///news/story.article';
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

const pieces = ['“', '”', ' said Ida Brandt', 'The ferry stays', '.', ' ', '\n', '\n\n', '\r\n', '\r', '\u2028', '🦆', '\ud83e', '\udd86', 'é', '\u202e', '“So,” she said.\n', '', ''];
const place = fc.record({ line: fc.integer({ min: -1, max: 60 }), character: fc.integer({ min: -1, max: 40 }) });
const edit: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.record({ range: fc.record({ start: place, end: place }), text: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((all) => all.join('')) });
const edits = (count: number): readonly TextDocumentContentChangeEvent[] => fc.sample(edit, { numRuns: count, seed: Number(process.env['FC_SEED'] ?? 1789) });

/** What a client does with its text: the lines are counted anew for each edit, and nothing is kept between them. */
function edited(text: string, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text;
  const document = TextDocument.create(uri, '', 0, text);
  const [a, b] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return text.slice(0, Math.min(a, b)) + change.text + text.slice(Math.max(a, b));
}

/** The text as far as the server shows it: the range of all of it, and everything it finds. */
const seen = async (client: TestClient, address: string): Promise<string> => JSON.stringify([
  await client.connection.sendRequest('textDocument/selectionRange', { textDocument: { uri: address }, positions: [everything.end, everything.start] }),
  await client.symbols(address), await client.pull(address), await client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri: address } }),
]).replaceAll(address, '').replace(/"resultId":"[^"]+",?/gu, '');

describe('the text of an open document', () => {
  it('is the client’s after 10,000 random edits, sent as fast as they go over real streams', async () => {
    const { client, exit, stderr } = spawnServer('--stdio');
    client.settings = { semanticTokens: true };
    await client.initialize(fullClient);
    let text = '“The ferry stays,” said Ida Brandt.\r\n\r\nIt rained.\n';
    await client.open(uri, text);
    let count = 0;
    for (const change of edits(10_000)) {
      // A document that only grows is soon too long to edit much of it.
      const next = text.length > 3000 ? { text: text.slice(0, 300) } : change;
      text = edited(text, next);
      await client.change(uri, next);
      if ((count += 1) % 2500 > 0) continue;
      const fresh = `file:///news/fresh-${String(count)}.article`;
      await client.open(fresh, text);
      expect(await seen(client, uri)).toBe(await seen(client, fresh));
      await client.close(fresh);
    }
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    expect([await exit, stderr()]).toEqual([0, '']);
  });

  it('is the client’s after several edits in one message, each to what the one before left', async () => {
    const client = connectInProcess({});
    client.settings = { semanticTokens: true };
    await client.initialize(fullClient);
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')), fc.array(edit, { minLength: 1, maxLength: 8 }), async (first, changes) => {
      await client.open(uri, first);
      await client.change(uri, ...changes);
      const fresh = 'file:///news/fresh.article';
      await client.open(fresh, changes.reduce(edited, first));
      expect(await seen(client, uri)).toBe(await seen(client, fresh));
      await client.close(uri);
      await client.close(fresh);
    }), { numRuns: 40, seed: Number(process.env['FC_SEED'] ?? 1789) });
  });
});

describe('what throws', () => {
  const text = '“The ferry stays,” said Ida Brandt.\n\nIt rained all morning.\n\n“Nobody asked the traders.”\n';
  const broken = (features: readonly string[]): NewsLanguageService => {
    const service = createLanguageService();
    return Object.fromEntries(Object.entries(service).map(([name, feature]) => [name, features.includes(name) ? () => { throw new Error(`${name} is broken`); } : feature as unknown])) as unknown as NewsLanguageService;
  };
  const listening = (client: TestClient): string[] => {
    const logged: string[] = [];
    client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => { logged.push(message); });
    return logged;
  };

  it('is a feature: its request fails, the log says where, and all others answer', async () => {
    const client = connectInProcess({ service: broken(['hover', 'codeLenses', 'folding']) });
    const logged = listening(client);
    await client.initialize(fullClient);
    await client.open(uri, text);
    await expect(client.hover(uri, 0, 3)).rejects.toMatchObject({ code: -32603 });
    await expect(client.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri } })).rejects.toMatchObject({ code: -32603 });
    expect(await client.symbols(uri)).toHaveLength(2);
    expect(await client.pull(uri)).toMatchObject({ items: [{ code: 'unattributed-quote' }] });
    expect(logged).toEqual([expect.stringMatching(/^The feature hover failed\. .*hover is broken[^]*at /u), expect.stringContaining('folding')]);
  });

  it('is the problems of a client that does not pull: nothing rejects, and typing goes on', async () => {
    const client = connectInProcess({ service: broken(['diagnostics']) });
    const logged = listening(client);
    await client.initialize(pushedClient);
    await client.open(uri, text);
    await expect.poll(() => logged.length).toBeGreaterThan(0);
    await client.change(uri, { text: 'It rained.' });
    expect(await client.symbols(uri)).toEqual([]);
  });

  it('is the analysis of one article: the others of the workspace are checked', async () => {
    const names = ['a.article', 'b.article', 'c.article'];
    const files: Files = {
      list: () => Promise.resolve(names.map((name) => ({ name, kind: 'file' as const }))), stamp: () => Promise.resolve({ size: 1, changed: 1 }), real: (file) => Promise.resolve(file),
      read: (file) => Promise.resolve(file.endsWith('b.article') ? 'poison' : text),
    };
    const client = connectInProcess({ files, loadAnalyze: () => Promise.resolve((...given: Parameters<typeof analyze>) => { if (given[0] === 'poison') throw new Error('poisoned'); return analyze(...given); }) });
    const logged = listening(client);
    client.settings = { workspaceDiagnostics: 'on' };
    await client.connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: 'file:///news', name: 'news' }], capabilities: fullClient });
    const { items } = await client.connection.sendRequest<{ items: readonly { uri: string; items: readonly object[] }[] }>('workspace/diagnostic', { previousResultIds: [] });
    expect(items.map((item) => [item.uri, item.items.length])).toEqual([['file:///news/a.article', 1], ['file:///news/c.article', 1]]);
    expect(logged.some((message) => message.includes('b.article could not be read') && message.includes('poisoned'))).toBe(true);
  });
});

describe('nothing is left', () => {
  it('of documents that were opened, read, edited and closed', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const made: WeakRef<Analysis>[] = [];
    const client = connectInProcess({ loadAnalyze: () => Promise.resolve((...given: Parameters<typeof analyze>) => { const analysis = analyze(...given); made.push(new WeakRef(analysis)); return analysis; }) });
    client.settings = { semanticTokens: true };
    await client.initialize(pushedClient);
    for (let index = 0; index < 30; index += 1) {
      const address = `file:///news/${String(index)}.article`;
      await client.open(address, `“It is hour ${String(index)},” said Ida Brandt.\n`);
      await client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri: address } });
      await client.change(address, { text: `“It was hour ${String(index)},” said Ida Brandt.\n` });
      await client.symbols(address);
      await client.close(address);
    }
    await client.until(() => client.published.filter(({ diagnostics, version }) => diagnostics.length === 0 && version === undefined).length === 30);
    await client.symbols(uri);
    collect();
    expect(made.length).toBeGreaterThanOrEqual(60);
    expect(made.filter((analysis) => analysis.deref() !== undefined).length).toBeLessThanOrEqual(1);
    // Settings and tokens are of the document as it is open now: both are asked for, or made, anew.
    const asked = client.asked;
    await client.open('file:///news/0.article', '“Hour,” said Ida Brandt.\n');
    expect(await client.connection.sendRequest('textDocument/semanticTokens/full/delta', { textDocument: { uri: 'file:///news/0.article' }, previousResultId: '1' })).toHaveProperty('data');
    expect(client.asked).toBe(asked + 1);
  });

  it('of a timer, once its document is closed', async () => {
    const client = connectInProcess({ publishDelay: 3_600_000 });
    const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    await client.initialize(pushedClient);
    const before = timers();
    for (let index = 0; index < 20; index += 1) await client.open(`file:///news/${String(index)}.article`, 'x');
    await client.symbols(uri);
    expect(timers()).toBeGreaterThanOrEqual(before + 20);
    for (let index = 0; index < 20; index += 1) await client.close(`file:///news/${String(index)}.article`);
    await client.symbols(uri);
    expect(timers()).toBeLessThanOrEqual(before + 1);
  });
});

describe('a request that is cancelled', () => {
  it('in the middle of the workspace ends there, and leaves the rest unread', async () => {
    let read = 0;
    const cancel = new CancellationTokenSource();
    const names = Array.from({ length: 300 }, (_, index) => `${String(index)}.article`);
    const files: Files = {
      list: () => Promise.resolve(names.map((name) => ({ name, kind: 'file' as const }))), stamp: () => Promise.resolve({ size: 1, changed: 1 }), real: (file) => Promise.resolve(file),
      read: () => { if ((read += 1) === 5) cancel.cancel(); return Promise.resolve('“The ferry stays,” said Ida Brandt.\n'.repeat(300)); },
    };
    const client = connectInProcess({ files });
    await client.connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: 'file:///news', name: 'news' }], capabilities: fullClient });
    await expect(client.connection.sendRequest('workspace/symbol', { query: 'Ida' }, cancel.token)).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(read).toBeLessThan(20);
    expect(await client.symbols(uri)).toEqual([]);
  });
});
