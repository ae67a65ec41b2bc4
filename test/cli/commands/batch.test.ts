import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { batch } from '../../../server/src/cli/commands/batch.js';
import { CLI, jsonLines, run } from '../run.js';
import { violations } from '../schema.js';

const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
const ids = (stdout: string): string[] => jsonLines(stdout).map((each) => (each as { id: string }).id);

describe('batch', () => {
  test('answers each line with one valid analysis, in order', async () => {
    const { status, stdout, stderr } = await run(['batch'], { stdin: line('b', 'Rain fell.') + line('a', '“Rain,” said Ada Okafor.') + line('c', '') });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(ids(stdout)).toEqual(['b', 'a', 'c']);
    expect(jsonLines(stdout).flatMap(violations)).toEqual([]);
  });

  test('names bad lines by their number, answers the others, exits with 1', async () => {
    const { status, stdout, stderr } = await run(['batch'], { stdin: `${line('a', 'x')}{oops\n\n${line('b', 'y')}{"id":"c"}\n${line('d', 'z').trimEnd()}` });
    expect(status).toBe(1);
    expect(ids(stdout)).toEqual(['a', 'b', 'd']);
    expect(stderr).toBe('line 2: is no JSON\nline 5: has no "text"\n');
  });

  test('of nothing is nothing', async () => {
    expect(await run(['batch'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await run(['batch'], { stdin: '\n \r\n' })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('takes many lines', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => line(String(index), 'Rain fell.'));
    const { status, stdout } = await run(['batch'], { stdin: many.join('') });
    expect(status).toBe(0);
    expect(ids(stdout)).toEqual(many.map((_, index) => String(index)));
  });

  test('takes a line of several megabytes, and says what it left out', async () => {
    const { status, stdout, stderr } = await run(['batch'], { stdin: line('long', '\n'.repeat(1_000_001)) });
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ id: 'long', length: 1_000_001, analysed: 1_000_000 }]);
    expect(stderr).toBe('line 1: is over the size limit; only the first 1,000,000 characters were analysed\n');
  });

  test('answers a line before the next one arrives', async () => {
    const child = spawn(process.execPath, [CLI, 'batch']);
    const answered = new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(line('a', 'Rain fell.'));
    expect(String(await answered)).toMatch(/^\{"id":"a".*\}\n$/);
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [CLI, 'batch']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => { child.stdout.destroy(); });
    child.stdin.end(line('a', 'Rain fell.').repeat(20_000));
    await new Promise((resolve) => child.once('close', resolve));
    expect(stderr).toBe('');
  });
});

describe('batch in constant memory', () => {
  /** An endless stream that counts what is taken from it, and a reader who takes `taken` answers and then sleeps. */
  function streams(taken: number) {
    let given = 0;
    const article = Buffer.from(line('a', 'x'.repeat(10_000)));
    const input = new Readable({ highWaterMark: 1, read() { given += 1; this.push(article); } });
    let left = taken;
    const output = new Writable({ highWaterMark: 1, write(_chunk, _encoding, done) { if (left-- > 0) done(); } });
    return { input, output, messages: new Writable(), given: () => given };
  }

  test('reads no further than its reader does', async () => {
    const { given, ...slow } = streams(5);
    void batch(slow, { answer: () => ({ output: '{}' }) });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(given()).toBeGreaterThan(4);
    expect(given()).toBeLessThan(20);
    slow.input.destroy();
  });

  test('runs a hundred megabytes through a heap of thirty-two', async () => {
    const child = spawn(process.execPath, ['--max-old-space-size=32', CLI, 'batch'], { stdio: ['pipe', 'ignore', 'pipe'] });
    let messages = 0;
    child.stderr.on('data', (chunk: Buffer) => { messages += chunk.toString().split('\n').length - 1; });
    // Lines without text are read and parsed like others, and cost no analysis.
    const bad = `${JSON.stringify({ id: 'a', body: 'x'.repeat(100_000) })}\n`;
    Readable.from((function* () { for (let i = 0; i < 1_000; i++) yield bad; })()).pipe(child.stdin);
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, messages }).toEqual({ status: 1, messages: 1_000 });
  });
});
