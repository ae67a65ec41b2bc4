// The server of a browser, in a real one: over its message port it says, word for word, what the server of a machine says.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { here } from './kit/code-server.ts';
import { launch } from './kit/editor.ts';
import { dist, processServer, workerServer, type Answers, type LanguageServer } from './kit/language-server.ts';

const root = join(here, '..', '..');
const within = (folder: string, ending: string): string[] => (existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith(ending)).sort().map(name => join(folder, name)) : []);
const articles = [...within(join(root, 'samples'), '.article'), ...within(join(root, 'samples'), '.txt'), ...within(join(root, 'test', 'fixtures', 'golden'), '.article').filter(name => !basename(name).startsWith('sample-')), ...within(join(root, '..', 'shared', 'articles'), '.txt')];

const folder = 'vscode-test-web://mount/news';
const project = JSON.stringify({ rules: { 'unattributed-quote': 'error' }, sources: [{ name: 'Tessa Crane', pronouns: 'she' }] });
/** The files of the folder that only we can read: the project file, and one article that nobody opens. */
const files: Readonly<Record<string, string>> = {
  [`${folder}/.on-the-record.json`]: project,
  [`${folder}/closed/ferry.article`]: 'Ferry may stop in March\n\n“The old boat will not see another winter,” said Tessa Crane, who runs the ferry.\n\nIt rained all day.\n\n“We need bread.”\n\nThe shop was shut.\n',
};
const folders: Readonly<Record<string, readonly object[]>> = { [folder]: [{ name: 'closed', kind: 'folder' }], [`${folder}/closed`]: [{ name: 'ferry.article', kind: 'file' }] };

const asked: string[] = [];
const answers: Answers = {
  'onTheRecord/files/list': ({ uri }: { uri: string }) => folders[uri],
  'onTheRecord/files/stamp': ({ uri }: { uri: string }) => files[uri] === undefined ? null : { size: files[uri].length, changed: 1 },
  'onTheRecord/files/real': ({ uri }: { uri: string }) => uri,
  'onTheRecord/files/read': ({ uri }: { uri: string }) => files[uri],
  'onTheRecord/reportProgram': () => { asked.push('reportProgram'); return readFileSync(dist('report.js'), 'utf8'); },
  'workspace/configuration': ({ items }: { items: readonly unknown[] }) => items.map(() => ({ workspaceDiagnostics: 'on', inlayHints: 'all', codeLens: true, semanticTokens: true })),
};
const capabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true }, hover: { contentFormat: ['markdown'] }, documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: { configuration: true, workspaceFolders: true },
  experimental: { requests: Object.keys(answers) },
};

/** All that a server says of an article. */
async function allOf(server: LanguageServer, uri: string, text: string): Promise<readonly (readonly [string, unknown])[]> {
  const textDocument = { uri };
  const end = { line: text.split('\n').length, character: 0 };
  const range = { start: { line: 0, character: 0 }, end };
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: uri.endsWith('.txt') ? 'plaintext' : 'news-article', version: 1, text } });
  const methods = ['diagnostic', 'documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'inlayHint', 'semanticTokens/full', 'codeAction'].map(name => `textDocument/${name}`);
  const places = text.split('\n').flatMap((line, number) => (line.length < 20 ? [] : [{ line: number, character: 8 }, { line: number, character: line.length - 12 }]));
  const asked: readonly (readonly [string, object])[] = [
    ...[...methods, 'onTheRecord/sources', 'onTheRecord/report'].map(method => [method, { range, context: { diagnostics: [] } }] as const),
    ...['csv', 'json', 'markdown'].map(format => ['onTheRecord/exportReport', { format }] as const),
    ...places.flatMap(position => [['textDocument/hover', { position }], ['textDocument/references', { position, context: { includeDeclaration: true } }]] as const),
  ];
  const found = await Promise.all(asked.map(async ([method, params]) => [method, await server.ask(method, { textDocument, ...params })] as const));
  server.tell('textDocument/didClose', { textDocument });
  return found;
}

suite('the server in a worker', () => {
  const machine = processServer(answers);
  let browser: Browser;
  let worker: LanguageServer;
  before(async () => {
    browser = await launch();
    worker = await workerServer(await browser.newPage(), answers);
    const params = { processId: null, rootUri: folder, capabilities, workspaceFolders: [{ uri: folder, name: 'news' }] };
    const [here, there] = await Promise.all([machine.server, worker].map(server => server.ask('initialize', params)));
    assert.deepEqual(there, here);
    for (const server of [machine.server, worker]) server.tell('initialized');
  });
  after(async () => {
    await machine.server.ask('shutdown');
    machine.server.tell('exit');
    await Promise.all([machine.gone, browser.close()]);
  });

  for (const file of articles) {
    test(`${basename(file)}: says what the server in a process says`, async () => {
      const text = readFileSync(file, 'utf8');
      const uri = `${folder}/${basename(file)}`;
      const [here, there] = await Promise.all([machine.server, worker].map(server => allOf(server, uri, text)));
      assert.deepEqual(there, here);
      assert.ok(here?.some(([method, answer]) => method === 'textDocument/hover' && answer !== null), 'something was found to say');
      assert.deepEqual([...machine.server.told, ...worker.told].filter(({ method }) => method === 'window/logMessage'), []);
    });
  }

  test('the project file and the articles that are not open come from the client', async () => {
    const reports = await Promise.all([machine.server, worker].map(server => server.ask<{ items: readonly { uri: string; items: readonly { code: string; severity: number }[] }[] }>('workspace/diagnostic', { previousResultIds: [] })));
    assert.deepEqual(reports[1], reports[0]);
    assert.deepEqual(reports[1]?.items.flatMap(({ uri, items }) => items.map(({ code, severity }) => [basename(uri), code, severity])), [['ferry.article', 'unattributed-quote', 1]]);
    const symbols = await Promise.all([machine.server, worker].map(server => server.ask<readonly { name: string }[]>('workspace/symbol', { query: 'Tessa' })));
    assert.deepEqual(symbols[1], symbols[0]);
    assert.ok((symbols[1]?.length ?? 0) > 0);
  });

  test('the page to print is drawn by the program that the client gives', async () => {
    const textDocument = { uri: `${folder}/open.article`, languageId: 'news-article', version: 1, text: files[`${folder}/closed/ferry.article`] };
    for (const server of [machine.server, worker]) server.tell('textDocument/didOpen', { textDocument });
    const [here, there] = await Promise.all([machine.server, worker].map(server => server.ask<{ text: string }>('onTheRecord/exportReport', { textDocument, format: 'html' })));
    assert.equal(there?.text, here?.text);
    assert.match(there?.text ?? '', /<svg[^]*Tessa Crane/);
    assert.deepEqual(asked, ['reportProgram'], 'the worker asked for it, and the process has it beside it');
  });

  test('leaves when it is told to', async () => {
    const page = browser.contexts()[0]?.pages()[0];
    assert.equal(page?.workers().length, 1);
    await worker.ask('shutdown');
    const closed = page?.workers()[0]?.waitForEvent('close');
    worker.tell('exit');
    await closed;
    assert.equal(page?.workers().length, 0);
  });
});
