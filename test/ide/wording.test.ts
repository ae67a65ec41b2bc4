import { describe, expect, it } from 'vitest';
import { countWords } from '../../server/src/analysis/model/words.js';
import { counted, lineAt, quoteAt, wordsAt } from '../../server/src/ide/wording.js';

const all = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

describe('words of the article in our sentences', () => {
  it.each([
    ['“We stay,”', 'We stay'], ['“He said ‘go’”', 'He said ‘go’'], ['"Go!"', 'Go!'], ['the plan “brave”', 'the plan “brave”'],
    ['“never', 'never'], ['«Oui»', 'Oui'], ['„Ja“', 'Ja'], [' two\n lines ', 'two lines'], ['', ''], ['”', '”'],
  ])('%j without its marks is %j', (text, words) => {
    expect(wordsAt(text, all(text))).toBe(words);
  });

  it('marks inside become single', () => {
    expect(quoteAt('the plan “brave”', all('the plan “brave”'))).toBe('“the plan ‘brave’”');
  });

  it('are cut at a word’s end, or inside a very long word but never inside a character', () => {
    expect(lineAt('one two, three', all('one two, three'), 8)).toBe('one two…');
    const faces = '😀'.repeat(20);
    expect(lineAt(faces, all(faces), 7)).toBe('😀😀😀…');
  });
});

describe('counting', () => {
  it('says one and many', () => {
    expect([counted(1, 'quotation'), counted(0, 'quotation'), counted(1200, 'quotation')]).toEqual(['1 quotation', '0 quotations', '1,200 quotations']);
  });

  it('counts words, not dashes', () => {
    expect(countWords('It’s 10,000 — or “more”, isn’t it?')).toBe(6);
    expect(countWords(' – ')).toBe(0);
  });
});
