import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CLI, run, workshop } from '../run.js';

const write = workshop();
const story = (id: number): string => `“It rained for ${String(id)} hours,” said Ada Okafor. She said it would rain again.\n\n`.repeat(30);
const input = Array.from({ length: 400 }, (_, id) => `${JSON.stringify({ id: String(id), text: story(id) })}\n`).join('');

test.skipIf(process.platform === 'win32')('a batch that is killed in its middle is gone on with to the very same file', async () => {
  const from = write('input.jsonl', input);
  const whole = join(dirname(from), 'whole.jsonl');
  expect((await run(['batch', '-o', whole], { stdin: input })).status).toBe(0);
  const expected = readFileSync(whole, 'utf8');
  const output = join(dirname(from), 'output.jsonl');
  let kills = 0;
  for (let part = 1; part <= 3; part += 1) {
    const child = spawn(process.execPath, [CLI, 'batch', '-o', output, '--resume'], { stdio: [openSync(from, 'r'), 'ignore', 'ignore'] });
    const ended = new Promise<unknown>((resolve) => child.once('close', (_, signal) => { resolve(signal); }));
    while (child.exitCode === null && (!existsSync(output) || statSync(output).size < (expected.length * part) / 5)) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGKILL');
    if (await ended === 'SIGKILL') kills += 1;
    // Whole lines stand as they will stand; at most the last one is cut.
    const left = readFileSync(output, 'utf8');
    expect(expected.startsWith(left.slice(0, left.lastIndexOf('\n') + 1))).toBe(true);
  }
  expect(kills).toBeGreaterThan(0);
  expect(await run(['batch', '-o', output, '--resume'], { stdin: input })).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(output, 'utf8') === expected).toBe(true);
});
