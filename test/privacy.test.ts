// Nothing leaves the machine, and nothing is started: asked of the built programs, with a hook that forbids it, and of the system.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type InitializeResult } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fullClient, TestClient } from './kit/lsp-client.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const hook = new URL('kit/watch-machine.mjs', import.meta.url).href;
const [server, cli] = [path('../dist/server.cjs'), path('../dist/cli.js')];
const text = 'Ferry stops\n\n“The ferry stays,” said Ida Brandt, the mayor. She said it would run.\n\nIt rained. See https://example.org/a.\n\n“Nobody asked the traders.”\n';

let folder: string;
let report: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-privacy-'));
  report = join(folder, 'watch.log');
  writeFileSync(join(folder, 'story.article'), text);
  writeFileSync(join(folder, '.on-the-record.json'), '{ "rules": { "unclosed-quote": "error" } }');
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const touched = (): string => (existsSync(report) ? readFileSync(report, 'utf8') : '');
const startWith = (env: Readonly<Record<string, string>>, args: readonly string[]) => spawn(process.execPath, ['--import', hook, ...args], { cwd: folder, env: { ...process.env, ON_THE_RECORD_WATCH: report, ...env } });
const start = (...args: string[]) => startWith({}, args);

async function run(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<number | null> {
  const child = startWith(env, [cli, ...args]);
  child.stdout.resume();
  child.stderr.resume();
  child.stdin.end(input);
  const [status] = await once(child, 'close') as [number | null];
  return status;
}

it('the hook sees what it forbids', async () => {
  writeFileSync(join(folder, 'probe.cjs'), 'for (const reach of [() => require("https").get("https://example.org"), () => require("node:child_process").execSync("true"), () => fetch("https://example.org")]) { try { reach(); } catch {} }');
  const child = start(join(folder, 'probe.cjs'));
  await once(child, 'close');
  expect(touched().trim().split('\n')).toEqual(['https.get', 'child_process.execSync', 'fetch']);
  rmSync(report);
});

describe('the language server', () => {
  it('opens no socket, starts no process and writes no file, whatever it is asked', async () => {
    const child = start(server, '--stdio');
    const client = new TestClient(createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)));
    client.settings = { semanticTokens: true, codeLens: true, inlayHints: 'all', workspaceDiagnostics: 'on' };
    const root = pathToFileURL(folder).href;
    const capabilities = { ...fullClient, window: { workDoneProgress: false } };
    const { capabilities: offered } = await client.connection.sendRequest<InitializeResult>('initialize', { processId: null, rootUri: root, workspaceFolders: [{ uri: root, name: 'news' }], capabilities });
    await client.connection.sendNotification('initialized', {});
    const uri = `${root}/story.article`;
    await client.open(uri, text);
    const [textDocument, position, range] = [{ uri }, { line: 2, character: 25 }, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }];
    const about = { textDocument, position, range, context: { includeDeclaration: true, diagnostics: [] }, positions: [position], newName: 'Ida Brand', previousResultId: '1', format: 'html', rule: 'unattributed-quote', reason: 'Known.', tool: 'list_quotations', input: {} };
    const methods = [
      'hover', 'definition', 'implementation', 'references', 'documentHighlight', 'prepareRename', 'rename', 'foldingRange', 'selectionRange', 'documentLink', 'documentSymbol', 'semanticTokens/full', 'semanticTokens/full/delta',
      'semanticTokens/range', 'inlayHint', 'codeLens', 'codeAction', 'completion', 'diagnostic',
    ].map((name) => `textDocument/${name}`);
    const failed: string[] = [];
    const ask = (method: string, params: object): Promise<unknown> => client.connection.sendRequest(method, params).catch((error: unknown) => { failed.push(`${method}: ${String(error)}`); });
    for (const method of methods) await ask(method, about);
    for (const format of ['csv', 'json', 'markdown', 'html']) await ask('onTheRecord/exportReport', { ...about, format });
    for (const name of ['report', 'sources', 'silenced', 'citation', 'checkWorkspace', 'tool']) await ask(`onTheRecord/${name}`, about);
    await ask('workspace/symbol', { query: 'ida' });
    expect(JSON.stringify(await ask('workspace/diagnostic', { previousResultIds: [] }))).toContain('unattributed-quote');
    expect(failed).toEqual([]);
    expect(Object.keys(offered).length).toBeGreaterThan(10);
    expect(openSockets(child.pid ?? 0)).toEqual([]);
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(touched()).toBe('');
  });
});

