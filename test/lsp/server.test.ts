import { CancellationTokenSource, DidChangeConfigurationNotification, DocumentDiagnosticRequest, HoverRequest, LSPErrorCodes, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { fakeAnalysis, type Call } from '../kit/fake-analysis.js';
import { connectInProcess, fullClient, pushedClient, type TestClient } from '../kit/lsp-client.js';
import { market, text } from '../kit/market.js';

const uri = 'file:///news/market%20day.txt';
const nobody = 'It rained.\n“Who knows?”\n';

async function start(capabilities = fullClient, initializationOptions?: unknown): Promise<{ client: TestClient; calls: Call[] }> {
  const { calls, analyze } = fakeAnalysis();
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  await client.initialize(capabilities, initializationOptions);
  return { client, calls };
}

const itemsOf = (report: DocumentDiagnosticReport): Diagnostic[] => {
  if (report.kind !== 'full') throw new Error(`not full: ${report.kind}`);
  return report.items;
};

describe('initialize', () => {
  it('offers pulled problems to a client that pulls, and not to another', async () => {
    const { analyze } = fakeAnalysis();
    const offered = async (capabilities: typeof fullClient): Promise<unknown> => (await connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) }).initialize(capabilities)).capabilities;
    expect(await offered(fullClient)).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 }, hoverProvider: true, documentSymbolProvider: { label: 'On the Record' },
      definitionProvider: true, referencesProvider: true, documentHighlightProvider: true, renameProvider: true,
      foldingRangeProvider: true, selectionRangeProvider: true, documentLinkProvider: { resolveProvider: false },
      workspaceSymbolProvider: { resolveProvider: false, workDoneProgress: true },
      diagnosticProvider: { identifier: 'on-the-record', interFileDependencies: false, workspaceDiagnostics: true, workDoneProgress: true },
    });
    expect(await offered({})).not.toHaveProperty('diagnosticProvider');
  });

  it('does not load the analysis before a document needs it', async () => {
    let loaded = 0;
    const client = connectInProcess({ loadAnalyze: () => { loaded += 1; return Promise.resolve(fakeAnalysis().analyze); } });
    await client.initialize(fullClient);
    expect(loaded).toBe(0);
    await client.open(uri, text);
    await client.symbols(uri);
    expect(loaded).toBe(1);
  });
});

describe('hover', () => {
  it('answers in Markdown, with a link to the introduction', async () => {
    const { client } = await start();
    await client.open(uri, text);
    const hover = await client.hover(uri, 2, 3);
    expect(hover?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 22 } });
    expect(hover?.contents).toEqual({ kind: 'markdown', value: expect.stringMatching(/^\*\*Ann Lee\*\*\\, Mayor\n\nIntroduced on \[line 2\]\(<file:\/\/\/news\/market%20day\.txt#L2,1>\) · 2 quotations/u) as string });
  });

  it('answers in plain text where the client knows no Markdown', async () => {
    const { client } = await start({});
    await client.open(uri, text);
    expect((await client.hover(uri, 2, 3))?.contents).toEqual({ kind: 'plaintext', value: expect.stringMatching(/^Ann Lee, Mayor\nIntroduced on line 2 · /u) as string });
  });

  it('is null where nobody speaks, and where no document is open', async () => {
    const { client } = await start();
    await client.open(uri, text);
    expect(await client.hover(uri, 1, 20)).toBeNull();
    expect(await client.hover('file:///elsewhere.txt', 0, 0)).toBeNull();
  });
});

describe('documentSymbol', () => {
  it('is a tree, or a list for a client that knows no trees', async () => {
    const [tree, list] = await Promise.all([fullClient, {}].map(async (capabilities) => {
      const { client } = await start(capabilities);
      await client.open(uri, text);
      return client.symbols(uri);
    }));
    expect(tree).toHaveLength(market.quotations.length);
    expect(tree?.[1]).toMatchObject({ name: '“We will not sell it”', detail: 'Ann Lee', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 49 } }, selectionRange: { end: { line: 2, character: 22 } } });
    expect(list?.[1]).toMatchObject({ name: '“We will not sell it”', containerName: 'Ann Lee', location: { uri } });
  });
});

