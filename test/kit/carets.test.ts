import { describe, expect, it } from 'vitest';
import { drawCarets, parseCarets } from './carets.js';

const source = 'One “two” three.\n    ^^^^^ a\n          ^^^^^ b\nFour.\n^^^^ c\n';

describe('carets', () => {
  it('mark the line above and leave the text', () => {
    const { text, marks } = parseCarets(source);
    expect(text).toBe('One “two” three.\nFour.\n');
    expect(marks.map(({ span, label }) => [text.slice(span.start, span.end), label])).toEqual([['“two”', 'a'], ['three', 'b'], ['Four', 'c']]);
  });

  it('are drawn again as they were read', () => {
    const { text, marks } = parseCarets(source);
    expect(drawCarets(text, marks)).toBe(source);
  });
});
