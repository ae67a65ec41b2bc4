import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../server/src/analysis/resolve/name-key.js';
import { nearKeys } from '../../../server/src/analysis/resolve/register.js';

describe('the parts of a name', () => {
  it.each([
    ['helena moss', { first: 'helena', last: 'moss', suffix: undefined }],
    ['robert c scott jr', { first: 'robert', last: 'scott', suffix: 'jr' }],
    ['de blasio', { first: undefined, last: 'blasio', suffix: undefined }],
    ['ursula von der leyen', { first: 'ursula', last: 'leyen', suffix: undefined }],
    ['moss', { first: undefined, last: 'moss', suffix: undefined }],
  ])('%s', (name, expected) => {
    expect(nameKey(name.split(' '))).toEqual(expected);
  });
});

describe('names that differ by a letter', () => {
  const near = (a: string, b: string): boolean => nearKeys(a).some((key) => nearKeys(b).includes(key));

  it.each([['marchetti', 'marcheti', true], ['marchetti', 'marchotti', true], ['marchetti', 'barchetti', false], ['moss', 'mass', false]])('%s and %s: %s', (a, b, expected) => {
    expect(near(a, b)).toBe(expected);
  });
});
