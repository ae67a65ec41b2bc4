import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguageService } from '../../server/src/ide/index.js';
import { escapeMarkdown } from '../../server/src/ide/pieces.js';
import { lineAt, quoteAt, wordsAt } from '../../server/src/ide/wording.js';
import { firstWords, spanOfFirstWords } from '../../server/src/rules/words.js';
import '../kit/seed.js';

const { isProse } = createLanguageService();
const strings = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('“', '”', '"', '’', ' ', '\n', 'a', '.', ',', '😀', '[', '*', '=') }));

describe('any string', () => {
  it('is prose or not, and nothing is thrown', () => {
    fc.assert(fc.property(strings, (text) => { expect(typeof isProse(text)).toBe('boolean'); }));
  });

  it('is quoted in one line of bounded length', () => {
    fc.assert(fc.property(strings, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      for (const words of [lineAt, wordsAt, quoteAt]) {
        const line = words(text, { start, end }, 20);
        expect(line.length).toBeLessThanOrEqual(23);
        expect(line).not.toMatch(/[\n\r]/u);
      }
      const span = spanOfFirstWords(text, { start, end });
      expect(span.start).toBe(start);
      expect(span.end).toBeLessThanOrEqual(end);
      expect(firstWords(text, { start, end })).not.toContain('\n');
    }));
  });

  it('shows in Markdown as itself', () => {
    fc.assert(fc.property(strings, (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(text.replace(/\s+/gu, ' '));
    }));
  });
});
