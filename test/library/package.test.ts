// The npm package as it is packed: installed in an empty folder without a network, imported, required, compiled against,
// bundled for a browser, and run.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = (name: string): string => join(root, 'node_modules', '.bin', name);
const article = '“The ferry stays,” said Ida Brandt, the mayor.\n\nIt rained.\n\n“Nobody asked the traders.”\n';
const speakers = "toJson(analyze(article)).quotations.map(({ speaker }) => speaker?.name ?? 'nobody').join()";

let folder: string;
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };
const file = (name: string, content: string): void => { writeFileSync(join(folder, name), content); };
const run = (program: string, ...args: string[]): string => execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-package-'));
  execFileSync(tool('tsc'), ['-b', 'server/src/library'], { cwd: root });
  execFileSync(tool('tsx'), ['scripts/library-types.ts'], { cwd: root });
  [packed] = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [typeof packed];
  file('package.json', '{ "name": "newsroom", "private": true, "type": "module" }');
  file('story.txt', article);
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`);
}, 180_000);
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

it('docs/api is what the comments of the library say; `npm run api` writes it anew', () => {
  execFileSync(tool('typedoc'), ['--out', join(folder, 'api')], { cwd: root });
  expect(readFileSync(join(root, 'docs/api/README.md'), 'utf8')).toBe(readFileSync(join(folder, 'api/README.md'), 'utf8'));
});

describe('the npm package', () => {
  it('holds the programs, the library and the papers, and nothing else', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'schemas/analysis.schema.json', 'schemas/on-the-record.schema.json'];
    const programs = ['batch-worker.js', 'cli.js', 'corpus.js', 'html-reader.js', 'index.cjs', 'index.d.cts', 'index.d.ts', 'index.js', 'mcp.js', 'node-sqlite3-wasm.wasm', 'report.js', 'server.cjs', 'third-party-notices.txt', 'web/package.json', 'web/server.js'];
    expect(packed.files.map(({ path }) => path).toSorted()).toEqual([...papers, ...programs.map((name) => `dist/${name}`)].toSorted());
  });

  it('asks for no other package', () => {
    expect(run('npm', 'ls', '--all', '--parseable').trim().split('\n')).toHaveLength(2);
  });

  it('is imported, and required', () => {
    file('esm.js', `import { analyze, toJson } from 'on-the-record';\nconst article = ${JSON.stringify(article)};\nconsole.log(${speakers});`);
    file('cjs.cjs', `const { analyze, toJson } = require('on-the-record');\nconst article = ${JSON.stringify(article)};\nconsole.log(${speakers}, require('on-the-record/schemas/analysis.schema.json').$schema !== undefined);`);
    expect(run(process.execPath, 'esm.js')).toBe('Ida Brandt,nobody\n');
    expect(run(process.execPath, 'cjs.cjs')).toBe('Ida Brandt,nobody true\n');
  });

  it('has its command', () => {
    expect(run('npm', 'exec', '--offline', '--', 'on-the-record', 'analyze', 'story.txt')).toContain('story.txt  2 quotations, 1 source, 1 finding');
  });

  it('has its reader of HTML', () => {
    file('story.html', `<!doctype html><title>Ferry</title><article><h1>Ferry stays</h1><p>${article.replaceAll('\n', '</p>\n<p>')}</p></article>`);
    expect(JSON.parse(run('npm', 'exec', '--offline', '--', 'on-the-record', 'analyze', '--format', 'jsonl', 'story.html'))).toMatchObject({ sources: [{ name: 'Ida Brandt' }] });
  });

  it('has its database', () => {
    file('articles.jsonl', `${JSON.stringify({ id: 'a', text: article })}\n`);
    expect(run('npm', 'exec', '--offline', '--', 'on-the-record', 'corpus', 'articles.jsonl')).toContain('articles.sqlite: 1 article, 2 quotations');
    expect(run('npm', 'exec', '--offline', '--', 'on-the-record', 'ask', 'most-quoted', 'articles.sqlite', '--format', 'html')).toContain('Ida Brandt');
  });

  it('has its two servers, which answer on standard output', async () => {
    const cli = join('node_modules', 'on-the-record', 'dist', 'cli.js');
    const initialize = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    const editor = spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd: folder });
    editor.stdin.write(`Content-Length: ${String(Buffer.byteLength(initialize))}\r\n\r\n${initialize}`);
    let answer = '';
    while (!answer.includes('"serverInfo":{"name":"On the Record"}')) answer += String((await once(editor.stdout, 'data'))[0]);
    editor.stdin.end();
    await once(editor, 'close');
    const ping = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\n`;
    expect(JSON.parse(spawnSync(process.execPath, [cli, 'mcp', 'story.txt'], { cwd: folder, input: ping, encoding: 'utf8' }).stdout)).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
  });

  it.each([['node16', 'node16'], ['esnext', 'bundler']])('has types for module %s with resolution %s', (module, moduleResolution) => {
    const name = `types-${moduleResolution}`;
    mkdirSync(join(folder, name), { recursive: true });
    const use = `const analysis: Analysis = analyze('', { limit: 10 });\nconst json: ArticleJson = toJson(analysis, { id: 'a', levels: { 'unclosed-quote': 'off' } });\nexport const all: readonly (string | undefined)[] = [json.quotations[0]?.speaker?.name ?? undefined, check(analysis)[0]?.rule, explain(analysis, 'q1')?.certainty];\n// @ts-expect-error: the types are no “any”\nexport const wrong: number = analysis.text;\n`;
    file(`${name}/esm.ts`, `import { analyze, check, explain, toJson, type Analysis, type ArticleJson } from 'on-the-record';\n${use}`);
    // A CommonJS module, for which the package has other types.
    if (moduleResolution !== 'bundler') file(`${name}/cjs.cts`, `import { analyze, check, explain, toJson, type Analysis, type ArticleJson } from 'on-the-record';\n${use}`);
    file(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions: { module, moduleResolution, target: 'es2022', strict: true, skipLibCheck: false, noEmit: true, types: [], exactOptionalPropertyTypes: true } }));
    expect(run(tool('tsc'), '-p', name)).toBe('');
  });

  it('runs in a browser: bundled for one, in a world with nothing but the language', async () => {
    file('page.js', `import { analyze, toJson } from 'on-the-record';\nglobalThis.answer = (article) => ${speakers};`);
    await build({ absWorkingDir: folder, entryPoints: ['page.js'], bundle: true, platform: 'browser', format: 'iife', outfile: join(folder, 'bundle.js'), logLevel: 'error' });
    const world = createContext({ article });
    runInContext(readFileSync(join(folder, 'bundle.js'), 'utf8'), world);
    expect(runInContext('answer(article)', world)).toBe('Ida Brandt,nobody');
    expect(runInContext('typeof process + typeof require + typeof TextDecoder', world)).toBe('undefinedundefinedundefined');
  });
});
