import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';
import { createLanguageService } from '../../server/src/ide/index.js';
import { spanOfWords, type Words } from '../kit/build-analysis.js';
import '../kit/seed.js';

const { selection } = createLanguageService();

const first = '“We’re not ready,” Harbour Minister Edda Falk told reporters. “The ‘old tub’ leaks.';
const second = '“Ask again in June.”';
const article = `Ferry to stay\n\nIt rained on Monday.\n\n${first}\n\n${second}\n`;
const analysis = analyze(article);
const steps = (words: Words, after = 0): string[] => selection(analysis, spanOfWords(article, words).start + after).map(({ start, end }) => article.slice(start, end));

describe('selection', () => {
  it('grows from a word over the marks, the segment, the speech with its speaker and the paragraph to the text', () => {
    expect(steps('not')).toEqual(['not', 'We’re not ready,', '“We’re not ready,”', first, `${first}\n\n${second}`, article]);
  });

  it('steps through marks inside of marks', () => {
    expect(steps('tub')).toEqual(['tub', 'old tub', '‘old tub’', 'The ‘old tub’ leaks.', '“The ‘old tub’ leaks.', first, `${first}\n\n${second}`, article]);
  });

  it('steps through the name and the phrase of a mention', () => {
    expect(steps('Falk').slice(0, 3)).toEqual(['Falk', 'Edda Falk', 'Harbour Minister Edda Falk']);
  });

  it('holds the speech apart from its cue and speaker, where these stand around it', () => {
    const text = 'It rained. “Go now,” she said. He left.';
    expect(selection(analyze(text), text.indexOf('now')).map(({ start, end }) => text.slice(start, end))).toEqual(['now', 'Go now,', '“Go now,”', '“Go now,” she said', text]);
  });

  it('outside of quotations is the word, the paragraph, the text', () => {
    expect(steps('rained')).toEqual(['rained', 'It rained on Monday.', article]);
    expect(steps('rained', 3)).toEqual(steps('rained'));
    expect(steps('rained', 6)).toEqual(steps('rained'));
    expect(steps('We’re', 2)[0]).toBe('We’re');
  });

  it('between paragraphs is the text, and of nothing is nothing', () => {
    expect(selection(analysis, article.indexOf('\n\nIt') + 1)).toEqual([{ start: 0, end: article.length }]);
    expect(selection(analyze(''), 0)).toEqual([{ start: 0, end: 0 }]);
  });

  it('grows with every step, whatever the text and wherever the caret', () => {
    const pieces = fc.constantFrom('“', '”', '‘', '’', '"', 'Ann Rowe', ' said', 'she', ', ', '. ', '\n\n', '\r\n', ' “Go,” ', 'the mayor', '👩‍👩‍👧', '\ud83e', '-', 'é');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(), (parts, place) => {
      const text = parts.join('');
      const offset = place % (text.length + 1);
      const found = selection(analyze(text), offset);
      expect(found.at(-1)).toEqual({ start: 0, end: text.length });
      for (const [at, step] of found.entries()) {
        expect(step.start <= offset && offset <= step.end).toBe(true);
        const last = found[at - 1];
        if (last) expect(step.start <= last.start && last.end <= step.end && step.end - step.start > last.end - last.start).toBe(true);
      }
    }));
  });
});
