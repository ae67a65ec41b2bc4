import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../server/src/analysis/stages/marks.js';
import { sentences } from '../../../server/src/analysis/stages/sentences.js';

/** The text with a bar where each sentence after the first begins. */
function split(text: string): string {
  const found = sentences(text, pairMarks(text, undefined).quoted);
  return found.map(({ start, end }) => text.slice(start, end)).join(' ‖ ');
}
const expectSplit = (source: string): void => { expect(split(source.replaceAll(' ‖ ', ' '))).toBe(source); };

describe('sentences end', () => {
  it.each([
    'He left. ‖ She stayed! ‖ Why? ‖ 300 people asked.',
    'He left… ‖ She stayed. ‖ @mayor did not. ‖ #Nobody did.',
    'He left (for good.) ‖ She stayed. ‖ (Nobody asked.) ‖ [Nobody.]',
    'The roof fell. ‖ • The wall stood. ‖ *Nobody* was hurt.',
    'He lives in the U.S. ‖ The rest do not.',
    'It opened at 5 p.m. ‖ Police closed it at 7 a.m. Monday and 8 p.m. Eastern.',
    'She works for Acme Inc. ‖ But he does not.',
  ])('%s', expectSplit);

  it.each([
    'Sen. Robert C. Scott met Dr. J. A. Smith of St. Louis in No. 10 on Jan. 5 at Acme Inc. Chairman Rowe’s.',
    'Mr. Will Smith, Jr. and Gov. May left.',
    'It cost $1.1 million. . . or more, e.g. two... three and so on.',
    'A man (aged 60!) left, as did Rep. Rowe (R-Fla.) on Monday.',
  ])('not in %s', expectSplit);
});

describe('sentences with quoted words end', () => {
  it.each([
    '“Go.” ‖ She left.',
    '“Go.” ‖ “Why?” ‖ “Because.”',
    'He said, “Go.” ‖ “Why?” she asked.',
    '“I said, ‘Go.’” ‖ She left.',
    'He said (“Go.”) ‖ She left.',
    '“Go”. ‖ She left.',
    '“We go,” he said. ‖ “And soon.” ‖ “Now.”',
    'He has gone. ‖ “We follow,” she said.',
    '“Go.” ‖ Smith had left by then and said nothing.',
  ])('%s', expectSplit);

  it.each([
    '“Why?” he asked.',
    '“Why?” Smith asked.',
    '“Why?” the tall man in the third row asked.',
    '“Stop!” Mr. Smith, the mayor, shouted.',
    '“Go.” Smith said.',
    'The “big four” Smith named are gone.',
    '“Go,” Smith said, “now.”',
  ])('not before who says so: %s', expectSplit);
});

describe('sentences', () => {
  it('hold quoted words as one token', () => {
    const text = 'He said, “Go. Now,” twice.';
    const [sentence] = sentences(text, pairMarks(text, undefined).quoted);
    expect(sentence?.tokens.map(({ kind, start, end }) => (kind === 'quoted' ? `<${text.slice(start, end)}>` : text.slice(start, end))))
      .toEqual(['He', 'said', ',', '<“Go. Now,”>', 'twice', '.']);
    expect(sentence?.tokens[3]?.quoted).toBe(0);
  });

  it('of nothing are none', () => { expect(sentences('', [])).toEqual([]); });

  it('have an end, even if the text gives them none', () => {
    const lengths = sentences('said '.repeat(200_000), []).map(({ tokens }) => tokens.length);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(200_000);
    expect(Math.max(...lengths)).toBeLessThan(1000);
  });
});
