import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../../server/src/cli/batch/pool.js';

/** A thread that answers with the line’s own words, sleeps on a number, and dies of “die”. */
const CODE = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ bytes }) => {
    const said = Buffer.from(bytes).toString();
    if (said === 'die') process.exit(3);
    if (said === 'throw') throw new Error('out of words');
    setTimeout(() => parentPort.postMessage({ output: said, notices: [String(threadId)] }), Number(said) || 0);
  });`;

let started = 0;
let pool: Pool;
const open = (size: number): Pool => {
  started = 0;
  pool = createPool(size, () => { started++; return new Worker(CODE, { eval: true }); });
  return pool;
};
const ask = (said: string) => pool.answer({ number: 1, bytes: Buffer.from(said) });

afterEach(() => pool.close());

describe('a pool of threads', () => {
  test('answers each line', async () => {
    open(3);
    const said = ['20', 'a', '0', 'b', '5', 'c', 'd'];
    expect(await Promise.all(said.map(async (each) => (await ask(each)).output))).toEqual(said);
    expect(started).toBe(3);
  });

  test('starts no more threads than lines come at once', async () => {
    open(8);
    await ask('a');
    await ask('b');
    await ask('c');
    expect(started).toBe(1);
  });

  test('answers the line of a thread that dies with a problem, and all others', async () => {
    open(1);
    const answers = await Promise.all(['a', 'die', 'b', 'throw', 'c'].map(ask));
    expect(answers.map(({ output, problem }) => output ?? problem)).toEqual([
      'a', 'could not be analysed (its thread ended with status 3)', 'b', 'could not be analysed (Error: out of words)', 'c',
    ]);
    expect(started).toBe(3);
  });

  test('says of a line that is too long that it is', () => {
    open(1);
    expect(pool.answer({ number: 7, bytes: undefined })).toEqual({ problem: 'is too long' });
    expect(started).toBe(0);
  });
});
