// `on-the-record mcp`, driven over standard input and output by the client of the protocol's own library.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenFiles } from '../../server/src/cli/mcp/given.js';
import { offered } from '../../server/src/cli/mcp/offered.js';
import { Refused } from '../../server/src/mcp/serve.js';
import { noProject } from '../../server/src/project/index.js';
import { CLI, run } from './run.js';

const ferry = 'Ferry stops\n\n“The ferry stays,” said Ida Brandt, the mayor. She said it would run until May.\n\nIt rained.\n\n“Nobody asked the traders.”\n';

let root: string;
let client: Client;
let said = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'on-the-record-mcp-'));
  const write = (path: string, text: string): void => { mkdirSync(join(root, path, '..'), { recursive: true }); writeFileSync(join(root, path), text); };
  write('news/ferry.txt', ferry);
  write('news/draft/bridge.article', '“It stands,” said Tom Brill.\n');
  write('news/notes.md', '# Bridge\n\n“It **stands**,” said Tom Brill.\n');
  write('news/scan.txt', '%PDF-1.7\n\u0000');
  write('news/.hidden.txt', ferry);
  write('news/ignored.txt', ferry);
  write('news/.gitignore', 'ignored.txt\n');
  write('secret.txt', '“Nobody shall read this,” said Ada Quill.\n');
  write('on-the-record.json', '{ "rules": { "unattributed-quote": "error" } }');
  symlinkSync(join(root, 'secret.txt'), join(root, 'news/link.txt'));
  symlinkSync(root, join(root, 'news/up'));
  client = new Client({ name: 'test', version: '1.0.0' });
  const transport = new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', '--project', 'on-the-record.json', 'news'], cwd: root, stderr: 'pipe' });
  transport.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  await client.connect(transport);
});
afterAll(async () => {
  await client.close();
  rmSync(root, { recursive: true, force: true });
});

const call = async (name: string, input: Readonly<Record<string, unknown>> = {}): Promise<CallToolResult> => await client.callTool({ name, arguments: input }) as CallToolResult;
const textIn = ({ content: [first] }: CallToolResult): string => (first?.type === 'text' ? first.text : '');
const answer = async (name: string, input: Readonly<Record<string, unknown>> = {}): Promise<unknown> => JSON.parse(textIn(await call(name, input)));