describe('the command line', () => {
  test.each([
    [['analyze', 'story.article']], [['analyze', '--why', '--format', 'json', 'story.article']], [['analyze', '--format', 'jsonl', '-']], [['batch', '--jobs', '1']], [['batch', '--jobs', '2']], [['--help']],
  ])('opens no socket and starts no process for %j', async (args) => {
    expect(await run(args, args[0] === 'batch' ? `${JSON.stringify({ id: 'a', text })}\n` : text)).toBe(0);
    expect(touched()).toBe('');
  });

  it('opens no socket and starts no process while it makes a corpus and asks it', async () => {
    expect(await run(['corpus', '.', '--output', 'corpus.sqlite', '--jobs', '2'], '', { ON_THE_RECORD_MAY_WRITE: 'yes' })).toBe(0);
    expect(await run(['ask', 'most-quoted', 'corpus.sqlite', '--format', 'html'])).toBe(0);
    expect(touched()).toBe('');
  });
});

it('the Model Context Protocol opens no socket and starts no process, whatever it is asked', async () => {
  const child = start(cli, 'mcp', folder);
  const told = (id: number, method: string, params: object = {}): void => { child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`); };
  told(1, 'initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } });
  told(2, 'tools/list');
  const input = { path: join(folder, 'story.article'), quotation: 'q1' };
  const tools = ['list_articles', 'list_quotations', 'list_sources', 'list_findings', 'explain_speaker'];
  for (const [index, name] of tools.entries()) told(3 + index, 'tools/call', { name, arguments: input });
  let out = '';
  while (out.split('\n').length <= 2 + tools.length) out += String((await once(child.stdout, 'data'))[0]);
  expect(out).not.toContain('"isError":true');
  expect(openSockets(child.pid ?? 0)).toEqual([]);
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(touched()).toBe('');
});

/** The sockets of the network, and children, that a process has, as the system tells it; none where the system does not say. */
function openSockets(pid: number): string[] {
  if (process.platform !== 'linux') return [];
  const inodes = readdirSync(`/proc/${String(pid)}/fd`).flatMap((fd) => {
    try {
      return /^socket:\[(\d+)\]$/u.exec(readlinkSync(`/proc/${String(pid)}/fd/${fd}`))?.[1] ?? [];
    } catch {
      return [];
    }
  });
  const network = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].filter((table) => existsSync(`/proc/${String(pid)}/net/${table}`))
    .flatMap((table) => readFileSync(`/proc/${String(pid)}/net/${table}`, 'utf8').split('\n').slice(1).flatMap((row) => row.trim().split(/\s+/u)[9] ?? []));
  const children = readdirSync(`/proc/${String(pid)}/task`).flatMap((task) => {
    const file = `/proc/${String(pid)}/task/${task}/children`;
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split(/\s+/u).filter(Boolean) : [];
  });
  return [...inodes.filter((inode) => network.includes(inode)).map((inode) => `socket ${inode}`), ...children.map((child) => `process ${child}`)];
}

test.skipIf(process.platform === 'win32')('a project file that is a link out of the folder is not read', async () => {
  const { nodeFiles } = await import('../server/src/lsp/node-files.js');
  const { createProjectStore } = await import('../server/src/lsp/projects.js');
  const outside = mkdtempSync(join(tmpdir(), 'on-the-record-outside-'));
  writeFileSync(join(outside, '.on-the-record.json'), '{ "rules": { "unclosed-quote": "off" } }');
  const inside = mkdtempSync(join(folder, 'inside-'));
  symlinkSync(join(outside, '.on-the-record.json'), join(inside, '.on-the-record.json'));
  symlinkSync(outside, join(inside, 'linked'));
  const store = createProjectStore({ files: nodeFiles, folders: () => [pathToFileURL(inside).href], watched: false, onRead: () => undefined });
  for (const name of ['a.article', 'linked/a.article', '../a.article']) expect((await store.of(`${pathToFileURL(inside).href}/${name}`)).project.rules).toEqual({});
  rmSync(join(inside, '.on-the-record.json'));
  writeFileSync(join(inside, '.on-the-record.json'), '{ "rules": { "unclosed-quote": "off" } }');
  expect((await store.of(`${pathToFileURL(inside).href}/a.article`)).project.rules).toEqual({ 'unclosed-quote': 'off' });
  rmSync(outside, { recursive: true, force: true });
});