describe('pulled problems', () => {
  it('have a code, a link to the rule’s page, a source and a related place', async () => {
    const { client } = await start();
    await client.open(uri, text);
    expect(itemsOf(await client.pull(uri))).toEqual([{
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 27 } }, severity: 2, code: 'unattributed-quote', source: 'On the Record',
      codeDescription: { href: expect.stringContaining('docs/rules/unattributed-quote.md') as string },
      message: 'The article does not say who is speaking: “Nobody asked the traders”',
      relatedInformation: [{ message: 'The nearest possible speaker is Omar Haddad.', location: { uri, range: { start: { line: 3, character: 0 }, end: { line: 3, character: 29 } } } }],
    }]);
  });

  it('are unchanged while they are the same, and full again when they are not', async () => {
    const { client } = await start();
    await client.open(uri, nobody);
    const first = await client.pull(uri);
    await client.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, text: 'Oh' });
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [{ range: { start: { line: 2 } } }] });
  });

  it('are empty for a document that is not open', async () => {
    const { client } = await start();
    expect(itemsOf(await client.pull('file:///elsewhere.txt'))).toEqual([]);
  });

  it('are never pushed too', async () => {
    const { client } = await start();
    await client.open(uri, nobody);
    await client.pull(uri);
    await client.close(uri);
    await client.pull(uri);
    expect(client.published).toEqual([]);
  });
});

describe('pushed problems', () => {
  it('come after opening, go with the quotation, and go when the document is closed', async () => {
    const { client } = await start(pushedClient);
    await client.open(uri, nobody);
    await client.until(() => client.published.length === 1);
    await client.change(uri, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 12 } }, text: 'Enough.' });
    await client.until(() => client.published.length === 2);
    await client.close(uri);
    await client.until(() => client.published.length === 3);
    expect(client.published.map(({ version, diagnostics }) => [version, diagnostics.length])).toEqual([[1, 1], [2, 0], [undefined, 0]]);
  });

  it('come to a client that declares nothing at all, without related places', async () => {
    const { client } = await start({});
    await client.open(uri, text);
    await client.until(() => client.published.length > 0);
    expect(client.published[0]?.diagnostics).toHaveLength(1);
    expect(client.published[0]?.diagnostics[0]).not.toHaveProperty('relatedInformation');
  });
});

describe('incremental sync', () => {
  it('keeps the text as the editor has it, astral characters and all', async () => {
    const { client, calls } = await start();
    await client.open(uri, 'One 😀 two\r\nthree\nfour');
    await client.change(uri,
      { range: { start: { line: 0, character: 7 }, end: { line: 1, character: 2 } }, text: 'X\n' },
      { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } }, text: ' “five”' });
    await client.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: '' });
    await client.symbols(uri);
    expect(calls.map((call) => call.text)).toEqual([' 😀 X\nree\nfour “five”']);
  });

  it('analyses once for each version and hands over the analysis before', async () => {
    const { client, calls } = await start();
    await client.open(uri, nobody);
    await Promise.all([client.symbols(uri), client.pull(uri), client.hover(uri, 1, 1)]);
    await client.change(uri, { text: 'All new. “Yes?”' });
    await client.symbols(uri);
    expect(calls.map((call) => call.previous?.text)).toEqual([undefined, nobody]);
  });

  it('forgets a document that was closed', async () => {
    const { client, calls } = await start();
    for (const words of ['“One?”', '“Two?”']) {
      await client.open(uri, words);
      await client.symbols(uri);
      await client.close(uri);
    }
    expect(calls.map((call) => call.previous)).toEqual([undefined, undefined]);
    expect(await client.symbols(uri)).toEqual([]);
  });

  it('survives a change of a document that was never opened', async () => {
    const { client } = await start();
    await client.change(uri, { text: 'x' });
    await client.close(uri);
    expect(await client.symbols(uri)).toEqual([]);
  });
});

describe('cancellation', () => {
  it('answers a cancelled request with the error for it, and does not analyse', async () => {
    const { client, calls } = await start();
    await client.open(uri, nobody);
    const cancel = new CancellationTokenSource();
    const answer = client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 1, character: 1 } }, cancel.token);
    cancel.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(calls).toEqual([]);
    expect(await client.symbols(uri)).toHaveLength(1);
  });

  it('also while the server waits for the settings', async () => {
    const { client, calls } = await start();
    const cancel = new CancellationTokenSource();
    client.settings = (): unknown => { cancel.cancel(); return {}; };
    await client.open(uri, nobody);
    await expect(client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, cancel.token)).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(calls).toEqual([]);
  });
});

