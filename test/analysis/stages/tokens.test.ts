import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../server/src/analysis/stages/sentences/tokens.js';

const words = (text: string): string => tokenize(text).map(({ start, end }) => text.slice(start, end)).join(' ');
const only = (text: string): ReturnType<typeof tokenize>[number] | undefined => tokenize(text)[0];

describe('tokens', () => {
  it.each([
    ['He left.', 'He left .'],
    ['Marsh’s don’t they’ll I\'m', 'Marsh ’s don’t they ’ll I \'m'],
    ['O’Neill al-Assad AT&T Jean‑Luc', 'O’Neill al-Assad AT&T Jean‑Luc'],
    ['players’ union', 'players ’ union'],
    ['$1,000.50 at 7:30, not 5,10', '$1,000.50 at 7:30 , not 5,10'],
    ['a 5-4 vote (96%)', 'a 5-4 vote ( 96 % )'],
    ['Sen. J. A. Smith of the U.S. said', 'Sen. J. A. Smith of the U.S. said'],
    ['So did I. He left at 5 p.m. today.', 'So did I . He left at 5 p.m. today .'],
    ['@RealName #Tag €5 example.com', '@RealName #Tag €5 example.com'],
    ['It closed.Mayor Rowe left.', 'It closed . Mayor Rowe left .'],
    ['yes—no… yes--no', 'yes — no … yes - - no'],
    ['é e\u0301te 字 שלום', 'é e\u0301te 字 שלום'],
    ['👩‍👩‍👧 \ud83e', '👩 \u200d 👩 \u200d 👧 \ud83e'],
    ['', ''],
    [' \n\t\u00a0', ''],
  ])('of %j', (text, expected) => { expect(words(text)).toBe(expected); });

  it('know what they are', () => {
    expect(only('NATO')).toMatchObject({ kind: 'word', lower: 'nato', capital: true, shouted: true });
    expect(only('Rowe')).toMatchObject({ kind: 'word', capital: true, shouted: false });
    expect(only('A')).toMatchObject({ capital: true, shouted: false });
    expect(only('$5')).toMatchObject({ kind: 'number', capital: false });
    expect(only('Sen.')).toMatchObject({ kind: 'word', lower: 'sen', end: 4 });
    expect(only('Don’t')).toMatchObject({ lower: "don't" });
    expect(only('…')).toMatchObject({ kind: 'punctuation' });
  });

  it('have offsets in the whole text, and go behind those that are there', () => {
    const tokens = tokenize('One two three', { start: 4, end: 7 });
    expect(tokens).toMatchObject([{ start: 4, end: 7, lower: 'two' }]);
    expect(tokenize('One two three', { start: 8, end: 13 }, tokens).map(({ lower }) => lower)).toEqual(['two', 'three']);
  });
});
