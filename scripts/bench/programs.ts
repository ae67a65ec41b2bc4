// Programs that are measured from outside: what they are started with, and what they took.
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TestClient } from '../../test/kit/lsp-client.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = (name: string): string => join(root, 'dist', name);
export const program = (name: string): string => join(root, 'scripts/bench/programs', name);

/** A folder of this run. */
export const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));

/** A program of ours in TypeScript, bundled as the products are. */
export function bundled(name: string): string {
  const outfile = join(folder, name.replace(/\.ts$/, '.cjs'));
  buildSync({ entryPoints: [program(name)], outfile, bundle: true, minify: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'error' });
  return outfile;
}

/** What a program took from start to exit. */
export interface Took { readonly clock: number; readonly processor: number }

/** Runs a program over an input to its end; throws where it fails. */
export function run(file: string, args: readonly string[], input: string): Took {
  const begin = performance.now();
  // GNU time is not everywhere; the shell's own `times` is.
  const done = spawnSync('/bin/sh', ['-c', '"$0" "$@" > /dev/null; status=$?; times >&2; exit $status', process.execPath, file, ...args], { input, encoding: 'utf8', maxBuffer: 1e9 });
  if (done.status !== 0) throw new Error(`${file}: ${done.stderr}`);
  const last = done.stderr.trimEnd().split('\n').at(-1) ?? '';
  const processor = [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
  return { clock: performance.now() - begin, processor };
}

/** A language server on its standard streams. */
export function serve(args: readonly string[]): { readonly client: TestClient; readonly child: ChildProcessWithoutNullStreams } {
  const child = spawn(process.execPath, [...args, '--stdio'], { stdio: 'pipe' });
  const client = new TestClient(createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)));
  return { client, child };
}