describe('on-the-record mcp', () => {
  it('says what it has: tools that only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['explain_speaker', 'list_articles', 'list_findings', 'list_quotations', 'list_sources']);
    expect(tools.filter(({ annotations, description = '', inputSchema }) => annotations?.readOnlyHint !== true || description.length < 50 || inputSchema.type !== 'object')).toEqual([]);
    expect(tools.find(({ name }) => name === 'explain_speaker')?.inputSchema.required).toEqual(['path', 'quotation']);
    const rows = [...readFileSync(new URL('../../docs/mcp.md', import.meta.url), 'utf8').matchAll(/^\| `(\w+)` \|/gmu)].map(([, name]) => name);
    expect(rows).toEqual(tools.map(({ name }) => name));
    expect(client.getServerVersion()).toMatchObject({ name: 'on-the-record', version: expect.stringMatching(/^\d+\.\d+\.\d+$/u) as string });
    expect(client.getInstructions()).toContain('list_articles');
  });

  it('lists the articles that were given: nothing hidden, ignored or linked', async () => {
    expect(await answer('list_articles')).toEqual({ total: 4, items: ['draft/bridge.article', 'ferry.txt', 'notes.md', 'scan.txt'].map((name) => join('news', name)) });
  });

  it('answers each tool, under the project file that was named', async () => {
    const path = join('news', 'ferry.txt');
    expect(await answer('list_quotations', { path })).toMatchObject({ article: path, total: 3, items: [{ id: 'q1', speaker: { name: 'Ida Brandt' } }, {}, { speaker: null }] });
    expect(await answer('list_quotations', { path, from: 3 })).toMatchObject({ total: 3, items: [{ id: 'q3' }] });
    expect(await answer('list_sources', { path })).toMatchObject({ total: 1, items: [{ name: 'Ida Brandt', quotations: 2 }] });
    expect(await answer('list_findings', { path })).toMatchObject({ total: 1, items: [{ rule: 'unattributed-quote', severity: 'error' }] });
    expect(await answer('explain_speaker', { path: join(root, path), quotation: 'q1' })).toMatchObject({ speaker: 'Ida Brandt', certainty: 'Certain' });
  });

  it('reads Markdown for what it says, with the lines of the file', async () => {
    expect(await answer('list_quotations', { path: join('news', 'notes.md') })).toMatchObject({ total: 1, items: [{ line: 3, words: '“It stands,”', speaker: { name: 'Tom Brill' } }] });
  });

  it.each([
    ['a file beside the folder', 'secret.txt'], ['a way out', 'news/../secret.txt'], ['a link', 'news/link.txt'], ['a way through a link', 'news/up/secret.txt'], ['a hidden file', 'news/.hidden.txt'],
    ['an ignored file', 'news/ignored.txt'], ['the system’s', '/etc/hostname'], ['a folder', 'news'], ['standard input', '-'], ['nothing', ''], ['what is not there', 'news/none.txt'],
  ])('refuses %s', async (_, path) => {
    const refused = await call('list_quotations', { path });
    expect(refused.isError).toBe(true);
    expect(textIn(refused)).toContain('list_articles');
    expect(JSON.stringify(refused)).not.toContain('Ada Quill');
  });

  it('says what is wrong with a call', async () => {
    const path = join('news', 'ferry.txt');
    for (const input of [{}, { path: 7 }, { path, from: 0 }, { path, from: 9 }]) expect(await call('list_quotations', input)).toMatchObject({ isError: true });
    expect(textIn(await call('explain_speaker', { path, quotation: 'q9' }))).toMatch(/no quotation of this id\. It has 3/u);
    expect(textIn(await call('list_sources', { path: join('news', 'scan.txt') }))).toMatch(/^The file is a PDF/u);
    await expect(call('write_article', {})).rejects.toThrow('There is no tool “write_article”');
  });

  it('goes on after a call was cancelled', async () => {
    const stop = new AbortController();
    const cancelled = client.callTool({ name: 'list_quotations', arguments: { path: join('news', 'ferry.txt') } }, undefined, { signal: stop.signal });
    stop.abort('enough');
    await expect(cancelled).rejects.toThrow();
    expect(await answer('list_articles')).toMatchObject({ total: 4 });
    expect(said).toBe('');
  });

  it('does not analyse for a call that was cancelled while the file was read', async () => {
    const tools = offered({ files: givenFiles([join(root, 'news')]), inForce: { project: noProject, path: undefined }, Refused });
    const input = { path: join(root, 'news', 'ferry.txt') };
    const list = tools.find(({ name }) => name === 'list_quotations');
    await expect(list?.call(input, AbortSignal.abort('enough'))).rejects.toBe('enough');
    await expect(list?.call(input, new AbortController().signal)).resolves.toContain('Ida Brandt');
  });

  it('ends well when its input ends, having written nothing but the protocol', async () => {
    const child = spawn(process.execPath, [CLI, 'mcp', 'news'], { cwd: root });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stdin.end(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\n`);
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(JSON.parse(out)).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
  });

  it('wants to be told what it may read, and a project file without errors', async () => {
    expect(await run(['mcp'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining("missing required argument 'file'") as string });
    writeFileSync(join(root, 'broken.json'), '{');
    expect(await run(['mcp', '--project', join(root, 'broken.json'), root])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('broken.json') as string });
  });

  it('says where to get it where the protocol’s part is missing, as in the extension', async () => {
    const lone = join(root, 'lone');
    mkdirSync(lone);
    copyFileSync(CLI, join(lone, 'cli.js'));
    writeFileSync(join(lone, 'package.json'), '{ "type": "module" }');
    const child = spawn(process.execPath, [join(lone, 'cli.js'), 'mcp', 'news'], { cwd: root });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(err).toMatch(/^on-the-record mcp: .*mcp\.js is missing\..*npm package has it\n$/u);
  });
});
