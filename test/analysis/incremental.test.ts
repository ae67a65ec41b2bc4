import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/index.js';

const told = ['“Go,” he said.', '“Stay,” said Ann Rowe.', 'The mayor, Ann Rowe, left.', 'She said it would rain.', 'Otto Falk said: “Why?', '“No idea.”', 'Falk agreed.'];
const repeating = fc.array(fc.constantFrom(...told), { minLength: 1, maxLength: 14 }).map((lines) => lines.join('\n'));

/** How many paragraphs’ results the second analysis did not take from the first. */
function readAnew(before: string, after: string): number {
  const previous = analyze(before);
  return analyze(after, {}, previous).locals.filter((local) => !previous.locals.includes(local)).length;
}

const article = Array.from({ length: 60 }, (_, i) => `Paragraph ${String(i)} says that warden Tessa Crane “closed the gate” at noon.`).join('\n');

describe('an analysis from an earlier one', () => {
  it('takes each earlier result once, although paragraphs repeat each other', () => {
    fc.assert(fc.property(repeating, repeating, fc.nat({ max: 400 }), (one, other, at) => {
      const before = analyze(one);
      const text = one.slice(0, at) + other + one.slice(at);
      const after = analyze(text, {}, before);
      expect(new Set(after.locals).size).toBe(after.locals.length);
      expect(after).toEqual(analyze(text));
    }), { numRuns: 60, seed: 1789 });
  });

  it.each([
    ['one key', article.replace('Paragraph 30', 'Paragraph x30'), 1],
    ['a paragraph more', article.replace('Paragraph 30', 'Somebody else said so.\nParagraph 30'), 1],
    ['a paragraph less', article.replace(/^Paragraph 30.*\n/m, ''), 0],
    ['a paragraph in another place', article.replace(/^(Paragraph 30.*\n)((?:.*\n){9})/m, '$2$1'), 0],
    ['a mark that is missing', article.replace('gate” at noon.\nParagraph 31', 'gate at noon.\nParagraph 31'), 2],
    ['another line end after each paragraph', article.replaceAll('\n', '\r\n'), 0],
  ])('of %s reads no paragraph that it need not', (_, text, expected) => {
    expect(readAnew(article, text)).toBe(expected);
  });
});
