// Ways through the text, over the wire: in process with the real analysis, and once more over the built server’s standard streams.
import {
  DefinitionRequest, DocumentHighlightRequest, DocumentLinkRequest, ExitNotification, FoldingRangeRequest, LSPErrorCodes, PrepareRenameRequest, ReferencesRequest,
  RenameRequest, SelectionRangeRequest, ShutdownRequest, type ClientCapabilities, type Location, type Position, type Range, type SelectionRange, type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { connectInProcess, fullClient, spawnServer, type TestClient } from '../kit/lsp-client.js';

const uri = 'file:///news/ferry.article';
const text = [
  'Ferry to stay in harbour until June',
  '',
  'The old ferry will stay in harbour until June, Harbour Minister Edda Falk said on Monday.',
  '',
  '“I have told the captain that he must wait,” Falk told reporters. “We are not ready.',
  '',
  '“Nobody is.”',
  '',
  'The minister is 61. Captain Owen Tarn said Falk’s plan was “a farce”.',
  '',
  'Read more: https://example.org/ferry',
  'Write to desk@example.org',
  '',
].join('\n');
const document = TextDocument.create(uri, 'news-article', 1, text);

const able: ClientCapabilities = {
  ...fullClient,
  textDocument: { ...fullClient.textDocument, definition: { linkSupport: true }, rename: { prepareSupport: true }, foldingRange: { rangeLimit: 5000, lineFoldingOnly: true } },
  workspace: { ...fullClient.workspace, workspaceEdit: { documentChanges: true } },
};

/** Where words begin, or some characters behind that. */
const at = (words: string, after = 0): { textDocument: { uri: string }; position: Position } => ({ textDocument: { uri }, position: document.positionAt(text.indexOf(words) + after) });
const rangeOf = (words: string, within = words): Range => {
  const start = text.indexOf(within) + within.indexOf(words);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
};
const words = (range: Range): string => document.getText(range);

async function start(capabilities: ClientCapabilities = able, languageId = 'news-article'): Promise<TestClient> {
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) });
  await client.initialize(capabilities);
  await client.open(uri, text, languageId);
  return client;
}

describe('definition', () => {
  it('is a link for a client that knows links, and a location for another', async () => {
    const link = await (await start()).connection.sendRequest(DefinitionRequest.type, at('Falk told'));
    expect(link).toEqual([{ originSelectionRange: rangeOf('Falk', 'Falk told'), targetUri: uri, targetRange: rangeOf('Harbour Minister Edda Falk'), targetSelectionRange: rangeOf('Edda Falk') }]);
    const location = await (await start({})).connection.sendRequest(DefinitionRequest.type, at('We are'));
    expect(location).toEqual({ uri, range: rangeOf('Edda Falk') });
  });

  it('is null where nobody is meant', async () => {
    expect(await (await start()).connection.sendRequest(DefinitionRequest.type, at('is 61'))).toBeNull();
  });
});

describe('references', () => {
  const ask = async (includeDeclaration: boolean): Promise<string[]> =>
    (await (await start()).connection.sendRequest(ReferencesRequest.type, { ...at('minister is'), context: { includeDeclaration } }) ?? []).map(({ range }: Location) => words(range));

  it('are the mentions and the quotations, with the introduction only where it is wanted', async () => {
    const others = ['The old ferry will stay in harbour until June', '“I have told the captain that he must wait,”', 'Falk', 'The minister', 'Falk'];
    expect(await ask(false)).toEqual(others);
    expect(await ask(true)).toEqual([others[0], 'Edda Falk', ...others.slice(1)]);
  });

  it('are null where nobody is meant', async () => {
    expect(await (await start()).connection.sendRequest(ReferencesRequest.type, { ...at('is 61'), context: { includeDeclaration: true } })).toBeNull();
  });
});

