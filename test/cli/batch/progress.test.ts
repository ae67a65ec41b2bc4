import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { progressLine, progressOn } from '../../../server/src/cli/batch/progress.js';

const second = 1_000;

describe('the line of progress', () => {
  test.each([
    [{ articles: 1, bytes: 10, total: undefined, elapsed: 0 }, '1 article'],
    [{ articles: 1_204, bytes: 380, total: 1_000, elapsed: second }, '1,204 articles · 38 %'],
    [{ articles: 600, bytes: 500, total: 1_000, elapsed: 10 * second }, '600 articles · 50 % · 60 a second · about 10 seconds left'],
    [{ articles: 50, bytes: 1, total: 10, elapsed: 20 * second }, '50 articles · 10 % · 2.5 a second · about 3 minutes left'],
    [{ articles: 9, bytes: 1, total: 1_000, elapsed: 10 * second }, '9 articles · 0 % · 0.9 a second · about 3 hours left'],
    [{ articles: 99_000, bytes: 9, total: undefined, elapsed: 60 * second }, '99,000 articles · 1,650 a second'],
    [{ articles: 0, bytes: 0, total: 0, elapsed: 5 * second }, '0 articles · 0.0 a second'],
    [{ articles: 7, bytes: 1_200, total: 1_000, elapsed: 3 * second }, '7 articles · 100 % · 2.3 a second · about 0 seconds left'],
  ])('%o', (progress, expected) => {
    expect(progressLine(progress)).toBe(expected);
  });
});

test('messages stand on lines of their own above it', async () => {
  const terminal = new PassThrough();
  const line = progressOn(terminal, { bytesRead: 10 }, 100);
  line.show(1);
  await new Promise<void>((resolve) => { line.messages.write('line 2: is no JSON\n', () => { resolve(); }); });
  expect(String(terminal.read())).toBe('\r\u001b[K1 article · 0 %\r\u001b[Kline 2: is no JSON\n');
});