describe('settings', () => {
  it('apply without a restart: a rule goes off, changes its severity, everything goes off', async () => {
    const { client } = await start();
    await client.open(uri, nobody);
    const severities = async (): Promise<unknown[]> => itemsOf(await client.pull(uri)).map(({ severity }) => severity);
    expect(await severities()).toEqual([2]);
    for (const [settings, expected] of [
      [{ rules: { 'unattributed-quote': 'off' } }, []], [{ rules: { 'unattributed-quote': 'hint' } }, [4]], [{ enable: false }, []], [null, [2]], [{ rules: 'x', enable: 3 }, [2]],
    ] as const) {
      client.settings = settings;
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      expect(await severities()).toEqual(expected);
    }
    await client.until(() => client.refreshed > 0);
  });

  it('are asked for once a document, and their changes registered for', async () => {
    const { client } = await start();
    await client.open(uri, nobody);
    await client.symbols(uri);
    await client.pull(uri);
    await client.until(() => client.registered.length > 0);
    expect(client.asked).toBe(1);
    expect(client.registered).toEqual(['workspace/didChangeConfiguration']);
  });

  it('are the defaults where the client fails to answer', async () => {
    const { client } = await start();
    client.settings = (): never => { throw new Error('no settings today'); };
    await client.open(uri, nobody);
    expect(itemsOf(await client.pull(uri))).toHaveLength(1);
  });

  it('come with the notification, or with initialize, from a client that cannot be asked', async () => {
    const { client } = await start({}, { onTheRecord: { enable: false } });
    await client.open(uri, nobody);
    expect(await client.symbols(uri)).toEqual([]);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { onTheRecord: { enable: true } } });
    expect(await client.symbols(uri)).toHaveLength(1);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 1);
  });

  it('limit how much is analysed, which is said once', async () => {
    const { client } = await start();
    client.settings = { maxFileSize: 20 };
    await client.open(uri, `It rained. “Yes.” ${'It rained. '.repeat(9)}“No.”`);
    expect(await client.symbols(uri)).toHaveLength(1);
    await client.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, text: 'She' });
    await client.symbols(uri);
    await client.until(() => client.shown.length > 0);
    expect(client.shown).toEqual(['market day.txt is very long. On the Record reads its first 20 characters; the setting “onTheRecord.maxFileSize” changes that.']);
  });
});

describe('documents that are not ours', () => {
  it.each([
    ['untitled:Untitled-1', 'news-article', 1], ['vscode-vfs://github/a/b/story.txt', 'plaintext', 1], [uri, 'plaintext', 1], [uri, 'markdown', 1],
    ['chat-input:1', 'plaintext', 0], ['search-editor:x', 'plaintext', 0], ['git:/story.txt', 'news-article', 0], ['output:log', 'plaintext', 0], [uri, 'python', 0],
  ])('%s in %s', async (address, language, count) => {
    const { client } = await start();
    await client.open(address, '“Who knows?” That is what the people in the town asked on Monday.', language);
    expect(await client.symbols(address)).toHaveLength(count);
    expect(itemsOf(await client.pull(address))).toHaveLength(count);
  });

  it('in plain text are those that are no prose, unless the setting says otherwise', async () => {
    const { client } = await start();
    await client.open(uri, 'say = “yes”\nask = “no”', 'plaintext');
    expect(await client.symbols(uri)).toHaveLength(0);
    for (const [plainText, count] of [['always', 2], ['never', 0]] as const) {
      client.settings = { plainText };
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      expect(await client.symbols(uri)).toHaveLength(count);
    }
  });
});

it('an unknown method is answered with the error for it, and the server goes on', async () => {
  const { client } = await start();
  await expect(client.connection.sendRequest('textDocument/sing', {})).rejects.toMatchObject({ code: -32601 });
  await client.connection.sendNotification('textDocument/didSing', {});
  await client.open(uri, nobody);
  expect(await client.symbols(uri)).toHaveLength(1);
});