describe('documentHighlight', () => {
  it('tells the introduction from mentions and words', async () => {
    const found = await (await start()).connection.sendRequest(DocumentHighlightRequest.type, at('Falk told', 4));
    expect(found?.map(({ range, kind }) => [words(range), kind])).toEqual([
      ['The old ferry will stay in harbour until June', 1], ['Edda Falk', 3], ['“I have told the captain that he must wait,”', 1], ['Falk', 2],
      ['“We are not ready.', 1], ['“Nobody is.”', 1], ['The minister', 2], ['Falk', 2],
    ]);
  });

  it('is null where there is nothing, so that the editor lights up equal words', async () => {
    expect(await (await start()).connection.sendRequest(DocumentHighlightRequest.type, at('We are'))).toBeNull();
  });
});

describe('rename', () => {
  const edit = (newName: string) => ({ ...at('Edda Falk'), newName });
  const edits = [{ range: rangeOf('Falk', 'Edda Falk').start, newText: 'Falck' }, { range: rangeOf('Falk', 'Falk told').start, newText: 'Falck' }, { range: rangeOf('Falk', 'Falk’s plan').start, newText: 'Falck' }]
    .map(({ range, newText }) => ({ range: { start: range, end: { ...range, character: range.character + 4 } }, newText }));

  it('is prepared with the range of the name and the name', async () => {
    expect(await (await start()).connection.sendRequest(PrepareRenameRequest.type, at('Minister Edda'))).toEqual({ range: rangeOf('Edda Falk'), placeholder: 'Edda Falk' });
  });

  it('edits the version that was read', async () => {
    expect(await (await start()).connection.sendRequest(RenameRequest.type, edit('Edda Falck'))).toEqual({ documentChanges: [{ textDocument: { uri, version: 1 }, edits }] });
  });

  it('is edits without a version for a client that takes none', async () => {
    expect(await (await start({})).connection.sendRequest(RenameRequest.type, edit('Edda Falck'))).toEqual({ changes: { [uri]: edits } });
  });

  it('of a role or to nothing is an error that says why', async () => {
    const { connection } = await start();
    const failed = (message: string): object => ({ code: LSPErrorCodes.RequestFailed, message });
    await expect(connection.sendRequest(PrepareRenameRequest.type, at('minister is'))).rejects.toMatchObject(failed('“The minister” describes Edda Falk. Rename the name where the article gives it.'));
    await expect(connection.sendRequest(RenameRequest.type, { ...at('minister is'), newName: 'Falck' })).rejects.toMatchObject(failed('“The minister” describes Edda Falk. Rename the name where the article gives it.'));
    await expect(connection.sendRequest(RenameRequest.type, edit('  '))).rejects.toMatchObject(failed('Type the new name. It cannot be empty.'));
  });

  it('is offered with its preparation only to a client that prepares', async () => {
    const offered = async (capabilities: ClientCapabilities): Promise<unknown> => (await connectInProcess({ loadAnalyze: () => Promise.resolve(analyze) }).initialize(capabilities)).capabilities.renameProvider;
    expect(await offered(able)).toEqual({ prepareProvider: true });
    expect(await offered({})).toBe(true);
  });
});

describe('foldingRange', () => {
  const ask = async (rangeLimit: number | undefined): Promise<unknown> =>
    (await start({ textDocument: { foldingRange: rangeLimit === undefined ? {} : { rangeLimit } } })).connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });

  it('is whole lines: the speech and the footer', async () => {
    expect(await ask(undefined)).toEqual([{ startLine: 4, endLine: 6, kind: 'region' }, { startLine: 10, endLine: 11, kind: 'region' }]);
  });

  it('keeps the longest where the client takes fewer', async () => {
    expect(await ask(1)).toEqual([{ startLine: 4, endLine: 6, kind: 'region' }]);
    expect(await ask(0)).toEqual([]);
  });
});

