import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

// What is read before the server answers `initialize`: all that its program imports at once, and what that imports, and so on. The rest
// is loaded by `import()` where it is needed.
const program = 'server/src/lsp/worker.ts';
let inputs: Metafile['inputs'];
let atOnce: ReadonlySet<string>;

function importedAtOnce(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of inputs[file]?.imports ?? []) if (kind !== 'dynamic-import') importedAtOnce(path, found);
  return found;
}

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)), entryPoints: [program],
    bundle: true, write: false, metafile: true, outdir: 'out', format: 'esm', platform: 'node', conditions: ['browser'], external: ['../main.js'], logLevel: 'error',
  });
  inputs = metafile.inputs;
  atOnce = importedAtOnce(program);
});

describe('before it answers `initialize`, the server', () => {
  it('reads what it answers with', () => {
    expect([...atOnce]).toEqual(expect.arrayContaining(['server/src/lsp/server.ts', 'server/src/lsp/capabilities.ts', 'server/src/ide/index.ts', 'server/src/analysis/model/index.ts']));
  });

  it.each([
    ['the analysis', /^server\/src\/analysis\/(?!model\/)/u],
    ['what reads Markdown', /^server\/src\/reading\/markdown\//u],
    ['what parses it', /^node_modules\/@lezer\//u],
    ['what writes a report as a file', /^report\/src\/exports\//u],
    ['what writes CSV', /^node_modules\/csv-stringify\//u],
    ['the tools of a language model', /^server\/src\/tools\//u],
    ['what looks through folders', /^server\/src\/lsp\/workspace\/(?:articles|walk)\.ts$/u],
    ['what speaks with a message port', /^node_modules\/vscode-[\w-]+\/lib\/browser\//u],
  ])('does not read %s', (_what, files) => {
    expect(Object.keys(inputs).some((file) => files.test(file))).toBe(true);
    expect([...atOnce].filter((file) => files.test(file))).toEqual([]);
  });

  it('asks the protocol’s library in one place only, since each file that does copies all its names', () => {
    const asking = [...atOnce].filter((file) => file.startsWith('server/') && inputs[file]?.imports.some(({ path }) => path === 'node_modules/vscode-languageserver/lib/common/api.js'));
    expect(asking.toSorted()).toEqual(['server/src/lsp/languageserver.ts', program]);
  });
});
