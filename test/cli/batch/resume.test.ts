import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI, run, workshop } from '../run.js';

const write = workshop();
const line = (id: string, text = `“It rained,” said Ada Okafor of ${id}.`): string => `${JSON.stringify({ id, text })}\n`;
const letters = [...'abcdefgh'];
const input = letters.map((id) => line(id)).join('');
const folder = dirname(write('input.jsonl', input));
const whole = run(['batch'], { stdin: input }).then(({ stdout }) => stdout);

describe('batch --resume', () => {
  test.each([
    ['nothing yet', 0],
    ['one line', 1],
    ['half of the lines', 0.5],
    ['all of it', 2],
  ])('goes on behind %s, as if it had never stopped', async (_, much) => {
    const answers = await whole;
    const kept = much === 1 ? answers.indexOf('\n') + 1 : Math.floor(answers.length * Math.min(1, much));
    const output = write('output.jsonl', answers.slice(0, kept));
    expect(await run(['batch', '--output', output, '--resume'], { stdin: input })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toBe(answers);
  });

  test('begins where there is no output', async () => {
    const output = join(folder, 'new.jsonl');
    expect(await run(['batch', '-o', output, '--resume'], { stdin: input })).toMatchObject({ status: 0 });
    expect(readFileSync(output, 'utf8')).toBe(await whole);
  });

  test('tells of bad lines behind the place where it goes on, and not of those before it', async () => {
    const output = join(folder, 'bad.jsonl');
    await run(['batch', '-o', output], { stdin: `${line('a')}{oops\n${line('b')}` });
    const { status, stderr } = await run(['batch', '-o', output, '--resume'], { stdin: `${line('a')}{oops\n${line('b')}{again\n${line('c')}` });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'line 4: is no JSON\n' });
    expect(readFileSync(output, 'utf8').trimEnd().split('\n').map((each) => (JSON.parse(each) as { id: string }).id)).toEqual(['a', 'b', 'c']);
  });

  test('refuses an output that is of another batch, and leaves it as it is', async () => {
    const output = write('other.jsonl', `${JSON.stringify({ id: 'z' })}\n`);
    const { status, stderr } = await run(['batch', '-o', output, '--resume'], { stdin: input });
    expect(status).toBe(2);
    expect(stderr).toContain('holds “z”, which does not come in this input');
    expect(readFileSync(output, 'utf8')).toBe(`${JSON.stringify({ id: 'z' })}\n`);
    const text = write('text.txt', 'Dear reader,\nthis is no output.\n');
    expect((await run(['batch', '-o', text, '--resume'], { stdin: input })).stderr).toContain('line 1 is no analysis of a batch');
  });

  test('overwrites nothing', async () => {
    const output = write('there.jsonl', 'precious\n');
    const { status, stderr } = await run(['batch', '-o', output], { stdin: input });
    expect(status).toBe(2);
    expect(stderr).toContain('is there already');
    expect(readFileSync(output, 'utf8')).toBe('precious\n');
  });

  test('needs an output', async () => {
    expect(await run(['batch', '--resume'], { stdin: input })).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('batch --jobs', () => {
  test.each(['1', '3', '16'])('of %s gives the same answers in the same order', async (jobs) => {
    expect((await run(['batch', '--jobs', jobs], { stdin: input })).stdout).toBe(await whole);
  });

  test.each(['0', '-1', 'many', '1.5'])('of %s is refused', async (jobs) => {
    expect(await run(['batch', '--jobs', jobs], { stdin: input })).toMatchObject({ status: 2, stdout: '' });
  });
});

test.skipIf(process.platform === 'win32')('a batch that is interrupted leaves whole lines, says how to go on, and goes on', async () => {
  const output = join(folder, 'interrupted.jsonl');
  const child = spawn(process.execPath, [CLI, 'batch', '-o', output], { stdio: ['pipe', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
  child.stdin.on('error', () => undefined);
  child.stdin.write(letters.slice(0, 3).map((id) => line(id)).join(''));
  // Standard input stays open, as that of a person who presses Ctrl+C.
  while (!existsSync(output) || !readFileSync(output, 'utf8').includes('"id":"c"')) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, stderr }).toEqual({ status: 130, stderr: 'on-the-record batch: stopped; the same command with --resume goes on\n' });
  expect(readFileSync(output, 'utf8').endsWith('\n')).toBe(true);
  writeFileSync(output, readFileSync(output, 'utf8').slice(0, -20));
  expect((await run(['batch', '-o', output, '--resume'], { stdin: input })).status).toBe(0);
  expect(readFileSync(output, 'utf8')).toBe(await whole);
});