describe('selectionRange', () => {
  const chain = (range: SelectionRange | undefined): string[] => (range ? [words(range.range), ...chain(range.parent)] : []);

  it('answers each position, from the word to the text', async () => {
    const answer = await (await start()).connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [at('farce').position, at('61').position] });
    expect(answer?.map(chain)).toEqual([
      ['farce', 'a farce', '“a farce”', 'Falk’s plan was “a farce”', 'Captain Owen Tarn said Falk’s plan was “a farce”', 'The minister is 61. Captain Owen Tarn said Falk’s plan was “a farce”.', text],
      ['61', 'The minister is 61. Captain Owen Tarn said Falk’s plan was “a farce”.', text],
    ]);
  });
});

describe('documentLink', () => {
  it('is web pages and mail', async () => {
    expect(await (await start()).connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })).toEqual([
      { range: rangeOf('https://example.org/ferry'), target: 'https://example.org/ferry' }, { range: rangeOf('desk@example.org'), target: 'mailto:desk@example.org' },
    ]);
  });
});

it('answers with nothing for a document that is not ours', async () => {
  const { connection } = await start(able, 'python');
  expect(await Promise.all([
    connection.sendRequest(DefinitionRequest.type, at('Falk told')), connection.sendRequest(ReferencesRequest.type, { ...at('Falk told'), context: { includeDeclaration: true } }),
    connection.sendRequest(DocumentHighlightRequest.type, at('Falk told')), connection.sendRequest(PrepareRenameRequest.type, at('Falk told')),
    connection.sendRequest(RenameRequest.type, { ...at('Falk told'), newName: 'Falck' }), connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }),
    connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [{ line: 0, character: 0 }] }), connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }),
  ])).toEqual([null, null, null, null, null, null, null, []]);
});

it('analyses once for all of them', async () => {
  let count = 0;
  const client = connectInProcess({ loadAnalyze: () => Promise.resolve((...args: Parameters<typeof analyze>) => { count += 1; return analyze(...args); }) });
  await client.initialize(able);
  await client.open(uri, text);
  await Promise.all([
    client.connection.sendRequest(DefinitionRequest.type, at('Falk told')), client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }),
    client.connection.sendRequest(DocumentHighlightRequest.type, at('Falk told')), client.connection.sendRequest(PrepareRenameRequest.type, at('Falk told')),
  ]);
  expect(count).toBe(1);
});

describe('the built server over its standard streams', () => {
  it('goes to the introduction, renames, follows the edit and goes on renaming', async () => {
    const { client, exit, stderr } = spawnServer('--stdio');
    await client.initialize(able);
    await client.open(uri, text);
    expect(await client.connection.sendRequest(DefinitionRequest.type, at('Falk’s'))).toMatchObject([{ targetSelectionRange: rangeOf('Edda Falk') }]);
    const first = await client.connection.sendRequest(RenameRequest.type, { ...at('Falk told'), newName: 'Falck' });
    const { edits, version } = changesOf(first);
    await client.change(uri, ...[...edits].reverse().map(({ range, newText }) => ({ range, text: newText })));
    const second = changesOf(await client.connection.sendRequest(RenameRequest.type, { ...at('Edda Falk'), newName: 'Edda Holt' }));
    expect([version, second.version, edits.length, second.edits.length]).toEqual([1, 2, 3, 3]);
    expect(second.edits.every(({ range }) => range.end.character - range.start.character === 'Falck'.length)).toBe(true);
    await expect(client.connection.sendRequest(PrepareRenameRequest.type, at('is 61'))).rejects.toMatchObject({ code: LSPErrorCodes.RequestFailed });
    expect(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })).toHaveLength(2);
    expect(await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })).toHaveLength(2);
    expect(await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [at('farce').position] })).toHaveLength(1);
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
    expect(stderr()).toBe('');
  });
});

function changesOf(edit: WorkspaceEdit | null): { edits: { range: Range; newText: string }[]; version: number | null } {
  const change = edit?.documentChanges?.[0];
  if (!change || !('edits' in change)) throw new Error('no edits');
  return { version: change.textDocument.version, edits: change.edits.filter((one) => 'newText' in one) };
}
