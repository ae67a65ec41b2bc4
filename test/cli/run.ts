import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The built command line; `npm test` builds it first. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Buffer | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a person's environment may say about the look of the output. */
const PERSONAL = new Set(['FORCE_COLOR', 'NO_COLOR', 'COLUMNS', 'TERM']);

/** Runs the command line as a person would, and waits for its end. Nothing of this machine's colours gets in. */
export function run(args: readonly string[], { stdin = '', env = {} }: RunOptions = {}): Promise<Outcome> {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !PERSONAL.has(name)));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { env: { ...clean, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined); // the command may end before it has read everything
    child.on('error', reject);
    child.on('close', (status) => { resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }); });
    child.stdin.end(stdin);
  });
}

/** A folder for a test file's own files, gone after its tests. Answers the path of a file written there. */
export function workshop(): (name: string, content: string | Buffer) => string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}

/** Each line of standard output as JSON. */
export const jsonLines = (stdout: string): unknown[] => stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);
