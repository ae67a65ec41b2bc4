import { describe, expect, test } from 'vitest';
import { shorten, wrap } from '../../../server/src/cli/terminal/wrap.js';

describe('wrap', () => {
  test('breaks between words', () => {
    expect(wrap('the bridge over the Wend', 11)).toEqual(['the bridge', 'over the', 'Wend']);
  });

  test('cuts a word that is wider than a line', () => {
    expect(wrap('see https://example.org/bridge now', 12)).toEqual(['see', 'https://exam', 'ple.org/brid', 'ge now']);
  });

  test('of nothing makes no line', () => {
    expect(wrap('', 10)).toEqual([]);
  });

  test('counts columns, not code units', () => {
    expect(wrap('橋は 閉鎖', 5)).toEqual(['橋は', '閉鎖']);
    expect(wrap('é é', 3)).toEqual(['é é']);
  });
});

describe('shorten', () => {
  const long = Array.from({ length: 60 }, (_, index) => `word${String(index)}`).join(' ');

  test('keeps the beginning and the end, whole words on both sides', () => {
    const short = shorten(long, 100);
    expect(short).toMatch(/^word0 word1 .*\d \[…\] word\d+ .* word59$/);
    expect(short.length).toBeLessThan(115);
  });

  test('leaves alone what is hardly longer', () => {
    expect(shorten('a gift to nobody but the contractors', 33)).toBe('a gift to nobody but the contractors');
  });

  test('leaves alone what has no spaces to cut at', () => {
    expect(shorten('x'.repeat(200), 50)).toBe('x'.repeat(200));
  });
});
