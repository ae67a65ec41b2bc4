import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../server/src/cli/input/lines.js';

async function split(chunks: readonly string[], longest?: number): Promise<[number, string | undefined][]> {
  const lines: [number, string | undefined][] = [];
  for await (const { number, bytes } of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), longest)) lines.push([number, bytes?.toString()]);
  return lines;
}

describe('linesOf', () => {
  test('splits at line feeds wherever the chunks are cut', async () => {
    const whole = 'one\n\ntwo “x”\nthree';
    const expected = [[1, 'one'], [2, ''], [3, 'two “x”'], [4, 'three']];
    for (const size of [1, 2, 3, 5, 100]) {
      const buffer = Buffer.from(whole);
      const chunks = Array.from({ length: Math.ceil(buffer.length / size) }, (_, index) => buffer.subarray(index * size, (index + 1) * size));
      const lines: [number, string | undefined][] = [];
      for await (const { number, bytes } of linesOf(Readable.from(chunks))) lines.push([number, bytes?.toString()]);
      expect(lines).toEqual(expected);
    }
  });

  test('a last line feed opens no line', async () => {
    expect(await split(['one\n'])).toEqual([[1, 'one']]);
    expect(await split([])).toEqual([]);
  });

  test('skips a line that is too long and keeps its number', async () => {
    expect(await split(['short\nmuch ', 'too ', 'long\nshort\n'], 6)).toEqual([[1, 'short'], [2, undefined], [3, 'short']]);
  });
});
