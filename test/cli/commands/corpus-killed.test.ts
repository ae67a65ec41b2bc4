import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { dump } from '../corpus/dump.js';
import { asLines } from '../corpus/stories.js';
import { CLI, run, workshop } from '../run.js';

const write = workshop();
/** With a field that makes a transaction larger than what SQLite holds in memory, so that it is written before it is whole. */
const articles = (from: number, to: number): string =>
  asLines(Array.from({ length: to - from }, (_, index) => ({ id: String(from + index), text: `“It rained for ${String(from + index)} hours,” said Ada Okafor.\n\nShe said it would rain again.\n`, note: 'x'.repeat(30_000) })));
const input = write('articles.jsonl', `${articles(0, 150)}oops\n${articles(150, 260)}`);

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

test.skipIf(process.platform === 'win32')('a corpus whose making is killed is gone on with to the very same content', async () => {
  const [whole, output] = ['whole', 'killed'].map((name) => join(dirname(input), `${name}.sqlite`)) as [string, string];
  expect((await run(['corpus', input, '-o', whole])).status).toBe(1);
  const expected = dump(whole);
  let kills = 0;
  let halfWritten = 0;
  for (let part = 1; part <= 3; part += 1) {
    const child = spawn(process.execPath, [CLI, 'corpus', input, '-o', output, '--resume'], { stdio: 'ignore' });
    const ended = new Promise<unknown>((resolve) => child.once('close', (_, signal) => { resolve(signal); }));
    while (child.exitCode === null && sizeOf(output) < (statSync(whole).size * part) / 4) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    if (await ended === 'SIGKILL') kills += 1;
    // A journal says that something in the file has to be taken back.
    if (sizeOf(`${output}-journal`) > 512) halfWritten += 1;
  }
  expect(kills).toBeGreaterThan(0);
  expect(halfWritten).toBeGreaterThan(0);
  // Asking an unfinished corpus takes back what is half written, too.
  expect((await run(['ask', 'most-quoted', output])).stdout).toContain('The corpus is not finished');
  expect((await run(['corpus', input, '-o', output, '--resume'])).status).toBe(1);
  expect(dump(output) === expected).toBe(true);
});

test.skipIf(process.platform === 'win32')('an interrupted run keeps what it has, says how to go on, and ends as the signal asks', async () => {
  const output = join(dirname(input), 'stopped.sqlite');
  const child = spawn(process.execPath, [CLI, 'corpus', input, '-o', output, '--jobs', '1'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  while (child.exitCode === null && sizeOf(output) < 1_000_000) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said).toContain('on-the-record corpus: stopped; the same command with --resume goes on\n');
  expect(existsSync(`${output}-writer`) || existsSync(`${output}-journal`)).toBe(false);
  expect((await run(['corpus', input, '-o', output, '--resume'])).stdout).toContain('260 articles, 520 quotations');
});
