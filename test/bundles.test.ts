// What is in the bundles, by what esbuild says of them: which of node's modules they ask for, and which packages they hold.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const built = ['client.cjs', 'server.cjs', 'cli.js', 'batch-worker.js', 'html-reader.js', 'report.js', 'index.js', 'index.cjs', 'mcp.js', 'corpus.js', 'web/client.cjs', 'web/server.js'];
const manifest = JSON.parse(read('package.json')) as { readonly dependencies?: object; readonly devDependencies: Readonly<Record<string, string>> };
const held = [...read('dist/third-party-notices.txt').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+[\w.-]*) \(/gmu)].map(([, name = '', version = '']) => ({ name, version }));

/** Who in our own sources asks for a module that reaches beyond the process. */
const ours = /(?:from|import\(|require\()\s*['"](?:node:)?(?:net|tls|dgram|dns|http|https|http2|child_process|cluster|inspector)['"]/u;

describe('dependencies', () => {
  const bundled = Object.keys(manifest.devDependencies).filter((name) => held.some((one) => one.name === name));
  const section = /## Runtime dependencies\n(.*?)\n## /su.exec(read('docs/architecture.md'))?.[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `')).flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));

  it('that are bundled stand in docs/architecture.md, and no others', () => {
    expect(rows.toSorted()).toEqual(bundled.toSorted());
    expect(manifest.dependencies).toBeUndefined();
  });

  it('that come along with them are named there too', () => {
    const along = held.map(({ name }) => name).filter((name) => !bundled.includes(name));
    expect([...new Set(along)].filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  it('that are bundled are pinned to one version, the one in the bundles', () => {
    expect(bundled.filter((name) => !held.some((one) => one.name === name && one.version === manifest.devDependencies[name]))).toEqual([]);
  });
});

describe('the bundles', () => {
  it.each(built)('%s asks for nothing that reaches beyond the process but where a library of the protocol or of the command line does', (name) => {
    const asked = new Set([...read(`dist/${name}`).matchAll(/(?:require\(|from\s*|import\()\s*["'](?:node:)?(net|tls|dgram|dns|http|https|http2|child_process|cluster|inspector)["']/gu)].map(([, module = '']) => module));
    // `net`: the protocol over a pipe or a port, where an editor asks for it. `child_process`: in the client, the server;
    // in the server, a library's help for finding modules, which nobody calls; in the command line, programs as subcommands, of which it has none.
    const known: Readonly<Record<string, readonly string[]>> = { 'client.cjs': ['child_process', 'net'], 'server.cjs': ['child_process', 'net'], 'cli.js': ['child_process'] };
    expect([...asked].filter((module) => !known[name]?.includes(module))).toEqual([]);
  });

  it.each(['index.js', 'index.cjs'])('%s, the library, asks for no module at all', (name) => {
    expect([...read(`dist/${name}`).matchAll(/^import\b.*["'].*$|\b(?:require|import)\(["'`].*$/gmu)].map(([line]) => line)).toEqual([]);
  });

  it.each([['report.js', []], ['html-reader.js', []], ['web/client.cjs', ['vscode']], ['web/server.js', []]])('%s, which runs in a browser, asks for no module but %j', (name, known) => {
    const asked = [...read(`dist/${name}`).matchAll(/(?:\brequire\(|\bfrom |\bimport )\s*["']([^"'\n]+)["']/gu)].map(([, module = '']) => module);
    const modules = new Set(asked.filter((module) => module === 'vscode' || builtinModules.includes(module.replace(/^node:/u, ''))));
    expect([...modules]).toEqual(known);
  });

  it('web/server.js, which a worker runs as a script, leaves no name of its own to everybody', () => {
    const everybody = createContext({ TextDecoder, TextEncoder, URL, setTimeout, clearTimeout, queueMicrotask, console, performance });
    const before = Object.keys(everybody);
    new Script(read('dist/web/server.js')).runInContext(everybody);
    expect(Object.keys(everybody)).toEqual(before);
  });

  it('web/server.js holds no regular expression that the engine takes long to check: calls make these', () => {
    expect(read('dist/web/server.js')).toMatch(/new RegExp\("[^"\n]*\\\\p\{L\}/u);
    expect([...read('dist/web/server.js').matchAll(/^.*(?<!\\)\\p\{.*$/gimu)].map(([line]) => line)).toEqual([]);
  });

  it('hold no such import of our own', () => {
    const maps = ['client.cjs', 'server.cjs', 'cli.js', 'batch-worker.js', 'mcp.js', 'corpus.js', 'index.js', 'web/client.cjs', 'web/server.js'].map((name) => JSON.parse(read(`dist/${name}.map`)) as { readonly sources: readonly string[]; readonly sourcesContent: readonly string[] });
    const own = maps.flatMap(({ sources: names, sourcesContent }) => names.flatMap((name, index) => (name.includes('node_modules') ? [] : [[name, sourcesContent[index] ?? ''] as const])));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(([, content]) => ours.test(content)).map(([name]) => name)).toEqual([]);
  });
});
