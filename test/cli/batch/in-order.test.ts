import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../server/src/cli/batch/in-order.js';
import type { Line } from '../../../server/src/cli/input/lines.js';
import '../../kit/seed.js';

const line = (number: number): Line => ({ number, bytes: Buffer.from(String(number)) });

async function* lines(count: number, onRead: (number: number) => void = () => undefined): AsyncGenerator<Line> {
  for (let number = 1; number <= count; number++) {
    await Promise.resolve();
    onRead(number);
    yield line(number);
  }
}

const turns = async (count: number): Promise<void> => { for (let i = 0; i < count; i++) await Promise.resolve(); };

describe('answers in order', () => {
  test('whatever each line takes, with no more lines in work than allowed', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat({ max: 30 }), { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), async (delays, ahead) => {
      let [working, most] = [0, 0];
      const answer = async ({ number }: Line): Promise<{ output: string }> => {
        most = Math.max(most, ++working);
        await turns(delays[number - 1] ?? 0);
        working--;
        return { output: String(number) };
      };
      const got: number[] = [];
      for await (const answered of inOrder(lines(delays.length), answer, ahead)) got.push(answered.number);
      expect(got).toEqual(delays.map((_, index) => index + 1));
      expect(most).toBeLessThanOrEqual(ahead);
    }));
  });

  test('comes before the next line does', async () => {
    async function* oneAndSilence(): AsyncGenerator<Line> {
      yield line(1);
      await new Promise(() => undefined);
    }
    const answers = inOrder(oneAndSilence(), () => ({ output: '{}' }), 4);
    expect((await answers.next()).value).toMatchObject({ number: 1, output: '{}' });
    await answers.return(undefined);
  });

  test('reads no further ahead of who takes them', async () => {
    let read = 0;
    const answers = inOrder(lines(100, (number) => { read = number; }), () => ({}), 3);
    await answers.next();
    await turns(500);
    expect(read).toBeLessThanOrEqual(5);
  });

  test('passes on what goes wrong with reading, after the answers before it', async () => {
    async function* broken(): AsyncGenerator<Line> {
      yield line(1);
      throw new Error('the disk is gone');
    }
    const answers = inOrder(broken(), async () => { await turns(20); return {}; }, 1);
    expect((await answers.next()).value).toMatchObject({ number: 1 });
    await expect(answers.next()).rejects.toThrow('the disk is gone');
  });
});
